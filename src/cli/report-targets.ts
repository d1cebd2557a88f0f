import path from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../core/errors.js'
import { isReporterName, REPORTERS } from '../reporters/registry.js'
import { refusal } from './choice.js'

/** A format and the file it goes to; without a file it goes to standard output, or to `--output-file`. */
export interface FormatChoice {
  readonly name: string
  readonly file?: string
}

/** Where each report of a run goes. */
export interface ReportTargets {
  /** The report on standard output, or in `--output-file`; undefined when every format has a file of its own. */
  readonly main: FormatChoice | undefined
  readonly others: readonly (FormatChoice & { readonly file: string })[]
}

/** `--format NAME` or `--format NAME:FILE`, as often as there are reports. */
export function formatOption(): Option {
  return new Option(
    '--format <name[:file]>',
    `format (default: pretty), with a file where it goes; may be repeated: ${REPORTERS.join(', ')}`
  ).argParser((value: string, previous: readonly FormatChoice[] = []) => [...previous, parseFormat(value)])
}

/** @throws UsageError when two reports would go to the same place. */
export function reportTargets(
  formats: readonly FormatChoice[],
  outputFile: string | undefined,
  cwd: string
): ReportTargets {
  const plain = formats.filter(({ file }) => file === undefined)
  if (plain.length > 1) {
    throw contradiction(
      `two formats for one output: ${plain.map(({ name }) => name).join(', ')}`,
      `give one of them a file: --format ${plain[1]!.name}:FILE`
    )
  }
  const others = formats.flatMap(({ name, file }) => (file === undefined ? [] : [{ name, file }]))
  const hasMain = plain.length > 0 || outputFile !== undefined || formats.length === 0
  const name = plain[0]?.name ?? 'pretty'
  const toFile = outputFile !== undefined && outputFile !== '-' ? { file: outputFile } : {}
  const main = hasMain ? { name, ...toFile } : undefined
  refuseSameFile([...(main?.file === undefined ? [] : [main.file]), ...others.map(({ file }) => file)], cwd)
  return { main, others }
}

function parseFormat(value: string): FormatChoice {
  const colon = value.indexOf(':')
  const name = colon < 0 ? value : value.slice(0, colon)
  if (!isReporterName(name)) throw new InvalidArgumentError(refusal(name, REPORTERS))
  if (colon < 0) return { name }
  const file = value.slice(colon + 1)
  if (file === '') throw new InvalidArgumentError(`Expected ${name} or ${name}:FILE`)
  return file === '-' ? { name } : { name, file }
}

function refuseSameFile(files: readonly string[], cwd: string): void {
  const paths = files.map((file) => path.resolve(cwd, file))
  const twice = files.find((_, i) => paths.indexOf(paths[i]!) !== i)
  if (twice !== undefined)
    throw contradiction(`two reports for one file: ${twice}`, 'give each a file of its own')
}

function contradiction(what: string, remedy: string): UsageError {
  return new UsageError({ code: 'contradiction', what, remedy })
}
