/** Character references of Markdown and HTML: `&lt;`, `&#8211;`, `&#x2013;`. */

import {decodeNamedCharacterReference} from 'decode-named-character-reference'

const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/y

/** The character reference at an offset of a text, if it ends before `to`: what it stands for, and its own length. */
export function referenceAt(
  source: string,
  at: number,
  to: number
): {text: string; length: number} | undefined {
  reference.lastIndex = at
  const match = reference.exec(source)
  if (!match || reference.lastIndex > to) return
  const code = match[1]
    ? Number.parseInt(match[1], 10)
    : match[2]
      ? Number.parseInt(match[2], 16)
      : -1
  const text =
    code < 0
      ? decodeNamedCharacterReference(match[3]!)
      : code > 0 && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : '�'
  return text ? {text, length: match[0].length} : undefined
}

/** A text with characters in place of the references to them, but for line ends, so that its lines stay what they are. */
export function withCharacters(text: string): string {
  let result = ''
  let last = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const reference = referenceAt(text, at, text.length)
    if (!reference || reference.text === '\n') continue
    result += text.slice(last, at) + reference.text
    last = at + reference.length
  }
  return result + text.slice(last)
}
