/** Words that say the contrary of each other and share no letters: what an editor's bracket may not put in each other's place. */

import {areOpposites} from './negations.ts'

/** Words of one side and of the other; `*` stands for any ending. To add a language, add its words. */
const sides: readonly (readonly [one: string, other: string])[] = [
  [
    'increas* rise* rising rose grow* grew gain* improv* strengthen* higher high more greater larger stronger positive* benefi* helpful better best most maxim* longer older faster always all many',
    'decreas* fall* fell declin* reduc* shrink* shrank loss* lost worsen* weaken* lower low less fewer smaller weaker negative* harm* worse worst least minim* shorter younger slower never none few'
  ],
  ['male* man men boy boys', 'female* woman women girl girls'],
  ['before above left', 'after below right'],
  [
    'steig* stieg* zunahm* zunehm* wachs* wuchs* gewinn* besser* höher* mehr größer* stärker* positiv* länger* immer alle viele',
    'sink* sank* abnahm* abnehm* schrumpf* verlust* schlechter* niedriger* weniger kleiner* schwächer* negativ* kürzer* nie keine wenige'
  ],
  ['männ* mann jungen', 'weib* frau* mädchen'],
  [
    'augment* hauss* croiss* gain* amélior* plus supérieur* positi* meilleur* toujours tous',
    'diminu* baiss* décroiss* perte* aggrav* moins inférieur* négati* pire* jamais aucun*'
  ],
  ['homme* masculin*', 'femme* féminin*'],
  [
    'aument* crec* ganan* mejor* más mayor* superior* positiv* siempre todos',
    'disminu* baj* decrec* pérdida* empeor* menos menor* inferior* negativ* nunca ningun*'
  ],
  ['hombre* varon*', 'mujer*']
]

const patterns = sides.map(([one, other]) => [patternOf(one), patternOf(other)] as const)

function patternOf(words: string): RegExp {
  return new RegExp(`^(?:${words.replaceAll('*', '\\p{L}{0,12}').replaceAll(' ', '|')})$`, 'u')
}

/** Whether one of two words, in small letters, says the contrary of the other: “positive” and “negative”, “able” and “unable”. */
export function areContrary(one: string, other: string): boolean {
  if (areOpposites(one, other)) return true
  return patterns.some(
    ([left, right]) =>
      (left.test(one) && right.test(other)) || (right.test(one) && left.test(other))
  )
}
