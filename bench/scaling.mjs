import { createAnalyser } from '../dist/analysis/analyse.js'
import { LANGUAGE_TABLE } from '../dist/language/languages.js'
import { bundledRuleset } from '../dist/retext/bundled-rulesets.js'
import { loadUserRulesets } from '../dist/run/rulesets.js'
import { layoutOf } from '../dist/zones/layout.js'
import { median, spread } from './measure.mjs'
import { record } from './texts.mjs'

const RECORDS = 400
/** Until V8 has optimised what both run. */
const WARM_UP = 6
const ROUNDS = 25
const SETTINGS = { levels: {}, minConfidence: 'medium', preview: false, profile: 'reply' }

/**
 * What the patterns of a folder add to a record: the ratio of the CPU time of the same records with and without them,
 * in one warm process and in turn. Whole runs cannot tell, since compiling the patterns takes longer than the records.
 */
export async function withMorePatterns(folder) {
  const own = bundledRuleset('en')
  const texts = Array.from({ length: RECORDS }, (_, i) => JSON.parse(record(i, 450)).text)
  const drafts = texts.map((text) => ({ text, layout: layoutOf(text) }))
  const without = createAnalyser(LANGUAGE_TABLE.en, [own])
  const beside = createAnalyser(LANGUAGE_TABLE.en, [own, ...(await loadUserRulesets(folder))])
  for (let i = 0; i < WARM_UP; i++) for (const analyser of [without, beside]) cpuOf(analyser, drafts)
  const ratios = Array.from({ length: ROUNDS }, () => cpuOf(beside, drafts) / cpuOf(without, drafts))
  return { ratio: median(ratios), ...spread(ratios) }
}

/** Microseconds of CPU. */
function cpuOf(analyser, drafts) {
  const before = process.cpuUsage()
  for (const { text, layout } of drafts) analyser.analyse(text, layout, SETTINGS)
  const { user, system } = process.cpuUsage(before)
  return user + system
}
