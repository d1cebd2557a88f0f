import type { LintTextOptions, TextResult } from '../../retext/lint-text.js'
import { withText } from '../long-text.js'
import type { WorkIo } from '../record-work.js'
import { createWorkbench, type LinterConfig, type Workbench, type WorkbenchOptions } from '../workbench.js'

/** Texts that are linted together: plain data. */
export interface TextBatch {
  readonly texts: readonly TextToLint[]
}

export interface TextToLint {
  readonly text: string
  /** Without `lineOf`. */
  readonly options: LintTextOptions
  readonly config: LinterConfig
}

/** The work of a thread of its own. */
export async function openTextWork(
  request: WorkbenchOptions,
  io: WorkIo
): Promise<(batch: TextBatch) => Promise<readonly TextResult[]>> {
  return textWork(createWorkbench(request), io)
}

/** Lints texts in the way that their configs ask for. @throws RuleError, InputError when rules are broken */
export function textWork(
  bench: Pick<Workbench, 'linterFor'>,
  io: WorkIo
): (batch: TextBatch) => Promise<readonly TextResult[]> {
  const shared = createShared()
  return async ({ texts }) => {
    const results: TextResult[] = []
    for (const { text, options, config } of texts) {
      const linter = await bench.linterFor(config)
      results.push(await withText(text, io, () => linter.lint(text, shared(options))))
      await io.breathe()
    }
    return results
  }
}

/** Tables of rules that are equal become the same object: what is made of them is remembered by it. */
function createShared(): (options: LintTextOptions) => LintTextOptions {
  const known = new Map<string, LintTextOptions['rules']>()
  return (options) => {
    if (options.rules === undefined) return options
    const key = JSON.stringify(options.rules)
    const rules = known.get(key) ?? options.rules
    known.set(key, rules)
    return { ...options, rules }
  }
}
