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
