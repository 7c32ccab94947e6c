/** Unpack compressed streams at once: the stream of the platform waits for another thread for each of them. */

import {inflateSync} from 'node:zlib'

/** As much of the platform's `DecompressionStream` as pdf.js uses. It takes one chunk and gives one. */
export class Inflation {
  #packed: Uint8Array | undefined

  /** @throws {TypeError} for other formats than `deflate`: pdf.js then unpacks them itself. */
  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`Unexpected format ${format}`)
  }

  readonly writable = {
    getWriter: () => ({
      write: async (packed: Uint8Array) => {
        this.#packed = packed
      },
      close: async () => {}
    })
  }

  readonly readable = {
    getReader: () => ({read: async () => this.#unpack()})
  }

  /** The one chunk, then the end; damaged bytes throw, and pdf.js then reads as much of them as it can. */
  #unpack(): {done: boolean; value: Uint8Array | undefined} {
    if (this.#packed === undefined) return {done: true, value: undefined}
    const value = inflateSync(this.#packed)
    this.#packed = undefined
    return {done: false, value}
  }
}
