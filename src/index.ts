/** The preset: every rule with its defaults, and what the rules need to work. */

import remarkFrontmatter from 'remark-frontmatter'
import remarkLint from 'remark-lint'
import type {Preset} from 'unified'
import attributionVariety from '../rules/attribution-variety/index.ts'
import completeSummary from '../rules/complete-summary/index.ts'
import conversationalText from '../rules/conversational-text/index.ts'
import keyTerms from '../rules/key-terms/index.ts'
import paperFrontmatter from '../rules/paper-frontmatter/index.ts'
import paperTitle from '../rules/paper-title/index.ts'
import promptLeak from '../rules/prompt-leak/index.ts'
import quoteCount from '../rules/quote-count/index.ts'
import singlePaper from '../rules/single-paper/index.ts'
import summaryHeadings from '../rules/summary-headings/index.ts'
import summaryLength from '../rules/summary-length/index.ts'
import supportedNumbers from '../rules/supported-numbers/index.ts'
import uniqueSentences from '../rules/unique-sentences/index.ts'
import verbatimQuotes from '../rules/verbatim-quotes/index.ts'
import remarkPaperSummaryComments from './control-comments.ts'
import remarkPaperSummaryProgress from './progress.ts'

export type {Settings, SettingsInput} from './settings.ts'

/**
 * The preset `remark-preset-lint-paper-summary`.
 *
 * `paper-frontmatter` comes first: it is the one to say that a paper cannot be read.
 * `complete-summary` comes second: about a document that is no summary the rules behind it say only what is missing.
 * remark-lint is part of it for control comments, remark-frontmatter because without it the
 * frontmatter would be read as a heading. The progress line comes behind all rules: there a file is done.
 */
const remarkPresetLintPaperSummary: Preset = {
  plugins: [
    remarkLint,
    remarkFrontmatter,
    paperFrontmatter,
    completeSummary,
    verbatimQuotes,
    singlePaper,
    paperTitle,
    promptLeak,
    supportedNumbers,
    conversationalText,
    quoteCount,
    summaryHeadings,
    summaryLength,
    attributionVariety,
    uniqueSentences,
    keyTerms,
    remarkPaperSummaryProgress,
    remarkPaperSummaryComments
  ]
}

export default remarkPresetLintPaperSummary
