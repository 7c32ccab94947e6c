/** Words that say how a number was reckoned from others. */

import {type PhraseLists, phrasesByKind} from './phrases.ts'

/** By kind and language, in lower case, parted by commas; to add a language, add its words. */
const words = {
  mean: {
    english: 'mean,average,averages,averaged,averaging',
    german: 'mittel,mittelwert,durchschnitt,durchschnittlich',
    french: 'moyenne',
    // “Media” alone is an English word, too.
    spanish: 'la media,una media,media de,promedio',
    italian: 'la media,una media,media di,in media',
    portuguese: 'média',
    dutch: 'gemiddelde,gemiddeld'
  },
  variation: {
    english: 'cv,coefficient of variation',
    german: 'variationskoeffizient',
    french: 'coefficient de variation',
    spanish: 'coeficiente de variación',
    italian: 'coefficiente di variazione',
    portuguese: 'coeficiente de variação',
    dutch: 'variatiecoëfficiënt'
  },
  square: {
    english: 'r²,r2,r^2,variance,squared',
    german: 'varianz,quadriert,quadrat',
    french: 'variance,au carré',
    spanish: 'varianza,al cuadrado',
    italian: 'varianza,al quadrato',
    portuguese: 'variância,ao quadrado',
    dutch: 'variantie,gekwadrateerd,kwadraat'
  },
  change: {
    english:
      'higher,lower,more,less,greater,larger,smaller,better,worse,faster,slower,increase,increased,decrease,decreased,reduction,reduced',
    german:
      'höher,höhere,höheres,niedriger,niedrigere,niedrigeres,mehr,weniger,größer,kleiner,besser,schlechter,schneller,langsamer,zunahme,abnahme,anstieg,rückgang',
    french: 'plus,moins,supérieur,inférieur,hausse,baisse,augmentation,diminution,réduction',
    spanish: 'más,menos,mayor,menor,mejor,peor,aumento,descenso,reducción',
    italian: 'più,meno,maggiore,minore,migliore,peggiore,aumento,diminuzione,riduzione',
    portuguese: 'mais,menos,maior,menor,melhor,pior,aumento,queda,redução',
    dutch: 'hoger,lager,meer,minder,groter,kleiner,beter,slechter,toename,afname'
  },
  spread: {
    english: 'difference,gap,margin,spread,range,delta,δ',
    german: 'differenz,unterschied,abstand,spanne,spannweite',
    french: 'différence,écart',
    spanish: 'diferencia,brecha',
    italian: 'differenza,divario,scarto',
    portuguese: 'diferença,lacuna',
    dutch: 'verschil,kloof'
  },
  lead: {
    english:
      'above,below,ahead,behind,beyond,exceed,exceeds,exceeded,surpass,surpasses,surpassed,outdoes,leads,trails,beats',
    german: 'über,unter,übertrifft,übersteigt,vorsprung,rückstand,voraus',
    french: 'dépasse,dépassent,devance,dessus,dessous',
    spanish: 'supera,superan,aventaja,encima,debajo',
    italian: 'supera,superano,distacca,sopra,sotto',
    portuguese: 'supera,superam,ultrapassa,acima,abaixo',
    dutch: 'boven,onder,overtreft,voorsprong,achterstand'
  }
} as const satisfies PhraseLists<string>

/** A mean, a deviation as a share of its mean, the square of a correlation, a change, how far the largest and the smallest are apart, or one from another. */
export type ResultKind = keyof typeof words

const kinds = phrasesByKind<ResultKind>(words).map(([kind, phrases]) => {
  const ways = phrases.join('|').replaceAll('^', '\\^')
  return [kind, new RegExp(`(?<!\\p{L})(?:${ways})(?!\\p{L})`, 'iu')] as const
})

/** The kinds of result that words name. */
export function kindsNamed(text: string): ResultKind[] {
  return kinds.flatMap(([kind, named]) => (named.test(text) ? [kind] : []))
}
