import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configAsJson, explainConfig } from '../../src/config/explain.js'
import { resolveConfig } from '../../src/config/resolve.js'
import { folderWith } from './folder.js'

describe('explainConfig', () => {
  it('tells every value and where it came from', async () => {
    const cwd = folderWith({
      'base.yml': 'failOn: error\nignore: ["*.bak", old/]\n',
      'macros/levelhead.config.json': JSON.stringify({
        extends: ['levelhead:strict', '../base.yml'],
        rules: { accusatory: 'error', 'canned/as-per': { severity: 'off', options: { max: 2 } } },
        rulesets: ['./rules'],
        terms: [
          { say: 'order', dont: ['ticket', 'case'], why: 'our readers have placed an order, not a case' }
        ],
        authority: { may: ['free return', { what: 'refund', upTo: 50, currency: 'EUR' }] },
        overrides: [{ files: '*.md', lang: 'it' }]
      })
    })
    const resolved = await resolveConfig('macros/a.md', { cwd, cli: { maxWarnings: 3 } })
    const text = explainConfig(resolved, join(cwd, 'macros/a.md'), cwd)
    expect(text).toBe(`Configuration of macros/a.md
  levelhead:strict
  base.yml
  macros/levelhead.config.json
  command line

lang: it
                                       macros/levelhead.config.json overrides[0]
profile: auto                               default
failOn: error                               base.yml
maxWarnings: 3                              command line
minSeverity: suggestion                     levelhead:strict
minConfidence: low                          levelhead:strict
maxDraftSize: 1000000                       default
rules.accusatory.severity: error            macros/levelhead.config.json
rules.canned/as-per.severity: off           macros/levelhead.config.json
rules.canned/as-per.options.max: 2          macros/levelhead.config.json
ignore[0]: globs *.bak, old/; baseDir .     base.yml
rulesets[0]: macros/rules                   macros/levelhead.config.json
terms[0]: say order; dont ticket, case; why our readers have placed an order,
    not a case                              macros/levelhead.config.json
formats: none                               default
ignores: none                               default
authority.may[0]: what free return          macros/levelhead.config.json
authority.may[1]: what refund; upTo 50; currency EUR
                                                    macros/levelhead.config.json
authority.approval: none                    default
authority.never: none                       default
placeholders.families: all                  default
placeholders.known: none                    default
crisis.plan: none                           default
crisis.contacts: none                       default
`)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('says that there is no file', async () => {
    const cwd = folderWith({})
    const text = explainConfig(await resolveConfig('a.md', { cwd }), join(cwd, 'a.md'), cwd)
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Configuration of a.md',
      '  no config file; the defaults hold',
      '',
      'lang: auto                                  default'
    ])
  })
})

describe('configAsJson', () => {
  it('holds the config, its layers and the source of each value', async () => {
    const cwd = folderWith({ '.levelheadrc': 'lang: tr\nterms: [{ say: a, dont: b }]' })
    const file = join(cwd, '.levelheadrc')
    const json = configAsJson(await resolveConfig('a.md', { cwd }), 'a.md')
    expect(json).toMatchObject({
      version: 1,
      filePath: 'a.md',
      configFile: file,
      layers: [file],
      config: { lang: 'tr', terms: [{ say: 'a', dont: ['b'] }] },
      sources: { lang: file, profile: 'default', 'terms[0]': file, rules: 'default' }
    })
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })
})
