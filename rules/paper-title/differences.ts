/** Says word by word how two titles differ. */

// This module alone: loading all of the library would slow the start of every run.
import {diffArrays} from 'diff/lib/diff/array.js'
import {titleWords} from '../../src/summary/titles.ts'

/** The words of a title, as they are written and as they are compared. */
interface Word {
  written: string
  folded: string
}

/**
 * The differences of a title from the right one: "“fast” instead of “slow”, “the” left out, “study” added".
 *
 * @param said The title that is there.
 * @param right The title that should be there.
 */
export function differences(said: string, right: string): string {
  const parts: string[] = []
  let removed: Word[] = []
  let added: Word[] = []
  const flush = () => {
    if (removed.length > 0 && added.length > 0) {
      parts.push(`${quoted(removed)} instead of ${quoted(added)}`)
    } else if (removed.length > 0) parts.push(`${quoted(removed)} added`)
    else if (added.length > 0) parts.push(`${quoted(added)} left out`)
    removed = []
    added = []
  }
  const comparator = (a: Word, b: Word) => a.folded === b.folded
  for (const change of diffArrays(wordsOf(said), wordsOf(right), {comparator})) {
    if (change.removed) removed = removed.concat(change.value)
    else if (change.added) added = added.concat(change.value)
    else flush()
  }
  flush()
  return parts.join(', ')
}

function wordsOf(title: string): Word[] {
  return title
    .split(/[\s\-‐‑–—/:]+/)
    .map((written) => ({written, folded: titleWords(written).join('')}))
    .filter(({folded}) => folded !== '')
}

function quoted(words: Word[]): string {
  return `“${words.map(({written}) => withoutMarks(written)).join(' ')}”`
}

/** A word without the marks that open and close around it. */
function withoutMarks(word: string): string {
  let end = word.length
  while (end > 0 && '”"\'’),.*'.includes(word[end - 1]!)) end--
  return word.slice(0, end).replace(/^[“"'‘(*]+/, '')
}
