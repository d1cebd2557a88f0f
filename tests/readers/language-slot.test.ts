import { describe, expect, it } from 'vitest'
import { compareOriginals, languageSlot } from '../../src/readers/language-slot.js'

describe('languageSlot', () => {
  it.each([
    ['refund.it.md', 'refund.', 'it', '.md', false],
    ['/a/refund.it-IT.md', '/a/refund.', 'it-IT', '.md', false],
    ['locales/it.json', 'locales/', 'it', '.json', false],
    ['locales/zh_Hant.json', 'locales/', 'zh_Hant', '.json', false],
    ['en/refund.md', '', 'en', '/refund.md', true],
    ['/lib/it/sub/refund.md', '/lib/', 'it', '/sub/refund.md', true],
    ['locale/tr/LC_MESSAGES/app.po', 'locale/', 'tr', '/LC_MESSAGES/app.po', true],
    // the innermost folder, and the name before all folders
    ['it/macros/en/refund.md', 'it/macros/', 'en', '/refund.md', true],
    ['en/refund.it.md', 'en/refund.', 'it', '.md', false],
    ['C:\\lib\\it\\refund.md', 'C:\\lib\\', 'it', '\\refund.md', true],
    // a word in a folder, a language among locales
    ['locales/no/mail.json', 'locales/', 'no', '/mail.json', true]
  ])('%s', (path, before, tag, after, isFolder) => {
    expect(languageSlot(path)).toEqual({ before, tag, after, isFolder })
    expect(before + tag + after).toBe(path)
  })

  it.each([
    'refund.md',
    'no/refund.md',
    'say.no.md',
    'qq/refund.md',
    'IT/refund.md',
    'it',
    '.it',
    'a.it/',
    'items/refund.md',
    // numbered drafts
    'en-001.txt',
    'it-014.md',
    ''
  ])('%s has none', (path) => {
    expect(languageSlot(path)).toBeUndefined()
  })

  it('puts English first, then the order of letters, a language before its regions', () => {
    const tags = ['tr', 'en-US', 'de', 'en', 'de-AT', 'en-GB']
    expect(tags.toSorted(compareOriginals)).toEqual(['en', 'en-GB', 'en-US', 'de', 'tr', 'de-AT'])
  })
})
