/** Raised numbers: exponents, and the marks of notes. */

/** Digits and signs that Unicode has raised. */
const RAISED: Record<string, string> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [String(digit), sign])),
  '-': '⁻',
  '−': '⁻',
  '+': '⁺'
}

/** Digits as raised ones, whatever stands between them: beside a number they would be read as part of it. */
export function withRaisedDigits(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED[digit]!)
}

/** The same with signs. */
export function raised(digits: string): string {
  return digits.replace(/[\d−+-]/g, (sign) => RAISED[sign]!)
}

/** Whether a text ends in a number, perhaps with a mark behind it. */
export function endsInNumber(text: string): boolean {
  return /\d[.,;:)\]”"’]?$/.test(text.slice(-2))
}

/** A text with an exponent behind it: raised where it would be read as digits of the number before. */
export function withExponent(text: string, exponent: string): string {
  const isNumber = /^[-−+]?\d{1,4}$/.test(exponent) && endsInNumber(text)
  return text + (isNumber ? raised(exponent) : exponent)
}
