/** Quantities as siunitx prints them. */

import {raised} from '../../text/raised.ts'

/** Prefixes and units by their macros; a macro that is none of them is printed by its name, as `\kg` and `\mm` are. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['quecto', 'q'],
  ['ronto', 'r'],
  ['yocto', 'y'],
  ['zepto', 'z'],
  ['atto', 'a'],
  ['femto', 'f'],
  ['pico', 'p'],
  ['nano', 'n'],
  ['micro', 'µ'],
  ['milli', 'm'],
  ['centi', 'c'],
  ['deci', 'd'],
  ['deca', 'da'],
  ['hecto', 'h'],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
  ['peta', 'P'],
  ['exa', 'E'],
  ['zetta', 'Z'],
  ['yotta', 'Y'],
  ['kibi', 'Ki'],
  ['mebi', 'Mi'],
  ['gibi', 'Gi'],
  ['tebi', 'Ti'],
  ['metre', 'm'],
  ['meter', 'm'],
  ['gram', 'g'],
  ['second', 's'],
  ['ampere', 'A'],
  ['kelvin', 'K'],
  ['mole', 'mol'],
  ['candela', 'cd'],
  ['hertz', 'Hz'],
  ['newton', 'N'],
  ['pascal', 'Pa'],
  ['joule', 'J'],
  ['watt', 'W'],
  ['coulomb', 'C'],
  ['volt', 'V'],
  ['farad', 'F'],
  ['ohm', 'Ω'],
  ['siemens', 'S'],
  ['weber', 'Wb'],
  ['tesla', 'T'],
  ['henry', 'H'],
  ['celsius', '°C'],
  ['degreeCelsius', '°C'],
  ['lumen', 'lm'],
  ['lux', 'lx'],
  ['becquerel', 'Bq'],
  ['gray', 'Gy'],
  ['sievert', 'Sv'],
  ['katal', 'kat'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['day', 'd'],
  ['degree', '°'],
  ['arcminute', '′'],
  ['arcsecond', '″'],
  ['hectare', 'ha'],
  ['litre', 'l'],
  ['liter', 'L'],
  ['tonne', 't'],
  ['electronvolt', 'eV'],
  ['dalton', 'Da'],
  ['astronomicalunit', 'au'],
  ['bel', 'B'],
  ['decibel', 'dB'],
  ['neper', 'Np'],
  ['percent', '%'],
  ['radian', 'rad'],
  ['steradian', 'sr'],
  ['byte', 'B'],
  ['bit', 'bit'],
  ['bar', 'bar'],
  ['angstrom', 'Å'],
  ['molar', 'M'],
  ['squared', '²'],
  ['cubed', '³'],
  ['um', 'µm'],
  ['us', 'µs'],
  ['ug', 'µg'],
  ['ul', 'µl'],
  ['uL', 'µL'],
  ['uA', 'µA'],
  ['uV', 'µV'],
  ['uW', 'µW'],
  ['umol', 'µmol'],
  ['percentage', '%']
])

/** Macros that go with the unit behind them. */
const isPrefix =
  /^(?:quecto|ronto|yocto|zepto|atto|femto|pico|nano|micro|milli|centi|deci|deca|hecto|kilo|mega|giga|tera|peta|exa|zetta|yotta|[kmgt][ei]bi)$/

/** A part of a unit: a macro by its name, letters as they are printed, or the power that what stands before is raised to. */
export interface UnitPart {
  kind: 'macro' | 'letters' | 'power'
  text: string
}

/** Powers of the unit behind them, by their macros. */
const POWERS: Record<string, string> = {square: '²', cubic: '³'}
/** The same powers as digits behind a minus. */
const DIGITS: Record<string, string> = {'²': '2', '³': '3'}

/** A unit as it is printed: `\kilo\metre\per\hour` is “km h−1”, or “km/h” where the paper sets so. */
export function unitOf(parts: readonly UnitPart[], hasSlash: boolean): string {
  let unit = ''
  let power = ''
  let isUnder = false
  let isBehindPrefix = false
  for (const {kind, text} of parts) {
    const macro = kind === 'macro' ? text : ''
    if (kind === 'power') unit += text
    else if (macro === 'per') isUnder = true
    else if (Object.hasOwn(POWERS, macro)) power = POWERS[macro]!
    else if (macro === 'squared' || macro === 'cubed') unit += UNITS.get(macro)!
    else {
      if (!isBehindPrefix && unit !== '') unit += isUnder && hasSlash ? '/' : ' '
      unit += UNITS.get(macro) ?? text
      isBehindPrefix = isPrefix.test(macro)
      if (isBehindPrefix) continue
      unit += isUnder && !hasSlash ? `−${DIGITS[power] ?? '1'}` : power
      power = ''
      isUnder = false
    }
  }
  return unit
}

/** Whether a macro of a unit is one of siunitx, which may print a sign elsewhere. */
export function isUnitMacro(name: string): boolean {
  return UNITS.has(name) || Object.hasOwn(POWERS, name)
}

/** The signs of degrees, minutes and seconds. */
const ANGLES = ['°', '′', '″']

/** An angle as it is printed: “1.5” is “1.5°”, “;;2” is “2″”. */
export function angleOf(written: string): string {
  return written
    .split(';')
    .slice(0, ANGLES.length)
    .map((part, index) => (part.trim() === '' ? '' : numberOf(part) + ANGLES[index]!))
    .join('')
}

/** Digits in groups of three. */
function inThousands(digits: string): string {
  const groups = [digits.slice(0, digits.length % 3)]
  for (let at = digits.length % 3; at < digits.length; at += 3)
    groups.push(digits.slice(at, at + 3))
  return groups.filter((group) => group !== '').join('\u202f')
}

/** A number as it is printed: “1.5e6” is “1.5 × 10⁶”, “12345” is “12 345”. */
export function numberOf(written: string): string {
  const [, mantissa = '', exponent] = /^([^eEdD]*)(?:[eEdD]\s?([-+]?\d{1,4}))?$/.exec(
    written.trim()
  ) ?? ['', written]
  const plain = mantissa.replace(/\+-|\+\/-/g, ' ± ').replace(/(?<![\d.,])\d{5,15}/g, inThousands)
  if (exponent === undefined) return plain
  return `${plain.trim() === '' ? '' : `${plain} × `}10${raised(exponent.replace(/^\+/, ''))}`
}
