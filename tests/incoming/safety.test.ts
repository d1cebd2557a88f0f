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
describe.each(LANGUAGES)('threats in %s', { timeout: 180_000 }, (lang) => {
  const file = path.join(import.meta.dirname, '../fixtures/incoming', lang, 'safety.yml')
  const { real, idiom } = parse(readFileSync(file, 'utf8')) as Record<'real' | 'idiom', string[]>
  const threatens = async (text: string) => {
    const { kinds } = await reader.analyseIncoming(text, { lang, now: '2026-05-13', tz: 'UTC' })
    return kinds.includes('safety')
  }

  it.each(real)('hears: %s', async (text) => expect(await threatens(text)).toBe(true))
  it.each(idiom)('lets pass: %s', async (text) => expect(await threatens(text)).toBe(false))
})
