import { asItIs } from '../../core/sayings.js'
import type { Words } from '../words.js'

const nouns = (noun: string) => (count: number) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Fixed words of reports in English. */
export const english: Words = {
  lang: 'en',
  severities: { error: 'error', warning: 'warning', suggestion: 'suggestion' },
  note: 'note',
  say: asItIs,
  noRules: 'no rule was applied',
  leaveOut: 'leave these words out',
  fillIn: 'fill in:',
  asAbove: 'the reply as above',
  inOrder: '“levelhead rewrite FILE” puts a reply in order',
  fixed: '(fixed by --fix)',
  moreSuggestions: (count) => `and ${count} more in --format json`,
  count: {
    files: nouns('file'),
    drafts: nouns('draft'),
    rules: nouns('rule'),
    errors: nouns('error'),
    warnings: nouns('warning'),
    suggestions: nouns('suggestion')
  },
  nothing: 'nothing to change',
  corrects: (count) => `(--fix corrects ${count})`,
  failed: (count) => `${nouns('file')(count)} could not be linted`,
  known: (count) => `${count} more in the baseline`
}
