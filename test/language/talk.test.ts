/** Talk about the task is told from talk about the paper, in every language. */

import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {talkInPlaceOfSummary} from '../../src/language/no-summary.ts'
import {mayGo, talkOfSummary} from '../../src/language/talk.ts'
import {readSettings} from '../../src/settings.ts'
import {readSummary} from '../../src/summary/index.ts'
import {edges} from './edges.ts'
import {wordings} from './wordings.ts'

function summaryOf(text: string) {
  const file = new VFile({path: 'summary.md', value: text})
  const tree = unified().use(remarkParse).parse(file)
  return readSummary(tree, file, readSettings({}))
}

const talksOf = (text: string) => talkOfSummary(summaryOf(text)).talks
const insteadOf = (text: string) => talkInPlaceOfSummary(summaryOf(text))

for (const [language, {talk, paper}] of Object.entries(wordings)) {
  describe(`talk in ${language}`, () => {
    it.each(talk)('finds: %s', (sentence) => {
      expect(talksOf(`# Bees that count\n\n${sentence}\n`)).toHaveLength(1)
    })

    it.each(paper)('leaves alone: %s', (sentence) => {
      expect(talksOf(`# Bees that count\n\n${sentence}\n`)).toEqual([])
    })
  })
}

/** Two sentences of a summary: what stands before them is at its head, what stands behind them at its tail. */
const body =
  'Bees were trained in a tunnel of four landmarks for three days. They learned to stop at the third one, whatever its distance from the hive.'
const opening = (sentence: string) => `# Bees that count\n\n${sentence}\n\n${body}\n`
const closing = (sentence: string) => `# Bees that count\n\n${body}\n\n${sentence}\n`

for (const [language, {openers, closers, honest}] of Object.entries(edges)) {
  describe(`head and tail in ${language}`, () => {
    it.each(openers)('finds at the head: %s', (sentence) => {
      expect(talksOf(opening(sentence))).toHaveLength(1)
    })

    it.each(closers)('finds at the tail: %s', (sentence) => {
      expect(talksOf(closing(sentence))).toHaveLength(1)
    })

    it.each(honest)('leaves alone: %s', (sentence) => {
      expect(talksOf(opening(sentence))).toEqual([])
      expect(talksOf(closing(sentence))).toEqual([])
    })
  })
}

it.each([
  '## Here is the revised summary as requested',
  '**Sure, here is the summary you asked for**'
])('finds talk in a heading: %s', (heading) => {
  expect(talksOf(opening(heading))).toHaveLength(1)
})

it.each(['# Okay, let us begin: how bees count', '# Thank you for the flowers'])(
  'takes the title for no talk: %s',
  (title) => {
    expect(talksOf(`${title}\n\n${body}\n`)).toEqual([])
  }
)

it.each([
  '蜜蜂的位置标注由相机自动生成，不需要人工核对。',
  '上下文越长，蜜蜂计数的误差越小，论文给出了文本说明。',
  '蜂群是否还有其他办法找到花？',
  '机器人自我改进，数据由程序自动生成。',
  '这是一篇关于蜜蜂如何数路标的论文，其方法为后续研究提供了基础。',
  '여기서:',
  '**뜻**: 범용 AI 가능성 제시'
])('knows words that are written without spaces by more than their signs: %s', (sentence) => {
  expect(talksOf(opening(sentence))).toEqual([])
  expect(talksOf(closing(sentence))).toEqual([])
})

it.each([
  '## 4. 핵심 요약',
  '## 2.3 Bees vs ChatGPT',
  '## 三、综述',
  '## Title: Lamps Are All You Need',
  'Lamps Are All You Need',
  '- Version: 1.2.0'
])('takes numbered headings, names of works and fields for no talk: %s', (line) => {
  expect(talksOf(opening(line))).toEqual([])
  expect(talksOf(closing(line))).toEqual([])
})

it('needs the first person to be a pronoun', () => {
  const paper =
    'The output of layer i is revised, i.e. the summary of type (i) or I(x) is produced from the draft of i.'
  expect(talksOf(closing(paper))).toEqual([])
})

it.each([
  ['You asked for the gist, so I have boiled it down to the essentials.', 'delivery'],
  ['Below you will find the abstract in the form you described.', 'delivery'],
  ['Should the length matter, I can trim it.', 'offer']
])('tells what is handed over, and what is offered, from a report: %s', (sentence, kind) => {
  expect(talksOf(opening(sentence)).map((talk) => talk.kind)).toEqual([kind])
})

it('finds an offer above the last heading', () => {
  const offer = 'Want me to draw the lamps of this table as a chart as well?'
  expect(talksOf(`# Bees\n\n${body}\n\n${offer}\n\n## Limits\n\n${body}\n`)).toHaveLength(1)
})

it('asks for more at the edges of a document only', () => {
  const checked = 'All of the requested changes have been made.'
  expect(talksOf(`${body} ${checked} ${body}\n`)).toEqual([])
  expect(talksOf(`${body} ${checked}\n`)).toHaveLength(1)
})

it.each([
  'I gave it a good long look for you, and my head still spins.',
  'Mate, you will like where I got to with it.',
  'Ich habe mich für dich durch das dicke Ding gewühlt.'
])('takes what somebody says above the title for talk: %s', (sentence) => {
  expect(talksOf(`${sentence}\n\n# Bees that count\n\n${body}\n`)).toHaveLength(1)
})

it.each([
  'Bees count landmarks on their way to food, and stop at the third.',
  'I found this hard to follow, and read the second part twice.',
  'We show that bees count landmarks.',
  'If you keep bees, the result will not surprise you.'
])('leaves alone above the title: %s', (sentence) => {
  expect(talksOf(`${sentence}\n\n# Bees that count\n\n${body}\n`)).toEqual([])
})

it.each([
  ['I never got it.', true],
  ['You know, my cat ate it. Where did you put the other one?', true],
  ['Bees count landmarks on their way to food.', false],
  ['I never got it. Bees count landmarks on their way to food.', false],
  [`I never got it. ${'But I kept on asking for it, day after day. '.repeat(6)}`, false]
])('takes few sentences in which somebody speaks for no summary: %s', (text, isNone) => {
  expect(insteadOf(text) !== undefined).toBe(isNone)
})

it.each([
  'It provides a detailed overview of the paper, highlighting key aspects and arguments.',
  'It focuses on what matters and is clear and concise.'
])('finds a closing paragraph that goes on with the talk before it: %s', (sentence) => {
  const talk = 'This summary meets all the requirements.'
  expect(talksOf(closing(`${talk}\n\n${sentence}`))).toHaveLength(2)
  expect(talksOf(closing(sentence))).toEqual([])
  expect(talksOf(opening(`${talk}\n\n${sentence}`))).toHaveLength(1)
})

it('takes a greeting before sections that tell something for no document without a summary', () => {
  const told =
    '## Overview\n\nBees count to four lamps.\n\n## Results\n\nLamps confuse most of them.\n'
  const missing = '## Overview\n\nNot available.\n\n## Results\n\nNot available.\n'
  const [greeting, refusal] = [
    'Certainly! Here is the summary of the paper:',
    'I cannot access the document.'
  ]
  expect(insteadOf(`${greeting}\n\n${told}`)).toBeUndefined()
  expect(insteadOf(`${greeting}\n\n${missing}`)).toBeDefined()
  expect(insteadOf(`${refusal}\n\n${told}`)).toBeDefined()
})

const greeted = 'Certainly! Here is a summary of the paper:'
const offered = 'Let me know if you would like more detail.'

it.each([
  // Items and lines without marks, rows without a plugin that reads tables, and short sentences.
  '* **Aim:** whether honeybees count lamps\n* **Sample:** 40 hives by the sea, of which 31 were lit\n* **Result:** bees stop at the third lamp, wasps at none',
  '* Honeybees count lamps by the sea\n* 31 of 40 hives were lit at night\n* Bees stop at the third lamp\n* Wasps fly past all of them',
  '**Aim:** whether honeybees count lamps\n\n**Sample:** 40 hives by the sea, of which 31 were lit\n\n**Result:** bees stop at the third lamp, wasps at none',
  '| Hives | Lamps |\n|---|---|\n| 40 | 31 |',
  'Bees stop at the third lamp. Wasps fly past all of them. Hornets turn back at once. Of 40 hives 31 were lit. Dark hives lost 12% of their bees.'
])('takes notes between talk and before it for a summary: %j', (notes) => {
  expect(insteadOf(`# Bees\n\n${greeted}\n\n${notes}\n\n${offered}\n`)).toBeUndefined()
  expect(insteadOf(`# Bees\n\n${notes}\n\n${offered}\n`)).toBeUndefined()
})

it.each([
  // Data that any program fills in, what is asked for, and what is missing.
  `* **Title:** Bees that count lamps by the sea\n* **Authors:** Ada Tidewell, Ben Ito and Carla Weber of Lampton\n* **Year:** 2019, in print since 2020\n* **Journal:** Proceedings of the Society of Keepers, volume 12\n\n${greeted}`,
  `**Status:** ⚠ returned to the keepers by the checker\n**Errors:** 2 warnings, 1 alarm\n* Lamps misjudged: swarms too much alike in 3 of the hives (threshold 0.4)\n\n---\n\nOkay, I have extracted the key information from the provided text, following all instructions.`,
  'I cannot access the document. Please paste one of these:\n\n* the full text of the article, or its abstract\n* the sections that you want me to summarize\n* a link to the document that I can open',
  'I cannot access the document.\n\n* **Methods:** could not be extracted from the file\n* **Results:** could not be extracted from the file\n* **Conclusion:** not included in the text provided'
])('takes no notes for a summary that tell nothing of the paper: %j', (notes) => {
  expect(insteadOf(`# Bees\n\n${notes}\n`)).toBeDefined()
})

it.each([
  'I hope this helps the beekeepers.',
  'Let me first explain what a waggle is.',
  'They did as requested.'
])('leaves alone amid the text: %s', (sentence) => {
  expect(talksOf(`# Bees that count\n\n${body} ${sentence} ${body}\n`)).toEqual([])
})

it('finds amid the text what a section says of a request', () => {
  const sentence = 'The following section is on the limits, as requested.'
  expect(talksOf(`# Bees that count\n\n${body}\n\n${sentence}\n\n${body}\n`)).toHaveLength(1)
})

it.each(['2-3 sentences', 'max. 200 words', 'at least 4 sentences'])(
  'leaves the demand of a template in a heading to another rule: %s',
  (length) => {
    expect(talksOf(`# Bees that count\n\n## Overview (${length})\n\n${body}\n`)).toEqual([])
  }
)

it('finds a draft with more numbers than one', () => {
  expect(talksOf(opening('Revised draft 2 (version 3)'))).toHaveLength(1)
})

it.each([
  'As GPT-4, I found the hive fascinating.',
  'As Claude, I cannot fly.',
  'Als GPT-4 kann ich die Bienen nicht zählen.',
  'En tant que ChatGPT, je compte les abeilles.',
  '作为GPT-4，我觉得蜜蜂很有趣。',
  'I don’t have access to the figures.',
  'I cannot view images, so the lamps are left out.',
  'Ich habe keinen Zugriff auf die Abbildungen.',
  'Je n’ai pas accès aux figures.',
  'No tengo acceso a las figuras.',
  '我无法查看图片。'
])('finds within a paragraph what a model says of itself: %s', (sentence) => {
  expect(talksOf(`# Bees\n\n${body} ${sentence} ${body}\n`)).toHaveLength(1)
})

it.each([
  'As GPT-4 is closed, I cannot check this.',
  'As ChatGPT spread, I began to count bees.',
  'As Claude improved in 2024, I counted again.',
  'Such models as GPT-4 count bees, I think.',
  'Bees have no access to the figures on the lamp.',
  'The authors had no access to the tables of the keepers.',
  'Readers cannot view the figures without a licence.',
  'The system does not process images of lamps.',
  'Als GPT-4 erschien, zählte ich Bienen.',
  'Die Tiere haben keinen Zugriff auf die Bilder.',
  'Les abeilles n’ont pas accès aux figures de la ruche.',
  '蜜蜂无法查看图片。'
])('leaves alone what is said of models and figures: %s', (sentence) => {
  expect(talksOf(`# Bees\n\n${body} ${sentence} ${body}\n`)).toEqual([])
})

it.each([
  'Based on the provided PDF, the paper deals with bees.',
  'According to the attached document, bees count lamps in a tunnel.',
  'Auf Grundlage des bereitgestellten PDFs untersucht die Arbeit Bienen und Lampen im Tunnel.',
  'Sur la base du document fourni, l’étude porte sur les abeilles et leurs lampes.',
  '根据提供的文档，蜜蜂会数路标和灯。'
])('finds a first sentence that names what was handed over: %s', (sentence) => {
  const [talk, ...others] = talksOf(opening(sentence))
  expect(others).toEqual([])
  // The rest is on the paper, and stays.
  expect(mayGo(talk!.kind)).toBe(false)
})

it.each([
  'Based on uploaded files, the service counts bees in the hive.',
  'Based on the observed lamps, the bees decide where to stop.',
  'Based on the given text, the model predicts where bees stop.',
  'Based on the original text, bees are painted on each lamp.',
  'Following the original article, the study counts bees with lamps.',
  'According to the paper, bees count lamps.',
  'According to the text, the hive was moved twice.',
  'Based on shared content, the keepers find each other.',
  'Bees provide source material for the hive.',
  'The provided PDF viewer shows the lamps.',
  'Basierend auf dem Text von Wren zählen Bienen Lampen.',
  'Selon l’article, les abeilles comptent les lampes.'
])('leaves alone what rests on something else: %s', (sentence) => {
  expect(talksOf(opening(sentence))).toEqual([])
})

it('finds what was handed over behind talk that ends a document', () => {
  const end = 'End of summary. Confidence: high. Sources: provided document.'
  expect(talksOf(closing(end)).at(-1)!.span.end).toBe(end.length)
  expect(talksOf(closing('Sources: provided document.'))).toEqual([])
})

/** A document in whose middle a sentence stands. */
const amid = (sentence: string) =>
  `# Bees that count\n\n${body}\n\n${sentence}\n\nWasps were not trained at all.\n`

it.each([
  'Sure, here are the limits in a few words:\n\n- It was dark.',
  'Of course! Here are the main limits:\n\n- It was dark.',
  'Natürlich! Hier sind die Grenzen:\n\n- It was dark.',
  'Here is the discussion section as requested: the tunnel was dark.',
  'Based on the text you shared, the tunnel was dark.',
  '(Continued in the next message)',
  'As requested, here are the counts of lamps.',
  'Per your request, the formulas of the dance were left out.',
  'Based on what you’ve provided so far, bees count to four.',
  '(If you need the other tables, just ask!)',
  '(Note to the user: the second page of lamps could not be read.)',
  'Please find the overview of the lamps below.',
  'Certainly, here it is.',
  'Okay, so the user asked for a short list of lamps.'
])('finds amid the text what nobody says who was not asked: %s', (sentence) => {
  expect(talksOf(amid(sentence))).toHaveLength(1)
})

it.each([
  'Sure, here is one objection that the bees might raise.',
  'As requested by the keepers, here are the counts of lamps.',
  'As promised, here is the second hive.',
  'Based on what you have seen so far, bees count to four.',
  'Given your request rate, the cache of the hive fills.',
  'If you need more lamps, ask the keeper.',
  'Note to the reader: bees sting.',
  'Please find the bees below the lamp.',
  'Okay, the users of the hive ask for honey.',
  'Okay, here is the trick: they count twice.',
  'Here is the trick, as requested by the reviewers: they count twice.',
  'The count is continued in the next trial.',
  'Let me know if anyone has the data of the second tunnel.'
])('leaves alone amid the text what people tell: %s', (sentence) => {
  expect(talksOf(amid(sentence))).toEqual([])
})

it.each([
  '## Quotes to reread',
  '## Quotes to copy',
  '## Quotes I want to keep',
  '## Should you open it?',
  '## Do you need to read it twice?',
  '## Who should read this?',
  'Let’s look at the figures first.',
  'Okay, this one cost me three evenings.'
])('lets people open their notes with: %s', (line) => {
  expect(talksOf(opening(line))).toEqual([])
})

it.each(['## Would you like a longer version?', '## Was möchten Sie noch von mir wissen?'])(
  'finds an offer in a question above a text: %s',
  (line) => {
    expect(talksOf(opening(line))).toHaveLength(1)
  }
)

it.each(['I could not find the size of the hive.', 'Why should you care?'])(
  'leaves alone above the title what people ask themselves: %s',
  (line) => {
    expect(talksOf(`${line}\n\n# Bees that count\n\n${body}\n`)).toEqual([])
  }
)

it('takes a slip that its writer puts right for no refusal', () => {
  const slip =
    'The share is 31 of 40 hives... sorry, that is from Table A. With the publication it is 12.'
  expect(talksOf(amid(slip))).toEqual([])
  expect(talksOf(opening('Sorry, without the paper this is impossible.'))).toHaveLength(1)
})

it('tells which sentences of a model hold numbers of the paper', () => {
  const [talk] = talksOf(amid('As an AI model, I counted 40 hives by the sea.'))
  expect(talk?.telling).toHaveLength(1)
  const [limit] = talksOf(amid('As an AI model, I cannot write more than 900 words.'))
  expect(limit).toBeDefined()
  expect(limit?.telling).toBeUndefined()
})

it('takes an exclamation with the talk behind it', () => {
  const text = amid('Of course! I have expanded the summary below.')
  const [talk] = talksOf(text)
  expect(talk).toMatchObject({span: {start: 0}, whole: true})
})

it.each([
  '## Would I read it again?\n\nYes: “Bees count to four, and not to five.”',
  '## Is it worth a visit?\n\nYes, I would say.',
  '## Is it worth a visit?\n\nAbsolutely.',
  '## Thank you! Any questions?',
  'Let me know if anybody has the first edition.',
  'Subscribe for more of these, and let me know in the comments what helps you!'
])('leaves alone what people end with: %s', (end) => {
  expect(talksOf(closing(end))).toEqual([])
})

it.each(['## 20-second version', '## Assistant'])('leaves a first heading alone: %s', (heading) => {
  expect(talksOf(opening(heading))).toEqual([])
})

it.each([
  '## Want me to go on?',
  '## Here is the summary as requested',
  '## Thank you for the task'
])('finds talk in a heading: %s', (heading) => {
  expect(talksOf(opening(heading))).toHaveLength(1)
})

it('tells thanks and the heading above them once', () => {
  expect(talksOf(closing('## Thanks\n\nThank you for reading!'))).toHaveLength(1)
})

it('takes what a model says of itself for no refusal, but where a document begins', () => {
  const sentence = 'As an AI language model, I cannot verify this.'
  expect(talksOf(closing(sentence))).toMatchObject([{kind: 'disclaimer'}])
  expect(talksOf(opening(sentence))).toMatchObject([{kind: 'refusal'}])
})

it('takes what people say of their work for no remark of a model', () => {
  const sentence = 'As a language-model person I find the lamps the neatest trick.'
  expect(talksOf(closing(sentence))).toEqual([])
})

it('takes slides in keywords for a summary, though thanks end them', () => {
  const notes = '- lamps: red, left side\n- bees: twelve\n'
  const text = `# Bees that count\n\n## Agenda\n\n${notes}\n## Thank you! Any questions?\n`
  expect(insteadOf(text)).toBeUndefined()
})

/** A paragraph between two others, far from both ends of the document. */
const within = (sentence: string) =>
  `# Bees that count\n\n${body}\n\n${sentence}\n\n## Results\n\n${body}\n`

it.each([
  'I took care to carry over all the key figures.',
  'I’ve made sure that all statistics are kept.',
  'Ich habe mich bemüht, sämtliche Zitate zu übernehmen.',
  'J’ai pris soin de conserver toutes les données importantes.',
  'He procurado mantener todas las cifras.',
  'Intenté incluir todas las citas.',
  'Ho cercato di riportare tutti i dati.',
  'Procurei manter todos os números.',
  'Ik heb geprobeerd alle citaten over te nemen.',
  'Я старался включить все важные цифры.',
  '我尽量保留了全部数字。'
])('finds what the writer assures of the text, wherever it stands: %s', (sentence) => {
  expect(talksOf(within(sentence))).toMatchObject([{kind: 'report'}])
  expect(talksOf(closing(sentence))).toHaveLength(1)
})

it.each([
  'I made sure that all lamps were lit.',
  'I tried to keep all patient data on one disk.',
  'I made sure to bring all the details to our reading group.',
  'I tried to reproduce all figures, and failed at the third.',
  'She made sure to keep all my data.',
  'The authors made sure to include all figures.',
  'Ich habe versucht, alle Messwerte nachzurechnen.',
  'Die Autoren haben darauf geachtet, alle Zahlen zu übernehmen.',
  'Les auteurs ont veillé à conserver tous les chiffres.',
  'Se intentó incluir todos los datos.',
  'Gli autori hanno cercato di conservare tutti i dati.',
  'Авторы постарались сохранить все данные.',
  '我们确保保留所有数据。',
  'すべてのデータを残すようにしました。'
])('leaves alone what else somebody made sure of: %s', (sentence) => {
  expect(talksOf(within(sentence))).toEqual([])
  expect(talksOf(`${body}\n\nBees like lamps. ${sentence}\n\n${body}\n`)).toEqual([])
})

it('takes what is assured behind a sentence on the paper for what somebody did', () => {
  const sentence = 'I made sure to include all the data.'
  expect(talksOf(within(sentence))).toHaveLength(1)
  expect(talksOf(within(`I lit the lamps of the authors once more. ${sentence}`))).toEqual([])
})

it.each([
  'All percentages are taken straight from the text you uploaded.',
  'Sämtliche Werte stammen aus dem hochgeladenen Aufsatz.',
  'Toutes les données sont tirées de l’article fourni.',
  'Todas las cifras provienen del documento proporcionado.',
  'Tutti i dati provengono dal testo fornito.',
  'Todas as citações foram retiradas do texto fornecido.',
  'Alle cijfers komen uit de verstrekte tekst.',
  'Все цифры взяты из предоставленной статьи.',
  '全部引文均摘自您上传的论文。',
  'すべての引用はアップロードされた論文に基づいています。',
  '모든 수치는 제공된 텍스트에서 가져왔습니다.'
])('finds where a text says that all of it is from, wherever it stands: %s', (sentence) => {
  expect(talksOf(within(sentence))).toHaveLength(1)
})

it.each([
  'All figures come from the original paper.',
  'All data come from the provided data set.',
  'All facts must come from the provided text.',
  'All quotations come from the letters that the keepers supplied.',
  'The model was told that all facts come from the provided text.',
  'Alle Daten stammen aus vierzig Stöcken.',
  'Toutes les citations proviennent de l’article original.',
  'Todos los datos provienen de cuarenta colmenas.',
  '所有数据均来自公开数据集。',
  'すべてのデータは四十の巣箱に基づいています。'
])('leaves alone where the data of a paper are from: %s', (sentence) => {
  expect(talksOf(within(sentence))).toEqual([])
})

it.each([
  'That is a good question!',
  'Das ist eine ausgezeichnete Frage!',
  'Bonne question !',
  '¡Muy buena pregunta!',
  'Ottima domanda!',
  'Boa pergunta!',
  'Goede vraag!',
  'Отличный вопрос!',
  '好问题！',
  '良い質問ですね！',
  '좋은 질문입니다!'
])('finds praise of a question that is not there: %s', (sentence) => {
  expect(talksOf(within(sentence))).toMatchObject([{kind: 'agreement'}])
  expect(talksOf(within(`Can bees count?\n\n${sentence}`))).toEqual([])
  expect(talksOf(within(`Ada asked whether bees can count. ${sentence}`))).toEqual([])
})

it.each([
  'Wie du wolltest, nur das Wichtigste.',
  'Comme vous l’avez demandé, en bref.',
  'Como me pediste, en pocas líneas.',
  'Come mi avevi chiesto, in breve.',
  'Como você pediu, em poucas palavras.',
  'Zoals je vroeg, in het kort.',
  'Как ты просила, в двух словах.',
  '按照您的要求，从简。',
  'ご要望どおり、手短に。',
  '요청하신 대로 짧게.',
  'Moving on to the next section as instructed.'
])('finds what is done as somebody asked, wherever it stands: %s', (sentence) => {
  expect(talksOf(within(sentence))).toHaveLength(1)
})

it.each([
  'As you asked yourself at the start, can bees count?',
  'Wie man wollte, so kam es.',
  'Moving on to the next hive as instructed by the keeper.',
  'Like lamps, bees move on to the next flower as instructed.'
])('leaves alone what others asked: %s', (sentence) => {
  expect(talksOf(within(sentence))).toEqual([])
})

it.each([
  'As of my last update, few had cited the study.',
  'Lors de ma dernière mise à jour, l’étude était peu citée.',
  'Hasta mi última actualización, el estudio tenía pocas citas.',
  'Al mio ultimo aggiornamento, lo studio era poco citato.',
  'Até a minha última atualização, o estudo era pouco citado.',
  'Bij mijn laatste update was de studie weinig geciteerd.',
  'Zum Zeitpunkt meines letzten Updates war die Studie kaum zitiert.',
  'На момент моего последнего обновления работу цитировали редко.',
  '截至我上次更新，该研究引用不多。'
])('finds how much a model knows: %s', (sentence) => {
  expect(talksOf(closing(sentence))).toMatchObject([{kind: 'disclaimer'}])
})

it.each([
  'As of my last update of these notes, forty keepers cite it.',
  'As of the last update, the set has forty hives.'
])('leaves alone how old notes and data are: %s', (sentence) => {
  expect(talksOf(closing(sentence))).toEqual([])
})

it.each([
  'Next, I can create a quiz from this text.',
  'Als Nächstes kann ich daraus Karteikarten machen.',
  'Ensuite, je peux préparer des fiches à partir de ce texte.',
  'Далее я могу подготовить карточки по этому тексту.',
  '如果您还有疑问，请随时提问。'
])('finds what is offered next: %s', (sentence) => {
  expect(talksOf(closing(sentence))).toMatchObject([{kind: 'offer'}])
})

it.each([
  'Next, I can check whether wasps count as well.',
  'Als Nächstes kann ich die Lampen dimmen.',
  'Next, the authors create flashcards from each text.'
])('leaves alone what somebody can do next: %s', (sentence) => {
  expect(talksOf(closing(sentence))).toEqual([])
})

it.each([
  'The manuscript is awaiting review.',
  'The servers send the document to each keeper.',
  'Keepers share the paper with their neighbours.',
  'Readers need the text of the consent form.',
  'Le serveur envoie le texte aux apiculteurs.',
  'Il me faut deux heures pour lire cette étude.',
  'El artículo proporciona un análisis de las colmenas.',
  'Los autores proporcionaron el texto de la encuesta.',
  'Cuando me picó una abeja, dejé el artículo.',
  'Una vez que el artículo define el panal, cuenta las abejas.',
  'Non appena il testo arriva, le api volano.',
  'Assim que o texto chega, as abelhas voam.'
])('takes no text that others hand over for one that is asked for: %s', (sentence) => {
  expect(talksOf(within(sentence))).toEqual([])
  expect(talksOf(closing(sentence))).toEqual([])
})

it.each([
  'Please paste the article below.',
  'Once you send the text, I can begin.',
  'Awaiting the article.',
  'To get started, paste the text of the study here.',
  'Pour commencer, collez le texte de l’article ici.',
  'Necesito que me envíes el artículo.',
  'Una vez que me envíes el texto, empiezo.',
  'J’ai besoin du texte de l’article.',
  'Non appena mi invierai il testo, comincio.',
  'Assim que me enviar o texto, começo.'
])('finds where a text is asked for: %s', (sentence) => {
  expect(talksOf(opening(sentence))).toMatchObject([{kind: 'refusal'}])
})
