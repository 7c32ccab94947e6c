/**
 * Words before a colon that say that the title or the citation key of the summarised paper follows. Lower case; to
 * add a language, add its words.
 */
export const titleLabels: readonly string[] = [
  'title',
  'paper',
  'paper title',
  'title of the paper',
  'article',
  'article title',
  'titel',
  'titel der arbeit',
  'titre',
  "titre de l'article",
  'título',
  'título del artículo',
  'título do artigo',
  'titolo',
  "titolo dell'articolo",
  '标题',
  '论文标题',
  '論文',
  'タイトル',
  '論文タイトル'
]

/** The same for the citation key. */
export const citationKeyLabels: readonly string[] = [
  'citation key',
  'cite key',
  'citekey',
  'citation-key',
  'bibtex key',
  'bibkey',
  'zitierschlüssel',
  'bibtex-schlüssel',
  'clé de citation',
  'clé bibtex',
  'clave de cita',
  'clave bibtex',
  'chave de citação',
  'chiave di citazione',
  'chiave bibtex',
  'citatiesleutel',
  '引用键',
  '引用キー'
]
