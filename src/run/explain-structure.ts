import path from 'node:path'
import { packageRoot } from '../platform/package-root.js'
import { pathExists } from '../platform/path-exists.js'
import { readText } from '../platform/read-text.js'
import { readStructure } from '../rulesets/read-rule.js'
import { type PageStyle, ruleEnd, rulePage } from './explain-rule.js'
import { EXPLAIN_WORDS } from './explain-words.js'

/** One page about a judgement (`structure/no-last`, `context/safety`), or undefined when there is none of this id. */
export function explainStructure(id: string, { lang, width }: PageStyle): string | undefined {
  const words = EXPLAIN_WORDS[lang]
  const file = `${id}.yml`
  const folder = path.join(packageRoot(), 'rulesets')
  if (!/^(?:structure|context)\/[a-z0-9-]+$/.test(id) || !pathExists(file, folder)) return undefined
  const { cases, why, pattern, before, after, suggestion, source } = readStructure(
    file,
    readText(path.join(folder, file))
  )
  const page = rulePage(width)
  return [
    id,
    '',
    ...cases.flatMap(({ severity, message }) => page(`${words.severities[severity]}: ${message[lang]}`, 2)),
    '',
    ...page(why[lang]),
    '',
    words.pattern,
    ...page(pattern[lang], 2),
    '',
    words.instance,
    ...page(`✗ ${before[lang]}`, 2),
    ...page(`✓ ${after[lang]}`, 2),
    '',
    words.write,
    ...page(`→ ${suggestion[lang]}`, 2),
    '',
    ...ruleEnd(id, source, { lang, width })
  ].join('\n')
}
