/** Units of measure, to tell whether one number is another in a different unit: “2.5 µm (0.0025 mm)”. */

import type {PlacedNumber} from './numbers.ts'

/** Seconds of a year. */
const year = 31_557_600

/**
 * What each unit is of the first one of its row; words are looked for in lower case, signs as they stand, and two words are written with a
 * hyphen between them. To add a language, add its words.
 */
const units: readonly Readonly<Record<string, number>>[] = [
  {
    'm metre metres meter mètre mètres metro metros': 1,
    'km kilometre kilometres kilometer kilometers kilomètres kilómetros': 1e3,
    'cm centimetre centimetres centimeter centimeters zentimeter centimètres centímetros': 0.01,
    'mm millimetre millimetres millimeter millimeters millimètres milímetros': 1e-3,
    'µm μm um micrometre micrometres micrometer micrometers mikrometer micron microns micromètres micrómetros': 1e-6,
    'nm nanometre nanometres nanometer nanometers nanomètres nanómetros': 1e-9,
    'ft foot feet fuß pieds pies': 0.3048,
    'inch inches zoll pouces pulgadas': 0.0254,
    'yd yard yards': 0.9144,
    'mi mile miles meilen miles millas': 1609.344,
    AU: 149_597_870_700,
    'ly light-year light-years': 9.4607e15,
    'pc parsec parsecs': 3.0857e16,
    'kpc kiloparsec kiloparsecs': 3.0857e19,
    'Mpc megaparsec megaparsecs': 3.0857e22,
    'Gpc gigaparsec gigaparsecs': 3.0857e25,
    'nmi nautical-mile nautical-miles seemeile seemeilen mille-marin milles-marins milla-náutica millas-náuticas miglia-nautiche milhas-náuticas zeemijl zeemijlen': 1852
  },
  {
    'g gram grams gramm grammes gramos': 1,
    'kg kilogram kilograms kilogramm kilos': 1e3,
    'mg milligram milligrams milligramm': 1e-3,
    'µg μg ug microgram micrograms mikrogramm': 1e-6,
    't tonne tonnes tonnen': 1e6,
    'lb lbs pound pounds pfund libras': 453.59237,
    'oz ounce ounces unzen': 28.349523
  },
  {
    's sec second seconds sekunden secondes segundos': 1,
    'ns nanosecond nanoseconds nanosekunden': 1e-9,
    'µs μs microsecond microseconds mikrosekunden': 1e-6,
    'ms millisecond milliseconds millisekunden': 1e-3,
    'min minute minutes minuten minutos': 60,
    'h hr hour hours stunden heures horas': 3600,
    'd day days tage tagen jours días': 86_400,
    'week weeks wochen semaines semanas': 604_800,
    kyr: 1000 * year,
    Myr: 1e6 * year,
    Gyr: 1e9 * year,
    'yr yrs year years jahr jahre jahren ans année années años anni anos jaar': year
  },
  {
    'l litre litres liter liters litros': 1,
    'dl decilitre decilitres deciliter deciliters deziliter': 0.1,
    'ml millilitre millilitres milliliter milliliters': 1e-3,
    'µl μl ul microlitre microlitres microliter microliters mikroliter': 1e-6,
    'gallon gallons': 3.785411784
  },
  {
    'm² m2 square-metre square-metres square-meter square-meters quadratmeter': 1,
    'cm² cm2': 1e-4,
    'mm² mm2': 1e-6,
    'km² km2 square-kilometre square-kilometres square-kilometer square-kilometers quadratkilometer': 1e6,
    'ha hectare hectares hektar hectárea hectáreas ettaro ettari hectaren': 1e4,
    'acre acres': 4046.8564224,
    'square-mile square-miles': 2_589_988.11
  },
  {
    'Pa pascal pascals': 1,
    'mPa millipascal millipascals': 1e-3,
    'hPa hectopascal hectopascals hektopascal': 100,
    'kPa kilopascal kilopascals': 1e3,
    'MPa megapascal megapascals': 1e6,
    'bar bars': 1e5,
    'mbar millibar millibars': 100,
    atm: 101_325,
    'mmHg mm-Hg torr': 133.322,
    'dyn/cm² dyn/cm2 dyne/cm² dyne/cm2 dynes/cm² dynes/cm2': 0.1
  },
  {
    'Hz hertz': 1,
    'kHz kilohertz': 1e3,
    'MHz megahertz': 1e6,
    'GHz gigahertz': 1e9,
    'THz terahertz': 1e12
  },
  {eV: 1, keV: 1e3, MeV: 1e6, GeV: 1e9, TeV: 1e12},
  {
    'W watt watts': 1,
    'mW milliwatt milliwatts': 1e-3,
    'kW kilowatt kilowatts': 1e3,
    'MW megawatt megawatts': 1e6,
    'GW gigawatt gigawatts': 1e9
  },
  {'V volt volts': 1, 'mV millivolt millivolts': 1e-3, 'kV kilovolt kilovolts': 1e3},
  {'J joule joules': 1, 'kJ kilojoule kilojoules': 1e3, 'MJ megajoule megajoules': 1e6},
  {
    'B byte bytes': 1,
    'KB kB kilobyte kilobytes': 1e3,
    'MB megabyte megabytes': 1e6,
    'GB gigabyte gigabytes': 1e9,
    'TB terabyte terabytes': 1e12,
    'PB petabyte petabytes': 1e15
  }
]

/** A unit: the row that it is in, and what it is of the first one there. */
interface Unit {
  row: string
  factor: number
}

/** By sign or word. */
const known = new Map<string, Unit>(
  units.flatMap((row, index) =>
    Object.entries(row).flatMap(([names, factor]) =>
      names.split(' ').map((name) => [name, {row: String(index), factor}] as const)
    )
  )
)

/** A unit behind a number, and the word behind that: “ dyn/cm²”, “ nautical miles”. */
const unitBehind =
  /^[\s\u00a0\u202f-]?(\p{L}{1,14}(?:\/\p{L}{1,3})?[²³23]?)(?:\s(\p{L}{1,10}))?(?![\p{L}\p{N}²³/])/u

/** The sign for an inch, which is a word, too, that goes on: “(7.9 in)”. */
const inchBehind = /^[\s\u00a0\u202f-]?in(?=\s?[).,;:]|$)/
/** What may stand between a number and its unit: how far it may be off. */
const deviationBehind = /^\s?(?:±|\+\/?[-−–])\s?\d{1,9}(?:[.,]\d{1,9})?/u

/** The unit that stands behind a number. */
function unitAt(behind: string): Unit | undefined {
  const plain = behind.replace(deviationBehind, '').replace(/(?<=\p{L})\^(?=[23])/u, '')
  if (inchBehind.test(plain)) return unitNamed('inch')
  const [, word, next] = unitBehind.exec(plain) ?? []
  if (word === undefined) return undefined
  const both = next === undefined ? undefined : known.get(`${word}-${next}`)
  return both ?? known.get(`${word}-${next}`.toLowerCase()) ?? unitNamed(word)
}

/** Whether a unit stands behind a number. */
export function hasUnit(behind: string): boolean {
  return unitAt(behind) !== undefined
}

function unitNamed(word: string): Unit | undefined {
  return known.get(word) ?? known.get(word.toLowerCase())
}

/** So much for each of a unit behind a number: “ mg/dL”, “ km per hour”, “ per week”, “ stops per week”. */
const rateBehind =
  /^[\s\u00a0\u202f]?(?:(\p{L}{1,14})\/(\p{L}{1,14})|(?:(?:\p{L}{1,20}\s){0,2}(\p{L}{1,20})\s)?(?:per|pro|par|por)\s(\p{L}{1,14}))(?![\p{L}\p{N}²³/])/u
/** The row of whatever is counted and has no unit. */
const ofThings = 'things'

/** The unit of a rate that stands behind a number. */
function rateAt(behind: string): Unit | undefined {
  const [, sign, eachSign, word, eachWord] =
    rateBehind.exec(behind.replace(deviationBehind, '')) ?? []
  const each = unitNamed(eachSign ?? eachWord ?? '')
  if (!each) return undefined
  const counted = {row: ofThings, factor: 1}
  const some = sign === undefined ? (unitNamed(word ?? '') ?? counted) : unitNamed(sign)
  return some && {row: `${some.row}/${each.row}`, factor: some.factor / each.factor}
}

/** The sign of a currency before a number. */
const currencyBefore = /([$€£¥])\s?$/u
/** A sign for a unit that is in none of the rows: one of two parts, or one with a capital within or at its end: “ng/g”, “nM”, “kJ”. */
const otherSign =
  /^[\s\u00a0\u202f-]?(\p{L}{1,5}\/\p{L}{1,5}|[\p{Ll}µμ]\p{Lu}\p{L}{0,2})(?![\p{L}\p{N}/])/u

/** What a number is measured in by the words around it, in a form in which two of the same are alike. */
export function measureOf({quantity, before, behind}: PlacedNumber): string | undefined {
  if (quantity.percent) return '%'
  const currency = currencyBefore.exec(before)?.[1]
  if (currency !== undefined) return currency
  const unit = rateAt(behind) ?? unitAt(behind)
  if (unit) return `${unit.row} ${unit.factor}`
  return otherSign.exec(behind.replace(deviationBehind, ''))?.[1]
}

/** A word between a number of a formula and the next sign. */
const wordInFormula = /(?<=\d)[\s\u00a0\u202f]?(\p{L}{1,14}[²³]?)(?=\s{0,2}(?:[-+−–×·⋅*/÷)=≈]|$))/gu

/** A formula with blanks for its units, and where these stand: “3 × 80 g”. */
export function blankUnits(formula: string): {text: string; units: {word: string; at: number}[]} {
  const units: {word: string; at: number}[] = []
  const text = formula.replace(wordInFormula, (written, word: string, at: number) => {
    if (!unitNamed(word)) return written
    units.push({word, at})
    return ' '.repeat(written.length)
  })
  return {text, units}
}

/** Whether the unit behind a number is the year. */
export function countsYears(behind: string): boolean {
  return unitAt(behind)?.factor === year
}

/** The sign of a scale of temperature behind a number. */
const degrees = /^[\s\u00a0\u202f]?[°˚º]\s?([CF])(?!\p{L})/u
/** Where the second scale stands when the first one stands at nothing. */
const freezing = 32
/** Degrees of the second scale in one of the first. */
const fahrenheitInCelsius = 1.8

/** A temperature, or a difference of temperatures, on the other scale: 10 °C are 50 °F, but 10 °C more are 18 °F more. */
function onOtherScale(value: number, behind: string, otherBehind: string): number[] {
  const [from, to] = [degrees.exec(behind)?.[1], degrees.exec(otherBehind)?.[1]]
  if (!from || !to || from === to) return []
  if (from === 'C') return [value * fahrenheitInCelsius + freezing, value * fahrenheitInCelsius]
  return [(value - freezing) / fahrenheitInCelsius, value / fahrenheitInCelsius]
}

/** A value in the unit behind it as one in the unit behind another number; none if they are no two units of the same. */
export function converted(value: number, behind: string, otherBehind: string): number[] {
  const found = [rateAt, unitAt].flatMap((find) => {
    const [from, to] = [find(behind), find(otherBehind)]
    if (!from || from.row !== to?.row || from.factor === to.factor) return []
    return (value * from.factor) / to.factor
  })
  return found.length > 0 ? found : onOtherScale(value, behind, otherBehind)
}

/** Other units of what the unit behind a number measures, each with how many of it are in one of that. */
export function otherUnits(behind: string): {factor: number; isAt: (text: string) => boolean}[] {
  const unit = unitAt(behind)
  if (!unit) return []
  return Object.values(units[Number(unit.row)]!)
    .filter((factor) => factor !== unit.factor)
    .map((factor) => ({
      factor: unit.factor / factor,
      isAt: (text) => {
        const other = unitAt(text)
        return other?.row === unit.row && other.factor === factor
      }
    }))
}

/** What a millionth is of its unit: extractions lose the letter for it, or make it an “m”. */
const MICRO = 1e-6

/** Whether the unit behind a number measures the same as the one behind another number in other steps: “ ms” and “ s”. */
export function measuresOtherwise(behind: string, otherBehind: string): boolean {
  const [unit, other] = [unitAt(behind), unitAt(otherBehind)]
  if (!unit || unit.row !== other?.row || unit.factor === other.factor) return false
  return unit.factor !== MICRO && other.factor !== MICRO
}

/** A number's unit as it is written, with what stands before it. */
export function unitWritten(behind: string): string {
  return (unitAt(behind) && /^[\s\u00a0\u202f-]?\p{L}{1,14}[²³23]?/u.exec(behind)?.[0]) ?? ''
}

/** What stands before a unit that something is told for each of, by language: “a year”, “per week”. */
const each = /^\s(?:an?|per|each|every|pro|je|par|por|al|ao)\s(?=\p{L})/u

/** Whether a number is told for each of the unit that stands behind another one. */
export function isPerUnit(behind: string, otherBehind: string): boolean {
  const unit = each.test(behind) ? unitAt(behind.replace(each, ' ')) : undefined
  const other = unit && unitAt(otherBehind)
  return other !== undefined && other.row === unit?.row && other.factor === unit.factor
}
