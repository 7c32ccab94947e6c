import {expect, it, vi} from 'vitest'

it('what tells one build of the reader from another is read again where it could not be', async () => {
  const readFile = vi.fn(async () => 'build')
  readFile.mockRejectedValueOnce(new Error('too many open files'))
  vi.doMock('node:fs/promises', async (original) => ({...(await original()), readFile}))
  const {readerVersion} = await import('../../src/paper/read.ts')
  vi.doUnmock('node:fs/promises')
  await expect(readerVersion()).rejects.toThrow('too many open files')
  expect(await readerVersion()).toBe('build')
  expect(await readerVersion()).toBe('build')
  expect(readFile).toHaveBeenCalledTimes(2)
})
