import path from 'node:path'
import { OPEN_SLOT } from '../analysis/open-slots.js'
import { LANGUAGES } from '../core/draft.js'
import { packageRoot } from '../platform/package-root.js'
import { pathExists } from '../platform/path-exists.js'
import { readText } from '../platform/read-text.js'
import { readRewrite } from '../rulesets/read-rule.js'
import { type PageStyle, ruleEnd, rulePage } from './explain-rule.js'
import { EXPLAIN_WORDS } from './explain-words.js'

/** One page about slots that nobody has filled (`template/open-slot`). */
export function explainOpenSlot({ lang, width }: PageStyle): string {
  const folder = path.join(packageRoot(), 'rulesets')
  const known = [lang, ...LANGUAGES].find((each) => pathExists(`${each}/rewrite.yml`, folder))!
  const file = `${known}/rewrite.yml`
  const { message, why } = readRewrite(file, readText(path.join(folder, file)))['open-slot']
  const page = rulePage(width)
  return [
    OPEN_SLOT.id,
    '',
    ...page(
      `${EXPLAIN_WORDS[lang].severities[OPEN_SLOT.severity]}: ${message.replaceAll('{match}', '⟨…⟩')}`,
      2
    ),
    '',
    ...page(why),
    '',
    ...ruleEnd(OPEN_SLOT.id, 'levelhead', { lang, width })
  ].join('\n')
}
