/** Languages that write all nouns with a capital, which then shows no name. */

/** By name, as `languageOf` gives it. */
const names = new Set(['german'])

/** Whether a language writes all of its nouns with a capital. */
export function hasNounCapitals(language: string | undefined): boolean {
  return language !== undefined && names.has(language)
}
