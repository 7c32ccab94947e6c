/** Formulas in MathML, as they are read aloud from left to right: “p<0.05”, “3/4”, “10⁶”. */

import {withExponent} from '../../text/raised.ts'

/** A part of a formula. */
interface Part {
  name: string
  text: string
  parts: Part[]
}

/** Deeper parts are taken as parts of this depth: what is nested without limit is written in one row. */
const DEEPEST = 60

/** Parts that print nothing. */
const SILENT = new Set(['annotation', 'annotation-xml', 'mphantom', 'none', 'mprescripts'])

/** Takes a formula, element by element. */
export class MathMl {
  readonly #root = part('math')
  readonly #open: Part[] = [this.#root]
  /** How many elements are open. */
  #depth = 1

  open(name: string): void {
    this.#depth++
    if (this.#depth > DEEPEST) return
    const one = part(name)
    this.#open.at(-1)!.parts.push(one)
    this.#open.push(one)
  }

  close(): void {
    if (this.#depth-- <= DEEPEST) this.#open.pop()
  }

  /** Whether the formula itself was closed. */
  get isClosed(): boolean {
    return this.#depth === 0
  }

  text(text: string): void {
    const one = part('')
    one.text = text
    this.#open.at(-1)?.parts.push(one)
  }

  /** What the formula prints. */
  print(): string {
    return printed('', this.#root).replace(/\s+/g, ' ').trim()
  }
}

function part(name: string): Part {
  return {name, text: '', parts: []}
}

/** A text with what a part prints behind it. */
function printed(before: string, {name, text, parts: all}: Part): string {
  if (name === '') return before + text
  if (SILENT.has(name)) return before
  const parts = all.filter((one) => one.name !== '' || one.text.trim() !== '')
  const [base, second, third] = parts
  if (name === 'mfrac' && base && second) {
    return printed(`${printed(/\d$/.test(before) ? `${before} ` : before, base)}/`, second)
  }
  if (name === 'msup' && base && second) {
    return withExponent(printed(before, base), printed('', second).trim())
  }
  if (name === 'msubsup' && base && second && third) {
    return withExponent(printed(printed(before, base), second), printed('', third).trim())
  }
  if (/^m(?:under|over|underover)$/.test(name) && base) {
    return parts.slice(1).filter(isNoAccent).reduce(printed, printed(before, base))
  }
  if (name === 'mmultiscripts') {
    const middle = parts.findIndex((one) => one.name === 'mprescripts')
    const inFront = middle < 0 ? [] : parts.slice(middle)
    return [...inFront, ...parts.slice(0, middle < 0 ? undefined : middle)].reduce(printed, before)
  }
  const isApart = name === 'mtd' || name === 'mtr' || name === 'mspace'
  return parts.reduce(printed, isApart ? `${before} ` : before)
}

/** Whether what stands over or under a part is more than a hat, a bar or an arrow. */
function isNoAccent(one: Part): boolean {
  return /[\p{L}\p{N}]/u.test(printed('', one))
}
