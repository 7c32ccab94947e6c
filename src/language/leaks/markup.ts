/** Leaks that Markdown takes for HTML or for addresses, in a source without its code. */

import type {Span} from '../../quote/types.ts'
import {isBareAttribute, isElement} from '../../summary/html-elements.ts'
import {matchesOf} from '../../text/matches.ts'
import {isLengthOfText} from '../lengths.ts'
import {asksToFill, isBlank, quantity, standsForName} from './filling.ts'
import {isInstruction, isTask} from './orders.ts'
import {isShownAt} from './shown.ts'
import type {Leak} from './types.ts'

/** What is measured, with a word that says how: `<mean score>`. Elsewhere angle brackets with words in them are hardly written. */
const measure =
  /^(?:mean|median|average|total|overall|best|final|main) (?:scores?|values?|accuracy|rate|size|count|error|result|metric)$/iu

/** Whether the words between angle brackets are a tag of HTML: the name of an element, and attributes that need no value. */
function isTag(words: string): boolean {
  const [name = '', ...attributes] = words.split(/[ -]/)
  return isElement(name) && attributes.every(isBareAttribute)
}

/** Tags with which prompts and models mark their parts; none is an element of HTML. */
const marker =
  /^(?:think|thinking|reasoning|reflection|scratchpad|instructions|system|assistant|user|paper|document|context|answer|output|response|results|findings|analysis|task|examples|input|s|[a-z]{2,20}_[a-z_]{2,30})$/i

/** A tag that is one of HTML, too, for what is folded away: elsewhere it is one of a prompt. */
const foldedAway = /<details\b/i

/** `<think>`, `</paper_text>`, `<%= title %>`. */
export function markerLeaks(shown: string): Leak[] {
  const isFolded = foldedAway.test(shown)
  return placesOf(/(?<!\w)<(?:\/?([a-z][a-z_]{0,40})|%[=-]? {0,3}[\w.]{1,40} {0,3}%)>/gi, shown)
    .filter(
      ({inner}) => inner === '' || marker.test(inner) || (/^summary$/i.test(inner) && !isFolded)
    )
    .map(({text, at}) => ({kind: 'delimiter', text, at}))
}

/**
 * `<paper title>`, and `Venue: <venue>`: a single word in small letters only where it is all that stands behind a colon. Behind a letter,
 * it is the type of a program: `List<number>`.
 */
export function tagLeaks(shown: string): Leak[] {
  return placesOf(/(?<!\w)<([a-z]{2,20}(?:[ _-][a-z]{2,20}){0,9})>/gi, shown)
    .filter(({inner, at: {span}}) => {
      const words = inner.replaceAll('_', ' ')
      if (isTag(words)) return false
      return (
        asksToFill(words) ||
        quantity.test(words) ||
        measure.test(words) ||
        ((standsForName(words) || isBlank(words) || isLengthOfText(words)) &&
          isAllBehindColon(span, shown) &&
          !isShownAt(shown, span.start))
      )
    })
    .map(({text, at}) => ({kind: 'placeholder', text, at}))
}

/** Letters of a line in front of a place that are looked at for a colon, with marks of Markdown and spaces behind it. */
const colonReach = 6

/** Whether a place is all that stands behind a colon in its line. */
function isAllBehindColon({start, end}: Span, source: string): boolean {
  return (
    /[:：][*_]{0,3}[ \t]{0,2}$/.test(source.slice(Math.max(0, start - colonReach), start)) &&
    /^[*_. \t]{0,4}(?:\n|$)/.test(source.slice(end, end + colonReach))
  )
}

/** `<!-- fill in the results -->`: what a template says to its writer in a comment. */
export function commentLeaks(shown: string): Leak[] {
  return placesOf(/<!--([^<>]{3,200})-->/g, shown)
    .filter(
      ({inner}) =>
        asksToFill(inner.trim()) ||
        isInstruction(inner) ||
        limitsLength(inner) ||
        /^\s*TODO\b/.test(inner)
    )
    .map(({text, at}) => ({kind: 'placeholder', text, at}))
}

/** “Word limit: 250”: the name of a task with a number behind it. */
function limitsLength(text: string): boolean {
  const [, label = ''] = /^([^:：]{3,40})[:：]\D{0,12}\d/.exec(text) ?? []
  return isTask(label)
}

/** What chat programs alone can open: files of their machine, and what they have looked up, mostly as the target of a link. */
const ownFile =
  /\[oai_citation:\d{1,4}[‡†][^[\]\n]{0,100}\](?:\([^\s()]{0,200}\))?|(?:file:\/\/|sandbox:)\/mnt\/data\/[^\s()[\]<>]{0,200}|(?<=\]\()turn\d{1,4}(?:search|view|news|image|file|fetch|academia)\d{1,4}(?=\))/g

/** `sandbox:/mnt/data/bees.csv`, `[bees](turn0search1)`. */
export function fileLeaks(shown: string): Leak[] {
  return placesOf(ownFile, shown).map(({text, at}) => ({kind: 'source-mark', text, at}))
}

/** What a pattern finds in a source, and where. */
function placesOf(pattern: RegExp, source: string) {
  return [...matchesOf(source, pattern)].map(({0: text, 1: inner = '', index}) => ({
    text,
    inner,
    at: {span: {start: index, end: index + text.length}}
  }))
}
