/**
 * The shapes of sentences in which the writer of a summary talks with the one who asked for it.
 *
 * A shape says who speaks, to whom, about what, and holds for every language: only the words differ. No
 * single word is enough, because papers and people use each of them.
 */

import {headsOwnText, isAboutText, labels} from './about-text.ts'
import {
  asksBack,
  asksWhetherOfUse,
  offersBeforeCondition,
  offersMore,
  offersOnCondition
} from './offers.ts'
import {
  asksForPaper,
  asksToHand,
  isChrome,
  missesHanding,
  missesPaper,
  namesModel,
  refuses,
  restsOnHanded,
  restsOnShared,
  speaksAsModel
} from './refusals.ts'
import {
  agrees,
  announces,
  callsTo,
  exclaims,
  isCourteous,
  praisesQuestion,
  speaksAboveTitle,
  thanks,
  thinksAloud
} from './replies.ts'
import {
  assures,
  continues,
  countsWords,
  ends,
  handsOver,
  heeds,
  judgesAnswer,
  namesHanded,
  praisesItself,
  reportsWork,
  servesAsker,
  tellsOrigin,
  ticksOff,
  vouchesForQuotes
} from './reports.ts'
import {Sentence, type SentenceFacts} from './sentence.ts'

/**
 * What a talking sentence does.
 *
 * - `agreement`: takes the task. `announcement`: says what will be done. `delivery`: hands the summary over.
 * - `report`: says how the task was done. `offer`: proposes more. `refusal`: declines, or asks for the paper.
 * - `disclaimer`: speaks of the model. `judgement`: judges the answer or the task.
 */
export type TalkKind =
  | 'agreement'
  | 'announcement'
  | 'delivery'
  | 'report'
  | 'offer'
  | 'refusal'
  | 'disclaimer'
  | 'judgement'

/** What a sentence does with the one who asked for it; `undefined` for one about the paper. */
export function talkOf(facts: SentenceFacts): TalkKind | undefined {
  const sentence = new Sentence(facts)
  if (headsOwnText(sentence)) return
  for (const [kind, holds] of shapes) if (holds(sentence)) return kind
  return
}

const shapes: readonly (readonly [TalkKind, (sentence: Sentence) => boolean])[] = [
  ['disclaimer', speaksAsModel],
  [
    'refusal',
    (s) => asksForPaper(s) || asksToHand(s) || refuses(s) || missesPaper(s) || missesHanding(s)
  ],
  ['disclaimer', namesModel],
  ['offer', offersMore],
  ['delivery', handsOver],
  ['agreement', (s) => agrees(s) || thanks(s) || exclaims(s) || praisesQuestion(s)],
  ['announcement', (s) => announces(s) || callsTo(s) || thinksAloud(s)],
  [
    'report',
    (s) =>
      reportsWork(s) || servesAsker(s) || praisesItself(s) || vouchesForQuotes(s) || countsWords(s)
  ],
  ['judgement', judgesAnswer],
  ['report', (s) => assures(s) || tellsOrigin(s) || heeds(s)],
  ['report', (s) => continues(s) || ends(s) || ticksOff(s) || namesHanded(s)],
  [
    'offer',
    (s) => offersOnCondition(s) || offersBeforeCondition(s) || asksWhetherOfUse(s) || asksBack(s)
  ],
  ['report', (s) => isAboutText(s) || labels(s)],
  ['agreement', (s) => isCourteous(s) || speaksAboveTitle(s)],
  // People may want to keep it, as the rest of it is on the paper.
  ['disclaimer', (s) => isChrome(s) || restsOnHanded(s) || restsOnShared(s)]
]
