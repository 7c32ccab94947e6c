/** Quantities as siunitx prints them. */

import {raised} from './raised.ts'

/** Prefixes and units by their macros; a macro that is none of them is printed by its name, as `\kg` and `\mm` are. */
const UNITS: Record<string, string> = {
  quecto: 'q',
  ronto: 'r',
  yocto: 'y',
  zepto: 'z',
  atto: 'a',
  femto: 'f',
  pico: 'p',
  nano: 'n',
  micro: 'µ',
  milli: 'm',
  centi: 'c',
  deci: 'd',
  deca: 'da',
  hecto: 'h',
  kilo: 'k',
  mega: 'M',
  giga: 'G',
  tera: 'T',
  peta: 'P',
  exa: 'E',
  zetta: 'Z',
  yotta: 'Y',
  kibi: 'Ki',
  mebi: 'Mi',
  gibi: 'Gi',
  tebi: 'Ti',
  metre: 'm',
  meter: 'm',
  gram: 'g',
  second: 's',
  ampere: 'A',
  kelvin: 'K',
  mole: 'mol',
  candela: 'cd',
  hertz: 'Hz',
  newton: 'N',
  pascal: 'Pa',
  joule: 'J',
  watt: 'W',
  coulomb: 'C',
  volt: 'V',
  farad: 'F',
  ohm: 'Ω',
  siemens: 'S',
  weber: 'Wb',
  tesla: 'T',
  henry: 'H',
  celsius: '°C',
  degreeCelsius: '°C',
  lumen: 'lm',
  lux: 'lx',
  becquerel: 'Bq',
  gray: 'Gy',
  sievert: 'Sv',
  katal: 'kat',
  minute: 'min',
  hour: 'h',
  day: 'd',
  degree: '°',
  arcminute: '′',
  arcsecond: '″',
  hectare: 'ha',
  litre: 'l',
  liter: 'L',
  tonne: 't',
  electronvolt: 'eV',
  dalton: 'Da',
  astronomicalunit: 'au',
  bel: 'B',
  decibel: 'dB',
  neper: 'Np',
  percent: '%',
  radian: 'rad',
  steradian: 'sr',
  byte: 'B',
  bit: 'bit',
  bar: 'bar',
  angstrom: 'Å',
  molar: 'M',
  squared: '²',
  cubed: '³',
  um: 'µm',
  us: 'µs',
  ug: 'µg',
  ul: 'µl',
  uL: 'µL',
  uA: 'µA',
  uV: 'µV',
  uW: 'µW',
  umol: 'µmol',
  percentage: '%'
}

/** Macros that go with the unit behind them. */
const isPrefix =
  /^(?:quecto|ronto|yocto|zepto|atto|femto|pico|nano|micro|milli|centi|deci|deca|hecto|kilo|mega|giga|tera|peta|exa|zetta|yotta|[kmgt][ei]bi)$/

/** A unit made of macros, as it is printed: `\kilo\metre\per\hour` is “km h−1”, or “km/h” where the paper sets so. */
export function unitOf(macros: readonly string[], hasSlash: boolean): string {
  let unit = ''
  let power = ''
  let isUnder = false
  for (const [index, macro] of macros.entries()) {
    if (macro === 'per') isUnder = true
    else if (macro === 'square' || macro === 'cubic') power = macro === 'square' ? '²' : '³'
    else if (macro === 'squared' || macro === 'cubed') unit += UNITS[macro]!
    else {
      const isFirst = index === 0 || !isPrefix.test(macros[index - 1]!)
      if (isFirst && unit !== '') unit += isUnder && hasSlash ? '/' : ' '
      unit += UNITS[macro] ?? macro
      if (isPrefix.test(macro)) continue
      unit += isUnder && !hasSlash ? `−${power === '' ? '1' : power === '²' ? '2' : '3'}` : power
      power = ''
      isUnder = false
    }
  }
  return unit
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
