/** Writes a share beside its limit so that a reader sees that it is more. */

/** Most digits behind the point of a percentage: shares of whole letters do not lie nearer to each other. */
const mostDigits = 5

/** Two shares as percentages, with as many digits as it takes to tell them apart. */
export function percentages(share: number, limit: number): [string, string] {
  for (let digits = 0; ; digits++) {
    const [more, less] = [share, limit].map((part) => (100 * part).toFixed(digits)) as [
      string,
      string
    ]
    if (more !== less || digits >= mostDigits) return [more, String(Number(less))]
  }
}
