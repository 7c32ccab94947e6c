/** Ranges of references that a program has written out: GROBID has `[22][23][24][25]` for “[22–25]”. */

/** References in brackets of their own, one behind the other, perhaps with others before and behind that share a bracket with them. */
const ROW =
  /\[(?:(?:\d{1,4},\s?){1,9}\[)?\d{1,4}\](?:\s?\[\d{1,4}\]){2,99}(?:\s?(?:\d{1,4},\s?){0,9}\d{1,4}\])?/g

/** Two that follow each other are printed as two. */
const FEWEST_OF_RANGE = 3

/** A text with its rows of references in one bracket each, and their ranges as they are printed. */
export function withRanges(text: string): string {
  return text.replace(ROW, (row) => {
    const runs = runsOf(row.match(/\d+/g)!.map(Number))
    if (runs.every((run) => run.length < FEWEST_OF_RANGE)) return row
    const printed = runs.map((run) =>
      run.length < FEWEST_OF_RANGE ? run.join(', ') : `${run[0]}–${run.at(-1)}`
    )
    return `[${printed.join(', ')}]`
  })
}

/** Numbers in order, parted where one does not follow the other. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs
}
