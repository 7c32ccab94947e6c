/** The list of the evidence page: the quotations and the messages of one summary, one under the other. */

import {placeName} from '../../evidence/place-name.ts'
import type {JudgedQuotation} from '../../evidence.ts'
import type {Span} from '../../quote/types.ts'
import {escapeHtml, printableLine} from '../../untrusted.ts'
import {explanationOf, type Finding} from '../findings.ts'
import {changedWords} from './changes.ts'
import {badge, kindOf} from './verdicts.ts'

/** The quotations, each with its verdict, what differs, where it stands and who is named for it. */
export function listQuotations(
  quotations: readonly JudgedQuotation[],
  source: string,
  id: string
): string {
  if (quotations.length === 0) return '<h3>No quotations</h3>'
  const items = quotations.map((judged, index) => {
    const {quotation, differences, attributed} = judged
    const name = `${id}q${index + 1}`
    const kind = kindOf(judged)
    return `<li class="${kind}"><a href="#${name}" data-q="${name}" data-verdict="${kind}">${badge(kind)} “${changedWords(quotation.prose.text, differences)}”</a>
<p>${[...placeOf(judged), attributedBy(source, attributed)].join('. ')}.</p></li>`
  })
  return `<h3>Quotations</h3>
<p class="keys"><kbd>j</kbd> <kbd>k</kbd> or the arrow keys step through this list, <kbd>n</kbd> <kbd>p</kbd> through what is not verbatim.</p>
<ol class="quotations">${items.join('')}</ol>`
}

function placeOf({at, verdict, reason}: JudgedQuotation): string[] {
  const lines: string[] = []
  if (reason) lines.push(`Could not be decided: ${lineOf(reason)}`)
  if (at) {
    lines.push(`${verdict === 'absent' ? 'Nearest passage' : 'Paper'}, ${lineOf(placeName(at))}`)
  } else if (verdict === 'absent') lines.push('Nothing of the kind in the paper')
  return lines
}

function attributedBy(source: string, span: Span | undefined): string {
  const words = span && lineOf(source.slice(span.start, span.end))
  return words ? `Attributed by “${words}”` : 'No attribution found'
}

/** The messages, in the order of their places. */
export function listFindings(findings: readonly Finding[], id: string): string {
  if (findings.length === 0) return ''
  const items = findings.map((finding, index) => {
    const {severity, ruleId, reason, place} = finding
    const text = `${severity}: ${code(lineOf(reason))}`
    const linked = place ? `<a href="#${id}m${index + 1}">${text}</a>` : text
    const explanation = code(lineOf(explanationOf(finding) ?? ''))
    const found = [lineOf(ruleId), place && `line ${place.start.line}`].filter(Boolean).join(', ')
    return `<li class="${severity}">${linked}${[explanation, found].map(paragraph).join('')}</li>`
  })
  return `<h3>Messages</h3><ul>${items.join('')}</ul>`
}

function paragraph(html: string): string {
  return html && `<p>${html}</p>`
}

/** What a message has in backticks. */
function code(html: string): string {
  return html.replace(/`([^`]*)`/g, '<code>$1</code>')
}

function lineOf(text: string): string {
  return escapeHtml(printableLine(text))
}
