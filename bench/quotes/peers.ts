/** What else there is to tell whether a paper has a quotation, to be measured beside the matcher. */

import search from 'approx-string-match'

/** A peer: prepares a paper once, then says of a quotation whether it accepts it. */
export interface Peer {
  name: string
  open(text: string): (quotation: string) => boolean
}

const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/-\s*\n\s*/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const stripped = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** approx-string-match with a share of the quotation's length as errors, on text without spaces, as Hypothesis uses it. */
function approximate(share: number): Peer {
  return {
    name: `approx ${share * 100}%`,
    open(text) {
      const paper = stripped(text)
      return (quotation) => {
        const pattern = stripped(quotation)
        return search(paper, pattern, Math.floor(pattern.length * share)).length > 0
      }
    }
  }
}

/** The peers, the simplest first. */
export const peers: Peer[] = [
  {name: 'substring', open: (text) => (quotation) => text.includes(quotation)},
  {
    name: 'normalised',
    open(text) {
      const paper = normalised(text)
      return (quotation) => paper.includes(normalised(quotation))
    }
  },
  approximate(0.1),
  approximate(0.2)
]
