/** The languages in which talk about the task is known. To add one, write its lexicon and name it here. */

import type {Lexicon} from '../lexicon.ts'
import {chinese} from './chinese.ts'
import {dutch} from './dutch.ts'
import {english} from './english.ts'
import {french} from './french.ts'
import {german} from './german.ts'
import {italian} from './italian.ts'
import {japanese} from './japanese.ts'
import {korean} from './korean.ts'
import {portuguese} from './portuguese.ts'
import {russian} from './russian.ts'
import {spanish} from './spanish.ts'

/** All lexicons, the most frequent language first. */
export const lexicons: readonly Lexicon[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  chinese,
  japanese,
  russian,
  korean
]
