/** Finds matches in texts. */

import {unitsAt} from './characters.ts'

/**
 * The matches of a pattern in a text, one after another, as `matchAll` gives them. That makes a copy of the pattern for each text, which the
 * engine has to make ready anew: a short text takes five times as long, and a long one goes through an interpreter.
 *
 * @param pattern with the flag `g`. Between two matches its `lastIndex` is 0, and it may be used elsewhere.
 * @throws TypeError without that flag: it would be found at the same place for ever.
 */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray, void> {
  if (!pattern.global) throw new TypeError(`The pattern ${pattern} lacks the flag \`g\``)
  for (let at = 0; ; ) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return
    // An empty match would be found again and again.
    at = pattern.lastIndex + (match[0] === '' ? unitsAt(text, match.index) : 0)
    pattern.lastIndex = 0
    yield match
  }
}
