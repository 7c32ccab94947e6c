/** Settings that all rules share: `"settings": {"paperSummary": {…}}` in a remark configuration. */

import * as v from 'valibot'
import {likenessOf} from './near-names.ts'
import {count, named, OptionsError, paths, readOptions} from './options.ts'
import {mildKinds} from './quote/types.ts'

/** The schema of `settings.paperSummary`; every description is also the documentation of its option. */
export const settingsSchema = v.strictObject({
  fields: v.optional(
    v.pipe(
      v.strictObject({
        paper: v.optional(named('Field that names the paper.'), 'paper'),
        title: v.optional(named('Field that holds the paper’s title.'), 'title'),
        citationKey: v.optional(named('Field that holds the citation key.'), 'citation-key')
      }),
      v.description('Names of the frontmatter fields.')
    ),
    {}
  ),
  roots: paths(
    'Folders outside the project in which papers may lie, relative to the working directory. Each of them has to be there.'
  ),
  bibliography: paths(
    'Files in which citation keys are looked up, relative to the working directory: BibTeX, CSL-JSON (`.json`) or CFF (`.cff`). Each of them has to be there.'
  ),
  allowedDifferences: v.optional(
    v.pipe(
      v.array(v.picklist(mildKinds)),
      v.description(
        'Mild kinds of difference between a quotation and its passage that are let pass: `spelling` (a variant or a typing error), `citation` (a reference left out), `abbreviation` (expanded or shortened), `inflection` (case, number or tense of one word).'
      )
    ),
    []
  ),
  minimumWords: count(
    'Fewest words that make text in quotation marks a quotation; shorter text is taken for a term or a title. Block quotes are quotations however short they are, but for callouts, lists and remarks of the writer’s own.',
    5,
    1
  ),
  controlComments: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether comments such as `<!--lint disable-->` silence rules. `false` is for summaries of strangers and of programs, which could silence every rule with one.'
      )
    ),
    true
  )
})

/** Settings that all rules share, as they are after defaults. */
export type Settings = v.InferOutput<typeof settingsSchema>

/** Settings that all rules share, as a user writes them. */
export type SettingsInput = v.InferInput<typeof settingsSchema>

declare module 'unified' {
  interface Settings {
    /** Settings of `remark-preset-lint-paper-summary`. */
    paperSummary?: SettingsInput | undefined
  }
}

/**
 * Check shared settings and fill in the defaults.
 *
 * @throws Error naming the setting that is wrong, what it is and what was expected.
 */
export function readSettings(value: unknown): Settings {
  const settings = readOptions(settingsSchema, value ?? {}, 'settings.paperSummary')
  const names = Object.values(settings.fields)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) {
    throw new OptionsError(
      `Unexpected \`${twice}\` for two of the \`fields\` of \`settings.paperSummary\`, expected names that differ`
    )
  }
  return settings
}

/** How like `paperSummary` the name of a setting is that was meant for it: no other plugin has settings of such a name. */
const misspelled = 0.75

/**
 * Check shared settings among those of all plugins.
 *
 * @throws OptionsError as `readSettings` does, and when they stand under a name that is misspelled: nothing else would read them.
 */
export function readSharedSettings(all: Readonly<Record<string, unknown>>): Settings {
  const other = Object.keys(all).find(
    (key) => key !== 'paperSummary' && likenessOf(key, 'paperSummary') >= misspelled
  )
  if (other !== undefined) {
    throw new OptionsError(`Unexpected \`settings.${other}\`, expected \`settings.paperSummary\``)
  }
  return readSettings(all.paperSummary)
}

/** Tells settings from others, for what follows from them: each rule reads them for itself. */
export function settingsKey(settings: Settings): string {
  return JSON.stringify(settings)
}
