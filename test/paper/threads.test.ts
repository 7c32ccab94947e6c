/** What reading in a thread promises when the work cannot be handed over. */

import {expect, it} from 'vitest'
import {defaultLimits} from '../../src/paper/limits.ts'
import type {ReadRequest} from '../../src/paper/messages.ts'
import {readInThread} from '../../src/paper/threads.ts'

it('fails at once where a request cannot be copied, and reads the next paper', async () => {
  const request = (included: unknown): ReadRequest => ({
    format: 'latex',
    bytes: new TextEncoder().encode('\\begin{document}Bees dance.\\end{document}'),
    included: included as ReadRequest['included'],
    pages: 1,
    characters: 1000
  })
  await expect(
    readInThread(
      request(() => 0),
      defaultLimits
    )
  ).rejects.toThrow('could not be cloned')
  expect(await readInThread(request(new Map()), defaultLimits)).toMatchObject({
    text: {text: 'Bees dance.\n'}
  })
})
