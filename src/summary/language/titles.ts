/**
 * Words that may stand beside a title in a heading without making it another title, as in "Summary of X",
 * "X – Key Claims and Quotes" or "X by Ada Ito". Lower case; to add a language, add its words.
 */
export const genericWords: readonly string[] =
  `a an the of on by and for to paper article study summary summaries overview notes note review reading key claims claim quotes quotations
  revised draft title critique analysis report brief abstract digest takeaways highlights tl dr
  zusammenfassung von der des die notizen titel überblick résumé de du la le notes titre resumen del título riassunto resumo samenvatting van`
    .trim()
    .split(/\s+/)

/** Notes on the edition, in brackets behind a title, that are no words of it. Lower case. */
export const editionNotes: readonly string[] = [
  'extended version',
  'extended abstract',
  'full version',
  'long version',
  'short paper',
  'invited',
  'invited paper',
  'preprint',
  'technical report',
  'working paper',
  'vorabdruck',
  'erweiterte fassung'
]
