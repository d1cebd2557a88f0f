import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LANGUAGES } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createMessageReader } from '../../src/retext/message-reader.js'
import { builtinRuleset } from '../helpers/rules.js'

const reader = createMessageReader(createAnalysisStore(builtinRuleset))

// the rules of a language are compiled in its first test
describe.each(LANGUAGES)('what messages of %s do', { timeout: 180_000 }, (lang) => {
  const file = path.join(import.meta.dirname, '../fixtures/incoming', lang, 'kinds.yml')
  const cases = parse(readFileSync(file, 'utf8')) as [text: string, ...kinds: string[]][]

  it.each(cases.map(([text, ...wanted]) => ({ text, wanted })))('$text', async ({ text, wanted }) => {
    const { kinds } = await reader.analyseIncoming(text, { lang, now: '2026-05-13', tz: 'UTC' })
    const must = wanted.filter((kind) => !kind.endsWith('?'))
    expect(kinds.filter((kind) => !wanted.includes(`${kind}?`)).sort()).toEqual([...must].sort())
  })
})
