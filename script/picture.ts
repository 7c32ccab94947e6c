/** Draws a run of remark on the example as docs/run.svg: `npm run picture`, when messages have changed. */

import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = new URL('../', import.meta.url)
const command = 'npx remark summaries/altered-quotations.md --no-stdout --quiet'

/** Size of a letter and a line, in pixels, for a monospaced font of 13 pixels. */
const letter = {width: 7.83, height: 19}
/** Colours on dark ground, by ANSI code: those of common terminals, light enough to read. */
const colours = new Map([
  ['31', '#ff7b72'],
  ['33', '#e3b341'],
  ['36', '#76e3ea']
])

const {stderr} = spawnSync('npx', ['--no-install', ...command.split(' ').slice(1), '--color'], {
  cwd: fileURLToPath(new URL('example/', root)),
  encoding: 'utf8'
})
const lines = [`$ ${command}`, '', ...stderr.trimEnd().split('\n')].filter(
  (line) => !line.startsWith('npm ')
)

const columns = Math.max(...lines.map((line) => plain(line).length))
const width = Math.ceil(columns * letter.width + 32)
const height = lines.length * letter.height + 28
const rows = lines.map(
  (line, index) => `<text x="16" y="${28 + index * letter.height}">${coloured(line)}</text>`
)

mkdirSync(new URL('docs/', root), {recursive: true})
writeFileSync(
  new URL('docs/run.svg', root),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A run of remark on a summary with misquotations">
<rect width="100%" height="100%" rx="8" fill="#161b22"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#e6edf3" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`
)

function plain(line: string): string {
  return line.replace(/\u001B\[\d+m/g, '')
}

/** A line with its ANSI colours as SVG; what is not a colour (bold, underlined) is left out. */
function coloured(line: string): string {
  let fill: string | undefined
  return line
    .split(/(\u001B\[\d+m)/)
    .map((part) => {
      const code = /^\u001B\[(\d+)m$/.exec(part)?.[1]
      if (code !== undefined) {
        if (code === '39') fill = undefined
        else fill = colours.get(code) ?? fill
        return ''
      }
      const text = part.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/ /g, '\u00A0')
      return fill && text ? `<tspan fill="${fill}">${text}</tspan>` : text
    })
    .join('')
}
