/** Marks that no reader sees, or sees as one, at the end of a text: blocks’ names and tags of notes, fences of divisions. */

/** A block's name, or a tag: “^a1b2c3”, “#bees”; a part of patterns. */
export const nameOrTag = String.raw`\^[\w-]{1,40}|#\p{L}[\p{L}\p{N}_/-]{0,40}`

/** The same, or a tag of digits, as they stand behind the last sentence in the notes of Obsidian: “… of bees. ^a1b2c3”, “… of bees. #bees”. */
const noteMark = /\s(?:\^[\w-]{1,40}|#[\p{L}\p{N}_/-]{1,60})$/u
/** Longest of them, with its space and its sign. */
const noteMarkReach = 62
/** A line that opens or closes a division of Pandoc, MyST or Docusaurus: “::: {.callout-note}”, “:::”. */
const fenceLine = /^[ \t]{0,3}:::/
/** So many marks stand in a row at most. */
const mostMarks = 12

/** A text without the marks that it ends in. */
export function withoutNoteMarks(text: string): string {
  let rest = text.trimEnd()
  for (let count = 0; count < mostMarks; count++) {
    const line = rest.lastIndexOf('\n')
    const mark = fenceLine.test(rest.slice(line + 1))
      ? rest.length - Math.max(line, 0)
      : noteMark.exec(rest.slice(-noteMarkReach))?.[0].length
    if (!mark) break
    rest = rest.slice(0, -mark).trimEnd()
  }
  return rest
}

/** Whether a text is nothing but such marks. */
export function isOnlyNoteMarks(text: string): boolean {
  return withoutNoteMarks(`\n${text.trim()}`) === ''
}
