/** Read a PDF, in a thread. */

import type {ReadReply, ReadRequest} from '../messages.ts'
import {layOut} from './layout.ts'
import {readPages} from './pages.ts'

/** Read and lay out a PDF. */
export async function readPdf(request: ReadRequest): Promise<ReadReply> {
  const found = await readPages(request)
  return 'problem' in found ? found : {text: layOut(found)}
}
