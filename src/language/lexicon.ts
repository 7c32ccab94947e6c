/** What a language has to bring so that talk about the task can be told from talk about the paper. */

/**
 * A concept: what a word or phrase is about, as far as it matters to who speaks, to whom, about what.
 *
 * - `common`: the language's most frequent words; they tell in which language a sentence is.
 * - `me`, `you`: the writer in the first person; the one who asked for the text.
 * - `lets`: an invitation to begin (“let's”); `will`: something is about to be done; `start`: beginning, going on.
 * - `agree`: taking the task (“okay”, “understood”); `deliver`: handing over (“here is”, “below you will find”).
 * - `serve`: both in one, as nobody says who was not asked (“sure, here is”); no word that introduces what one tells (“okay, here is”).
 * - `work`: what is done with a text (“revise”, “extract”); `comply`: keeping to what was asked.
 * - `task`: what was asked (“instructions”, “constraints”); `brief`: words that mean it by themselves (“as requested”, “the prompt”).
 * - `asked`: words that refer back to a request (“as requested”, “per your”, “you wanted”).
 * - `given`: “provided”, “specified”, “above”; `all`: “all”, “strictly”; they make a task or a text the one that was handed over.
 * - `this`: words that point at the text itself; `product`: “summary”; `answer`: “response”, “draft”, “output”; `it`: a pronoun that stands for them.
 * - `trait`: length, format, tone of a text; `virtue`: what is praised in one (“avoids repetition”); `judge`: “excellent”; `count`: what a length is counted in.
 * - `source`: the paper as material (“text”, “article”); `quote`: “quotes”, “claims”; `verbatim`: “word for word”.
 * - `offer`: proposing more work; `help`: what is offered (“adjust”, “questions”); `invite`: words that offer by themselves (“feel free to ask”).
 * - `prospect`: a piece of text as what there might be more of (“would a comparison”); empty in languages that ask otherwise.
 * - `cannot`: inability; `regret`: an apology; `ask`: asking for material; `reach`: opening or seeing it; `missing`: it was not handed over.
 * - `hand`: handing something over, in any form (“paste”, “attached”, “received”); `lack`: that something is not, or not there (“no”, “forgot”, “empty”).
 * - `model`: being a language model; `disclaimer`: words that open a remark on the text.
 * - `bot`: being a model or a chat program of a certain name (“as GPT-4”); `unseen`: looking at what every reader of a paper has before them (“access to the figures”).
 * - `courtesy`: what people say to each other and not to readers (“you're welcome”, “one moment”); `thanks`: thanking somebody for something.
 * - `asker`: the one who asked, in the third person, as models think aloud (“the user wants”).
 * - `end`: the end of the text or of the reply (“this concludes”, “in the next message”); `edits`: words that open a list of changes.
 * - `outside`: what is not in the paper (“external information”).
 * - `order`: an imperative to the writer of a text; `emit`: one to put out nothing else (“respond only with”); `role`: telling a model who it is;
 *   `target`: the paper as a prompt names it (“the text below”); `cited`: quotes, without claims and points.
 * - `filler`: other words that say nothing of what a sentence is about (“how”, “another”).
 * - `everyday`: words of everyday talk (“tell”, “perhaps”, “hard”); where it is plain that somebody talks with the one who asked, they say nothing
 *   of what a sentence is about.
 * - `craft`: what a text is made of, written in and checked by (“headings”, “Markdown”, “typos”); `handle`: what is done with it (“merged”,
 *   “left out”); `manner`: how (“exact”, “shorter”). Papers use each of them, so they only count where nearly all words of a sentence are such.
 * - `condition`: an “if” that turns to the one who asked (“if you”, “if needed”); `whole`: a sentence that takes stock begins with it (“all”, “no”).
 * - `chrome`: what chat programs print around an answer (“Regenerate response”).
 * - `authors`: the writers of a paper, as they speak of themselves (“we”).
 * - `fill`: what a placeholder tells to do (“insert”); `blank`: what stands for a value (“quote text”); `part`: what else is to be filled in (“details”);
 *   `named`: what has a name or a number of its own (“location”, “year”).
 * - `person`: words that show a person, who read the paper (“I think”, “my notes”) or writes to many readers (“in this issue”); none that a model
 *   may say to the one who asked (“you’re welcome to ask”).
 * - `assure`: what somebody says to have taken care of (“made sure”); `retain`: that something is kept in a text (“include”); `contents`: what may be
 *   kept in any, and how that is called (“figures”, “important”). In languages whose verbs name no person, the first two are empty.
 * - `stem`: where something comes from (“are taken from”); `supplied`: that somebody handed it over (“provided”), and not that it is the original.
 * - `praise`: praise of a question; `heeding`: words to the one who asked that begin a sentence in which that is done (“as you asked”).
 * - `shield`: phrases that look like one of these and belong to papers (“response time”, “constraint satisfaction”).
 */
export type Concept =
  | 'common'
  | 'me'
  | 'you'
  | 'lets'
  | 'will'
  | 'start'
  | 'agree'
  | 'deliver'
  | 'serve'
  | 'work'
  | 'comply'
  | 'task'
  | 'brief'
  | 'asked'
  | 'given'
  | 'all'
  | 'this'
  | 'product'
  | 'answer'
  | 'it'
  | 'trait'
  | 'virtue'
  | 'count'
  | 'judge'
  | 'source'
  | 'quote'
  | 'verbatim'
  | 'offer'
  | 'help'
  | 'regret'
  | 'cannot'
  | 'ask'
  | 'reach'
  | 'missing'
  | 'hand'
  | 'lack'
  | 'invite'
  | 'prospect'
  | 'courtesy'
  | 'thanks'
  | 'asker'
  | 'end'
  | 'edits'
  | 'outside'
  | 'model'
  | 'bot'
  | 'unseen'
  | 'disclaimer'
  | 'order'
  | 'emit'
  | 'role'
  | 'target'
  | 'cited'
  | 'fill'
  | 'blank'
  | 'part'
  | 'named'
  | 'filler'
  | 'everyday'
  | 'craft'
  | 'handle'
  | 'manner'
  | 'condition'
  | 'whole'
  | 'chrome'
  | 'authors'
  | 'person'
  | 'assure'
  | 'retain'
  | 'contents'
  | 'stem'
  | 'supplied'
  | 'praise'
  | 'heeding'
  | 'shield'

/**
 * Concepts that only count at the head and the tail of a document, where nearly all words of a sentence are looked
 * at: in the middle of it they would be found in every sentence.
 */
export const edgeConcepts: readonly Concept[] = [
  'filler',
  'everyday',
  'craft',
  'handle',
  'manner',
  'condition',
  'whole',
  'chrome',
  'authors',
  'hand',
  'lack',
  'prospect'
]

/**
 * The words of a language: for each concept words and phrases, separated by commas.
 *
 * A word may end in `*`, which stands for any ending. Case, accents and the kind of apostrophe do not matter;
 * an apostrophe separates words. Han characters and kana are words of their own, so that phrases of them match
 * anywhere in a sentence.
 */
export type Lexicon = Readonly<Record<Concept, string>>
