/**
 * Words that are no negations, or stand some words before a quotation, and deny what stands behind them: “None of the bees came”, “There is
 * no evidence that they came”, “They failed to come”. To add a language, add its words.
 */

/** Who or what does nothing, what parts that from those it is said of, and what may stand before them, by language. */
const deniedOf: readonly (readonly [nobody: string, of: string, articles: string])[] = [
  [
    'none|neither|nothing|nobody|no one|not (?:one|any|all|every one|a single one)|hardly any',
    'of|in|among|about',
    'the|these|those|this|that|our|their|its|his|her|all'
  ],
  [
    'keine[nrms]?|nichts|niemand',
    'von|aus|unter|in|bei|der|dieser|unserer|ihrer|seiner',
    'den|dem|der|diesen|diesem|dieser|allen|unseren|ihren'
  ],
  [
    'aucune?|rien|personne|pas une?',
    "des?|du|dans|parmi|chez|d['’]entre",
    'les|la|le|ces|cette|nos|leurs|ses|tous|toutes'
  ],
  ['ningun[oa]|nada|nadie', 'del?|en|entre', 'los|las|el|la|estos|estas|sus|nuestros|nuestras'],
  [
    'nessun[oa]|niente|nulla',
    'd[ei]|del|dello|della|dei|degli|delle|in|nel|nei|nella|nelle|tra|fra',
    'i|gli|le|il|la|lo|questi|queste|nostri|nostre'
  ],
  ['nenhuma?|nada|ninguém', 'de|d[oa]s?|dest[ea]s|em|n[oa]s?|entre', 'os|as|o|a|estes|estas'],
  ['geen|niets|niemand', 'van|in|onder|uit', 'de|het|deze|die|dit|onze|hun'],
  ['ни одн[аоу]|ни один|никто|ничто', 'из|в|среди', 'этих|этой|этом|наших|всех']
]

/** What denies, what may stand behind it, what is denied, and what leads from there to a clause that is then not said to be true, by language. */
const deniedThat: readonly (readonly [not: string, between: string, held: string, that: string])[] =
  [
    [
      "no|not|never|cannot|nor|neither|without|\\p{L}{2,6}n['’]t",
      '\\p{L}{2,14}ly|yet|ever|so|far|to|date|is|was|were|be|been|have|has|had|there|any|the|a|such|other|further|strong|clear|good|convincing|' +
        'conclusive|compelling|direct|robust|sufficient|enough|stud(?:y|ies)|work|trials?|experiments?|data|results?|authors?|find|found|see|saw|' +
        'provided?|offer(?:ed)?|present(?:ed)?|give|gave',
      'evidence|indications?|signs?|proof|guarantees?|reason to (?:believe|think|assume|expect|suppose)|support for the (?:claim|idea|hypothesis|view)|' +
        'believed?|think|thought|found|find|shown?|showed|mean|imply|suggest(?:ed)?|claim(?:ed)?|proven?|proved?|demonstrated?|argued?|concluded?|' +
        'indicated?|assumed?|expect(?:ed)?|confirm(?:ed)?|case|true|likely|certain|clear',
      '(?:(?:was|were|is|has|have|been|found|seen|given|reported|available|exists?|emerged)\\s{1,4}){0,3}that'
    ],
    [
      'keine?[nrms]?|nicht|nie|niemals',
      '\\p{L}{2,14}lich(?:en?)?|der|die|das|es|sich|daraus|damit|bisher|noch|klaren?|starken?|guten?|weiteren?|finden|fanden|sehen|gibt|gab',
      'Hinweise?|Belege?|Beweise?|Anzeichen|Anhaltspunkte?|Fall|gezeigt|gefunden|belegt|bewiesen|nachgewiesen|sicher|klar|wahrscheinlich|erwiesen',
      '(?:(?:dafür|darauf|hierfür|werden|worden|wurde|ist|war),?\\s{1,4})?da(?:ss|ß)'
    ],
    [
      'aucune?|pas|jamais|ni',
      'été|encore|de|d|la|le|une?|\\p{L}{2,14}ment|claire|forte|trouvé|établi',
      'preuves?|indices?|signes?|garantie|raison de (?:croire|penser)|montré|démontré|prouvé|certain|clair|vrai|probable',
      "que|qu['’]"
    ],
    [
      'no|ningun[oa]|ningún|sin|nunca',
      'hay|hubo|había|existen?|se|ha|han|es|está|una?|encontr\\p{L}{2,6}|\\p{L}{2,14}mente|clara|fuerte|suficientes?',
      'evidencias?|pruebas?|indicios?|señal|garantía|razón para (?:creer|pensar)|demostrado|mostrado|probado|cierto|claro|probable|seguro',
      '(?:de\\s{1,4})?que'
    ]
  ]

/** What leads to something that is then not done, by language. */
const deniedDeed: readonly string[] = [
  // “They did not fail to come”: they came.
  "(?<!(?:not|never|no|n['’]t) )(?:fail(?:s|ed|ing)?|unable|(?:un|less )likely|impossible|insufficient|inadequate|ceas(?:es?|ed|ing)|refus(?:es?|ed|ing))(?: \\p{L}{2,14}ly)? to",
  "(?<!(?:not|never|no|n['’]t) )(?:(?:unlikely|improbable|impossible|doubtful) that|(?:unclear|unknown|uncertain|doubtful|questionable) (?:whether|if))",
  'no longer',
  "(?:incapables? (?:de|d['’])|échou\\p{L}{1,6} à|(?:peu probable|impossible) (?:que|qu['’])|impossible (?:de|d['’]))",
  '(?:incapa(?:z|ces) de|(?:improbable|imposible) que)',
  '(?:incapac[ei] di|(?:improbabile|impossibile) che|non più)',
  '(?:incapaz(?:es)? de|(?:improvável|impossível) que)',
  '(?:(?:nicht|kein(?:e[nrms]?)?) (?:mehr|länger)|(?:unmöglich|unwahrscheinlich|unklar|fraglich),? (?:dass|daß|ob))',
  '(?:niet (?:meer|langer)|(?:onmogelijk|onwaarschijnlijk|onduidelijk) (?:dat|of))'
]

/** What leads to something that is then not meant, or is there no more than a little, by language. */
const deniedThing: readonly string[] = [
  '(?:instead of|in place of|rather than|(?:lack|absence) of|little|few|less|fewer)',
  '(?:statt|anstatt|anstelle (?:von|der|des)|wenige?r?|mangels)',
  "(?:au lieu (?:de|des|du|d['’])|plutôt (?:que de|que|qu['’])|(?:peu|moins|manque|absence) (?:de|d['’]))",
  '(?:en (?:lugar|vez) (?:de|del)|poc[oa]s?|menos|(?:falta|ausencia) de)',
  '(?:invece (?:di|del|della|dei|delle)|anziché|piuttosto che|poc[oa]|pochi|poche|meno|(?:mancanza|assenza) di)',
  '(?:(?:em vez|ao invés|em lugar) (?:de|d[oa]s?)|pouc[oa]s?|menos|(?:falta|ausência) de)',
  '(?:in plaats van|weinig|minder|(?:gebrek aan|afwezigheid van))',
  '(?:вместо|мало|меньше|отсутстви[ея])'
]

/**
 * What turns round what stands behind it in an ellipsis, and may be said in other words in a bracket (“[rejected]” for “denied”), by
 * language.
 */
const turning: readonly string[] = [
  // “The prevented fraction” is a name.
  '(?:except(?: for| in| that| when)?|unless|(?:less|fewer) than|den(?:y|ies|ied|ying)(?: that)?|(?<!(?:the|a|an) )prevent(?:s|ed|ing)?|insufficient|inadequate)',
  '(?:außer|ausgenommen|es sei denn|weniger als|un(?:zureichend|genügend)(?:e[nrms]?)?)',
  "(?:sauf|excepté|hormis|à moins (?:que|qu['’]|de)|moins (?:de|d['’])|empêch\\p{L}{1,6}|insuffisante?s?)",
  '(?:salvo|excepto|a menos que|menos de|impid\\p{L}{1,6}|insuficientes?)',
  '(?:salvo|tranne|eccetto|a meno che|meno di|imped\\p{L}{1,6}|insufficient[ei])',
  '(?:salvo|exceto|a menos que|menos de|imped\\p{L}{1,6}|insuficientes?)',
  '(?:behalve|tenzij|minder dan|verhinder\\p{L}{1,4}|onvoldoende)',
  '(?:кроме|менее|недостаточно)'
]

const gap = '\\s{1,4}'

/** Words behind a negation up to what it denies. */
const mostBetween = 5

/** A phrase in which any white space may stand between words, as at a line's end. */
function phrase(words: string): string {
  return words.replaceAll(' ', gap)
}

const denials = [
  ...deniedOf.map(
    ([nobody, of, articles]) =>
      `(?:${phrase(nobody)})${gap}(?:${of})(?:${gap}(?:${articles})){0,2}${gap}`
  ),
  ...deniedThat.map(
    ([not, between, held, that]) =>
      `(?:${not})${gap}(?:(?:${between})${gap}){0,${mostBetween}}(?:${phrase(held)}),?${gap}(?:${that})\\s{0,4}`
  ),
  ...deniedDeed.map(asPhraseBefore)
].map(endingIn)
const turns = [...deniedDeed, ...deniedThing].map(asPhraseBefore).map(endingIn)
const turnsElided = turning.map(asPhraseBefore).map(endingIn)

function asPhraseBefore(words: string): string {
  return `${phrase(words)}\\s{0,4}`
}

function endingIn(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}'’])${words}$`, 'iu')
}

/** Letters before a quotation in which such words stand. */
const reach = 90

/** Words of a text that deny, and where they begin. */
interface Denial {
  word: string
  at: number
}

/** The words right before an offset of a text that deny the clause or the deed behind it. */
export function denialBefore(text: string, offset: number): Denial | undefined {
  return wordsBefore(text, offset, denials)
}

/**
 * The words right before an offset of a text that deny the deed behind it, or say that it is another thing or hardly there. What
 * is named so may be quoted by itself, “instead of candles”, but not with what stands before it: “They used … candles”.
 *
 * @param behind - What stands in the place of these words.
 */
export function turnBefore(
  text: string,
  offset: number,
  behind: 'ellipsis' | 'bracket'
): Denial | undefined {
  return (
    wordsBefore(text, offset, turns) ??
    (behind === 'ellipsis' ? wordsBefore(text, offset, turnsElided) : undefined)
  )
}

/** Whether a text ends with words that deny what stands behind it. */
export function deniesNext(text: string): boolean {
  const end = text.length
  return (denialBefore(text, end) ?? turnBefore(text, end, 'ellipsis')) !== undefined
}

function wordsBefore(text: string, offset: number, all: readonly RegExp[]): Denial | undefined {
  // Most quotations begin where a sentence does, behind a mark.
  if (!/[\p{L}'’]\s{0,4}$/u.test(text.slice(Math.max(0, offset - 5), offset))) return undefined
  const before = text.slice(Math.max(0, offset - reach), offset)
  for (const denial of all) {
    const match = denial.exec(before)
    if (match) return {word: match[0].trimEnd(), at: offset - before.length + match.index}
  }
  return undefined
}
