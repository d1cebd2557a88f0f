import path from 'node:path'
import type { LanguageCode } from '../core/draft.js'
import { packageRoot } from '../platform/package-root.js'
import { pathExists } from '../platform/path-exists.js'
import { readText } from '../platform/read-text.js'
import { readStructure } from '../rulesets/read-rule.js'
import { ruleEnd, rulePage } from './explain-rule.js'

/** One page about a judgement of the structure (`structure/no-last`), or undefined when there is none of this id. */
export function explainStructure(id: string, lang: LanguageCode, width: number): string | undefined {
  const file = `${id}.yml`
  const folder = path.join(packageRoot(), 'rulesets')
  if (!/^structure\/[a-z0-9-]+$/.test(id) || !pathExists(file, folder)) return undefined
  const { cases, why, pattern, before, after, suggestion, source } = readStructure(
    file,
    readText(path.join(folder, file))
  )
  const page = rulePage(width)
  return [
    id,
    '',
    ...cases.flatMap(({ severity, message }) => page(`${severity}: ${message[lang]}`, 2)),
    '',
    ...page(why[lang]),
    '',
    'The pattern:',
    ...page(pattern[lang], 2),
    '',
    'For instance:',
    ...page(`✗ ${before[lang]}`, 2),
    ...page(`✓ ${after[lang]}`, 2),
    '',
    'Write:',
    ...page(`→ ${suggestion[lang]}`, 2),
    '',
    ...ruleEnd(id, source, width)
  ].join('\n')
}
