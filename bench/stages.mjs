import { createAnalyser } from '../dist/analysis/analyse.js'
import { RulesetRunner } from '../dist/analysis/match-patterns.js'
import { IDENTITY_MAP } from '../dist/core/draft.js'
import { createLineIndex } from '../dist/core/line-index.js'
import { detectLanguage } from '../dist/language/detect.js'
import { LANGUAGE_TABLE } from '../dist/language/languages.js'
import { createTokenizer } from '../dist/language/tokenizer.js'
import { openVocabulary } from '../dist/language/vocabulary.js'
import { recordLine } from '../dist/reporters/ndjson.js'
import { createAnalysisStore } from '../dist/retext/analysis-store.js'
import { bundledRuleset } from '../dist/retext/bundled-rulesets.js'
import { createTextLinter } from '../dist/retext/lint-text.js'
import { ROW } from '../dist/rulesets/ruleset.js'
import { locateFindings } from '../dist/run/locate.js'
import { layoutOf } from '../dist/zones/layout.js'
import { profileOf } from '../dist/zones/profile.js'
import { median } from './measure.mjs'
import { record } from './texts.mjs'

const ROUNDS = 9
const SETTINGS = { levels: {}, minConfidence: 'medium', preview: false }

/**
 * Microseconds of CPU that a record of 450 bytes costs, by stage, in a process that is warm; each stage is timed by
 * itself over all records. “moves” are what the whole analysis costs more for a reply than for a notice, which has
 * none, and “rest” what it costs beyond tokens and matching: guards, overlaps, findings, suggestions.
 */
export function stages(records) {
  const lines = Array.from({ length: records }, (_, i) => record(i, 450))
  const texts = lines.map((line) => JSON.parse(line).text)
  const layouts = texts.map((text) => layoutOf(text))
  const ruleset = bundledRuleset('en')
  const tokenize = createTokenizer(LANGUAGE_TABLE.en, openVocabulary(ruleset.vocabulary))
  const analyser = createAnalyser(LANGUAGE_TABLE.en, [ruleset])
  const linter = createTextLinter(createAnalysisStore(bundledRuleset), () => true)
  const runner = new RulesetRunner(ruleset, true)
  const match = (text, i) => {
    const tokens = tokenize(text, layouts[i])
    runner.use(tokens)
    for (let sentence = 0; sentence < tokens.sentences.count; sentence++) runner.matchSentence(sentence, [])
  }
  const analyse = (profile) => (text, i) => analyser.analyse(text, layouts[i], { ...SETTINGS, profile })
  const results = texts.map((text, i) => ({ id: i, lang: 'en', messages: messagesOf(linter, text) }))
  const cost = {
    read: each(lines, (line) => JSON.parse(line)),
    language: each(texts, (text) => detectLanguage(text)),
    zones: each(texts, (text, i) => profileOf(text, layoutOf(text) ?? layouts[i])),
    tokens: each(texts, (text, i) => tokenize(text, layouts[i])),
    matched: each(texts, match),
    notice: each(texts, analyse('transactional')),
    reply: each(texts, analyse('reply')),
    report: each(results, (result) => recordLine(result))
  }
  return {
    read: cost.read,
    'language (without --lang)': cost.language,
    zones: cost.zones,
    tokens: cost.tokens,
    match: cost.matched - cost.tokens,
    rest: cost.notice - cost.matched,
    moves: cost.reply - cost.notice,
    report: cost.report
  }
}

/** The English patterns of the package: so many more are twice the rules. */
export function patternCount() {
  return bundledRuleset('en').patterns.length / ROW.size
}

function messagesOf(linter, text) {
  const { findings } = linter.lintFast(text, { lang: 'en', restructure: false, minConfidence: 'medium' })
  return locateFindings(findings, { text, map: IDENTITY_MAP, markup: 'plain' }, createLineIndex(text))
}

function each(items, work) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    items.forEach(work)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / items.length
  })
  // the first rounds warm up
  return median(rounds.slice(ROUNDS >> 1))
}
