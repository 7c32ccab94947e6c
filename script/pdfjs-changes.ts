/**
 * Changes that are made to pdf.js when it is bundled. It draws pages, and passes between threads what it
 * draws; here it only reads text, in one thread. Most changes make no difference to the text; each that does says so.
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
  // Text comes with the names of its fonts: a font of signs is told by its name. Type 3 fonts, of pictures, have none.
  [
    'pdf.worker.mjs',
    'fontFamily: font.fallbackName,',
    'fontFamily: font.fallbackName, name: font.isType3Font ? "" : font.name,'
  ],
  // Fonts are read for what their characters mean and how wide they are: programs that draw are neither
  // read nor checked, nor written anew for a browser.
  ['pdf.worker.mjs', 'this.data = compiler.compile();', 'this.data = null;'],
  [
    'pdf.worker.mjs',
    'const glyphZeroId = font instanceof CFFFont ? font.glyphZeroId : 1;',
    'return null; const glyphZeroId = 0;'
  ],
  [
    'pdf.worker.mjs',
    'const seacs = new Map();\n    const widths = [];',
    'return {charStrings, seacs: new Map(), widths: []};\n    const seacs = new Map();\n    const widths = [];'
  ],
  ['pdf.worker.mjs', 'tables["CFF "].data = new CFFCompiler(parsedCff).compile();', ''],
  [
    'pdf.worker.mjs',
    'this.data = this.wrap(name, type2Charstrings, this.charstrings, subrs, properties);',
    'this.data = null;'
  ],
  [
    'pdf.worker.mjs',
    'const eexecBlock = getEexecBlock(file, eexecBlockLength);',
    `if (!lacksWidths(properties)) return {charstrings: [], subrs: [], properties: {}};
    const eexecBlock = getEexecBlock(file, eexecBlockLength);`
  ],
  [
    'pdf.worker.mjs',
    'class Type1Font {',
    `function lacksWidths({builtInEncoding, widths, firstChar, lastChar}) {
  return builtInEncoding?.some((name, code) => code >= firstChar && code <= lastChar && widths[code] === undefined);
}
class Type1Font {`
  ],
  [
    'pdf.worker.mjs',
    'const hintsValid = sanitizeTTPrograms(tables.fpgm, tables.prep, tables["cvt "], maxFunctionDefs);',
    'const hintsValid = true;'
  ],
  [
    'pdf.worker.mjs',
    'let missingGlyphs = null;',
    `if (!tables.hhea) throw new FormatError('Required "hhea" table is not found');
    if (!properties.composite && hasWindowsCodes(tables.cmap) && !isSignFont(properties.name)) {
      adjustTrueTypeToUnicode(properties, this.isSymbolicFont, [windowsName]);
    } else if (tables.name && !properties.composite) {
      adjustTrueTypeToUnicode(properties, this.isSymbolicFont, readNameTable(tables.name)[1]);
    }
    return null;
    let missingGlyphs = null;`
  ],
  // A TrueType font that has its glyphs at the codes of Windows (platform 3, encoding 0) is used with these, whatever else it has;
  // pdf.js takes those of the Macintosh where the PDF says nothing, unless all of the font's own names are for Windows. Fonts of signs have neither.
  [
    'pdf.worker.mjs',
    'function adjustTrueTypeToUnicode(',
    `const windowsName = {platform: 3, encoding: 1, language: 0x409};
function hasWindowsCodes(cmap) {
  const {data} = cmap ?? {data: []};
  for (let at = 4; at < Math.min(4 + 8 * data[3], data.length); at += 8) {
    if (data[at + 1] === 3 && data[at + 3] === 0) return true;
  }
  return false;
}
function adjustTrueTypeToUnicode(`
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
  // Bitmap fonts of TeX have ligatures for codes that are white space elsewhere: these get codes of private use.
  [
    'pdf.worker.mjs',
    'if (!keepWhiteSpace && category.isWhitespace) {',
    'const isLigature = font.isType3Font && /[\\x0b-\\x0d]/.test(glyph.unicode);\n        if (!keepWhiteSpace && category.isWhitespace && !isLigature) {'
  ],
  [
    'pdf.worker.mjs',
    'const glyphUnicode = glyph.unicode;\n        if (saveLastChar',
    'const glyphUnicode = isLigature ? String.fromCharCode(0xf000 + glyph.unicode.charCodeAt(0)) : isHyphen ? "-" : glyph.unicode;\n        if (saveLastChar'
  ],
  // A hyphen that a font says is a soft one is drawn all the same.
  [
    'pdf.worker.mjs',
    'if (category.isInvisibleFormatMark) {\n          continue;',
    'const isHyphen = glyph.unicode === "\\u00ad" && glyph.width > 0;\n        if (category.isInvisibleFormatMark && !isHyphen) {\n          continue;'
  ],
  // Text that is drawn without ink (rendering mode 3) says so: it was recognized in a picture.
  [
    'pdf.worker.mjs',
    'case OPS.setTextRise:\n            textState.textRise = args[0];\n            break;',
    `case OPS.setTextRise:
            textState.textRise = args[0];
            break;
          case OPS.setTextRenderingMode:
            textState.inkless = args[0] === TextRenderingMode.INVISIBLE;
            break;`
  ],
  [
    'pdf.worker.mjs',
    'textRise = 0;\n  setTextMatrix',
    'textRise = 0;\n  inkless = false;\n  setTextMatrix'
  ],
  [
    'pdf.worker.mjs',
    'textContentItem.fontName = loadedName;',
    'textContentItem.fontName = loadedName;\n      textContentItem.inkless = textState.inkless;'
  ],
  [
    'pdf.worker.mjs',
    'fontName: textChunk.fontName,\n        hasEOL',
    'fontName: textChunk.fontName,\n        inkless: textChunk.inkless,\n        hasEOL'
  ],
  // Whoever draws recognized letters spaces them out until a word is as wide as in the picture: to a letter's width its spacing is added.
  [
    'pdf.worker.mjs',
    'if (!font.vertical) {\n          scaledDim *= textState.textHScale;',
    `if (textState.inkless && !font.vertical) {
          scaledDim += baseCharSpacing;
          charSpacing -= baseCharSpacing;
        }
        if (!font.vertical) {
          scaledDim *= textState.textHScale;`
  ],
  // Its spaces are spaces, however narrow they were made for the next word to stand in its place.
  [
    'pdf.worker.mjs',
    'if (advanceX <= textOrientation * textContentItem.notASpace) {',
    'if (advanceX <= textOrientation * textContentItem.notASpace && !textState.inkless) {'
  ],
  [
    'pdf.worker.mjs',
    'resetLastChars();\n        flushTextContentItem();\n        return true;\n      }\n      const textRiseDelta',
    `const isSpace = textState.inkless && shouldAddWhitepsace();
        resetLastChars();
        flushTextContentItem();
        if (isSpace) pushWhitespace({});
        return true;
      }
      const textRiseDelta`
  ],
  [
    'pdf.worker.mjs',
    'saveLastChar(" ");\n          continue;',
    `if (!textState.inkless || twoLastChars[(twoLastCharsPos + 1) % 2] !== " ") saveLastChar(" ");
          continue;`
  ],
  // Marked content comes with the text that it stands for, where the PDF says so (`ActualText`);
  // a page can repeat it for each of its letters, so what is longer than any line is left out.
  [
    'pdf.worker.mjs',
    'tag: args[0] instanceof Name ? args[0].name : null\n              });\n            }\n            break;\n          case OPS.endMarkedContent:',
    'tag: args[0] instanceof Name ? args[0].name : null,\n                actual: actualTextOf(args[1], resources)\n              });\n            }\n            break;\n          case OPS.endMarkedContent:'
  ],
  [
    'pdf.worker.mjs',
    'class TextState {',
    `function actualTextOf(properties, resources) {
  try {
    if (properties instanceof Name) properties = resources.get("Properties")?.get(properties.name);
    const text = properties instanceof Dict ? properties.get("ActualText") : undefined;
    return typeof text === "string" && text.length < 1000 ? stringToPDFString(text) : undefined;
  } catch {
    return undefined;
  }
}
class TextState {`
  ],
  // Pictures say where they are drawn: a page that is nothing but one has words that cannot be read.
  [
    'pdf.worker.mjs',
    'if (type.name !== "Form") {\n                emptyXObjectCache',
    `if (type.name !== "Form") {
                if (type.name === "Image") textContent.items.push({type: "image", transform: [...textState.ctm]});
                emptyXObjectCache`
  ],
  // A page of which a part cannot be read says so.
  [
    'pdf.worker.mjs',
    'warn(`getTextContent - ignoring errors during',
    'textContent.items.push({type: "lost"}); warn(`getTextContent - ignoring errors during'
  ],
  // Names of glyphs are read by the rules of Adobe's list, not by the list alone.
  [
    'pdf.worker.mjs',
    `    const glyphsUnicodeMap = getGlyphsUnicode();
    for (const charcode in encoding) {
      let glyphName = encoding[charcode];
      if (glyphName === "") {
        continue;
      }
      let unicode = glyphsUnicodeMap[glyphName];
      if (unicode !== undefined) {
        toUnicode.set(+charcode, String.fromCharCode(unicode));
        continue;
      }`,
    `    const glyphsUnicodeMap = getGlyphsUnicode();
    const textOf = nameReader(properties, getGlyphsUnicode, getDingbatsGlyphsUnicode);
    for (const charcode in encoding) {
      let glyphName = encoding[charcode];
      if (glyphName === "") {
        continue;
      }
      let unicode;
      const text = textOf(glyphName);
      if (text !== undefined) {
        toUnicode.set(+charcode, text);
        continue;
      }`
  ],
  [
    'pdf.worker.mjs',
    `  const toUnicode = new CharCodeMap(),
    glyphsUnicodeMap = getGlyphsUnicode();
  for (const charCode in builtInEncoding) {`,
    `  const toUnicode = new CharCodeMap();
  const textOf = nameReader({name: properties.name}, getGlyphsUnicode, getDingbatsGlyphsUnicode);
  for (const charCode in builtInEncoding) {`
  ],
  [
    'pdf.worker.mjs',
    `    const unicode = getUnicodeForGlyph(glyphName, glyphsUnicodeMap);
    if (unicode !== -1) {
      toUnicode.set(+charCode, String.fromCharCode(unicode));
    }`,
    `    const text = textOf(glyphName);
    if (text !== undefined && !(properties.hasIncludedToUnicodeMap && tells(properties.toUnicode, +charCode))) {
      toUnicode.set(+charCode, text);
    }`
  ],
  // A font's own names tell what a table of its characters leaves out: that of TeX's large signs has no sums and integrals.
  [
    'pdf.worker.mjs',
    `  if (properties.hasIncludedToUnicodeMap) {
    return;
  }
  if (builtInEncoding === properties.defaultEncoding) {`,
    '  if (builtInEncoding === properties.defaultEncoding) {'
  ],
  // A table that has control characters for glyphs does not tell what they are.
  [
    'pdf.worker.mjs',
    `    if (properties.toUnicode.has(charCode)) {
      return;
    }
    toUnicode.set(charCode, entry);`,
    `    if (tells(properties.toUnicode, charCode)) {
      return;
    }
    toUnicode.set(charCode, entry);`
  ],
  [
    'pdf.worker.mjs',
    'function amendFallbackToUnicode(properties) {',
    `function tells(toUnicode, charCode) {
  return toUnicode.has(charCode) && !/^[\\0-\\x08\\x0e-\\x1f]$/.test(toUnicode.get(charCode));
}
function amendFallbackToUnicode(properties) {`
  ],
  // Some programs say in four bytes what characters beyond U+FFFF mean, where two halves are due.
  [
    'pdf.worker.mjs',
    `          const str = [];
          for (let k = 0; k < token.length; k += 2) {`,
    `          if (token.length === 4 && /^\\0[\\x01\\x02]/.test(token)) {
            const [, plane, high, low] = Array.from(token, (byte) => byte.charCodeAt(0));
            map.set(charCode, String.fromCodePoint((plane << 16) | (high << 8) | low));
            return;
          }
          const str = [];
          for (let k = 0; k < token.length; k += 2) {`
  ],
  [
    'pdf.worker.mjs',
    'map.set(charCode, String.fromCodePoint(...str));',
    'map.set(charCode, bracketPieces(String.fromCodePoint(...str)));'
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
  // Called twice a glyph: it fills a list that is there, and leaves out the factors that are zero.
  [
    'pdf.worker.mjs',
    'function getCurrentTextTransform() {',
    `const transformNow = new Float64Array(6), transformBefore = new Float64Array(6);
    function getCurrentTextTransform(into = new Float64Array(6)) {`
  ],
  [
    'pdf.worker.mjs',
    'const tsm = [textState.fontSize * textState.textHScale, 0, 0, textState.fontSize, 0, textState.textRise];',
    'const wide = textState.fontSize * textState.textHScale, rise = textState.textRise; let high = textState.fontSize;'
  ],
  [
    'pdf.worker.mjs',
    'tsm[3] *= glyphHeight * textState.fontMatrix[3];',
    'high *= glyphHeight * textState.fontMatrix[3];'
  ],
  [
    'pdf.worker.mjs',
    'return Util.transform(textState.ctm, Util.transform(textState.textMatrix, tsm));',
    `const {textMatrix: t, ctm: c} = textState;
      const a = t[0] * wide, b = t[1] * wide, x = t[2] * rise + t[4];
      const d = t[2] * high, e = t[3] * high, y = t[3] * rise + t[5];
      into[0] = c[0] * a + c[2] * b;
      into[1] = c[1] * a + c[3] * b;
      into[2] = c[0] * d + c[2] * e;
      into[3] = c[1] * d + c[3] * e;
      into[4] = c[0] * x + c[2] * y + c[4];
      into[5] = c[1] * x + c[3] * y + c[5];
      return into;`
  ],
  [
    'pdf.worker.mjs',
    'const currentTransform = getCurrentTextTransform();',
    'const currentTransform = getCurrentTextTransform(transformNow);'
  ],
  [
    'pdf.worker.mjs',
    'textChunk.prevTransform = getCurrentTextTransform();',
    'textChunk.prevTransform = getCurrentTextTransform(transformBefore);'
  ],
  // A font that the page has set before is there: nothing waits for it.
  [
    'pdf.worker.mjs',
    'async function handleSetFont(fontName, fontRef) {',
    `const fontsByName = new Map();
    async function handleSetFont(fontName, fontRef) {`
  ],
  [
    'pdf.worker.mjs',
    'textState.loadedName = translated.loadedName;',
    'if (fontName) fontsByName.set(fontName, translated); setTranslated(translated);\n    }\n    function setTranslated(translated) {\n      textState.loadedName = translated.loadedName;'
  ],
  [
    'pdf.worker.mjs',
    'next(handleSetFont(fontNameArg, null));',
    `if (fontsByName.has(fontNameArg)) {
              setTranslated(fontsByName.get(fontNameArg));
              break;
            }
            next(handleSetFont(fontNameArg, null));`
  ],
  // Most strings and names have no sign of their own meaning in them: they are taken in one piece.
  [
    'pdf.worker.mjs',
    `  getString() {
    let numParen = 1;`,
    `  getString() {
    const {stream} = this;
    if (stream instanceof Stream) {
      const {bytes, pos, end} = stream;
      let at = pos;
      while (at < end && bytes[at] !== 40 && bytes[at] !== 41 && bytes[at] !== 92) at++;
      if (at < end && bytes[at] === 41) {
        stream.pos = at + 1;
        this.nextChar();
        return latin1Of(bytes, pos, at);
      }
    }
    let numParen = 1;`
  ],
  [
    'pdf.worker.mjs',
    `  getName() {
    let ch, previousCh;`,
    `  getName() {
    const {stream} = this;
    if (stream instanceof Stream) {
      const {bytes, pos, end} = stream;
      let at = pos;
      while (at < end && !specialChars[bytes[at]] && bytes[at] !== 35) at++;
      if (bytes[at] !== 35) {
        stream.pos = at;
        this.nextChar();
        return Name.get(latin1Of(bytes, pos, at));
      }
    }
    let ch, previousCh;`
  ],
  // To shorten a list is slower than to make a new one.
  [
    'pdf.worker.mjs',
    'args.length = 0;\n        operation.args = args;',
    'args = [];\n        operation.args = args;'
  ],
  // Signs of scripts that are written from right to left have codes from U+0590 on.
  [
    'pdf.worker.mjs',
    'if (strLength === 0 || vertical) {',
    'if (strLength === 0 || vertical || !/[\\u0590-\\uffff]/.test(str)) {'
  ],
  // What is never changed in place needs no copy of its own.
  [
    'pdf.worker.mjs',
    'class TextState {\n  ctm = new Float32Array(IDENTITY_MATRIX);',
    'class TextState {\n  ctm = IDENTITY_MATRIX;'
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
