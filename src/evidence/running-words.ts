/** Reads the words of a text one after the other. A regular expression would make an object of every match. */

/** What a character is, as far as words are concerned. */
const Kind = {unknown: 0, other: 1, letter: 2, mark: 3, joint: 4, space: 5} as const

/** The kinds of characters that were met. */
const kinds = new Uint8Array(0x10000)

function kindOf(character: string): number {
  if (/^\p{L}$/u.test(character)) return Kind.letter
  if (/^\p{M}$/u.test(character)) return Kind.mark
  if (/^[-‐‑’']$/.test(character)) return Kind.joint
  return /^\s$/.test(character) ? Kind.space : Kind.other
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at)!))
  let kind = kinds[code]!
  if (kind === Kind.unknown) {
    kind = kindOf(String.fromCharCode(code))
    kinds[code] = kind
  }
  return kind
}

/** Units of the character at an offset. */
function unitsAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

/**
 * Visit the words of a text: letters, with hyphens and apostrophes between them.
 *
 * @param onWord is given where a word stands.
 * @param onOther is called for every other character that is no white space.
 */
export function eachRunningWord(
  text: string,
  onWord: (start: number, end: number) => void,
  onOther: () => void
): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === Kind.letter) {
      const end = wordEnd(text, at)
      onWord(at, end)
      at = end
      continue
    }
    if (kind !== Kind.space) onOther()
    at += unitsAt(text, at)
  }
}

function wordEnd(text: string, start: number): number {
  let end = lettersEnd(text, start)
  while (kindAt(text, end) === Kind.joint) {
    const next = lettersEnd(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const kind = kindAt(text, end)
    if (kind !== Kind.letter && kind !== Kind.mark) break
    end += unitsAt(text, end)
  }
  return end
}
