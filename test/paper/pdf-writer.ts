/** Write small PDFs for the tests: text at places, in Times, with whatever else a test needs. */

/** A piece of text on a page; `y` counts from the bottom, in points, as PDFs do. */
export interface Placed {
  x: number
  y: number
  text: string
  /** Height of the type, in points; default 10. */
  size?: number
  /** `G`, the other font, or `F`; default `F`. */
  font?: 'F' | 'G'
  /** Degrees, counter-clockwise; default 0. */
  angle?: number
  /** Scale of the matrix, which makes small capitals of a font of one size; default 1. */
  scale?: number
  /** Operators before and behind it, such as those that mark content. */
  before?: string
  after?: string
}

/** What else a PDF has. */
export interface PdfParts {
  /** Entries of the information dictionary, such as `/Title (…)`. */
  info?: string
  /** Entries of the font's dictionary in place of those of Times. */
  font?: string
  /** Another font, the entries of its dictionary, and text on the first page in it. */
  signs?: {font: string; page: Placed[]}
  /** Pages with a picture, by their index, and how wide and high that is, as a share of the page. */
  pictures?: ReadonlyMap<number, number>
}

/** The entries of a picture of one grey dot. */
const greyDot = '/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'

/** A PDF of US letter pages. */
export function pdfOf(pages: Placed[][], parts: PdfParts = {}): Buffer {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`)
  add(`<< /Type /Font ${parts.font ?? '/Subtype /Type1 /BaseFont /Times-Roman'} >>`)
  add(`<< ${parts.info ?? ''} >>`)
  const signFont = parts.signs ? `/G << /Type /Font ${parts.signs.font} >>` : ''
  const picture = `/XObject << /P ${5 + 2 * pages.length} 0 R >>`
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + 2 * index} 0 R ` +
        `/Resources << /Font << /F 3 0 R ${signFont} >> ${picture} >> >>`
    )
    const signs = index === 0 ? (parts.signs?.page ?? []) : []
    const content = [...page, ...signs.map((sign): Placed => ({...sign, font: 'G'}))].map(drawn)
    const share = parts.pictures?.get(index)
    if (share) content.unshift(`q ${612 * share} 0 0 ${792 * share} 0 0 cm /P Do Q`)
    add(streamOf(content.join('\n')))
  }
  add(streamOf('#', greyDot))
  return assemble(objects, '/Root 1 0 R /Info 4 0 R')
}

/** A stream object. */
export function streamOf(content: string, entries = ''): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} ${entries} >>\nstream\n${content}\nendstream`
}

/** Number the objects from 1, and add the cross-reference table. */
export function assemble(objects: string[], trailer: string): Buffer {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, index) => {
    const offset = Buffer.byteLength(file, 'latin1')
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = Buffer.byteLength(file, 'latin1')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** The operators that draw a piece. */
function drawn({
  x,
  y,
  text,
  font = 'F',
  size = 10,
  angle = 0,
  scale = 1,
  before = '',
  after = ''
}: Placed): string {
  const cos = (scale * Math.cos((angle * Math.PI) / 180)).toFixed(4)
  const sin = (scale * Math.sin((angle * Math.PI) / 180)).toFixed(4)
  const minus = (-scale * Math.sin((angle * Math.PI) / 180)).toFixed(4)
  const escaped = text.replace(/[\\()]/g, '\\$&')
  return `${before} BT /${font} ${size} Tf ${cos} ${sin} ${minus} ${cos} ${x} ${y} Tm (${escaped}) Tj ET ${after}`
}
