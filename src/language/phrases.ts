/** Reads lists of phrases that are kept by what they say and by language. */

/** By what they say and by language: phrases in lower case, parted by commas. */
export type PhraseLists<Kind extends string> = Readonly<
  Record<Kind, Readonly<Record<string, string>>>
>

/** What is said, each with the phrases of all languages for it. */
export function phrasesByKind<Kind extends string>(
  lists: PhraseLists<Kind>
): readonly (readonly [Kind, readonly string[]])[] {
  return (Object.entries(lists) as [Kind, Readonly<Record<string, string>>][]).map(
    ([kind, languages]) =>
      [kind, Object.values(languages).flatMap((list) => list.split(','))] as const
  )
}
