/** Names that chats print in front of what is said, as “Assistant:” does. */

/** By language, in lower case; to add a language, add its words. “System” and “model” name what papers are about. */
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

/** A line that begins with such a name and a colon. */
export interface ChatLine {
  /** Whether it is the one who answers, or the one who asks. */
  speaker: 'answers' | 'asks'
  /** What stands behind the colon. */
  said: string
  start: number
  end: number
}

const namesOf = (speaker: ChatLine['speaker']) =>
  Object.values(speakers).flatMap((names) => names[speaker].split(' '))
const answering = new Set(namesOf('answers'))
const label = new RegExp(
  String.raw`^[\s*_]{0,4}(${[...answering, ...namesOf('asks')].join('|')})[\s*_]{0,4}[:：][\s*_]{0,4}(.*)$`,
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
    const speaker = answering.has(match[1]!.toLowerCase()) ? 'answers' : 'asks'
    return [{speaker, said: match[2]!.trim(), start: at, end: at + line.trimEnd().length}]
  })
}
