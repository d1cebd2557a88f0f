import { describe, expect, it } from 'vitest'
import { langFromPath } from '../../src/readers/lang-from-path.js'
import { parseLanguageTag } from '../../src/readers/language-tag.js'

describe('langFromPath', () => {
  it.each([
    ['macro.it.md', 'it'],
    ['a/b/macro.it-IT.md', 'it'],
    ['macro.tr_TR.txt', 'tr'],
    ['C:\\macros\\macro.en.md', 'en'],
    ['macro.de.md', 'de'],
    ['locales/tr.yml', 'tr'],
    ['it.md', 'it'],
    ['macro.zh-Hans.md', 'zh'],
    ['macro.md', undefined],
    ['docs/it/macro.md', undefined],
    ['say.no.md', undefined],
    ['v1.2.md', undefined],
    ['reply.old.md', undefined],
    ['reply.IT.md', undefined],
    ['de.md', undefined],
    ['macro.it', undefined],
    ['', undefined]
  ])('%s', (path, lang) => {
    expect(langFromPath(path)).toEqual(lang ? { lang } : {})
  })
})

describe('parseLanguageTag', () => {
  it.each([
    ['it', 'it'],
    [' IT-it ', 'it'],
    ['tr_TR.UTF-8', 'tr'],
    ['en-Latn-GB', 'en'],
    ['Türkçe', 'tr'],
    ['Italiano', 'it'],
    ['no', 'no'],
    ['xx', undefined],
    ['constructor', undefined],
    ['en ough', undefined],
    ['', undefined],
    [undefined, undefined]
  ])('%s', (tag, lang) => {
    expect(parseLanguageTag(tag)).toBe(lang)
  })
})
