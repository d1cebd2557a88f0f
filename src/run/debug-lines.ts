import type { ResolvedConfig } from '../config/resolve.js'
import { relativePath } from '../platform/relative-path.js'
import type { LintedDraft, Source } from './lint-source.js'

/** What `--debug` says of one file: how it was read, by which config, and what came of it. */
export function fileLine(
  source: Source,
  linted: readonly LintedDraft[],
  { configFile }: ResolvedConfig,
  cwd: string
): string {
  const config = configFile === null ? 'no config' : `config ${relativePath(cwd, configFile)}`
  const drafts = linted.map(({ result, counts }) => {
    const all = counts.error + counts.warning + counts.suggestion
    const shown = result.messages.length
    const findings = `${all} ${all === 1 ? 'finding' : 'findings'}${shown < all ? `, ${shown} shown` : ''}`
    return `${result.draft ?? 'draft'} is ${result.lang ?? 'of no known language'} (${result.langFrom}), ${result.profile}: ${findings}`
  })
  return `${source.path}: read as ${source.reader.name}, ${source.encoding}, ${config}; ${drafts.join('; ') || 'no draft'}`
}
