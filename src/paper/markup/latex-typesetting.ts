/** What TeX makes of characters: marks of several signs, shorthands of a language, letters with accents. */

/** What quotation marks as shorthands print. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  s: 'ß',
  S: 'SS',
  z: 'ß',
  Z: 'SZ',
  '`': '„',
  "'": '“',
  '<': '«',
  '>': '»',
  '=': '-',
  '~': '-',
  '-': '',
  '|': '',
  '"': '',
  '/': '/'
}

/** The signs that TeX makes of several. */
export function typeset(text: string, hasShorthands: boolean): string {
  const plain = hasShorthands && text.includes('"') ? withoutShorthands(text) : text
  if (!/[~`'&<>-]/.test(plain)) return plain
  return plain
    .replace(/~|&/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/<</g, '«')
    .replace(/>>/g, '»')
    .replace(/([?!])`/g, (_, mark: string) => (mark === '?' ? '¿' : '¡'))
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/`/g, '‘')
    .replace(/'/g, '’')
}

/** A text without the shorthands of babel: `"a` is “ä”, `"s` is “ß”, `"=` a hyphen. */
function withoutShorthands(text: string): string {
  return text
    .replace(/"---?/g, '—')
    .replace(
      /"([aeiouAEIOUsSzZ`'<>=~-]|\||"|\/)/g,
      (_, sign: string) => SHORTHANDS[sign] ?? `${sign}\u0308`.normalize('NFC')
    )
}

/** A text whose first letter takes a mark; an i or j that is to take one has no dot. */
export function withMark(text: string, mark: string): string {
  if (mark === '') return text
  const base = text[0] === 'ı' ? 'i' : text[0] === 'ȷ' ? 'j' : text[0]
  return (base + mark + text.slice(1)).normalize('NFC')
}
