/**
 * pdf.js, loaded without a browser: what it looks for at its start is put in place first, and its
 * second half, which it would run in a thread of its own, runs in this one, which is a thread already.
 */

import './surroundings.ts'
import * as pdfjs from 'pdfjs-dist'
// @ts-expect-error: the package has no types for this file.
import * as pdfjsWorker from 'pdfjs-dist/build/pdf.worker.mjs'

Object.assign(globalThis, {pdfjsWorker})

/** A piece of text, or the begin or end of content that the PDF marks. */
export type TextItem =
  | {
      str: string
      /** Matrix from the text's own space to the page's. */
      transform: number[]
      width: number
      height: number
      fontName: string
      /** Whether it is drawn without ink. The bundle adds it. */
      inkless?: boolean
      hasEOL: boolean
    }
  | {
      type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent'
      tag?: string
      /** The text that the content stands for, where the PDF says so. The bundle adds it. */
      actual?: string | undefined
    }
  /** A picture, with the matrix from a square of one point to its place. The bundle adds it. */
  | {type: 'image'; transform: number[]}
  /** The bundle adds it where the rest cannot be read. */
  | {type: 'lost'}

/** A page. */
export interface PageProxy {
  getViewport(options: {scale: number}): {transform: number[]; width: number; height: number}
  getTextContent(options: {includeMarkedContent: boolean}): Promise<{
    items: TextItem[]
    /** By the fonts' names in the items. The bundle adds the names that the PDF gives them. */
    styles: Record<string, {name?: string}>
  }>
  cleanup(): void
}

/** A document. */
export interface DocumentProxy {
  numPages: number
  getPage(number: number): Promise<PageProxy>
  getPageLabels(): Promise<string[] | null>
  getMetadata(): Promise<{
    info: Record<string, unknown>
    metadata: {get(name: string): unknown} | null
  }>
}

/** A document that is being opened. */
interface LoadingTask {
  promise: Promise<DocumentProxy>
  destroy(): Promise<void>
}

/** Open a document; the options are those of pdf.js. */
export const getDocument = pdfjs.getDocument as unknown as (
  options: Record<string, unknown>
) => LoadingTask
