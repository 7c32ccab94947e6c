/**
 * Words with which a writer marks, in brackets beside quoted words, that they are a translation: “[eigene Übersetzung]”, “(traduction libre)”.
 *
 * By language, in lower case, separated by spaces; `*` stands for any ending. To add a language, add its words.
 */
export const translationWords: Readonly<Record<string, string>> = {
  english: 'translat* transl',
  german: 'übersetz* übers übertragung übertragen',
  french: 'traduction* traduit* trad',
  spanish: 'traducción traducciones traducid*',
  italian: 'traduzion* tradott*',
  portuguese: 'tradução traduções traduzid*',
  dutch: 'vertaling* vertaald vert',
  polish: 'tłum tłumaczeni* przekład*',
  czech: 'překlad* přeložen*',
  danish: 'oversættelse* oversat',
  norwegian: 'oversettelse* oversatt',
  swedish: 'översättning* översatt',
  russian: 'перевод* переведен* переведён* пер',
  ukrainian: 'переклад*',
  turkish: 'çeviri* çev',
  korean: '번역* 역자'
}

/** The same in Chinese and Japanese, where words run into each other, and a sign alone may be of another word: 内訳. */
export const translationSigns: readonly string[] =
  `译文 译者 笔者译 作者译 自译 试译 意译 直译 中译 翻译 譯文 筆者譯 作者譯 自譯 意譯 中譯 翻譯
  拙訳 筆者訳 著者訳 私訳 仮訳 試訳 意訳 和訳 邦訳 訳文 翻訳 日本語訳`
    .trim()
    .split(/\s+/)
