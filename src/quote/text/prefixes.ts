/** Prefixes that make the opposite of a word, or another word, and the words that take them. */

/** Prefixes that turn a word into its opposite, so that what follows must never be quoted without them. */
export const OPPOSITES = new Set(
  'un in im il ir non dis mis anti a ab counter de ex extra hypo contra pseudo quasi semi sub under over'.split(
    ' '
  )
)
/** Those that also swallow the sense when a line's hyphen or a lost space parts them from their word. */
export const NEGATING = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'mis', 'anti']

/** Forms of “in-” that stand before some letters only: “their suggestions” hides no “irsuggestions”. */
const ASSIMILATED: Readonly<Record<string, RegExp>> = {ir: /^r/, il: /^l/, im: /^[mpb]/}

/** English words that “in” turns into their opposite; before any other word it is a word of its own. */
export const TAKES_IN = new Set(
  (
    'ability accessible accuracy accurate action active activity adequate admissible animate appropriate attention capable ' +
    'coherent comparable compatible complete completeness comprehensible congruent consistency consistent correct correctly ' +
    'credible curable decisive definite dependence dependent determinate direct directly discriminate distinct ' +
    'distinguishable divisible effective efficiency efficient elastic eligible equality equivalent exact expensive experienced ' +
    'explicable feasible finite finitely flexible formal formative frequent frequently homogeneous justice operable organic ' +
    'secure security sensitive separable significant soluble solvable stability stable sufficient sufficiently tangible ' +
    'tolerance tolerant tractable valid validity variable variance variant visible voluntary'
  ).split(' ')
)

/** Whether a negating prefix can stand before a word. */
export function takes(prefix: string, word: string): boolean {
  return ASSIMILATED[prefix]?.test(word) ?? true
}

/** Whether a word of letters may be a prefix that negates, and the word that it stands before. */
export function mayNegate(prefix: string, word: string): boolean {
  return prefix === 'in' ? TAKES_IN.has(word) : NEGATING.includes(prefix) && takes(prefix, word)
}
