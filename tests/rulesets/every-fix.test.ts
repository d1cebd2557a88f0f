import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import { textReader } from '../../src/readers/text.js'
import { protectedTokens } from '../../src/rewrite/protected-tokens.js'
import { fixSource } from '../../src/run/fix-source.js'
import { lintSource, type Source } from '../../src/run/lint-source.js'
import { createWorkbench } from '../../src/run/workbench.js'
import { checkBytes } from '../fuzz/checks/source.js'
import { builtinRuleset } from '../helpers/rules.js'
import { faultsOfRules } from './changed-examples.js'

const macro = (value: string) => ({ macros: [{ title: 'a', actions: [{ field: 'comment_value', value }] }] })
const quoted = (text: string, quote = '""') => `"${text.replaceAll('"', quote)}"`

/** A file of each kind that has the text for a draft. */
const FILES: Readonly<Record<string, (text: string) => string>> = {
  '.txt': (text) => text,
  '.md': (text) => text,
  '.html': (text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>\n`,
  '.json': (text) => JSON.stringify(macro(text)),
  '.jsonl': (text) => `${JSON.stringify({ id: 1, text })}\n`,
  '.yml': (text) => stringify(macro(text)),
  '.csv': (text) => `id,text\n1,${quoted(text)}\n`,
  '.po': (text) => `msgid "reply"\nmsgstr ${JSON.stringify(text)}\n`,
  '.eml': (text) => `Subject: a\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`,
  '.mbox': (text) => `From a Mon May 11 10:00:00 2026\nSubject: a\n\n${text}\n`,
  '.mjml': (text) => `<mjml><mj-body><mj-text>${text}</mj-text></mj-body></mjml>\n`
}

const bench = createWorkbench({
  cwd: '/',
  home: undefined,
  noConfig: true,
  cli: { minConfidence: 'low', profile: 'reply' }
})

async function fixed(text: string, lang: LanguageCode): Promise<string> {
  const resolved = await bench.configs.resolve('a.txt')
  const config = { ...resolved.config, lang }
  const linter = await bench.linterFor(config)
  const lint = (source: Source) => lintSource(source, config, linter, { preview: true })
  const source = { path: 'a.txt', text, encoding: 'utf-8', reader: textReader }
  const after = await fixSource(source, await lint(source), lint)
  return after.source.text
}

/** Signs that hide in a word go; the word stays. */
function tokens(text: string, lang: LanguageCode): string {
  const seen = text.replace(/\p{Cf}/gu, '')
  const count = protectedTokens(seen, builtinRuleset(lang).texts().rewrite!, lang)
  return JSON.stringify([...count].sort())
}

describe.each(LANGUAGES)('every fix of %s', (lang) => {
  it('keeps placeholders, addresses, figures, dates and names', { timeout: 3_600_000 }, async () => {
    const faults = await faultsOfRules(lang, async (text) => {
      const after = await fixed(text, lang)
      return tokens(after, lang) === tokens(text, lang) ? undefined : after
    })
    expect(faults).toEqual([])
  })

  it.each(Object.entries(FILES).map(([extension, file], nth) => [extension, file, nth] as const))(
    'is made in %s files, once, and nothing else',
    { timeout: 3_600_000 },
    async (extension, file, nth) => {
      const faultOf = async (text: string) => {
        const [fault] = await checkBytes(extension, () => Buffer.from(file(text)), lang)
        return fault && `${fault.kind}: ${fault.detail}`
      }
      expect(await faultsOfRules(lang, faultOf, { nth, of: Object.keys(FILES).length })).toEqual([])
    }
  )
})
