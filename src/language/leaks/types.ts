/** What a prompt, or the chat with a model, left in a summary. */

import type {Span} from '../../quote/types.ts'

/** A piece of a prompt, or of a template. */
export interface Leak {
  kind: 'delimiter' | 'placeholder' | 'instruction' | 'label' | 'thought' | 'source-mark'
  /** The words of it. */
  text: string
  /** Where it stands in the source, or in the prose of a block, given by its index. */
  at: {span: Span} | {block: number; span: Span}
}
