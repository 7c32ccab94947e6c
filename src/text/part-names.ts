/** What papers call their parts: what has a caption, and what stands under a heading and is no running text. */

/** The parts that one language has names for, in lower case and parted by commas. */
interface PartNames {
  /** What the captions of figures and of tables begin with, before a number, and what several of them are called. */
  figures?: string
  tables?: string
  /** The same, cut short, without the full stop behind it. */
  shortFigures?: string
  shortTables?: string
  /** What else has a caption; some of these words are verbs as well. */
  others?: string
  abstract?: string
  keywords?: string
  introduction?: string
  acknowledgements?: string
  /** Headings under which nothing but references stands; “Citations” and “Sources” may also head the paper's words. */
  references?: string
  appendix?: string
  /** What a table says at the end of a page, or at the head of the next one. */
  continued?: string
}

/** By language; to add a language, add its words. */
const languages: Readonly<Record<string, PartNames>> = {
  english: {
    figures: 'figure,figures',
    tables: 'table,tables',
    shortFigures: 'fig,figs',
    shortTables: 'tab,tabs',
    others: 'algorithm,listing,box,scheme,plate,chart,map,video,exhibit',
    abstract: 'abstract',
    keywords: 'keywords,key words,index terms',
    introduction: 'introduction',
    acknowledgements: 'acknowledgements,acknowledgments',
    references:
      'references,reference list,references and notes,references cited,bibliography,works cited,literature cited',
    appendix: 'appendix,appendices',
    continued: 'continued,continued on next page'
  },
  german: {
    figures: 'abbildung,abbildungen',
    tables: 'tabelle,tabellen',
    shortFigures: 'abb',
    others: 'algorithmus',
    abstract: 'zusammenfassung,kurzfassung',
    keywords: 'schlagwörter,schlüsselwörter',
    introduction: 'einleitung,einführung',
    acknowledgements: 'danksagung',
    references: 'literatur,literaturverzeichnis',
    appendix: 'anhang',
    continued: 'fortsetzung'
  },
  french: {
    figures: 'figure,figures',
    tables: 'tableau,tableaux',
    others: 'algorithme',
    abstract: 'résumé',
    keywords: 'mots clés',
    introduction: 'introduction',
    acknowledgements: 'remerciements',
    references: 'références,bibliographie',
    appendix: 'annexe,annexes',
    continued: 'suite'
  },
  spanish: {
    figures: 'figura,figuras',
    tables: 'tabla,tablas,cuadro,cuadros',
    others: 'algoritmo',
    abstract: 'resumen',
    keywords: 'palabras clave',
    introduction: 'introducción',
    acknowledgements: 'agradecimientos',
    references: 'referencias,bibliografía',
    appendix: 'apéndice,anexo',
    continued: 'continuación'
  },
  italian: {
    figures: 'figura',
    tables: 'tabella,tabelle',
    others: 'algoritmo',
    abstract: 'sommario',
    keywords: 'parole chiave',
    introduction: 'introduzione',
    acknowledgements: 'ringraziamenti',
    references: 'riferimenti,riferimenti bibliografici,bibliografia',
    appendix: 'appendice',
    continued: 'segue,continua'
  },
  portuguese: {
    figures: 'figura,figuras',
    tables: 'tabela,tabelas,quadro,quadros',
    others: 'algoritmo',
    abstract: 'resumo',
    keywords: 'palavras-chave',
    introduction: 'introdução',
    acknowledgements: 'agradecimentos',
    references: 'referências,bibliografia',
    appendix: 'apêndice,anexo',
    continued: 'continuação'
  },
  dutch: {
    figures: 'figuur,figuren',
    tables: 'tabel,tabellen',
    others: 'algoritme',
    abstract: 'samenvatting',
    keywords: 'trefwoorden',
    introduction: 'inleiding',
    acknowledgements: 'dankwoord',
    references: 'referenties,literatuur,literatuurlijst',
    appendix: 'bijlage',
    continued: 'vervolg'
  },
  russian: {
    figures: 'рисунок',
    tables: 'таблица',
    shortFigures: 'рис',
    shortTables: 'табл',
    abstract: 'аннотация',
    introduction: 'введение',
    acknowledgements: 'благодарности',
    references: 'литература,список литературы'
  },
  greek: {figures: 'σχήμα', tables: 'πίνακας'},
  chinese: {
    figures: '图,圖',
    tables: '表',
    others: '算法,演算法,代码清单,清单',
    abstract: '摘要',
    introduction: '引言',
    acknowledgements: '致谢',
    references: '参考文献,參考文獻,参考资料,参考',
    appendix: '附录',
    continued: '续表,續表,接上表'
  },
  japanese: {
    figures: '図',
    tables: '表',
    others: 'アルゴリズム',
    abstract: '概要,要約',
    introduction: 'はじめに',
    acknowledgements: '謝辞',
    references: '参考文献,引用文献',
    appendix: '付録',
    continued: '続き'
  },
  korean: {
    figures: '그림',
    tables: '표',
    others: '알고리즘',
    references: '참고문헌,참고 문헌,참고 자료',
    appendix: '부록'
  }
}

/** What all languages call some parts, each name once. */
export function partNames(...parts: (keyof PartNames)[]): string[] {
  const names = parts.flatMap((part) =>
    Object.values(languages).flatMap((language) => language[part]?.split(',') ?? [])
  )
  return [...new Set(names)]
}

/** What captions begin with. */
export const captionNames: readonly string[] = partNames(
  'figures',
  'tables',
  'shortFigures',
  'shortTables',
  'others'
)

/** Names as they begin a line: “Table”. */
export function capitalized(names: readonly string[]): string[] {
  return names.map((name) => name.charAt(0).toUpperCase() + name.slice(1))
}

/** Names as captions have them: “Table”, “TABLE”. */
export function asInCaptions(names: readonly string[]): string[] {
  return [...new Set([...capitalized(names), ...names.map((name) => name.toUpperCase())])]
}
