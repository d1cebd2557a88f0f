import { readdirSync } from 'node:fs'
import { SPAN_CATEGORIES } from '../../dist/core/category.js'
import { finish, Tally } from './tally.mjs'

const structure = new URL('../../rulesets/structure/', import.meta.url)
const JUDGEMENTS = readdirSync(structure).map((file) => file.replace(/\.yml$/, ''))

/**
 * Compares findings with gold drafts. `found` has the findings of each draft. Gives rows by name, the clean drafts
 * and how many of them were flagged, and every miss and false alarm.
 */
export function score(drafts, found) {
  const tally = new Tally()
  const mistakes = []
  let clean = 0
  let flagged = 0
  drafts.forEach((draft, i) => {
    const spans = found[i].filter(({ category }) => SPAN_CATEGORIES.includes(category))
    const sides = { draft, spans, tally, mistakes }
    scoreGold(sides)
    scoreFindings(sides)
    scoreStructure(draft, found[i], tally, mistakes)
    if (draft.spans.length + draft.must.size + draft.may.size > 0) return
    clean++
    if (found[i].length > 0) flagged++
  })
  return { rows: tally.rows(finish), clean, flagged, mistakes }
}

/** Recall: a gold span is found when a finding of one of its categories fits it. */
function scoreGold({ draft, spans, tally, mistakes }) {
  for (const gold of draft.spans.filter(({ isFree }) => !isFree)) {
    const near = spans.filter((finding) => fits(finding, gold))
    const isFound = near.some(({ category }) => gold.categories.includes(category))
    const [category] = gold.categories
    tally.gold(draft.lang, [category, 'ALL'], isFound)
    tally.gold(draft.lang, ['ANY-CATEGORY'], near.length > 0)
    if (!isFound) mistakes.push({ kind: 'missed', category, id: draft.id, words: gold.words })
  }
}

/** Precision: a finding is right when it fits a gold span of its category; at a free span it does not count. */
function scoreFindings({ draft, spans, tally, mistakes }) {
  for (const finding of spans) {
    const near = draft.spans.filter((gold) => fits(finding, gold))
    const own = near.find(({ categories }) => categories.includes(finding.category))
    const isNeutral = own ? own.isFree : near.length > 0 && near.every(({ isFree }) => isFree)
    if (isNeutral) continue
    const { category, ruleId, start, end } = finding
    tally.flagged(draft.lang, [category, 'ALL'], own !== undefined)
    tally.flagged(draft.lang, ['ANY-CATEGORY'], near.length > 0)
    if (!own)
      mistakes.push({ kind: 'wrong', category, id: draft.id, ruleId, words: draft.text.slice(start, end) })
  }
}

function scoreStructure({ id, lang, must, may }, found, tally, mistakes) {
  const fired = new Set(
    found.filter(({ category }) => category === 'structure').map(({ ruleId }) => ruleId.slice(10))
  )
  for (const judgement of JUDGEMENTS.filter((name) => !may.has(name))) {
    const names = [`structure/${judgement}`, 'STRUCTURE']
    const isDue = must.has(judgement)
    const hasFired = fired.has(judgement)
    tally.touch(lang, names)
    if (isDue) tally.gold(lang, names, hasFired)
    if (hasFired) tally.flagged(lang, names, isDue)
    if (isDue !== hasFired)
      mistakes.push({ kind: isDue ? 'missed' : 'wrong', category: names[0], id, words: '' })
  }
}

/** They overlap, and the finding is not much longer: three times the gold span, or forty characters more. */
function fits(finding, gold) {
  const length = gold.end - gold.start
  const isNear = finding.start < gold.end && gold.start < finding.end
  return isNear && finding.end - finding.start <= Math.max(3 * length, length + 40)
}
