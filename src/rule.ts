/** Makes a remark-lint rule out of what it looks at, when it complains and what it says. */

import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {Point, Position} from 'unist'
import type {InferInput, InferOutput} from 'valibot'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {CheckFailure} from './check-failure.ts'
import {type Company, keepCompany, leaveOutRepeated} from './company.ts'
import {type Evidence, type EvidenceNeeds, evidenceOf} from './evidence.ts'
import {
  type OptionsSchema,
  type RuleConfig,
  readOptions,
  type Severity,
  splitConfig
} from './options.ts'
import {keepForReporters, recordOfTree} from './record.ts'
import {readSharedSettings, type Settings} from './settings.ts'
import {splitMark} from './source.ts'
import {forgetSummary, readSummary, type Summary} from './summary/index.ts'
import {printable, printableError} from './untrusted.ts'

/** One thing that a rule has to say. */
export interface Report {
  /** What is there and what was expected, as in “Unexpected `47` words, expected at least `1000`”. */
  reason: string
  /** Where it stands; left out for what stands nowhere, and in trees without positions. */
  place?: Position | Point | undefined
  /** The words that are there. */
  actual?: string | undefined
  /** What may stand in `place` instead; exactly one entry is offered as a quick fix and applied by the fixer. */
  expected?: string[] | undefined
  /** Set for what may be no fault: it is never more than a warning, whatever the rule's severity. */
  mild?: boolean | undefined
  /** Set where nothing could be checked: it is an error, whatever the rule's severity. */
  unchecked?: boolean | undefined
  /** More for those who ask (`--verbose`, editors): the passage, the reason, the way out. */
  note?: string | undefined
  /** Another place that explains this one, such as the first of two equal sentences. */
  cause?: {reason: string; place?: Position | Point | undefined} | undefined
  /**
   * Names a fault of the rule that is told once, wherever else it stands. The rule reports it in each place: it is told in
   * the first that no control comment silences.
   */
  once?: string | undefined
  /** Facts of the evidence of which the report says all that is to be said. */
  covers?: readonly object[] | undefined
  /** Facts of which another rule may say more: where it does, and as gravely, this report is left out. */
  unlessCovered?: readonly object[] | undefined
}

/** What a rule is given to do its check. */
export interface RuleContext<Options> {
  /** The summary, read. */
  summary: Summary
  /** The rule's options, checked, with defaults. */
  options: Options
  /**
   * The summary held against its paper; for rules that read the paper.
   *
   * @throws CheckFailure when there is no paper to hold it against; a rule lets it pass through.
   */
  evidence: () => Evidence
  /** Say what is wrong. */
  report: (report: Report) => void
  /** Say something that explains whatever else is wrong with the file: what later rules say is left out, unless a control comment silences this. */
  reportLast: (report: Report) => void
}

/** A rule, as its own folder defines it. */
export interface RuleDefinition<Schema extends OptionsSchema> {
  /** The folder's name, and the name in control comments. */
  id: string
  /** Whether what the rule finds is false (`error`) or bad style (`warn`), unless the user says otherwise. */
  severity: 'warn' | 'error'
  /** Schema of the rule's options; its descriptions are their documentation. */
  options: Schema
  /**
   * Set for rules about what every summary has to have (a title, sections, quotations …). They speak of a
   * document that is no summary too, since its author has to supply it; other rules have nothing to say of it. Of
   * an empty document it is said once that it is empty.
   */
  ofEveryDocument?: true
  /** What the rule looks at: the summary alone, or the summary held against its paper. */
  reads: 'summary' | 'paper'
  /** What the rule needs of the evidence that is not looked for otherwise. */
  needs?: (options: InferOutput<Schema>) => EvidenceNeeds
  /** What the rule asks of an author, as sentences for the revision brief; none when it has nothing to ask. */
  asks?: (options: InferOutput<Schema>) => string[]
  /** Look, and report. Never asynchronous: see `whenPaperIsRead`. */
  check: (context: RuleContext<InferOutput<Schema>>) => void
}

/** A rule as a unified plugin. */
export type Rule<Options = Record<string, unknown>> = Plugin<[RuleConfig<Options>?], Root> & {
  /** What the rule was made of. */
  definition: RuleDefinition<OptionsSchema>
}

/** Folder of the package, as a URL: sources lie one folder below it, built files two. */
export const packageFolder = new URL(
  import.meta.url.endsWith('.ts') ? '../' : '../../',
  import.meta.url
)

const {homepage} = JSON.parse(
  readFileSync(fileURLToPath(new URL('package.json', packageFolder)), 'utf8')
) as {homepage?: string}

/** Where a rule is documented: at the package's homepage, or in the installed package while it has none. */
export function ruleUrl(id: string): string {
  const path = `rules/${id}/readme.md`
  if (!homepage) return new URL(path, packageFolder).href
  const [page = ''] = homepage.split('#')
  return `${page.endsWith('/') ? page.slice(0, -1) : page}/${path}`
}

/**
 * Make a rule.
 *
 * The plugin throws at start when its options or the shared settings are wrong. A check that could not
 * be made (no paper, a defect in the rule) fails the run whatever the severity, and says why once a file.
 */
export function defineRule<Schema extends OptionsSchema>(
  definition: RuleDefinition<Schema>
): Rule<InferInput<Schema>> {
  const {id} = definition
  const lint = lintRule<Root, RuleCall<InferOutput<Schema>>>(
    {origin: `remark-lint:${id}`, url: ruleUrl(id)},
    (tree, file, {options, settings, needs}) => {
      try {
        const summary = readSummary(tree, file, settings)
        const asks = definition.asks?.(options) ?? []
        keepForReporters(tree, file, {id, severity: definition.severity, asks}, summary)
        const record = recordOfTree(tree, file)
        // What was explained before is said only where a control comment silences the explanation.
        const isExplained = summary.isEmpty || !definition.ofEveryDocument
        const explanations = isExplained ? [...record.explanations] : []
        definition.check({
          summary,
          options,
          evidence: () => knownEvidence(tree, file, settings, needs),
          report: ({once, covers, unlessCovered = [], ...report}) =>
            keepCompany(addMessage(file, report), tree, {
              once: once === undefined ? undefined : `${id} ${once}`,
              covers,
              unlessCovered: [...explanations, ...unlessCovered]
            }),
          reportLast: (report) =>
            keepCompany(addMessage(file, report), tree, {
              ...explaining(tree, file),
              unlessCovered: explanations
            })
        })
        // A check that needed no paper this time has not made sure that there is one.
        if (definition.reads === 'paper') knownEvidence(tree, file, settings, needs)
      } catch (error) {
        reportFailure(id, tree, file, error)
      }
    }
  )

  function plugin(
    this: Processor,
    config?: RuleConfig<InferInput<Schema>>,
    files?: EvidenceNeeds['files']
  ) {
    const {severity, options} = splitConfig(id, config, definition.severity === 'error' ? 2 : 1)
    const together = togetherIn(this)
    const call: RuleCall<InferOutput<Schema>> = {
      options: readOptions(definition.options, options, id),
      settings: readSharedSettings({...this.data().settings}),
      needs: together.needs
    }
    const transform = lint.call(this as never, [severity, call] as [Severity, typeof call])
    if (!transform) return
    // All rules are attached before the first file is read, so that the evidence knows what each of them needs.
    Object.assign(call.needs, files && {files}, definition.needs?.(call.options))
    together.rules++
    this.use(attachLast)
    const run = (tree: Root, file: VFile, next: (error?: Error) => void) => {
      const before = file.messages.length
      transform(tree, file, (error) => {
        for (const message of file.messages.slice(before)) {
          if (failures.has(message)) message.fatal = true
          else if (milds.has(message)) message.fatal = false
        }
        noteRun(together, tree)
        next(error)
      })
    }
    return (tree: Root, file: VFile, next: (error?: Error) => void) => {
      if (definition.reads === 'summary') run(tree, file, next)
      else whenPaperIsRead(tree, file, call, () => run(tree, file, next))
    }
  }
  Object.defineProperty(plugin, 'name', {value: `remark-lint:${id}`})
  return Object.assign(plugin, {definition}) as unknown as Rule<InferInput<Schema>>
}

interface RuleCall<Options> {
  options: Options
  settings: Settings
  needs: EvidenceNeeds
}

/** What the rules of a processor have in common: one object that each rule adds to when it is attached. */
interface RulesTogether {
  /** What they need of the evidence. */
  needs: EvidenceNeeds
  /** How many they are. */
  rules: number
  /** How many of them have run, by the tree that they looked at. */
  runs: WeakMap<Root, number>
}

/** By the processor itself: its data go over to its copies, to which the rules are attached anew. */
const byProcessor = new WeakMap<Processor, RulesTogether>()

function togetherIn(processor: Processor): RulesTogether {
  let together = byProcessor.get(processor)
  if (!together) {
    together = {needs: {}, rules: 0, runs: new WeakMap()}
    byProcessor.set(processor, together)
  }
  return together
}

/** Note that a rule has run; behind the last one nobody needs the summary. */
function noteRun({rules, runs}: RulesTogether, tree: Root) {
  const run = (runs.get(tree) ?? 0) + 1
  runs.set(tree, run)
  if (run === rules) forgetSummary(tree)
}

/**
 * Wait until the evidence of a file is known, and go on at once when it is.
 *
 * unified-engine (11.2) takes a file with an error for finished, even while it waits for one of its rules.
 * When another file comes to its end meanwhile, the engine closes the run without the waiting one: nothing
 * is reported, and the exit code is 0. So no error is shown while a file waits, and rules, which all read
 * the same evidence, do not wait again.
 */
function whenPaperIsRead(
  tree: Root,
  file: VFile,
  {settings, needs}: RuleCall<unknown>,
  then: () => void
) {
  const outcome = evidenceOf(tree, file, settings, needs)
  recordOfTree(tree, file).outcome = outcome
  if (!(outcome instanceof Promise)) {
    then()
    return
  }
  const errors = file.messages.filter(({fatal}) => fatal)
  for (const error of errors) error.fatal = false
  outcome.then(() => {
    for (const error of errors) error.fatal = true
    then()
  })
}

function knownEvidence(
  tree: Root,
  file: VFile,
  settings: Settings,
  needs: EvidenceNeeds
): Evidence {
  const outcome = evidenceOf(tree, file, settings, needs)
  if (outcome instanceof Promise) throw new Error('Only rules that read the paper have evidence')
  if ('failure' in outcome) throw outcome.failure
  return outcome.evidence
}

/** Add a message. What papers and summaries say in it is made harmless, since remark prints it as it is. */
function addMessage(file: VFile, report: Report) {
  const {reason, place = placeOfNothing(file), cause, mild, unchecked, note, ...rest} = report
  const message = file.message(printable(reason), place ? {place} : {})
  if (cause) {
    // A message of its own, so that its place is printed as a place; it is no message of the file.
    const detail = file.message(printable(cause.reason), cause.place ? {place: cause.place} : {})
    file.messages.pop()
    message.cause = detail
  }
  if (note !== undefined) message.note = printable(note)
  if (mild) milds.add(message)
  if (unchecked) failures.add(message)
  return Object.assign(message, rest)
}

/**
 * Where messages on a file of white space stand: at its end. remark-lint drops those that stand between nodes, and
 * takes those without a place for such at the beginning.
 */
function placeOfNothing(file: VFile): Point | undefined {
  const {source} = splitMark(String(file))
  return source !== '' && source.trim() === '' ? location(source).toPoint(source.length) : undefined
}

/** Messages that stay warnings. */
const milds = new WeakSet<object>()
/** Messages that say that a check could not be made; unified-lint-rule would turn them into warnings. */
const failures = new WeakSet<object>()

/** Says that a check could not be made, and why. */
function reportFailure(id: string, tree: Root, file: VFile, error: unknown) {
  if (error instanceof CheckFailure) {
    const {message: reason, place, note, fix, cause} = error
    const message = addMessage(file, {reason, place, note, unchecked: true, ...fix})
    if (cause) message.cause = printableError(cause)
    keepCompany(message, tree, companyOfFailure(error, tree, file))
    return
  }
  const cause = error instanceof Error ? error : new Error(String(error))
  const message = addMessage(file, {
    reason: `Unexpected failure of the rule \`${id}\` (${cause.message}), the file was not checked by it`,
    note: 'This is a defect of remark-preset-lint-paper-summary, please report it.',
    unchecked: true
  })
  message.cause = printableError(cause)
}

/**
 * Each rule that needs the paper says that it is not to be had: only where all of them are silenced nothing is said of it. That a document
 * is empty explains whatever else is wrong.
 */
function companyOfFailure({explains}: CheckFailure, tree: Root, file: VFile): Company {
  const once = 'no paper'
  return explains ? {once, ...explaining(tree, file)} : {once}
}

/** The company of a message that explains whatever else is wrong with its file: what later rules say is left out beside it. */
function explaining(tree: Root, file: VFile): Company {
  const explanation = {}
  recordOfTree(tree, file).explanations.push(explanation)
  return {covers: [explanation], explains: true}
}

/**
 * Attaches `tellOnce` behind everything else: when it is attached itself, all that was asked for is, and remark-lint has attached what
 * control comments do.
 */
function attachLast(this: Processor) {
  this.use(tellOnce)
}

/** Keeps one message on each fault, of those that no control comment has silenced. */
function tellOnce() {
  return leaveOutRepeated
}
