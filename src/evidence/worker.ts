/** The thread that holds summaries against papers: one request in, one reply out. It reads no file. */

import {type MessagePort, workerData} from 'node:worker_threads'
import {LRUCache} from 'lru-cache'
import {writeNothing} from '../no-output.ts'
import {keep} from '../paper/cache.ts'
import {withLookUps} from '../paper/look-ups.ts'
import type {OpenPaper} from '../paper/types.ts'
import {findingsOf} from './findings.ts'
import type {FindingsReply, FindingsRequest} from './messages.ts'

/** Papers that are remembered, by path: summaries of one paper mostly come together. */
const papers = new LRUCache<string, OpenPaper>({max: 10})

writeNothing()

const port = workerData as MessagePort
port.on('message', (request: FindingsRequest) => port.postMessage(answer(request)))

function answer({summary, own, settings, key, ...sent}: FindingsRequest): FindingsReply {
  try {
    const findings = findingsOf(summary, own, paperOf(sent), settings)
    if (key) keep(key, findings)
    return {findings}
  } catch {
    return {failed: true}
  }
}

/** The paper that was sent; the one that is remembered when it is the same, since that is prepared. */
function paperOf({paper, path}: Pick<FindingsRequest, 'paper' | 'path'>): OpenPaper {
  const known = papers.get(path)
  if (known?.format === paper.format && known.text === paper.text) return known
  const open = withLookUps(paper, path)
  papers.set(path, open)
  return open
}
