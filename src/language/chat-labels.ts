/** Names that chats print in front of what is said, as “Assistant:” does. */

/** By language, in lower case; to add a language, add its words. “Model” names what papers are about. */
const speakers: Readonly<Record<string, {answers: string; asks: string}>> = {
  english: {answers: 'assistant bot chatbot', asks: 'user human'},
  german: {answers: 'assistent', asks: 'nutzer benutzer nutzerin'},
  french: {answers: 'assistant', asks: 'utilisateur utilisatrice'},
  spanish: {answers: 'asistente', asks: 'usuario usuaria'},
  italian: {answers: 'assistente', asks: 'utente'},
  portuguese: {answers: 'assistente', asks: 'usuário usuária'},
  dutch: {answers: 'assistent', asks: 'gebruiker'},
  russian: {answers: 'ассистент помощник', asks: 'пользователь'},
  chinese: {answers: '助手', asks: '用户'},
  japanese: {answers: 'アシスタント', asks: 'ユーザー'},
  korean: {answers: '어시스턴트', asks: '사용자'}
}

/**
 * What people say to the one who writes for them and to no reader, at the beginning or at the end: “shorter please”. Signs stand at either
 * edge without a space. To add a language, add its words.
 */
const polite = [
  ...'please pls plz bitte svp prego alsjeblieft alstublieft пожалуйста'.split(' '),
  ...['s’il te plaît', 's’il vous plaît', 'por favor', 'per favore', 'per piacere']
]
const politeSigns = ['请', '請', 'お願いします', 'ください', '주세요', '부탁해요', '부탁합니다']

/**
 * What people say of a thing that they want, and of one that somebody likes to do: “korter graag”, “leest graag”. What else is said
 * tells. To add a language, add its words.
 */
const gladly = 'graag'.split(' ')

/** What leads from one order to the next: “Now write …”. To add a language, add its words. */
const leading = [
  ...'now next then also and okay ok great thanks'.split(' '),
  ...'jetzt nun dann danke maintenant ensuite merci ahora luego gracias'.split(' '),
  ...'ora adesso poi grazie agora depois obrigado obrigada nu dan bedankt теперь затем спасибо'.split(
    ' '
  )
]
const leadingSigns = ['现在', '現在', '接下来', '接下來', '然后', '次に', '이제', '다음으로']

/** Who sets a chat up. Papers are about systems, too: such a line is one of a chat only where it instructs. */
const settingUp = [
  'system',
  'system prompt',
  'developer',
  'système',
  'sistema',
  'systeem',
  'система',
  '系统',
  'システム',
  '시스템'
]

/**
 * What models put before the thoughts that lead them to an answer. No word that people have for their own, or for those of a paper:
 * “Thoughts: …”, “Reasoning: …”, “Gedankengang: …”.
 */
const thinking = [
  'chain of thought',
  'internal monologue',
  'scratchpad',
  'step-by-step reasoning',
  'thought process',
  'denkprozess',
  'chaîne de pensée',
  'cadena de pensamiento',
  '思维链',
  '思考过程',
  '推理过程',
  '思考過程',
  '사고 과정'
]

/** A line that begins with such a name and a colon. */
export interface ChatLine {
  /** Whether it is the one who answers, the one who asks, the one who says how to answer, or one who thinks aloud. */
  speaker: 'answers' | 'asks' | 'sets up' | 'thinks'
  /** What stands behind the colon. */
  said: string
  start: number
  end: number
}

const namesOf = (speaker: 'answers' | 'asks') =>
  Object.values(speakers).flatMap((names) => names[speaker].split(' '))
const answering = new Set(namesOf('answers'))
const label = new RegExp(
  String.raw`^[\s*_]{0,4}(${[...answering, ...namesOf('asks'), ...settingUp, ...thinking].join('|')})[\s*_]{0,4}[:：][\s*_]{0,4}(.*)$`,
  'iu'
)

/** The lines of a text that begin so, in their order. */
export function chatLines(text: string): ChatLine[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const at = start
    start += line.length + 1
    const match = label.exec(line)
    if (!match) return []
    const name = match[1]!.toLowerCase()
    return [
      {speaker: speakerOf(name), said: match[2]!.trim(), start: at, end: at + line.trimEnd().length}
    ]
  })
}

const politeWords = polite.join('|').replaceAll('’', "['’]")
const isPolite = new RegExp(
  `^(?:(?:${politeWords})(?!\\p{L})|${politeSigns.join('|')})|(?<!\\p{L}|(?<!\\p{L})to )(?:${politeWords})[.!]{0,3}$|(?:${politeSigns.join('|')})[.!。！]{0,3}$`,
  'iu'
)
const lead = new RegExp(
  `^(?:(?:${[...leading, ...gladly, ...politeWords.split('|')].join('|')})(?!\\p{L})|${[...leadingSigns, ...politeSigns].join('|')})[,，、!. ]{0,3}`,
  'iu'
)

/** Whether somebody asks for something in a polite word: “shorter please”. */
export function asksPolitely(said: string): boolean {
  return isPolite.test(said)
}

const gladlyFirst = new RegExp(`^(?:${gladly.join('|')})[\\s,]{1,3}(.{1,200})$`, 'iu')
const gladlyLast = new RegExp(`^(.{1,200}?)[\\s,]{1,3}(?:${gladly.join('|')})[.!]{0,3}$`, 'iu')

/** What is said beside a word for what somebody wants or likes: “korter” of “korter graag”. */
export function besideGladly(said: string): string | undefined {
  return (gladlyFirst.exec(said) ?? gladlyLast.exec(said))?.[1]
}

/** Most words that lead to an order: “Okay, now please …”. */
const longestLead = 3

/** What is said behind the words that lead to it: “write …” of “Okay, now write …”. */
export function behindLead(said: string): string {
  let rest = said
  for (let words = 0; words < longestLead; words++) rest = rest.replace(lead, '')
  return rest
}

function speakerOf(name: string): ChatLine['speaker'] {
  if (answering.has(name)) return 'answers'
  if (settingUp.includes(name)) return 'sets up'
  return thinking.includes(name) ? 'thinks' : 'asks'
}
