import { parseLanguageTag } from './language-tag.js'
import { AMBIGUOUS_TAGS, TAG_IN_PATH } from './path-tags.js'

const ALONE = /^(?:en|it|tr)(?:[-_][A-Z]{2})?$/

/**
 * The language that a file name carries, to be spread into a draft: `{ lang: 'it' }` for `macro.it.md`,
 * `macro.it-IT.md` and `it.md`; `{}` for all others. Folders do not count: `docs/it/` may be a department.
 */
export function langFromPath(path: string): { readonly lang?: string } {
  const parts = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).split('.')
  const tag = parts.length > 2 ? parts.at(-2) : parts.length === 2 && ALONE.test(parts[0]!) ? parts[0] : ''
  if (!tag || !TAG_IN_PATH.test(tag) || AMBIGUOUS_TAGS.test(tag)) return {}
  const lang = parseLanguageTag(tag)
  return lang ? { lang } : {}
}
