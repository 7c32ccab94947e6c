/** The names of the elements of HTML, by what they are to somebody who reads their text. */

/** Elements of which each is a block of text of its own, or holds such. */
const blockElements = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' ')
)

/** Elements that stand within a line of text, or did. */
const inlineElements = new Set(
  (
    'a abbr acronym audio b bdi bdo big br button canvas cite code data datalist del dfn em embed font i iframe img input ins kbd label link ' +
    'map mark meter meta noscript object output picture progress q rb rp rt rtc ruby s samp script select slot small source span strike strong style ' +
    'sub sup svg template textarea time track tt u var video wbr'
  ).split(' ')
)

/** Elements of formulas, which HTML takes from MathML. */
const formulaElements = new Set(
  (
    'annotation annotation-xml maction math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms ' +
    'mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics'
  ).split(' ')
)

/** Elements whose text is shown as it was typed: code, and what programs print. */
const codeElements = new Set(['code', 'kbd', 'samp', 'tt'])

/** Elements whose text is not shown, or is a picture, a form or a whole block of code: no prose. */
const silentElements = new Set(
  'annotation annotation-xml datalist iframe pre script select style svg template textarea'.split(
    ' '
  )
)

/** Elements that strike their text through, as `~~X~~` does. */
const strikeElements = new Set(['del', 's', 'strike'])

/** Elements that hold nothing, so that no tag closes them. */
const voidElements = new Set('area br col embed hr img input link meta source track wbr'.split(' '))

/** Attributes that need no value, as in `<details open>`. */
const bareAttributes = new Set(
  (
    'allowfullscreen async autofocus autoplay checked compact controls default defer disabled download hidden inert ismap itemscope loop multiple ' +
    'muted nomodule noshade novalidate nowrap open playsinline readonly required reversed selected'
  ).split(' ')
)

/** Whether a name is one of an element; the case does not matter. */
export function isElement(name: string): boolean {
  const known = name.toLowerCase()
  return [blockElements, inlineElements, formulaElements].some((elements) => elements.has(known))
}

/** Whether an attribute needs no value. */
export function isBareAttribute(name: string): boolean {
  return bareAttributes.has(name.toLowerCase())
}

/** Whether the text around a tag is not on the line of the text within; names are given in small letters. */
export function isBlockElement(name: string): boolean {
  return blockElements.has(name)
}

/** Whether the text of an element is code within a line. */
export function isCodeElement(name: string): boolean {
  return codeElements.has(name)
}

/** Whether the text of an element is none of the prose. */
export function isSilentElement(name: string): boolean {
  return silentElements.has(name)
}

/** Whether the text of an element is struck through. */
export function isStrikeElement(name: string): boolean {
  return strikeElements.has(name)
}

/** Whether an element holds nothing. */
export function isVoidElement(name: string): boolean {
  return voidElements.has(name)
}
