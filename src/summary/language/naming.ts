/**
 * Words before quotation marks that make what stands in them a name and no quotation: 'the paper titled “X”'.
 * Lower case, in several languages; to add one, add it to its line.
 */
export const namingWords: readonly string[] =
  `titled entitled called named dubbed termed labelled labeled coined nicknamed termed tagged title term heading section chapter
  betitelt genannt namens titel kapitel abschnitt begriff
  intitulé intitulée appelé appelée nommé terme titre
  titulado titulada llamado llamada denominado término título
  intitolato intitolata chiamato chiamata titolo termine
  intitulado chamado chamada denominado
  getiteld genaamd`
    .trim()
    .split(/\s+/)

/** The same in Japanese, where words run into each other: right before the marks, 論文「…」, and right behind them, 「…」と題する. */
export const namingSigns = {
  before:
    '論文 書籍 著書 文献 題名 題名は タイトル タイトルは 表題 表題は 見出し 見出しは 用語 概念'.split(
      ' '
    ),
  behind:
    'と題 と呼 と名付 と名づ という題 という名 というタイトル という見出し という論文 という文献 という書籍 という本 という用語 という言葉 という概念'.split(
      ' '
    )
}
