/**
 * The thread that reads papers: one request in, one reply out. Bundled with the libraries of the
 * formats at build time; each library is loaded when the first paper of its format comes.
 */

import {parentPort} from 'node:worker_threads'
import {writeNothing} from '../no-output.ts'
import {type ReadReply, type ReadRequest, TooLarge} from './messages.ts'

writeNothing()

parentPort?.on('message', async (request: ReadRequest) => {
  parentPort?.postMessage(await answer(request))
})

/** Read one paper. A reader throws on what it cannot make sense of. */
async function answer(request: ReadRequest): Promise<ReadReply> {
  try {
    return await read(request)
  } catch (error) {
    if (error instanceof TooLarge) return {problem: 'too-large', detail: error.message}
    return {problem: 'broken', detail: detailOf(error)}
  }
}

/** What an error tells a reader. Parsers that call themselves run out of stack. */
function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (message.includes('call stack')) return 'it is nested too deep'
  return message.split('\n', 1)[0]!.slice(0, 200)
}

async function read(request: ReadRequest): Promise<ReadReply> {
  if (request.format === 'pdf') {
    const {readPdf} = await import('./pdf/index.ts')
    return readPdf(request)
  }
  if (request.format === 'html') {
    const {readHtml} = await import('./markup/html.ts')
    return {text: readHtml(request.bytes)}
  }
  if (request.format === 'latex') {
    const {readLatex} = await import('./markup/latex.ts')
    return {text: readLatex(request.bytes, request.included, request.characters)}
  }
  const {readXml} = await import('./markup/xml.ts')
  return {text: readXml(request.bytes, request.format)}
}
