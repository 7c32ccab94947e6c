/**
 * Words that may stand beside a title in a heading without making it another title, as in "Summary of X",
 * "X – Key Claims and Quotes" or "X by Ada Ito". Lower case; to add a language, add its words.
 */
export const genericWords: readonly string[] =
  `a an the of on by and for to paper article study summary summaries overview notes note review reading key claims claim quotes quotations
  revised draft title critique analysis report brief abstract digest takeaways highlights tl dr
  comprehensive structured executive detailed concise research findings main points deep dive short quick critical depth in updated final
  version literature annotated academic scientific technical introduction overview takeaway insights plain english appraisal
  q faq questions answers journal club reading group seminar talk slides handout peer referee reviewer bibliography matrix table
  data extraction form annotations excerpt excerpts flashcards
  exzerpt literaturnotiz lesenotizen fiche lecture de compte rendu ficha reseña lectura scheda lettura fichamento resenha
  streszczenie notatki özet краткое содержание статьи конспект обзор резюме 논문 요약 정리 리뷰 阅读笔记 文献笔记 論文メモ
  论文笔记 论文 笔记 总结 摘要 論文 要約 の要約 まとめ のまとめ 概要
  zusammenfassung von der des die notizen titel überblick résumé de du la le notes titre resumen del título riassunto resumo samenvatting van`
    .trim()
    .split(/\s+/)

/**
 * What people call their own text on a paper, as the last word of a label behind its title: "X — a sceptical reading". No word that papers
 * have in their subtitles for what they are, such as “study”. Lower case; to add a language, add its words.
 */
export const ownTexts: readonly string[] =
  `reading summary summaries notes critique digest thoughts takeaways highlights recap
  lektüre zusammenfassung notizen exzerpt gedanken lecture résumé notes lectura resumen notas lettura riassunto appunti
  leitura resumo samenvatting notities конспект заметки`
    .trim()
    .split(/\s+/)

/**
 * What a note on a paper is called by the occasion, as the first word of its title: “Week 7: …”, “Journal club, May”. Lower case; to add a language,
 * add its words.
 */
export const occasions: readonly string[] =
  `week lecture session seminar journal\\sclub reading\\sgroup chapter paper zettel woche vorlesung sitzung lesekreis semaine séance cours
  semana clase sesión settimana lezione aula sessão college werkgroep неделя лекция семинар`
    .trim()
    .split(/\s+/)

/**
 * What a work is called right before its title in quotation marks: 'the paper “X”', 'a study titled “X”'. Lower case; to add a language,
 * add its words.
 */
export const workNames: readonly string[] =
  `paper article study manuscript preprint publication work essay thesis dissertation title titled entitled called
  arbeit artikel aufsatz studie beitrag titel betitelt
  article étude travail papier titre intitulé intitulée
  artículo estudio trabajo título titulado titulada articolo studio lavoro titolo intitolato intitolata
  artigo estudo trabalho intitulado intitulada artikel studie getiteld статье статья работе работа исследование`
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
