import path from 'node:path'
import { CHECK_RULES } from '../analysis/checks/run-checks.js'
import { LANGUAGES } from '../core/draft.js'
import { packageRoot } from '../platform/package-root.js'
import { pathExists } from '../platform/path-exists.js'
import { readText } from '../platform/read-text.js'
import { readChecks } from '../rulesets/read-rule.js'
import { type PageStyle, ruleEnd, rulePage } from './explain-rule.js'
import { EXPLAIN_WORDS } from './explain-words.js'

/** One page about a check (`template/open-slot`), or undefined when there is none of this id. */
export function explainCheck(id: string, { lang, width }: PageStyle): string | undefined {
  const rule = CHECK_RULES.find((each) => each.id === id)
  if (!rule) return undefined
  const folder = path.join(packageRoot(), 'rulesets')
  const known = [lang, ...LANGUAGES].find((each) => pathExists(`${each}/checks.yml`, folder))!
  const file = `${known}/checks.yml`
  const { message, why } = readChecks(file, readText(path.join(folder, file)))[id]!
  const page = rulePage(width)
  return [
    id,
    '',
    ...page(`${EXPLAIN_WORDS[lang].severities[rule.severity]}: ${message.replaceAll('{match}', '…')}`, 2),
    '',
    ...page(why),
    '',
    ...ruleEnd(id, 'levelhead', { lang, width })
  ].join('\n')
}
