/** Words that are written in more than one way. */

/** British and American ways to write one word of small letters, made alike. */
export function americanised(word: string): string {
  return word
    .replace(/our/g, 'or')
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing|er|ers)$/, 'yz$1')
    .replace(/ogue/g, 'og')
    .replace(/([aeiou])ll(ed|ing|er|ers|ation)$/, '$1l$2')
    .replace(/([bt])re(s?)$/, '$1er$2')
    .replace(/^grey/, 'gray')
    .replace(/sulph/, 'sulf')
    .replace(/^artefact/, 'artifact')
    .replace(/^ageing/, 'aging')
    .replace(/^(whil|among)(?:st|e)$/, '$1')
    .replace(/ence$/, 'ense')
    .replace(/[ao]e/g, 'e')
}
