/** The numbers of formulas, which stand beside them at a column's edge, and in no sentence. */

const FORMULA_NUMBER = /^\s*\((?:[A-Z]\.?)?\d{1,3}(?:\.\d{1,3})*[a-z]?\)\s*$/

/** Whether a line is the number of a formula and nothing else: “(12)”, “(A.3b)”. */
export function isFormulaNumber(line: string): boolean {
  return FORMULA_NUMBER.test(line)
}
