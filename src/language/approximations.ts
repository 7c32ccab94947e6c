/** Words before a number that say that it is rounded. */

import {type PhraseLists, phrasesByKind} from './phrases.ts'

/** By language and by where the exact number lies, in lower case, parted by commas; to add a language, add its words. */
const words = {
  around: {
    english: 'about,some,around,roughly,approximately,circa,c.,ca.',
    german: 'etwa,rund,ungefähr,circa,ca.,zirka',
    french: 'environ,autour de,à peu près',
    spanish: 'unos,unas,aproximadamente,alrededor de,cerca de',
    italian: 'circa,approssimativamente',
    portuguese: 'cerca de,aproximadamente,uns,umas',
    dutch: 'ongeveer,circa,rond de'
  },
  above: {
    english: 'over,more than,above,at least,well over',
    german: 'über,mehr als,gut,mindestens',
    french: 'plus de,au moins',
    spanish: 'más de,al menos',
    italian: 'oltre,più di,almeno',
    portuguese: 'mais de,pelo menos',
    dutch: 'meer dan,ruim,minstens'
  },
  below: {
    english: 'nearly,almost,just under,close to,less than,fewer than,under,up to,below',
    german: 'knapp,fast,beinahe,weniger als,unter,bis zu',
    french: 'près de,presque,moins de',
    spanish: 'casi,menos de',
    italian: 'quasi,meno di',
    portuguese: 'quase,menos de',
    dutch: 'bijna,minder dan'
  }
} as const satisfies PhraseLists<string>

/** Where the number lies that was rounded: on either side of what is written, above it, or below. */
export type Approximation = keyof typeof words

const sides = phrasesByKind<Approximation>(words)

/** What a text says by its last words of the number behind it, if they say that it is rounded. */
export function approximationAt(before: string): Approximation | undefined {
  const lower = before.toLowerCase().replace(/\s+/g, ' ').trimEnd()
  return sides.find(([, phrases]) => phrases.some((phrase) => endsInWords(lower, phrase)))?.[0]
}

function endsInWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/\p{L}/u.test(text.at(-words.length - 1) ?? '')
}
