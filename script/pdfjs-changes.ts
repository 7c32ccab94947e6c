/**
 * Changes that are made to pdf.js when it is bundled. It draws pages, and passes between threads what it
 * draws; here it only reads text, in one thread. But for two, what changes makes no difference to the text.
 */

import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'

/** A change: in which file, what it says, and what it is to say. */
type Change = [file: 'pdf.mjs' | 'pdf.worker.mjs', before: string, after: string]

const changes: Change[] = [
  // No library to draw with is looked for.
  ['pdf.mjs', 'require("@napi-rs/canvas")', 'undefined'],
  // What this build needs of newer releases of Node is added by `surroundings.ts`.
  ['pdf.mjs', 'warn("Please use the `legacy` build in Node.js environments.");', ''],
  // Text comes with the names of its fonts: a font of signs is told by its name.
  [
    'pdf.worker.mjs',
    'fontFamily: font.fallbackName,',
    'fontFamily: font.fallbackName, name: font.name,'
  ],
  // Fonts are read for what their characters mean; they are not written anew for a browser.
  ['pdf.worker.mjs', 'this.data = compiler.compile();', 'this.data = null;'],
  [
    'pdf.worker.mjs',
    'const builder = new OpenTypeFileBuilder("\\x4F\\x54\\x54\\x4F");',
    'return null; const builder = new OpenTypeFileBuilder("OTTO");'
  ],
  // A message to the same thread is handed over, not copied; so a sender must not go on using it.
  ['pdf.mjs', 'structuredClone(obj, transfer ? {\n        transfer\n      } : null)', 'obj'],
  [
    'pdf.worker.mjs',
    'sink.enqueue(textContent, length);',
    'sink.enqueue({...textContent}, length);'
  ],
  // A state that is another one's prototype is slow to read.
  [
    'pdf.worker.mjs',
    'Object.assign(Object.create(this), this);\n    clone.textMatrix',
    'Object.assign(new TextState(), this);\n    clone.textMatrix'
  ],
  // Small capitals are often the same font in another scale: a piece has one size.
  [
    'pdf.worker.mjs',
    `      if (scaleFactor === textContentItem.textAdvanceScale) {
        return;
      }
`,
    `      if (scaleFactor === textContentItem.textAdvanceScale) {
        return;
      }
      if (Math.abs(scaleFactor / textContentItem.textAdvanceScale - 1) > 0.04) {
        flushTextContentItem();
        return;
      }
`
  ],
  // A page of which a part cannot be read says so.
  [
    'pdf.worker.mjs',
    'warn(`getTextContent - ignoring errors during',
    'textContent.items.push({type: "lost"}); warn(`getTextContent - ignoring errors during'
  ],
  // A stream that is damaged is noted; one that ends between two blocks is not damaged.
  [
    'pdf.worker.mjs',
    'info(ex.message);\n      this.eof = true;',
    'noteDamagedStream();\n      this.eof = true;'
  ],
  [
    'pdf.worker.mjs',
    'let hdr = this.getBits(3);',
    'if (this.codeSize < 3 && str.peekByte() === -1) {\n      this.eof = true;\n      return;\n    }\n    let hdr = this.getBits(3);'
  ],
  // Called three times a glyph: the product without the factors that are zero.
  [
    'pdf.worker.mjs',
    'return Util.transform(textState.ctm, Util.transform(textState.textMatrix, tsm));',
    `const {textMatrix: t, ctm: c} = textState;
      const a = t[0] * tsm[0], b = t[1] * tsm[0], x = t[2] * tsm[5] + t[4];
      const d = t[2] * tsm[3], e = t[3] * tsm[3], y = t[3] * tsm[5] + t[5];
      return [
        c[0] * a + c[2] * b, c[1] * a + c[3] * b,
        c[0] * d + c[2] * e, c[1] * d + c[3] * e,
        c[0] * x + c[2] * y + c[4], c[1] * x + c[3] * y + c[5]
      ];`
  ]
]

/** Makes the changes; fails when pdf.js has become another, so that there is nothing to change. */
export const pdfjsChanged: Plugin = {
  name: 'pdfjs-changed',
  setup(build) {
    build.onLoad({filter: /pdfjs-dist\/build\/pdf(?:\.worker)?\.mjs$/}, async ({path: file}) => {
      let contents = await readFile(file, 'utf8')
      for (const [name, before, after] of changes) {
        if (!file.endsWith(`/${name}`)) continue
        if (!contents.includes(before)) throw new Error(`${file} no longer has ${before}`)
        contents = contents.replaceAll(before, () => after)
      }
      return {contents, loader: 'js'}
    })
  }
}
