/** Read a PDF, in a thread. */

import type {ReadReply, ReadRequest} from '../messages.ts'
import {layOut} from './layout.ts'
import {readPages} from './pages.ts'
import {asDrawn, isRecognized} from './recognized.ts'

/** Read and lay out a PDF. */
export async function readPdf(request: ReadRequest): Promise<ReadReply> {
  const found = await readPages(request)
  if ('problem' in found) return found
  return {text: isRecognized(found) ? asDrawn(found) : layOut(found)}
}
