/** Lay out a PDF: put its lines into reading order and tell what each of them is. */

import type {PdfText} from '../pdf-messages.ts'
import {linesOf} from './lines.ts'
import type {PdfPages} from './pages.ts'

/** Lay out what was read of a PDF. */
export function layOut({pages}: PdfPages): PdfText {
  let text = ''
  const numbers: number[] = []
  const starts: PdfText['pages'] = []
  let flow = 0
  pages.forEach((page, index) => {
    starts.push({offset: text.length, printed: page.label})
    for (const part of page.parts) {
      let last: {left: number; right: number; y: number; size: number} | undefined
      for (const line of linesOf(part)) {
        if (
          !last ||
          line.y <= last.y ||
          line.y - last.y > 2.5 * line.size ||
          line.left > last.right ||
          line.right < last.left
        )
          flow++
        last = line
        numbers.push(text.length, text.length + line.text.length, 0, index + 1, flow)
        text += `${line.text}\n`
      }
    }
  })
  return {text, lines: Int32Array.from(numbers), pages: starts, damage: []}
}
