import { ALL_CATEGORIES } from '../core/category.js'
import { pathExists } from '../platform/path-exists.js'

/**
 * Parts what follows `--only` into ids (also with commas between them) and the files that come behind them: the
 * option takes every word up to the next option.
 */
export function splitOnly(
  words: readonly string[] | undefined,
  cwd: string
): { readonly only: readonly string[] | undefined; readonly files: readonly string[] } {
  if (words === undefined) return { only: undefined, files: [] }
  const isFile = (word: string) =>
    word === '-' || /[.*?]/.test(word) || (!ALL_CATEGORIES.includes(word) && pathExists(word, cwd))
  const firstFile = words.findIndex((word, i) => i > 0 && isFile(word))
  const ids = firstFile < 0 ? words : words.slice(0, firstFile)
  return {
    only: ids.flatMap((word) => word.split(',')).filter(Boolean),
    files: firstFile < 0 ? [] : words.slice(firstFile)
  }
}
