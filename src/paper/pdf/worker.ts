/** The thread that reads PDFs: one request in, one reply out. Bundled with pdf.js at build time. */

import {parentPort} from 'node:worker_threads'
import type {PdfReply, PdfRequest} from '../pdf-messages.ts'
import {layOut} from './layout.ts'
import {readPages} from './pages.ts'

parentPort?.on('message', async (request: PdfRequest) => {
  parentPort?.postMessage(await answer(request))
})

/** Read and lay out one PDF. */
async function answer(request: PdfRequest): Promise<PdfReply> {
  const found = await readPages(request)
  return 'problem' in found ? found : {text: layOut(found)}
}
