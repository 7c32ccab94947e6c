/** What a file holds and what is read of it: trees do not count a byte order mark, and bytes that are no UTF-8 are lost. */

import {isUtf8} from 'node:buffer'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {VFile} from 'vfile'
import {utf16Of} from './text/utf16.ts'

/** The mark with which some editors begin a file. */
const byteOrderMark = '\uFEFF'

/** A replacement character: the trace of bytes that were no UTF-8, unless the file holds it itself. */
const replacementCharacter = '\uFFFD'

/** What a text shows that was read as UTF-8 and is none: in one of ASCII letters in UTF-16 every other byte is zero. */
const traceOfOthers = /[\0\uFFFD]/

/** The byte order mark, if there is one, and the text that the offsets of trees and the places of messages count in. */
export function splitMark(text: string): {mark: string; source: string} {
  return text.startsWith(byteOrderMark)
    ? {mark: byteOrderMark, source: text.slice(byteOrderMark.length)}
    : {mark: '', source: text}
}

/** That a file is in another encoding than UTF-8, as which all files are read. */
export interface OtherEncoding {
  /** A sentence that a person can act on. */
  reason: string
  /** Where the first letter stands that was lost, in the text without its byte order mark. */
  offset: number
}

/**
 * Whether the text of a file was read from bytes that are no UTF-8: the engine decodes files as that, whatever they are.
 *
 * A text that was handed over without its bytes, on standard input or by an editor, is taken for what it was read from where the file
 * that it names holds replacement characters, too.
 */
export function otherEncodingOf(file: VFile): OtherEncoding | undefined {
  const text = String(file)
  const offset = splitMark(text).source.search(traceOfOthers)
  if (offset < 0) return undefined
  const bytes = bytesOf(file)
  const reason = faultOf(bytes ?? Buffer.from(text))
  if (reason !== undefined) return {reason, offset}
  const isLost = text.includes(replacementCharacter) && !bytes?.includes(replacementCharacter)
  return isLost ? {reason: unknown, offset} : undefined
}

/** The bytes of a file: those that it was given with, else those that are on disk. */
function bytesOf({value, cwd, path: name}: VFile): Buffer | undefined {
  if (typeof value !== 'string') return Buffer.from(value)
  if (!name) return undefined
  try {
    return readFileSync(path.resolve(cwd, name))
  } catch {
    return undefined
  }
}

/**
 * Make sure that bytes can be read as UTF-8 and written back.
 *
 * @throws Error when they are in another encoding.
 */
export function refuseOtherEncoding(bytes: Buffer): void {
  const fault = faultOf(bytes)
  if (fault !== undefined) throw new Error(fault)
}

/** What is said of a file in UTF-16. */
const utf16 = 'Unexpected text in UTF-16, expected a file in UTF-8: save it anew in that encoding'
/** What is said of a file in any other encoding: which one cannot be told. */
const noUtf8 =
  'Unexpected bytes that are no UTF-8, expected a file in UTF-8: save it anew, or letters and quotation marks are lost'
/** What is said of a text that may have been in any. */
const unknown =
  'Unexpected `\uFFFD` in a text that was given without its bytes, expected a file in UTF-8: letters and quotation marks may be lost'

/** What is wrong with the encoding of bytes. Those in UTF-16 may be UTF-8 as well, with zeros. */
function faultOf(bytes: Buffer): string | undefined {
  if (utf16Of(bytes)) return utf16
  return isUtf8(bytes) ? undefined : noUtf8
}
