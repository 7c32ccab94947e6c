/** What is done to a LaTeX source before it is parsed: conditions are decided, and definitions written in one way. */

import {matchesOf} from '../../text/matches.ts'

/** What stands between the marks of a condition, or a comment, up to its line's end. */
const CONDITIONS = /\\(?:if[A-Za-z@]*|else|fi)(?![A-Za-z@])|(?<!\\)%[^\n]*/g

/** `\newif\ifdraft`, and `\drafttrue` or `\draftfalse`. */
const NEW_IF = /\\newif\s{0,5}\\if([A-Za-z@]{1,40})/g
const SETTING = /\\([A-Za-z@]{1,40}?)(true|false)(?![A-Za-z@])/g

/** A condition that is open. */
interface Condition {
  /** Whether it holds; nobody knows of one that is no switch of the source's own. */
  holds: boolean | undefined
  /** Where what it leaves out begins, if it does. */
  deadFrom: number
}

/** Characters of `\newif` and some space. */
const NEW_IF_LENGTH = 12

/**
 * The source without the branches that are not taken: of `\iffalse`, `\iftrue` and of the switches that the source makes by `\newif`. Of
 * other conditions both branches stay. One that is never closed leaves nothing out.
 */
export function withoutDeadBranches(source: string): string {
  if (!source.includes('\\fi')) return source
  const switches = switchesOf(source)
  const open: Condition[] = []
  // How many conditions are open from the outermost on whose branch is left out.
  let dead = 0
  let kept = ''
  let from = 0
  const leaveOut = (start: number, end: number) => {
    kept += source.slice(from, start)
    from = end
  }
  for (const {0: mark, index} of matchesOf(source, CONDITIONS)) {
    const end = index + mark.length
    const last = open.at(-1)
    if (mark.startsWith('%')) continue
    if (mark === '\\fi') {
      if (!last) continue
      open.pop()
      if (dead > 1) dead--
      else if (dead === 1) {
        leaveOut(last.deadFrom, end)
        dead = 0
      } else if (last.holds !== undefined) leaveOut(index, end)
    } else if (mark === '\\else') {
      if (last?.holds === undefined || dead > 1) continue
      if (dead === 1) leaveOut(last.deadFrom, end)
      dead = last.holds ? 1 : 0
      last.deadFrom = index
    } else {
      if (source.slice(Math.max(0, index - NEW_IF_LENGTH), index).includes('\\newif')) continue
      const holds = switches.get(mark.slice(3))
      if (dead > 0) dead++
      else if (holds === true) leaveOut(index, end)
      else if (holds === false) dead = 1
      open.push({holds, deadFrom: index})
    }
  }
  return kept + source.slice(from)
}

/** The switches of a source, as they are set last. */
function switchesOf(source: string): Map<string, boolean> {
  const switches = new Map([
    ['true', true],
    ['false', false]
  ])
  for (const {1: name} of matchesOf(source, NEW_IF)) switches.set(name!, false)
  for (const {1: name, 2: value} of matchesOf(source, SETTING))
    if (switches.has(name!)) switches.set(name!, value === 'true')
  return switches
}

/** Addresses, in which a percent sign begins no comment. */
const ADDRESS = /\\(?:url|href|path|nolinkurl)\s{0,5}\{[^{}\n]{0,1000}\}/g

/** Definitions that are written as `\newcommand` has them. */
const DEFINITIONS: [RegExp, string | ((...groups: string[]) => string)][] = [
  [
    /\\(?:[gex]?def)[^\S\n]{0,5}\\([A-Za-z]{1,60})((?:#\d){0,9})(?=\{)/g,
    (_, name, parameters) =>
      `\\newcommand{\\${name}}${parameters === '' ? '' : `[${parameters!.length / 2}]`}`
  ],
  [
    /\\let[^\S\n]{0,5}\\([A-Za-z]{1,60})[^\S\n]{0,5}=?[^\S\n]{0,5}(\\[A-Za-z]{1,60})(?![A-Za-z@])/g,
    '\\newcommand{\\$1}{$2}'
  ],
  // Without braces, a macro that takes arguments would take the definition for one.
  [
    /\\((?:re)?newcommand|providecommand)\*?[^\S\n]{0,5}\\([A-Za-z]{1,60})(?![A-Za-z@])/g,
    '\\$1{\\$2}'
  ],
  [
    /\\(?:DeclareRobustCommand|newrobustcmd|renewrobustcmd|robustify)\*?(?=[\s{\\])/g,
    '\\newcommand'
  ],
  [/\\DeclareMathOperator\*?\s{0,5}\{?\\([A-Za-z]{1,60})\}?(?=\s{0,5}\{)/g, '\\newcommand{\\$1}'],
  [
    /\\DeclareSIUnit\s{0,5}(?:\[[^[\]\n]{0,200}\])?\{?\\([A-Za-z]{1,60})\}?(?=\s{0,5}\{)/g,
    '\\newcommand{\\$1}'
  ]
]

/** The macros of TeX that take a length without braces, with what it may stretch or shrink by: `\kern-1.5pt`, `\hskip 2em plus 1em`. */
const SPACING =
  /(?<!length)\\(?:m?kern|[hvm]skip|(?:par|baseline|left|right)skip|parindent)(?![A-Za-z@])(?:\s{0,3}=)?\s{0,3}(?:\\[A-Za-z]{1,40}|[-+]?[\d.]{1,9}\s{0,3}(?:pt|mm|cm|in|ex|em|bp|pc|dd|cc|sp|mu))(?:\s{1,3}(?:plus|minus)\s{0,3}[\d.]{1,9}\s{0,3}(?:fil{1,3}|[a-z]{2})){0,2}[^\S\n]?/g

/** The source without the spaces of TeX, with its definitions written as `\newcommand`: those of TeX, aliases, operators and units; and its addresses whole. */
export function withPlainDefinitions(source: string): string {
  let plain = source
    .replace(ADDRESS, (address) => address.replace(/(?<!\\)%/g, '\\%'))
    .replace(SPACING, (spacing) => (/[hv]skip/.test(spacing) ? ' ' : ''))
  for (const [pattern, definition] of DEFINITIONS) {
    plain = plain.replace(pattern, definition as string)
  }
  return plain
}

/** The languages that are loaded, the last of which is that of the paper. */
const LANGUAGES =
  /\\(?:usepackage|documentclass|RequirePackage)\s{0,5}\[([^[\]]{0,300})\]\s{0,5}\{\w{1,30}\}|\\(?:setdefaultlanguage|setmainlanguage)\s{0,5}(?:\[[^[\]]{0,100}\])?\{(\w{1,30})\}|\\usepackage\{(n?german)\}/g
/** Languages that make shorthands of quotation marks, and some that do not. */
const LANGUAGE =
  /german|austrian|dutch|russian|ukrainian|bulgarian|czech|slovak|english|american|british|french|spanish/g

/** Whether a quotation mark makes a shorthand of what follows it, as in the languages that babel or `german.sty` has them in. */
export function hasQuoteShorthands(source: string): boolean {
  let last = 'english'
  for (const [, options, language, german] of matchesOf(source, LANGUAGES)) {
    last = (options ?? language ?? german)!.match(LANGUAGE)?.at(-1) ?? last
  }
  return !/english|american|british|french|spanish/.test(last)
}
