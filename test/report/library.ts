/** A small library to report on, and a way to run reporters on it. */

import preset from '../../src/index.ts'
import {type Files, type Run, type RunOptions, run} from '../fix/engine.ts'

/** A paper of our own; its last sentence tries what the text of strangers may try. */
export const paper = `Bees that count

Our bees did not count more than four landmarks, however long they were trained.
In a second year we moved the hives, and 31 of 40 bees found the new garden within a day.
A bee that had been fed at the third landmark searched at the third landmark again.
`

/** A summary with one quotation that holds, one that is altered and one that the paper does not have. */
export const summary = `---
paper: ../papers/bees.txt
title: Bees that count
---

# Bees that count

## Results

The authors say it plainly: “Our bees did not count more than four landmarks, however long they were trained.”

They moved the hives, and “31 of 40 bees found the old garden within a day”.

They close with the hope that “every insect will one day be taught to read a clock”.
`

/** The library: the summary and its paper. */
export const library: Files = {'papers/bees.txt': paper, 'summaries/bees.md': summary}

/** Lint a library with the preset. */
export function lintLibrary(files: Files, options: RunOptions): Promise<Run> {
  return run(files, {plugins: [preset], files: ['summaries'], ...options})
}
