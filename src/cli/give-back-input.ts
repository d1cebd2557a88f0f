import { UsageError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { giveBack } from '../run/show.js'

/** Options whose next word is no file. Where it is unknown, a word is taken for a value, so that nothing is lost. */
const WITHOUT_VALUE =
  /^(?:-[qhV]|--(?:fix|diff|no-[a-z]+|color|quiet|preview|staged|strict-records|timing|debug|cache|update-baseline|force-baseline|show-moves|help))$/

/**
 * A filter that cannot even start (`--fix` with a mistyped option) gives its input back unchanged, since an editor
 * puts what comes out of it in the place of what went in.
 */
export async function giveBackInput(argv: readonly string[], error: unknown, io: Io): Promise<void> {
  if (error instanceof UsageError && isFilter(argv) && !io.stdin.isTTY) {
    await giveBack(io, await io.stdin.read())
  }
}

/** True for `--fix`, `fix` or `rewrite` over standard input, as far as that can be told from arguments that are wrong. */
export function isFilter(argv: readonly string[]): boolean {
  const [first] = argv
  const words = first === 'fix' || first === 'lint' || first === 'rewrite' ? argv.slice(1) : argv
  if (first !== 'fix' && first !== 'rewrite' && !words.includes('--fix')) return false
  if (words.some((word) => /^(?:--diff|-i|--interactive|--staged|--changed(?:=.*)?)$/.test(word)))
    return false
  const files = words.filter((word, i) => word === '-' || (!word.startsWith('-') && !takesNext(words[i - 1])))
  return files.every((file) => file === '-')
}

function takesNext(option: string | undefined): boolean {
  return option !== undefined && /^-./.test(option) && !option.includes('=') && !WITHOUT_VALUE.test(option)
}
