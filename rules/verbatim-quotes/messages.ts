/** What `verbatim-quotes` says of a quotation, by its verdict. */

import type {PaperPlace} from '../../src/evidence/judged-papers.ts'
import {placeName} from '../../src/evidence/place-name.ts'
import type {JudgedQuotation} from '../../src/evidence.ts'
import {type Difference, mildKinds} from '../../src/quote/types.ts'
import type {Report} from '../../src/rule.ts'
import {alikeAtEnd, alikeAtStart} from '../../src/text/alike.ts'
import {cutBefore, cutBehind} from '../../src/text/cuts.ts'

/** What to say of a quotation; nothing when it is the paper's. */
export function describe(
  judged: JudgedQuotation
): Pick<Report, 'reason' | 'note' | 'mild'> | undefined {
  if (judged.wordsFrom !== undefined) {
    return {
      reason: 'Unexpected attribution inside the quotation marks, expected it before them',
      note: 'The rest of the quotation stands in the paper word for word.'
    }
  }
  if (judged.foreign) {
    if (judged.quotation.isTranslation) return describeMarked(judged)
    if (judged.verdict !== 'unverifiable') return translated
  }
  switch (judged.verdict) {
    case 'verbatim':
      return
    case 'altered':
      return describeAltered(judged)
    case 'stitched':
      return describeStitched(judged)
    case 'absent':
      return {
        reason: 'Unexpected quotation, the paper says nothing of the kind',
        note: judged.at
          ? `The nearest passage (${where(judged.at)}) says: ${judged.at.excerpt}`
          : 'Quote the paper word for word, or drop the quotation marks and say it in your own words.'
      }
    case 'unconfirmed':
      return {
        reason: `Cannot confirm quotation${near(judged)}: ${judged.reason}`,
        note: judged.at && `The paper says: ${judged.at.excerpt}`,
        mild: true
      }
    case 'unverifiable':
      return {
        reason: `Cannot verify quotation${near(judged)}: ${judged.reason}`,
        note: 'Compare it with the paper yourself, or name a copy of the paper whose text can be read.'
      }
  }
}

/** What to say of words in another language than the paper’s. */
const translated = {
  reason:
    'Unexpected quotation in another language than the paper’s, expected the paper’s own words',
  note: 'A translation is no quotation: quote the original, or leave the quotation marks away.'
}

/** What to say of a translation that the summary says to be one: nobody is deceived by it. */
function describeMarked({reason}: JudgedQuotation) {
  return {
    reason: `Cannot verify quotation: ${reason}`,
    note: 'Compare it with the paper yourself, or quote the original beside it.',
    mild: true
  }
}

function describeAltered(judged: JudgedQuotation) {
  const {differences, at} = judged
  return {
    reason: describeChanges(differences, at),
    note: at && `The paper says: ${at.excerpt}`,
    mild: differences.every(({kind}) => (mildKinds as readonly string[]).includes(kind))
  }
}

/** Most changes that a message lists one by one: of more, a reader learns less than from the passage itself. */
const mostListed = 3

function describeChanges(differences: readonly Difference[], at: PaperPlace | undefined): string {
  const [first] = differences
  const place = at ? ` (${where(at)})` : ''
  if (differences.length === 1 && first) return `${describeOne(first)}${place}`
  const count = `Unexpected quotation with \`${differences.length}\` changes`
  if (differences.length <= mostListed) return `${count} (${listChanges(differences)})${place}`
  return at ? `${count}, the paper says “${cut(at.excerpt)}”${place}` : count
}

function describeOne(difference: Difference): string {
  const {kind} = difference
  const [said, reads] = shown(difference)
  if (kind === 'elided-negation') {
    return `Unexpected quotation that leaves out the negation \`${reads}\`, expected it to be kept`
  }
  if (kind === 'citation') return `Unexpected quotation that leaves out the citation \`${reads}\``
  if (!said) return `Unexpected quotation that leaves out \`${reads}\``
  if (!reads) return `Unexpected \`${said}\` in quotation, the paper does not have it`
  return `Unexpected \`${said}\` in quotation, the paper says \`${reads}\``
}

function listChanges(differences: readonly Difference[]): string {
  return differences
    .map((difference) => {
      const [said, reads] = shown(difference)
      if (!said) return `\`${reads}\` left out`
      if (!reads) return `\`${said}\` added`
      return `\`${said}\` for \`${reads}\``
    })
    .join(', ')
}

/** Letters of a run without spaces from which it is no word of its own: extraction lost the spaces. */
const longestWord = 24

/** Letters that are shown of what two runs have in common, on each side of what differs: a word or so. */
const commonLetters = 8

/**
 * The words of a difference for a message. Where spaces were lost, a whole sentence is one word: then what is alike at
 * both ends is cut, so that a reader sees which letters differ.
 */
function shown({said, reads}: Difference): [string, string] {
  const [one, other] = [oneLine(said), oneLine(reads)]
  if (one === '' || other === '' || !(isRun(one) || isRun(other))) return [cut(one), cut(other)]
  const start = cutBefore(one, spared(alikeAtStart(one, other)))
  const alikeAtTail = alikeAtEnd(one.slice(start), other.slice(start))
  const end = one.length - cutBehind(one, one.length - spared(alikeAtTail))
  const inner = (words: string) =>
    `${start > 0 ? '…' : ''}${words.slice(start, words.length - end)}${end > 0 ? '…' : ''}`
  return [cut(inner(one)), cut(inner(other))]
}

/** How many of the letters that are alike need not be shown: none where that would spare a reader little. */
function spared(letters: number): number {
  return letters >= 2 * commonLetters ? letters - commonLetters : 0
}

/** Whether a text is, for the most part, letters without a space between them. */
function isRun(text: string): boolean {
  return text.split(' ').some((word) => word.length > longestWord)
}

/** Longest run of words in a message, in characters; the rest stands in the note, and in the text. */
const mostShown = 100

/** Words for a message: on one line, cut in the middle, where a reader misses them least. */
function cut(words: string): string {
  const line = oneLine(words)
  if (line.length <= mostShown) return line
  const head = line.slice(0, cutBefore(line, mostShown / 2))
  return `${head} … ${line.slice(cutBehind(line, line.length - mostShown / 2))}`
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').replaceAll('`', '’')
}

function describeStitched({passage, pieces}: JudgedQuotation) {
  const count = passage?.pieces.length ?? pieces.length
  const more = count > pieces.length ? `; and ${count - pieces.length} more` : ''
  return {
    reason: `Unexpected quotation stitched from ${count} passages (${pieces.map(where).join('; ')}${more}), expected one passage, or \`[…]\` where words are left out`,
    note: pieces.map((piece) => `${where(piece)}: ${piece.excerpt}`).join('\n')
  }
}

function near({at}: JudgedQuotation): string {
  return at ? ` (${where(at)})` : ''
}

/** Where a stretch of the paper stands, beside places of the summary. */
function where(place: PaperPlace): string {
  return `paper ${placeName(place)}`
}
