import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createConfigResolver, type ResolveOptions, resolveConfig } from '../../src/config/resolve.js'
import { folderWith, messageOf } from './folder.js'

describe('precedence', () => {
  const files = {
    'base.json': JSON.stringify({
      lang: 'it',
      profile: 'reply',
      failOn: 'error',
      minSeverity: 'error',
      overrides: [{ files: 'a.md', profile: 'transactional' }]
    }),
    'levelhead.config.json': JSON.stringify({
      extends: './base.json',
      profile: 'auto',
      failOn: 'suggestion',
      minSeverity: 'warning',
      overrides: [{ files: '*.md', failOn: 'never', minSeverity: 'suggestion' }]
    })
  }

  it('command line > overrides > file > extends > defaults', async () => {
    const cwd = folderWith(files)
    const { config, sources } = await resolveConfig('a.md', { cwd, cli: { minSeverity: 'error' } })
    const own = join(cwd, 'levelhead.config.json')
    const base = join(cwd, 'base.json')
    const told = (key: keyof typeof config) => [config[key], sources.get(key)]
    expect(told('minSeverity')).toEqual(['error', 'command line'])
    expect(told('failOn')).toEqual(['never', `${own} overrides[0]`])
    expect(told('profile')).toEqual(['transactional', `${base} overrides[0]`])
    expect(told('lang')).toEqual(['it', base])
    expect(told('maxDraftSize')).toEqual([1_000_000, 'default'])
  })

  it('leaves other files to the plain settings', async () => {
    const { config } = await resolveConfig('b.txt', { cwd: folderWith(files) })
    expect(config).toMatchObject({
      profile: 'auto',
      failOn: 'suggestion',
      minSeverity: 'warning',
      lang: 'it'
    })
  })

  it('lets the command line turn a whole category off', async () => {
    const cwd = folderWith({ '.levelheadrc': 'rules: { canned/as-per: error }' })
    const { config } = await resolveConfig('b.txt', { cwd, cli: { rules: { canned: 'off' } } })
    expect(config.rules).toEqual({ canned: { severity: 'off' } })
  })

  it('takes presets of an override below what the override says', async () => {
    const overrides = [{ files: '*.md', presets: ['recommended'], failOn: 'never' }]
    const cwd = folderWith({ '.levelheadrc': JSON.stringify({ extends: 'levelhead:strict', overrides }) })
    const strict = (await resolveConfig('a.txt', { cwd })).config
    const { config, sources } = await resolveConfig('a.md', { cwd })
    expect([strict.minConfidence, strict.failOn]).toEqual(['low', 'suggestion'])
    expect([config.minConfidence, config.failOn]).toEqual(['medium', 'never'])
    expect(sources.get('minConfidence')).toBe('levelhead:recommended')
  })
})

describe('which file holds', () => {
  const files = {
    'levelhead.config.yaml': 'lang: en\nignore: ["*.bak"]\n',
    'it/.levelheadrc': 'lang: it\n',
    'it/tr/package.json': '{ "levelhead": { "lang": "tr" } }',
    'it/tr/deep/x.md': ''
  }

  it.each([
    ['a.md', 'en'],
    ['it/a.md', 'it'],
    ['it/tr/deep/x.md', 'tr'],
    ['it/not/there/yet.md', 'it']
  ])('%s is %s', async (file, lang) => {
    const { config } = await createConfigResolver({ cwd: folderWith(files) }).resolve(file)
    expect(config.lang).toBe(lang)
    // The nearest file holds alone.
    expect(config.ignore.length).toBe(lang === 'en' ? 1 : 0)
  })

  it('uses the one that is named for every file, or none at all', async () => {
    const cwd = folderWith(files)
    const named = createConfigResolver({ cwd, configPath: 'it/tr/package.json' })
    expect((await named.resolve('a.md')).config.lang).toBe('tr')
    expect((await named.resolve('it/a.md')).config.lang).toBe('tr')
    const none = await resolveConfig('it/a.md', { cwd, noConfig: true })
    expect([none.config.lang, none.configFile, none.layers]).toEqual(['auto', null, []])
    expect(await messageOf(() => resolveConfig('a.md', { cwd, configPath: 'x.json' }))).toBe(
      'ConfigError: The configuration file does not exist: x.json'
    )
  })

  it('hands out one object to files that the same overrides take in', async () => {
    const cwd = folderWith({ '.levelheadrc': 'overrides: [{ files: "*.md", lang: it }]', 'b/x': '' })
    const resolver = createConfigResolver({ cwd })
    const [a, b, c] = await Promise.all(['a.md', 'b/c.md', 'c.txt'].map((file) => resolver.resolve(file)))
    expect(a).toBe(b)
    expect(a).not.toBe(c)
    expect(c!.config.lang).toBe('auto')
  })
})

describe('rule names', () => {
  const knownRules = ['accusatory/failed-to', 'canned/as-per']
  const told = (rc: string, options: Partial<ResolveOptions> = {}) => {
    const cwd = folderWith({ '.levelheadrc': rc })
    return messageOf(() => resolveConfig('a.md', { cwd, knownRules, ...options }))
  }

  it.each([
    [
      'lang: it\nrules:\n  accusatory/faild-to: off',
      'There is no rule "accusatory/faild-to": .levelheadrc:3:3; did you mean "accusatory/failed-to"?'
    ],
    [
      'rules: { failed-to: off }',
      'There is no category "failed-to": .levelheadrc:1:10; did you mean "accusatory/failed-to"?'
    ],
    [
      'rules: { canned/failed-to: off }',
      'There is no rule "canned/failed-to": .levelheadrc:1:10; did you mean "accusatory/failed-to"?'
    ],
    [
      'rules: { acusatory/faild-to: off }',
      'There is no rule "acusatory/faild-to": .levelheadrc:1:10; did you mean "accusatory/failed-to"?'
    ],
    [
      'rules: { acusatory: off }',
      'There is no category "acusatory": .levelheadrc:1:10; did you mean "accusatory"?'
    ],
    [
      'rules: { canned/zebra-crossing: off }',
      'There is no rule "canned/zebra-crossing": .levelheadrc:1:10; "levelhead rules" lists them all'
    ],
    [
      'overrides:\n  - { files: a, presets: [strict], lang: it }\n  - files: b\n    rules: { canned/as-pre: off }',
      'There is no rule "canned/as-pre": .levelheadrc:4:14; did you mean "canned/as-per"?'
    ]
  ])('%j', async (rc, message) => {
    expect(await told(rc)).toBe(`ConfigError: ${message}`)
  })

  it('takes what is known', async () => {
    expect(await told('rules: { accusatory/failed-to: off, structure: error }')).toBe('no error')
    expect(await told('rules: { team/x: off }', { knownRules: ['team/x'] })).toBe('no error')
    expect(await told('rules: { team: off }', { knownCategories: ['team'] })).toBe('no error')
  })

  it('asks for the rules of the user’s folders', async () => {
    const rc = 'rulesets: [own]\nrules: { canned/our-own: off, canned/other: off }'
    const asked: string[] = []
    const rulesIn = async (folder: string) => {
      asked.push(folder.replaceAll('\\', '/').split('/').at(-1)!)
      return ['canned/our-own']
    }
    expect(await told(rc)).toBe('no error')
    expect(await told(rc, { rulesIn })).toBe(
      'ConfigError: There is no rule "canned/other": .levelheadrc:2:31; "levelhead rules" lists them all'
    )
    expect(asked).toEqual(['own'])
  })
})
