import path from 'node:path'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { packageRoot } from '../platform/package-root.js'
import { pathExists } from '../platform/path-exists.js'
import { readText } from '../platform/read-text.js'
import { isJudging } from '../rulesets/judging.js'
import { readRule, type SourceRule } from '../rulesets/read-rule.js'

/** The rule files of one id, by language, as they come with the package; empty for an unknown id. */
export function ruleSourceFiles(id: string): Map<LanguageCode, SourceRule> {
  const folder = path.join(packageRoot(), 'rulesets')
  const category = /^([a-z-]+)\/[a-z0-9-]+$/.exec(id)?.[1]
  if (category === undefined || !isJudging({ category })) return new Map()
  return new Map(
    LANGUAGES.flatMap((lang) => {
      const file = `${lang}/${id}.yml`
      return pathExists(file, folder)
        ? [[lang, readRule(id, file, readText(path.join(folder, file)))] as const]
        : []
    })
  )
}
