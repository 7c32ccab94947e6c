/** Makes a remark-lint rule out of what it looks at, when it complains and what it says. */

import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {InferInput, InferOutput} from 'valibot'
import type {VFile} from 'vfile'
import {keepCompany, leaveOutRepeated} from './company.ts'
import {type Evidence, type EvidenceNeeds, evidenceOf} from './evidence.ts'
import {
  type OptionsSchema,
  type RuleConfig,
  readOptions,
  type Severity,
  splitConfig
} from './options.ts'
import {ruleUrl} from './package-facts.ts'
import {keepForReporters, recordOfTree} from './record.ts'
import {
  addMessage,
  explaining,
  type Report,
  reportFailure,
  settleSeverities
} from './rule-messages.ts'
import {readSharedSettings, type Settings} from './settings.ts'
import {forgetSummary, readSummary, type Summary} from './summary/index.ts'

export type {Report} from './rule-messages.ts'

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
        settleSeverities(file.messages.slice(before))
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
