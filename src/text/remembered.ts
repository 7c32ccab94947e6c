/** What was found out about texts is remembered: an editor lints a summary anew at each key press, of which one sentence is new. */

import {LRUCache} from 'lru-cache'

/** Texts that are remembered: the sentences of a long summary, or of some short ones. Four times as many took 80 MB more in a long run. */
const mostTexts = 500

/** Longer texts are none of sentences; they would take much memory, and come seldom. */
const longestText = 2000

/**
 * A function of a text, and of a flag, that remembers what it found.
 *
 * @param find Always finds the same; nobody may change what he was given.
 * @param most Texts that are remembered.
 */
export function remembered<Found extends {}>(
  find: (text: string, flag: boolean) => Found,
  most = mostTexts
): (text: string, flag?: boolean) => Found {
  const known = [false, true].map(() => new LRUCache<string, Found>({max: most}))
  return (text, flag = false) => {
    if (text.length > longestText) return find(text, flag)
    const ones = known[Number(flag)]!
    let found = ones.get(text)
    if (found === undefined) {
      found = find(text, flag)
      ones.set(text, found)
    }
    return found
  }
}
