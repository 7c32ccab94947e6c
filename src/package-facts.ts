/** What the package tells of itself: where it lies, and where its rules are documented. */

import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** Folder of the package, as a URL: sources lie one folder below it, built files two. */
export const packageFolder = new URL(
  import.meta.url.endsWith('.ts') ? '../' : '../../',
  import.meta.url
)

/** What its manifest says. */
export const packageFacts = JSON.parse(
  readFileSync(fileURLToPath(new URL('package.json', packageFolder)), 'utf8')
) as {name: string; version: string; homepage?: string}

/** Where a rule is documented: at the package's homepage, or in the installed package while it has none. */
export function ruleUrl(id: string): string {
  const path = `rules/${id}/readme.md`
  const {homepage} = packageFacts
  if (!homepage) return new URL(path, packageFolder).href
  const [page = ''] = homepage.split('#')
  return `${page.endsWith('/') ? page.slice(0, -1) : page}/${path}`
}
