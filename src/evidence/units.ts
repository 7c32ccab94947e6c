/** Units of measure, to tell whether one number is another in a different unit: “2.5 µm (0.0025 mm)”. */

/** Seconds of a year. */
const year = 31_557_600

/** What each unit is of the first one of its row; words are looked for in lower case, signs as they stand. To add a language, add its words. */
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
    'mi mile miles meilen miles millas': 1609.344
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
    'ms millisecond milliseconds millisekunden': 1e-3,
    'min minute minutes minuten minutos': 60,
    'h hr hour hours stunden heures horas': 3600,
    'day days tage tagen jours días': 86_400,
    'week weeks wochen semaines semanas': 604_800,
    'year years jahr jahre jahren ans année années años anni anos jaar': year
  },
  {
    'l litre litres liter liters litros': 1,
    'ml millilitre millilitres milliliter milliliters': 1e-3,
    'gallon gallons': 3.785411784
  }
]

/** By sign or word, the row that a unit is in and what it is of the first one there. */
const known = new Map<string, {row: number; factor: number}>(
  units.flatMap((row, index) =>
    Object.entries(row).flatMap(([names, factor]) =>
      names.split(' ').map((name) => [name, {row: index, factor}] as const)
    )
  )
)

/** The unit that stands behind a number. */
function unitAt(behind: string) {
  const word = /^[\s\u00a0\u202f-]?(\p{L}{1,14})(?![\p{L}\p{N}²³])/u.exec(behind)?.[1]
  return word === undefined ? undefined : (known.get(word) ?? known.get(word.toLowerCase()))
}

/** Whether the unit behind a number is the year. */
export function countsYears(behind: string): boolean {
  return unitAt(behind)?.factor === year
}

/** A value in the unit behind it as one in the unit behind another number; `undefined` if they are no two units of the same. */
export function converted(value: number, behind: string, otherBehind: string): number | undefined {
  const [from, to] = [unitAt(behind), unitAt(otherBehind)]
  if (!from || !to || from.row !== to.row || from.factor === to.factor) return undefined
  return (value * from.factor) / to.factor
}
