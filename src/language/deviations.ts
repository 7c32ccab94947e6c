/** What says how far the values of a mean are off, by language. */

/** Short forms of a standard deviation or error, parted by spaces. To add a language, add its words. */
const shortForms: Readonly<Record<string, string>> = {
  english: 'SD SE SEM',
  german: 'SD SA SF',
  french: 'ET DS',
  spanish: 'DE DT EE',
  italian: 'DS ES',
  portuguese: 'DP EP',
  dutch: 'SD SE'
}

const behindMean = new RegExp(
  `^[^\\d.;()]{0,20}(?:±|\\(\\s?(?:${Object.values(shortForms).join(' ').split(' ').join('|')}|±)(?!\\p{L}))`,
  'u'
)

/** Whether a text begins with the deviation of a mean, as what stands behind that: “ years (SD 6.8)”. */
export function beginsInDeviation(text: string): boolean {
  return behindMean.test(text)
}
