import { createAnalysisStore } from '../dist/retext/analysis-store.js'
import { bundledRuleset } from '../dist/retext/bundled-rulesets.js'
import { createTextLinter } from '../dist/retext/lint-text.js'
import { record } from './texts.mjs'

const OPTIONS = { lang: 'en', restructure: false, minConfidence: 'medium' }
const TEXTS = Array.from({ length: 2000 }, (_, i) => JSON.parse(record(i, 450)).text)

/** Replies in a second of CPU, each linter in this process and warm; a peer that is not there has no figure. */
export async function rates(seconds) {
  const own = await rateOf(levelhead, seconds)
  const rows = [{ name: 'levelhead', perSecond: own, times: 1 }]
  for (const [name, open] of PEERS) {
    const perSecond = await rateOf(open, seconds).catch(() => NaN)
    rows.push({ name, perSecond, times: own / perSecond })
  }
  return rows
}

const PEERS = [
  ['write-good', async () => (await import('write-good')).default],
  ['alex', async () => (await import('alex')).text],
  [
    'retext with six plugins',
    async () => {
      const { processor } = await import('./peer-retext.mjs')
      return (text) => processor.process(text)
    }
  ],
  [
    'harper.js',
    async () => {
      const linter = await (await import('./peer-harper.mjs')).openHarper()
      return (text) => linter.lint(text)
    }
  ]
]

async function levelhead() {
  const linter = createTextLinter(createAnalysisStore(bundledRuleset), () => true)
  return (text) => linter.lintFast(text, OPTIONS)
}

/** Half of the time warms up. */
async function rateOf(open, seconds) {
  const lint = await open()
  await lintFor(lint, seconds / 2)
  return lintFor(lint, seconds)
}

async function lintFor(lint, seconds) {
  const before = process.cpuUsage()
  let spent = 0
  let count = 0
  for (; spent < seconds; count++) {
    await lint(TEXTS[count % TEXTS.length])
    const { user, system } = process.cpuUsage(before)
    spent = (user + system) / 1e6
  }
  return count / spent
}
