/**
 * Names of glyphs in TeX's fonts of letters and signs that Adobe's list does not have, as those who made the fonts and the
 * tools around them agree on what they mean.
 */

/** Names, each with its signs behind it. */
const names =
  'Ifractur ℑ Ng Ŋ Rfractur ℜ SS SS arrowbothv ↕ arrowdblbothv ⇕ asteriskcentered ∗ ceilingleft ⌈ ceilingright ⌉ ' +
  'circledivide ⊘ circledot ⊙ circleminus ⊖ coproduct ⨿ ct ct dblbracketleft ⟦ dblbracketright ⟧ diamondmath ⋄ epsilon1 ϵ ' +
  'epsiloninv ϶ equivasymptotic ≍ flat ♭ floorleft ⌊ floorright ⌋ follows ≻ followsequal ⪰ followsorcurly ≽ greatermuch ≫ ' +
  'interrobang ‽ interrobangdown ⸘ intersectionsq ⊓ latticetop ⊤ lessmuch ≪ lscript ℓ natural ♮ negationslash ̸ ng ŋ ' +
  'owner ∋ pertenthousand ‱ pi1 ϖ precedesequal ⪯ precedesorcurly ≼ rho1 ϱ sharp ♯ similarequal ≃ slurabove ⌢ slurbelow ⌣ ' +
  'st st star ⋆ subsetsqequal ⊑ supersetsqequal ⊒ triangle △ triangleinv ▽ triangleleft ◁ triangleright ▷ turnstileleft ⊢ ' +
  'turnstileright ⊣ unionmulti ⊎ unionsq ⊔ vector ⃗ visualspace ␣ wreathproduct ≀ Dbar Đ dbar đ visiblespace ␣ Yen ¥ ' +
  'anticlockwise ⟲ arrowparrleftright ⇆ arrowparrrightleft ⇄ arrowtailleft ↢ arrowtailright ↣ arrowtripleleft ⇚ ' +
  'arrowtripleright ⇛ between ≬ check ✓ circleR ® circleS Ⓢ circleasterisk ⊛ circleequal ⊜ circlering ⊚ clockwise ⟳ ' +
  'complement ∁ curlyleft ↫ curlyright ↬ dblarrowdwn ⇊ dblarrowheadleft ↞ dblarrowheadright ↠ dblarrowup ⇈ defines ≜ ' +
  'diamondsolid ♦ difference ≏ dotplus ∔ downfall ⋎ equaldotleftright ≒ equaldotrightleft ≓ equalorfollows ⋟ ' +
  'equalorgreater ⪖ equalorless ⪕ equalorprecedes ⋞ equalsdots ≑ followsorequal ≿ forces ⊩ forcesbar ⊪ fork ⋔ frown ⌢ ' +
  'geomequivalent ≎ greaterdbleqlless ⪌ greaterdblequal ≧ greaterlessequal ⋛ greaterorapproxeql ⪆ greaterorequalslant ⩾ ' +
  'greaterorsimilar ≳ harpoondownleft ⇃ harpoondownright ⇂ harpoonleftright ⇌ harpoonrightleft ⇋ harpoonupleft ↿ ' +
  'harpoonupright ↾ intersectiondbl ⋒ lessdbleqlgreater ⪋ lessdblequal ≦ lessequalgreater ⋚ lessorapproxeql ⪅ ' +
  'lessorequalslant ⩽ lessorsimilar ≲ maltesecross ✠ measuredangle ∡ multimap ⊸ multiopenleft ⋋ multiopenright ⋌ nand ⊼ ' +
  'orunderscore ⊻ perpcorrespond ⩞ precedesorequal ≾ primereverse ‵ revasymptequal ⋍ revsimilar ∽ rightanglene ⌝ ' +
  'rightanglenw ⌜ rightanglese ⌟ rightanglesw ⌞ ringinequal ≖ satisfies ⊨ shiftleft ↰ shiftright ↱ smile ⌣ ' +
  'sphericalangle ∢ square □ squaredot ⊡ squareimage ⊏ squareminus ⊟ squaremultiply ⊠ squareoriginal ⊐ squareplus ⊞ ' +
  'squaresolid ■ squiggleleftright ↭ squiggleright ⇝ subsetdbl ⋐ subsetdblequal ⫅ supersetdbl ⋑ supersetdblequal ⫆ ' +
  'triangledownsld ▼ triangleleftequal ⊴ triangleleftsld ◀ trianglerightequal ⊵ trianglerightsld ▶ trianglesolid ▲ ' +
  'uniondbl ⋓ uprise ⋏ Digamma 𝟋 Finv Ⅎ Gmir ⅁ Omegainv ℧ approxorequal ≊ archleftdown ↶ archrightdown ↷ beth ℶ daleth ℸ ' +
  'dividemultiply ⋇ downslope ⧹ equalorsimilar ≂ follownotdbleqv ⪺ follownotslnteql ⪶ followornoteqvlnt ⋩ greaterdot ⋗ ' +
  'greaternotdblequal ⪊ greaternotequal ⪈ greaterornotdbleql ≩ greaterornotequal ≩ integerdivide ∖ lessdot ⋖ ' +
  'lessnotdblequal ⪉ lessnotequal ⪇ lessornotdbleql ≨ lessornotequal ≨ multicloseleft ⋉ multicloseright ⋊ ' +
  'notapproxequal ≇ notarrowboth ↮ notarrowleft ↚ notarrowright ↛ notbar ∤ notdblarrowboth ⇎ notdblarrowleft ⇍ ' +
  'notdblarrowright ⇏ notexistential ∄ notfollows ⊁ notfollowsoreql ⪰̸ notforces ⊮ notforcesextra ⊯ notgreaterdblequal ≧̸ ' +
  'notgreaterequal ≱ notgreaterorslnteql ⩾̸ notlessdblequal ≦̸ notlessequal ≰ notlessorslnteql ⩽̸ notprecedesoreql ⪯̸ ' +
  'notsatisfies ⊭ notsimilar ≁ notsubseteql ⊈ notsubsetordbleql ⫅̸ notsubsetoreql ⊊ notsuperseteql ⊉ ' +
  'notsupersetordbleql ⫆̸ notsupersetoreql ⊋ nottriangeqlleft ⋬ nottriangeqlright ⋭ nottriangleleft ⋪ nottriangleright ⋫ ' +
  'notturnstile ⊬ precedenotdbleqv ⪹ precedenotslnteql ⪵ precedeornoteqvlnt ⋨ subsetnoteql ⊊ subsetornotdbleql ⫋ ' +
  'supersetnoteql ⊋ supersetornotdbleql ⫌ upslope ⧸ mapsto ↦'

/** What the glyphs of TeX's fonts say, by their names. */
export const texGlyphs: ReadonlyMap<string, string> = inPairs(names.split(' '))

/** Words in pairs. */
function inPairs(words: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>()
  for (let at = 0; at + 1 < words.length; at += 2) pairs.set(words[at]!, words[at + 1]!)
  return pairs
}
