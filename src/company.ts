/**
 * Leaves out messages that say nothing new beside others: the same fault in another place, or what another rule says better.
 *
 * Rules report a fault at each of its places, and each rule for itself. Which of the messages stay is decided behind everything else, once
 * control comments (`<!--lint ignore …-->`) have taken theirs away: who silences one of them silences no other.
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** How a message goes together with others of its file. */
export interface Company {
  /** Names a fault that may be told in several places: the first message on it is kept. */
  once?: string | undefined
  /** What the message says all of that is to be said. */
  covers?: readonly object[] | undefined
  /** Left out where another message, at least as grave, covers one of these. */
  unlessCovered?: readonly object[] | undefined
}

/** The company of messages, and the tree that they are about: a file may be linted twice. */
const companies = new WeakMap<object, Company & {tree: Root}>()

/** Note how a message goes together with others on the same tree. */
export function keepCompany(message: VFileMessage, tree: Root, company: Company): void {
  companies.set(message, {tree, ...company})
}

/** Leave out the messages on a tree that say nothing new beside those that are left. */
export function leaveOutRepeated(tree: Root, file: VFile): void {
  const companyOf = (message: VFileMessage): Company | undefined => {
    const company = companies.get(message)
    return company?.tree === tree ? company : undefined
  }
  const covered = new Map<object, number>()
  for (const message of file.messages) {
    const {covers = []} = companyOf(message) ?? {}
    const gravity = gravityOf(message)
    for (const thing of covers) covered.set(thing, Math.max(gravity, covered.get(thing) ?? 0))
  }
  const told = new Set<string>()
  file.messages = file.messages.filter((message) => {
    const {once, unlessCovered = []} = companyOf(message) ?? {}
    const gravity = gravityOf(message)
    if (unlessCovered.some((thing) => (covered.get(thing) ?? 0) >= gravity)) return false
    if (once === undefined) return true
    const isFirst = !told.has(once)
    told.add(once)
    return isFirst
  })
}

/** An error is graver than a warning. */
function gravityOf({fatal}: VFileMessage): number {
  return fatal ? 2 : 1
}
