/** Put signs of India's scripts and of Thai behind what they are written behind, where an extractor wrote the order in which they are drawn. */

/** A letter of these scripts; most texts have none. */
const CONCERNED = /[\u0900-\u0e7f]/

/** Signs that have to stand where they can only be drawn: one or two may be damage of another kind. */
const FEWEST = 3

/** Consonants of India's scripts with the dot that some have, and what joins two of them to one syllable. */
const INDIC_CONSONANT =
  '[\\u0915-\\u0939\\u0958-\\u095f\\u0995-\\u09b9\\u0a15-\\u0a39\\u0a95-\\u0ab9\\u0b95-\\u0bb9\\u0d15-\\u0d39][\\u093c\\u09bc\\u0a3c\\u0abc]?'
const VIRAMA = '[\\u094d\\u09cd\\u0a4d\\u0acd\\u0bcd\\u0d4d]'
const CONSONANTS = `${INDIC_CONSONANT}(?:${VIRAMA}${INDIC_CONSONANT})*`
/** Vowel signs that are drawn before the consonants that they are written behind. */
const SIGN_DRAWN_BEFORE =
  '[\\u093f\\u09bf\\u09c7\\u09c8\\u0a3f\\u0abf\\u0bc6-\\u0bc8\\u0d46-\\u0d48]'
const DRAWN_SIGN = new RegExp(`(${SIGN_DRAWN_BEFORE})(${CONSONANTS})`, 'g')
/** Such a sign behind a consonant, as it is written, and behind anything else, as only a drawn one can stand. */
const WRITTEN = new RegExp(`${INDIC_CONSONANT}${SIGN_DRAWN_BEFORE}`, 'g')
const ONLY_DRAWN = new RegExp(`(?<!${INDIC_CONSONANT})${SIGN_DRAWN_BEFORE}`, 'g')
/** Drawn signs that stand behind a consonant by chance, to one that does not: a syllable is as often preceded by a vowel sign or a space. */
const BY_CHANCE = 4

/** Thai “am” in two parts with the tone between them, as it is drawn: it is written behind the tone. */
const THAI_AM = /\u0e4d(\s?[\u0e48-\u0e4b\ufffd]\s?)(?=\u0e32)/g

/** A text with its signs in the order in which they are written. */
export function syllablesInOrder(text: string): string {
  if (!CONCERNED.test(text)) return text
  const drawn = text.match(ONLY_DRAWN)?.length ?? 0
  const isDrawn = drawn >= FEWEST && BY_CHANCE * drawn > (text.match(WRITTEN)?.length ?? 0)
  return (isDrawn ? text.replace(DRAWN_SIGN, '$2$1') : text).replace(THAI_AM, '$1\u0e4d')
}
