/** Languages whose decimals stand behind a comma. */

/** By name, as `languageOf` gives it; in some countries of two of them a point is usual, whose texts have points. */
const names = new Set(
  'german french spanish italian portuguese dutch danish norwegian swedish polish romanian turkish indonesian vietnamese cyrillic greek catalan czech finnish hungarian'.split(
    ' '
  )
)

/** Whether a language writes decimals with a comma, so that one number is enough to show it. */
export function writesDecimalCommas(language: string | undefined): boolean {
  return language !== undefined && names.has(language)
}
