import {expect, it} from 'vitest'
import talkRule from '../../rules/conversational-text/index.ts'
import rule from '../../rules/prompt-leak/index.ts'
import {fix, format, lint} from './lint.ts'

const files = {'paper.txt': 'Bees that count\n\nHoneybees pass landmarks on their way to food.\n'}
const reasonsOf = async (text: string, config?: unknown) =>
  (await lint({rule, config, files, summary: `---\npaper: paper.txt\n---\n\n${text}\n`})).map(
    ({reason}) => reason
  )

it.each([
  ['[Insert exact quote here]'],
  ['[Author names]'],
  ['[Titel der Arbeit einfügen]'],
  ['[insérer le titre]'],
  ['[nombre del autor]'],
  ['[inserire la citazione]'],
  ['[inserir o título]'],
  ['[citaat invoegen]'],
  ['[namen invullen]'],
  ['[Anzahl ergänzen]'],
  ['[ANZAHL EINTRAGEN]'],
  ['[Namen der Autoren]'],
  ['[noms des auteurs]'],
  ['[nomes dos autores]'],
  ['[nome degli autori]'],
  ['[имена авторов]'],
  ['[저자 이름]'],
  ['[插入论文标题]'],
  ['[ここに引用文を挿入]'],
  ['{{ author }}'],
  ['<insert title>'],
  ['“quote text”'],
  ['“Insert quote here”'],
  ['"Insert the direct quotation here"'],
  ['[Table 2 goes here]'],
  ['[Author, Year]'],
  ['{authors_full}'],
  ['[WORD COUNT HERE]'],
  ['%%AUTHOR%%'],
  ['$AUTHOR'],
  ['[Quote 3 – page number missing]'],
  ['[Output truncated]'],
  ['/* the other parts are left out */'],
  ['<!-- fill in results -->'],
  ['(Author et al., Year)'],
  ['___'],
  ['[number]'],
  ['[page number]'],
  ['<number>'],
  ['[REF]'],
  ['[TK]'],
  ['NN%'],
  ['??%'],
  ['XX'],
  ['XXX'],
  ['???'],
  ['[Hier Lampen einfügen]'],
  ['[inserir aqui as lâmpadas]'],
  ['[insérer ici les lampes]'],
  ['[bitte ausfüllen]'],
  ['[to be written]'],
  ['[keyword 2]']
])('finds the placeholder %s', async (placeholder) => {
  expect(await reasonsOf(`The bees came to ${placeholder} at noon.`)).toEqual([
    `Unexpected placeholder \`${placeholder}\`, expected what it stands for`
  ])
})

it.each([
  ['ミツバチは［ここに数を記入］まで数える。', '［ここに数を記入］'],
  ['この箱は〔著者名〕が作った。', '〔著者名〕'],
  ['箱の大きさは【要記入】である。', '【要記入】'],
  ['蜜蜂飞了很久（此处填写时间）。', '（此处填写时间）'],
  ['蜜蜂飞了［时间待填］。', '［时间待填］'],
  ['蜜蜂飞了[请填写时间]。', '[请填写时间]'],
  ['벌은 (여기에 수를 입력) 까지 센다.', '(여기에 수를 입력)'],
  ['Der Stock stand in [Stadt] bei Bern.', '[Stadt]'],
  ['„Bienen zählen“, sagen sie in [Stadt] bei Bern.', '[Stadt]']
])('finds the placeholder in %s', async (text, placeholder) => {
  expect(await reasonsOf(text)).toEqual([
    `Unexpected placeholder \`${placeholder}\`, expected what it stands for`
  ])
})

it.each([
  '【目的】数を調べた。【方法】箱を並べた。【結果】三つまで数えた。【追加情報】なし。',
  '〔著者〕伊藤花子\n\n［結果］三つまで数えた。［方法の説明］箱を並べた。',
  'ミツバチ（用紙に記入した者を除く）は数える〔筆者注〕。',
  '「〔著者〕はミツバチを見た」とある。',
  '蜜蜂（填写问卷的养蜂人除外）会数数（机制有待补充），【数量】为四。',
  '「蜜蜂（此处插入图表）会数数」是原文。',
  'Sie sagen: „Wir fuhren mit den Bienen in [Stadt] umher.“',
  'Ils disent : « Nous allions par [ville] avec les abeilles. »',
  'Die Bienen [Anzahl] und ihr Gewicht [g] stehen im Anhang, bei [Ito 2004].'
])('lets pass in other languages: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([])
})

it.each([
  'See [12], [Smith 2020], [sic], [3,4,5] and [0, 1].',
  'A token such as [CLS] or [MASK] stands first, in the table here, by an author, page X of the preface.',
  'See [[bees/overview|Bees]] and [the hive](hive.md).',
  'The set $\\{\\{a\\}, \\{b\\}\\}$ and \\bar{{x}} are equal.',
  'A variable called “X” stands for the hive.',
  'The word “value” has two senses.',
  '<details open>\n\nBees.\n\n</details>',
  '`<paper title>` and `[insert title]` are code.',
  '- [ ] read the second part\n- [x] read the first part',
  'Do not trust the fifth landmark. Avoid the wind. Include the queen when you count.',
  'Write a note on each paper that you read, and keep it short.',
  '> [!todo]\n> Count the bees again.',
  'See [[TODO]].\n\n%% TODO: count the bees again %%',
  'This is a todo.',
  'Bees of the XX kind are queens, as are all females with XX chromosomes.',
  'In the XX century bees moved. The set {bees} is small.',
  '## Queens (3-5 bees)\n\nUser: the one who keeps bees',
  'a === b holds when both are the same.',
  '{ref}`sec-lamps`, {term}`Lamp` and {doc}`notes` tell more.',
  ':::{figure} lamp.png\nA lamp.\n:::',
  '::: {table}\nLamps\n:::'
])('lets pass: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([])
})

it.each([
  '=== EXTRACTED QUOTES ===',
  '<|im_start|>',
  'Bees. [/INST] They count.',
  '### Instruction:\n\nBees count.',
  '--- begin summary ---',
  '[SYSTEM] write(lamps=4)'
])('finds the delimiter in %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([
    'Unexpected delimiter of a prompt, expected text about the paper'
  ])
})

it.each([
  'Do not use quotes from other papers.',
  '1. Start with exact title: Bees that count',
  'You are summarizing only the paper provided below.',
  'Ensure that all the requirements are met, above all the length.',
  'Use only direct quotes from the provided text.',
  'Note to self: do not exceed 900 words and keep the tone academic.',
  'Приводи только дословные цитаты из текста ниже.',
  'Используй только цитаты из приведённого ниже текста.',
  '次の論文を三百字程度で要約し、引用は一字一句そのまま示すこと。',
  '以下の論文を要約し、引用は原文のままにしてください。',
  'Instruções: resuma o texto acima em no máximo 250 palavras.',
  'Instructions: summarize the paper below in 250 words.',
  'Write 3–4 sentences here.',
  'Schreibe hier 2 Sätze.',
  '(Keep this section under six sentences and close with a wish.)',
  'Do not exceed three hundred words.',
  'Rédige le tout en moins de 200 mots, sans images.',
  'Use present tense and never begin a paragraph with a name.',
  'weak points (at most three, most urgent first, no filler):',
  'Keep it under 60 words per paragraph.',
  'Keep each part under 1,000 words.',
  'Rédigez au moins 80 mots par partie.',
  'Schreibe mindestens 300 Wörter.'
])('finds the instruction: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([
    'Unexpected instruction to the writer, expected text about the paper'
  ])
})

it.each([
  '## Results (include at least 3 numbers)\n\nBees count.',
  '## Results (150–200 words)\n\nBees count.',
  '## Part 3: (max 200 words)\n\nBees count.',
  '## Aim (2–3 sentences, do not copy from the paper)\n\nBees count.',
  '### Instructions for the writer: keep each part under 150 words\n\nBees count.',
  '## Results (three to four sentences)\n\nBees count.',
  '## Weak points (be frank, 4 bullets max)\n\nBees count.'
])('finds the instruction in a heading: %j', async (text) => {
  expect(await reasonsOf(text)).toEqual([
    'Unexpected instruction to the writer, expected text about the paper'
  ])
})

it.each([
  '## Lists (10–20 words, two speakers)\n\nBees count.',
  'Each keeper was told to write 3 sentences here.',
  'Write to the keepers here.',
  'Keep letters under 50 words.',
  'Do not light more than 3 lamps.',
  '## Lamps (be quick, or be late)\n\nBees count.',
  '## Tents (at most two, no lamps)\n\nBees count.',
  'Groups (at most two, largest first, four lamps):'
])('takes what a paper tells of lengths for no instruction: %j', async (text) => {
  expect(await reasonsOf(text)).toEqual([])
})

it.each(['## Homework', '## Exercises for week 2', '## Hausaufgabe'])(
  'takes what students are told for no instruction to the writer: %s',
  async (heading) => {
    expect(await reasonsOf(`${heading}\n\nUse at least two quotes from the text.`)).toEqual([])
    expect(
      await reasonsOf(`${heading}\n\nBees.\n\n## Task\n\nUse at least two quotes from the text.`)
    ).toHaveLength(1)
  }
)

it.each(['SYSTEM: You are an expert reviewer.', 'Bees count.\n\nUser: can you make it longer?'])(
  'finds one line of a chat: %j',
  async (text) => {
    expect(await reasonsOf(text)).toEqual([
      'Unexpected line of a chat, expected text about the paper'
    ])
  }
)

it.each([
  ['Bees count. [cite_start]They stop.', 'Bees count. They stop.'],
  ['Bees count.[cite_start]They stop.', 'Bees count. They stop.'],
  ['Bees count [1†source]. They stop.', 'Bees count. They stop.'],
  ['Bees count [source: b.pdf†L2-L8] and stop.', 'Bees count and stop.']
])('takes a mark away from %j and leaves the words apart', async (text, fixed) => {
  const summary = `---\npaper: paper.txt\n---\n\n${text}\n`
  const messages = await lint({rule, files, summary})
  expect(fix(summary, messages)).toBe(summary.replace(text, fixed))
})

it('finds files of a chat program', async () => {
  const text = 'See [the table](sandbox:/mnt/data/bees.csv) or file:///mnt/data/lamps.csv for it.'
  expect(await reasonsOf(text)).toHaveLength(2)
})

it('lets pass a chat that the paper prints', async () => {
  const paper = 'Bees that answer\n\nUser: Can bees count?\nAssistant: They can, up to four.\n'
  const text = 'User: Can bees count?\n\nAssistant: They can, up to four.'
  const found = await lint({
    rule,
    files: {'paper.txt': paper},
    summary: `---\npaper: paper.txt\n---\n\n${text}\n`
  })
  expect(found).toEqual([])
  expect(await reasonsOf(text)).toEqual([
    'Unexpected line of a chat and `1` more of it, expected text about the paper'
  ])
})

it('lets pass what the options allow', async () => {
  expect(await reasonsOf('{{toc}} and {{toc}}')).toHaveLength(1)
  expect(await reasonsOf('{{toc}}', [2, {allow: ['{{toc}}']}])).toEqual([])
})

it('shows the place of a delimiter', async () => {
  const found = await lint({
    rule,
    files,
    summary: '---\npaper: paper.txt\n---\n\nBees. === PAPER TEXT === They count.\n'
  })
  expect(found.map(format)).toEqual([
    '5:7-5:25: Unexpected delimiter of a prompt, expected text about the paper'
  ])
})

it('says of the delimiters of one prompt, and of one template, one thing', async () => {
  expect(
    await reasonsOf(
      '=== PAPER ===\nBees count. === END ===\n\nThey note: “X”. They add: “Y”, and “Z”.'
    )
  ).toEqual([
    'Unexpected delimiter of a prompt and `1` more in its paragraph, expected text about the paper',
    'Unexpected placeholder `“X”` and `1` more in its paragraph, expected what it stands for'
  ])
  expect(await reasonsOf('By [Author name] in [insert year].')).toHaveLength(2)
})

it.each([
  '=== PAPER ===',
  '=== BEGIN TEXT ===',
  '<think>',
  'Bees count. </think> The summary follows.',
  '<s>[INST] Summarize [/INST]',
  '<|assistant|>',
  '<|end_of_text|>',
  '<|start_header_id|>assistant<|end_header_id|>',
  '<start_of_turn>model',
  'The accuracy was [X]% on the first data set.',
  'The accuracy rose to XX% in the second run.',
  'The result was [insert result here].',
  '[Your Name]',
  '[Author], [Year]',
  'By [Author Name(s)]',
  'The authors state: "[quote]".',
  'The authors state: “[exact quote from the paper]”.',
  'The authors state: “Quote 1”.',
  '[Add more details here]',
  '[Add specific results]',
  '[Describe the methodology]',
  '[Details to be added]',
  '[Continue with the remaining sections]',
  '[Rest of the summary remains unchanged]',
  '[... remaining sections unchanged ...]',
  '(insert figure 1 here)',
  '{title}',
  '{{paper_title}}',
  '{paper_text}',
  '<TITLE>',
  '<insert quote>',
  '<paper_text>',
  '</paper_text>',
  '</instructions>',
  'TODO: add results',
  'TBD',
  'Lorem ipsum dolor sit amet.',
  'You are an expert academic writer who summarizes papers.',
  'You are a research assistant. Summarize the paper below.',
  'Your task is to summarize the following paper.',
  'Your summary should include at least ten direct quotes.',
  'The summary must be between 1000 and 1500 words.',
  'Write a summary of 1000 to 1500 words.',
  'Write a 1000-word summary of the paper.',
  'Summarize the following paper in 1000 words.',
  'Summarize the paper below.',
  'Do not use external knowledge.',
  'Do not include any information from other papers.',
  'Do not repeat sentences.',
  'Avoid conversational phrases such as "Sure".',
  'Use exact quotes from the text.',
  'Use at least 10 direct quotes.',
  'Include 10-15 direct quotes from the paper.',
  'Quote only from the text provided.',
  'Extract 10 quotes from the paper text.',
  'Keep the summary under 1500 words.',
  'Ensure each quote is verbatim.',
  'Output only the summary.',
  'Return only the revised summary.',
  'Respond in Markdown.',
  'Respond with the summary only.',
  'Begin the summary with the exact title of the paper.',
  'Requirements: 1000-1500 words, 10 quotes, professional tone.',
  'Constraints: no repetition, exact quotes only.',
  'Key requirements for the summary:',
  'IMPORTANT: Only use information from the paper text.',
  'REMEMBER: Extract quotes exactly as they appear.',
  '--- BEGIN PAPER ---',
  '--- END OF PAPER ---',
  '<<<PAPER>>>',
  'Fasse den folgenden Text in 1000 Wörtern zusammen.',
  'Verwende nur wörtliche Zitate aus dem bereitgestellten Text.',
  'Résumez l’article ci-dessous en 1000 mots.',
  'Utilisez uniquement des citations exactes du texte fourni.',
  'Resume el siguiente artículo en 1000 palabras.',
  'Utiliza solo citas textuales del texto proporcionado.',
  '请用1000字总结以下论文。',
  '请仅使用所提供文本中的逐字引用。',
  '以下の論文を1000字で要約してください。',
  '提供されたテキストからの引用のみを使用してください。',
  'Output format: Markdown with five headings and ten quotes.',
  'Response format: a summary of 1000 words.',
  'Assistant: Honeybees count the landmarks on their way.',
  '**Assistant:** Honeybees count the landmarks on their way.',
  'Honeybees count.\n\nAssistant:\n\nThey fly.',
  'Chain of thought: the bees come first, then the lamps.\n\nHoneybees count.',
  '**Thought process:** The bees come first.\n\nHoneybees count.',
  'Denkprozess: Zuerst die Bienen, dann die Lampen.\n\nBienen zählen.',
  'User: Summarize the paper below in 1000 words.',
  'User: Can bees count?\n\nAssistant: They can, up to four.',
  'Ассистент: Пчёлы считают ориентиры.',
  '用户：蜜蜂会数数吗？\n\n助手：会，最多数到四。',
  'The hive stood in [location] and was moved in [year].',
  'Der Stock stand in [ort] bei Bern.',
  '{"tool_call": {"name": "find_lamps", "arguments": {"lamp": "third"}}}',
  '{"name": "find_lamps", "arguments": {"lamp": "third"}}',
  'functions.find_lamps({"lamp": "third"})',
  'Action: search[lamps]\nObservation: none',
  'Thought: I now know the final answer.',
  'system: You are a patient keeper of bees.',
  'Bees count, as Author et al. (Year) say.',
  'Bees count. [oai_citation:2‡lamps.pdf](file-service://file-xyz)',
  '[Write 2–4 bullet points about the lamps.]',
  '**Lamps:** [3–5 sentences on the lamps]',
  'Bees count to four ... (truncated)',
  '[Insertar lámparas del túnel]',
  '[completar]'
])('finds what a prompt or a template left in: %s', async (text) => {
  expect((await reasonsOf(text)).length).toBeGreaterThan(0)
})

it.each([
  // Tags of a prompt, templates, limits and what only a chat program can open.
  '<results>\n\nBees count to four.\n\n</results>',
  '<summary>\nBees count to four.\n</summary>',
  '<%= title %>',
  '{"title": "Bees", "summary": "They count to four."}',
  'Authors: <names>',
  'Finding: <two sentences>',
  '<!-- word limit: 300 -->',
  'Bees count ([source](turn0search2)).',
  '(Response truncated due to length.)',
  '## Methods (two paragraphs)',
  '## Limits [optional]',
  'Constraints: no more than three sentences.',
  'Role: You are an expert in bees.'
])('finds a piece of a template or of a prompt: %s', async (text) => {
  expect(await reasonsOf(`Bees were trained in a tunnel.\n\n${text}`)).toHaveLength(1)
})

it.each([
  '<details><summary>More</summary>Bees count.</details>',
  'What??? no bee counts so.',
  'Bees fly [hier nicht gezeigt] and dance [here and there, to fill the hive].',
  'The hive is a `List<results>` of bees.',
  'Bees keep to it (the answer was cut off by a wasp).',
  '{"hive": "north", "bees": "four"}',
  '## Methods (3 experiments)',
  '## Survey (12 items)',
  '## Summary (3 sentences)',
  'Guidelines: at most 2 hives per field.',
  'Role: the queen lays the eggs.'
])('takes for no piece of a template: %s', async (text) => {
  expect(await reasonsOf(`Bees were trained in a tunnel.\n\n${text}`)).toEqual([])
})

it.each([
  'Write to the authors for the data.',
  '## Quotes to keep',
  '## Quotations to cite',
  '## Quotes to check and to remember',
  'Use a smaller learning rate for the first epochs.',
  'Use the same prompt for all models.',
  'Do not train the encoder.',
  'Do not confuse this with the older method.',
  'Keep the queen warm.',
  'Include the bias term in the last layer.',
  'Extract features with a pretrained network, then classify.',
  'Extract keywords from each document and rank them.',
  'Summarize each document, then cluster the summaries.',
  'Generate a candidate, score it, and keep the best one.',
  'Generate an answer from the retrieved passages.',
  'Provide a mask for the padded tokens.',
  'Identify the claims in each sentence with a tagger.',
  'Check the appendix for the proof.',
  'Read the second section first.',
  'Avoid overfitting by early stopping.',
  'Remember that the prior is flat.',
  'Start with the simplest model.',
  'Begin with a random point.',
  'Follow the links for code and data.',
  'Return the node with the largest value.',
  'Cite this paper as Ito (2004).',
  'Fix the seed.',
  'Repeat until convergence.',
  'The prompt “Summarize the following article” is used for all models.',
  'The authors use the prompt `Write a summary of 1000 words`.',
  'Annotators were told: “Do not use external knowledge.”',
  'The tokens [CLS], [SEP] and [MASK] are added.',
  'The set {x} and the tuple {a, b} are equal.',
  'The function f(x) = {x} maps x to its fractional part.',
  'See [Figure 1], [Table 2] and [Appendix A].',
  'A value in [0, 1] or [a, b].',
  'The set {left_wing} of $HOME, src/*.ts and lib/*.js, <!-- see the second part -->',
  'They say “bees [page missing] count”.',
  'System: The queen lays the eggs.',
  'User: the one who asks, and nobody else.',
  '## Vocabulary (about 3000 words)\n\nBees.\n\n## Results (see Table 3)\n\nBees.\n\n## Method: use all 12 lamps',
  'The hive maps [state] to [value], and all of this [year] after the storm.',
  'Note to self: compare with the wasps of Wren.',
  'Note to self: look up the summary of the second part, and cite it.',
  'The interval [x, y] is closed.',
  'The names [sic] were kept.',
  'The bees [of the first hive] came back.',
  '“[T]he bees came back.”',
  '“They [the bees] count.”',
  'Some text […] and more text [...] here.',
  'The variable X is independent of Y, and XX = 2 holds for the XX chromosomes.',
  'The variable X is independent of Y.',
  'Let X% of the bees be marked.',
  'The user says: “Book a table.” The system says: “For how many?”',
  'User: the person who talks to the system.',
  'Bees count.\n\nAssistant: a bee that feeds the queen.',
  'Bees count.\n\nAssistant: A bee that feeds the queen.',
  '- User: Who asks.\n- Assistant: Who answers.',
  '# Bees\n\nReasoning: The bees of the second hive did best.',
  'Reasoning: Hives that were moved come first.\n\nBees count.',
  'Thoughts: I enjoyed this work on hives.\n\nBees count.',
  '**My thinking:** Bees are clever.\n\nBees count.',
  'Gedankengang: Erst die Bienen, dann die Lampen.\n\nBienen zählen.',
  '思考：蜜蜂很聪明。\n\n蜜蜂会数数。',
  'Bees count.\n\n**Chain of thought:** An answer with its steps.',
  '- Reasoning: The bees do it.',
  'Reasoning about lamps: The bees do it.',
  '“Thinking: bees do it,” said the keeper.',
  '> User: Can bees count?\n>\n> Assistant: Up to four.',
  'The log reads “User: Can bees count? Assistant: Up to four.” and ends there.',
  'Output format: JSON with two fields, score and reason.',
  'The output format of the tool is a list of hives.',
  '“They flew to [location] at noon,” the keeper said.',
  'They flew on [the second day] and in [rain].',
  'System: a network of four hives.',
  'Requirements: a GPU with 24 GB of memory.',
  'Constraints: the budget is fixed.',
  'Output: a list of nodes.',
  'Input: a graph. Output: a tree.',
  'Instructions for annotators are given in the appendix.',
  'The <b>bold</b> words and the <i>italic</i> ones.',
  'The tags <start> and <end> mark the sentence.',
  'TODO lists are used as a test bed.',
  'Title: Bees that count',
  'Authors: Ada Ito and Jan Weber',
  'Abstract: Bees count.',
  '[paper](bees.pdf) and [code](code.html)',
  '[Paper] [Code] [Video]',
  '[Ito et al.] [Weber 2004]',
  'Key terms: bee, hive, landmark',
  'The date [2004] and the place [Bern] are known.',
  'Your summary of the game is the state.',
  'You are what you eat.',
  'Verwende eine kleinere Lernrate.',
  'Utilisez un modèle plus petit.',
  '以softmax输出为例。',
  '使用较小的学习率。',
  'Use at least 5000 words per lamp.',
  'Verwende mindestens 5000 Wörter je Lampe.',
  'Utilisez au moins 5000 mots par lampe.',
  'They wrote [2–3 sentences on the lamps] in each of the forms.',
  '[2–3 sentences omitted]',
  'Thought: bees count.',
  'Action: bees search lamps [4].',
  'Sources are cited in the form Author et al. (Year).',
  'Erfinde keine Ausreden.',
  'The list (truncated) has four lamps.',
  'The system: bees and lamps.'
])('takes for no leak: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([])
})

it.each([
  'Bees count lamps【12†source】.',
  'Bees count lamps 【4:7†ito2024.pdf】.',
  'Bees count lamps :contentReference[oaicite:3]{index=3}.',
  'Bees count lamps citeturn0search1turn2view0.',
  'Bees count lamps turn0search1.',
  'Bees count lamps (turn2view0).',
  'Bees count lamps \ue200cite\ue202turn0search1\ue201.',
  '[cite_start]Bees count lamps.',
  'Bees count lamps[cite: 4, 7].'
])('takes away what a chat program left of its sources: %s', async (text) => {
  const [message, ...others] = await lint({
    rule,
    files,
    summary: `---\npaper: paper.txt\n---\n\n${text}\n`
  })
  expect(others).toEqual([])
  expect(message!.reason).toMatch(
    /^Unexpected mark of a chat program `\S[^`]*`, expected nothing or a reference in its place$/
  )
  expect(text.replace(message!.actual!, message!.expected![0]!)).toBe('Bees count lamps.')
})

it.each(['n = XX', 'p < 0.XX', 'p < .XXX'])(
  'finds a number that nobody filled in: %s',
  async (text) => {
    expect(await reasonsOf(`The bees came at noon (${text}).`)).toHaveLength(1)
  }
)

it.each(['They 【sic】 count.', 'They cite turns of bees.', 'See [cite] and [@ito2024].'])(
  'takes no other brackets for marks of a chat program: %s',
  async (text) => {
    expect(await reasonsOf(text)).toEqual([])
  }
)

it.each(['The bees stopped (Source: page X).', 'The share of bees was TODO. They stopped.'])(
  'finds what was to be filled in: %s',
  async (text) => {
    expect(await reasonsOf(text)).toEqual([
      expect.stringMatching(/^Unexpected placeholder `(?:page X|TODO)`/)
    ])
  }
)

it.each([
  'Use only information from the article.',
  'Do not include any preamble.',
  'Do not use any information that is not in the article.',
  'Use Markdown headings (##) for each section.',
  'Remember to cite page numbers for every quote.',
  '## Results (3-5 sentences)',
  '## Results (bullet points, max. 4)',
  '## Ergebnisse (2–3 Sätze)'
])('finds what tells the writer what to do: %s', async (instruction) => {
  expect(await reasonsOf(`Bees count.\n\n${instruction}\n\nThey fly.`)).toEqual([
    'Unexpected instruction to the writer, expected text about the paper'
  ])
})

it.each([
  ['Bees count.\n\nUser: make it shorter', 1],
  ['Bees count.\n\nUser: shorten the summary to 200 words', 1],
  ['Bees count.\n\nUser: Keep bees where it is warm, and feed them with longer spoons', 0],
  ['Bees count.\n\nUser: shorten it to 90 words\n\nThey fly.', 1],
  ['Bees count.\n\nUser: make it shorter\n\nAssistant: The bees fly.', 1],
  ['Bees count.\n\nAssistant: The bees fly.', 0]
])('finds the lines of a chat at the end: %j', async (text, found) => {
  expect(await reasonsOf(text)).toHaveLength(found)
})

it.each([
  ['Context: {context}', '`{context}`'],
  ['So they say (p. ?).', '`p. ?`'],
  ['## [Section title]', '`[Section title]`']
])('finds what nobody filled in: %s', async (text, shown) => {
  expect(await reasonsOf(`${text}\n\nBees count.`)).toEqual([
    `Unexpected placeholder ${shown}, expected what it stands for`
  ])
})

it.each([
  ['Bees count[oaicite:3].', 'Bees count.'],
  ['Bees count (see turn0file1).', 'Bees count.'],
  ['Bees count (turn0file1).', 'Bees count.'],
  ['Bees count (so they say, turn0file1).', 'Bees count (so they say,).']
])('takes a mark away with the brackets that it fills: %s', async (text, fixed) => {
  const summary = `---\npaper: paper.txt\n---\n\n${text}\n`
  const messages = await lint({rule, files, summary})
  expect(fix(summary, messages)).toBe(`---\npaper: paper.txt\n---\n\n${fixed}\n`)
})

it.each([
  ['numbers are missing', 'The hive had XX queens, '.repeat(10_000)],
  ['brackets stand between quotation marks', `[TODO x y] ${'"a '.repeat(9)}`.repeat(5500)]
])('stays quick where many %s in one paragraph', async (_, text) => {
  const started = performance.now()
  await reasonsOf(text)
  expect(performance.now() - started).toBeLessThan(5000)
})

it.each([
  ['INSERT RESULTS HERE', 'INSERT RESULTS HERE'],
  ['Lamps: ADD THE LAMPS HERE.', 'ADD THE LAMPS HERE'],
  ['HIER ERGEBNISSE EINFÜGEN', 'HIER ERGEBNISSE EINFÜGEN'],
  ['INSÉRER LES RÉSULTATS ICI', 'INSÉRER LES RÉSULTATS ICI'],
  ['INSERTAR RESULTADOS AQUÍ', 'INSERTAR RESULTADOS AQUÍ'],
  ['INSERIRE I RISULTATI QUI', 'INSERIRE I RISULTATI QUI'],
  ['RESULTATEN HIER INVOEGEN', 'RESULTATEN HIER INVOEGEN'],
  ['ВСТАВИТЬ РЕЗУЛЬТАТЫ ЗДЕСЬ', 'ВСТАВИТЬ РЕЗУЛЬТАТЫ ЗДЕСЬ'],
  ['They fly. [TODO count the lamps]', '[TODO count the lamps]'],
  ['XX queens were lost.', 'XX'],
  ['They fly. XX queens were lost.', 'XX'],
  ['**Weight:** [2-3 sentences]', '[2-3 sentences]'],
  ['**Gewicht:**\n(2–3 Sätze)', '(2–3 Sätze)'],
  ['(2–3 sentences)', '(2–3 sentences)'],
  ['Bees.\nXX queens were lost.', 'XX'],
  ['Title: The form of hives\nYear: [YYYY]', '[YYYY]'],
  ['They tell a sign from a lamp. By [Author 1].', '[Author 1]'],
  ['As [Author1] says, bees count.', '[Author1]'],
  ['The song was written in [YYYY].', '[YYYY]'],
  ['[150–200 words]', '[150–200 words]'],
  ['In *Lamps*, Hive Press, p. ???', 'p. ???'],
  ['Year: [YYYY]', '[YYYY]'],
  ['By [Author1, Author2]', '[Author1, Author2]'],
  ['Von [Autor 1, Autor 2 und Autor 3].', '[Autor 1, Autor 2 und Autor 3]'],
  ['Venue: <venue>', '<venue>'],
  ['**Zeitschrift:** <zeitschrift>', '<zeitschrift>'],
  ['It has {{most_lamps: 4}} lamps.', '{{most_lamps: 4}}'],
  ['They flew as far as the <average score> of all hives.', '<average score>'],
  [
    '<one-sentence note for keepers of bees goes here>',
    '<one-sentence note for keepers of bees goes here>'
  ],
  [
    'They stop there (no page yet -- fill in from the appendix).',
    '(no page yet -- fill in from the appendix)'
  ],
  ['*(add link to the data)*', '(add link to the data)']
])('finds the gap in %j', async (text, shown) => {
  expect(await reasonsOf(`Bees count.\n\n${text}\n\nThey stop.`)).toEqual([
    `Unexpected placeholder \`${shown}\`, expected what it stands for`
  ])
})

it.each([
  'XX mice had larger gonads than others.',
  'XX embryos develop ovaries, and XX queens were bred with XY drones.',
  'XX edición del encuentro de las abejas.',
  'XX chains of spins are solved by hand.',
  'Dates are written as [YYYY]-[MM]-[DD] in the logs.',
  'The format of a date is [YYYY], that of a day `[YYYY-MM-DD]`.',
  'Files are called hive_[YYYY].csv in all of the runs.',
  'See [Ito, Weber], [Ito and Weber 2004], [Year 1, Year 2] and [A1, A2].',
  'Two of them (Author 1 and Author 2) read all of the notes.',
  'The type is List<number> or Map<name>, and `<venue>` is code.',
  'The element <place> holds a name, and so does <journal>.',
  'They looked for TODO comments in the code of the hive.',
  'The bees of the GULF OF LAMPS HERE were counted, AND HERE THEY STOPPED.',
  'HERE WE COUNT AGAIN is the title of the song. Am Stock steht HIER WOHNEN WIR.',
  'Answers had a set length [two or three sentences], abstracts (150–200 words) as well.',
  'Utterances [2–3 words] were short: (see 2–3 words of the hive) and others.',
  'Sur quelle page ? Nul ne le sait. Faut-il lire la page ?',
  'What is on p. 12? It stands on page 4, or page five?',
  'The preface, page XX. It tells of bees.',
  'Median length of abstracts: (150–200 words).',
  'Length of an answer: (2–3 sentences)',
  'Type I and type\nXX collagens are rare.',
  'Hives of the first kind,\nXX of the second.',
  'XX individuals live longer than others.',
  'XX queens lay eggs.',
  'They were asked [Author 1, Author 2].',
  'Tags have the form [YYYY].',
  'Years are written as [YYYY] in the logs.',
  'The door says WRITE YOUR NAME HERE.',
  'A sign such as ADD YOUR NAME HERE hangs on the hive.',
  'The tag is written so: <place>',
  'The card says {{c1::four}} lamps, and the mean <cos theta> is small.',
  '(add links between hives at random)',
  'The tunnel was dark (see there -- add lamps, they say).',
  '--- end of the second year ---'
])('sees no gap in: %s', async (text) => {
  expect(await reasonsOf(`Bees count.\n\n${text}\n\nThey stop.`)).toEqual([])
})

it.each([
  ['User: shorter please\nAssistant: Sure.', 2],
  ['**User:** shorter please\n\n**Assistant:** Sure, here it is.', 2],
  ['User: longer\n\nAssistant: Of course! They fly far.', 2],
  ['User: Now write the section on lamps.', 1],
  ['**User:** Okay, next add a conclusion.', 1],
  ['Assistant: Sure, here are the lamps.', 1],
  ['User:', 1],
  ['User: in German please', 1],
  ['Nutzer: kürzer bitte', 1],
  ['Gebruiker: korter graag', 1],
  ['Gebruiker: graag beknopter', 1],
  ['Human: then edit the draft, and write a title.', 1],
  ['User: please revise the text, and note the pages.', 1],
  ['User: Can bees count?\n\nAssistant: Yes.', 2],
  ['Assistant: Of course! Here is the summary.', 1],
  ['Nutzer: Jetzt schreibe den Abschnitt über die Ergebnisse.', 1],
  ['Utilisateur : plus court s’il vous plaît', 1],
  ['Usuario: Ahora escribe el título.', 1],
  ['用户：请写得短一些\n\n助手：好的。', 2]
])(
  'finds lines of a chat at the beginning, in the middle and at the end: %j',
  async (text, lines) => {
    const reason = `Unexpected line of a chat${lines > 1 ? ' and `1` more of it' : ''}, expected text about the paper`
    expect(await reasonsOf(`${text}\n\nBees count.`)).toEqual([reason])
    expect(await reasonsOf(`Bees count.\n\n${text}\n\nThey stop.`)).toEqual([reason])
    expect(await reasonsOf(`Bees count.\n\n${text}`)).toEqual([reason])
  }
)

it.each([
  'User: the person who talks to the system.\n\nAssistant: the program that answers.',
  'User: Asks for a lamp.\n\nSystem: Lights it.',
  'User: a bee that pleases the queen.',
  'User: easy to please.',
  'User: writes the title of the hive into the first field.',
  'User: now and then a keeper who looks at the hive.',
  'Users: keepers, and those who please them.',
  '> User: shorter please\n>\n> Assistant: Sure.',
  '- User: shorter please\n- Assistant: Sure.',
  '`User: shorter please`',
  '```\nUser: shorter please\nAssistant: Sure.\n```',
  'The log reads “User: shorter please. Assistant: Sure.” and ends there.',
  'Assistant: a right hand of the keeper.',
  'Assistant: Great care is taken of the queen.',
  'Assistant: Certainly the oldest of the roles in a hive.',
  'Human: The one who keeps bees, and who pleases them.',
  'Human: then edits the draft.',
  'User: Then revises the text.',
  'Human: now writes a conclusion, and stops.',
  'User: then shortens the summary to 200 words.',
  'Nutzer: dann überarbeitet die Zusammenfassung.',
  'Gebruiker: leest graag.',
  'Gebruiker: graag gezien in de kast.',
  'User: please note that bees fly.',
  'Nutzer: Bitte beachten, dass Bienen fliegen.',
  'Assistant: Of course, bees count.',
  'Assistant: Yes.',
  'Assistent: Natürlich.'
])('takes for no line of a chat: %j', async (text) => {
  expect(await reasonsOf(`Bees count.\n\n${text}\n\nThey stop.`)).toEqual([])
})

it.each([
  '### Human:\n\nSummarize the article.\n\n### Assistant:\n\nLamps confuse bees.',
  '## User:\n\nShorter please.\n\n## Assistant:\n\nLamps confuse bees.',
  '## Nutzer:\n\nFasse den Artikel zusammen, bitte.\n\n## Assistent:\n\nLampen verwirren Bienen.',
  '## Utilisateur :\n\nBonjour\n\n## Assistant :\n\nBien sûr, voici le résumé. Les lampes gênent.',
  '### 用户：\n\n请总结这篇论文。\n\n### 助手：\n\n灯会迷惑蜜蜂。'
])('finds headings of a chat in turn: %j', async (text) => {
  const reason = 'Unexpected line of a chat and `1` more of it, expected text about the paper'
  expect(await reasonsOf(`# Bees\n\nBees count.\n\n${text}`)).toEqual([reason])
})

it.each([
  '### Human:\n\nPeople count to four.\n\n### Assistant:\n\nThe program counts to ten.',
  '### Human\n\nSummarize the article.\n\n### Assistant\n\nLamps confuse bees.',
  '### User:\n\nCan bees count?\n\n### Assistant:\n\nYes, they can.',
  '### Human:\n\nSummarize the article.\n\n### Results\n\nLamps confuse bees.',
  '### Assistant:\n\nThe program counts.\n\n### Human:\n\nSummarize the article.'
])('takes for no headings of a chat: %j', async (text) => {
  expect(await reasonsOf(`# Bees\n\nBees count.\n\n${text}`)).toEqual([])
})

it.each([
  '**Instructions:** Write 6 points on lamps, each with one quote. Keep them short.',
  'Anweisung: Schreibe 6 Punkte, jeder mit einem Zitat.'
])('finds an order below its name: %s', async (text) => {
  expect(await reasonsOf(`${text}\n\nBees count.`)).toEqual([
    'Unexpected instruction to the writer, expected text about the paper'
  ])
})

it.each([
  'Instructions: Name 10 lamps that come to mind.',
  'Instructions: Read 12 words aloud, then press the key.',
  'Task: Write 3 stories about bees.',
  'Task: Write a sentence with each of 5 words.',
  'Instruction: Press the key at the third lamp.',
  'Instructions for keepers: Feed 4 hives, and note what they say.',
  'Guidelines: Mark 2 lamps for each hive.',
  'Requirements: Use 4 lamps.',
  'Result: Write 6 notes, each with one quote.'
])('leaves alone what a paper asks of others: %s', async (text) => {
  expect(await reasonsOf(`${text}\n\nBees count.`)).toEqual([])
})

it('says of a thought between tags one thing', async () => {
  expect(await reasonsOf('<think>The bees come first.</think>\n\nBees count.')).toEqual([
    'Unexpected delimiter of a prompt and `1` more of it, expected text about the paper'
  ])
  const summary =
    '---\npaper: paper.txt\n---\n\n<think>\nThe user wants a summary. Okay, let me begin with the bees.\n</think>\n\nSure, here is the summary:\n\nBees count.\n'
  const found = await lint({rule, also: [talkRule], files, summary})
  expect(found.map(format)).toEqual([
    '5:1-5:8: Unexpected delimiter of a prompt and `1` more of it, expected text about the paper',
    '9:1-9:27: Unexpected sentence that presents the summary, expected text about the paper'
  ])
})

it('lets pass the tags of which the paper tells', async () => {
  const paper = 'Bees that answer\n\nThoughts stand between <think> and </think> in each answer.\n'
  const summary = '---\npaper: paper.txt\n---\n\nThoughts stand in <think> … </think>.\n'
  expect(await lint({rule, files: {'paper.txt': paper}, summary})).toEqual([])
})

const template =
  'Bees that answer\n\nEach order reads “Here is the bloom: {bloom} Now, name its colour” and is one of ten.\n' +
  'Others are Next bloom: {bloom} and Lamp: {lamp} instead.\n'

it.each([
  ['It reads “Here is the bloom: {bloom} Now, name its colour” at first.', 0],
  ['They have “Next bloom: {bloom}” or "Lamp: {lamp}".', 0],
  ['They have “Other bloom: {bloom}” as well.', 1],
  ['The bloom: {bloom}', 1],
  ['They have “Lamps: {lamp}” and “X: {x}”.', 0],
  ['It reads “Here is the bloom: {year} Now, name its colour” with Year: {year}.', 1]
])(
  'lets pass a gap of a template in quotation marks as the paper has it: %s',
  async (text, count) => {
    const summary = `---\npaper: paper.txt\n---\n\n${text}\n`
    expect(await lint({rule, files: {'paper.txt': template}, summary})).toHaveLength(count)
  }
)

it('finds the role behind the mark of a model with it, and the end of its line', async () => {
  const summary = '---\npaper: paper.txt\n---\n\n<|im_start|>assistant\nBees count.\n'
  const found = await lint({rule, files, summary})
  expect(found.map(format)).toEqual([
    '5:1-6:1: Unexpected delimiter of a prompt, expected text about the paper'
  ])
  const paper =
    'Bees that answer\n\nEach turn of the bees begins with the mark <|im_start|> alone.\n'
  expect(await lint({rule, files: {'paper.txt': paper}, summary})).toEqual([])
})

it.each([
  ['[Continued…]', 1],
  ['(to be continued)', 1],
  ['[Fortsetzung folgt]', 1],
  ['Table 2 (continued)', 0],
  ['The bees [continued] to count.', 0],
  ['**Word count:** 500 words, all quotes checked.', 0],
  ['Requirements: exact quotes, no repetition.', 1]
])('tells what was to go on, and no length for an order: %s', async (text, count) => {
  expect(await reasonsOf(`Bees count.\n\n${text}`)).toHaveLength(count)
})
