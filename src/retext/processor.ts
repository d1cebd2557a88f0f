import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import { DRAFT_CATEGORIES, SPAN_CATEGORIES } from '../core/category.js'
import { compareFindings, type Finding } from '../core/finding.js'
import type { AnalysisStore } from './analysis-store.js'
import { createPluginFactory, type LevelheadMessageFields } from './create-plugin.js'
import { levelheadParser } from './parser.js'
import { asksTheSame, type PluginOptions, snapshot } from './plugin-options.js'

/** The unified processors of a run: one for each distinct set of options, all plugins in it. */
export interface ProcessorPool {
  /** Runs every plugin on a file; the findings are those that its messages carry. */
  run(file: VFile, options: PluginOptions): Finding[]
}

export function createProcessorPool(store: AnalysisStore): ProcessorPool {
  const plugin = createPluginFactory(store)
  const processors = new Map<string, Processor>()
  let last: { readonly options: PluginOptions; readonly processor: Processor } | undefined
  const processorFor = (options: PluginOptions) => {
    if (last && asksTheSame(last.options, options)) return last.processor
    const processor = findOrMake(options)
    last = { options: snapshot(options), processor }
    return processor
  }
  const findOrMake = (options: PluginOptions) => {
    const key = JSON.stringify(options)
    const known = processors.get(key)
    if (known) return known
    const processor = unified().use(levelheadParser as never, options)
    for (const category of [...SPAN_CATEGORIES, ...DRAFT_CATEGORIES])
      processor.use(plugin(category) as never, options)
    const frozen = processor.freeze() as unknown as Processor
    processors.set(key, frozen)
    return frozen
  }
  return {
    run(file, options) {
      const processor = processorFor(options)
      processor.runSync(processor.parse(file), file)
      return findingsOf(file)
    }
  }
}

/** The findings in the messages of a file, in reading order. */
export function findingsOf(file: VFile): Finding[] {
  return file.messages
    .flatMap((message) => (message as Partial<LevelheadMessageFields>).finding ?? [])
    .sort(compareFindings)
}
