import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.js'
import { BUILT_IN_PRESETS } from '../../src/config/presets.js'
import { folderWith, messageOf } from './folder.js'

const load = (cwd: string, file: string, allowJsConfig = false) =>
  loadConfig(join(cwd, file), { cwd, presets: BUILT_IN_PRESETS, allowJsConfig })
const failure = (file: string, content: string | Uint8Array): Promise<string> => {
  const cwd = folderWith({ [file]: content })
  return messageOf(() => load(cwd, file))
}

describe('the forms of a config file', () => {
  it.each([
    ['levelhead.config.json', '\uFEFF{ "lang": "it", /* Milan */ }'],
    ['levelhead.config.yaml', 'lang: it # Milan\n'],
    ['.levelheadrc.yml', '%YAML 1.2\n---\nlang: it\n'],
    ['.levelheadrc', '{ "lang": "it" } // Milan'],
    ['.levelheadrc', '{ lang: it }'],
    ['.levelheadrc', 'lang: it\n'],
    ['package.json', '{ "name": "desk", "levelhead": { "lang": "it" } }'],
    ['levelhead.config.json', Buffer.from('\uFEFF{ "lang": "it" }', 'utf16le')]
  ])('%s with %j', async (file, content) => {
    const cwd = folderWith({ [file]: content })
    const layers = await load(cwd, file)
    expect(layers.map(({ source, settings }) => [source, settings])).toEqual([
      [join(cwd, file), { lang: 'it' }]
    ])
  })

  it.each(['.levelheadrc', '.levelheadrc.yaml'])('an empty %s says nothing', async (file) => {
    const layers = await load(folderWith({ [file]: '\n' }), file)
    expect(layers[0]!.settings).toEqual({})
  })

  it('runs a program only when that is allowed', async () => {
    const file = 'levelhead.config.mjs'
    const cwd = folderWith({ [file]: 'export default { lang: "tr" }' })
    expect(await messageOf(() => load(cwd, file))).toBe(
      'ConfigError: The configuration is a program, and programs are not run: levelhead.config.mjs; ' +
        'expected JSON or YAML; move its content to levelhead.config.json, or let it run with --allow-js-config'
    )
    expect((await load(cwd, file, true))[0]!.settings).toEqual({ lang: 'tr' })
  })
})

describe('broken files', () => {
  it.each([
    [
      'levelhead.config.json',
      '{\n  "lang": "it"\n  "profile": "reply"\n}',
      'Cannot parse the configuration: Unexpected "\\"", expected "," or "}": levelhead.config.json:3:3'
    ],
    [
      '.levelheadrc.yaml',
      'lang: it\nrules:\n  canned: off\n  canned: error\n',
      'Cannot parse the configuration: Map keys must be unique: .levelheadrc.yaml:4:3'
    ],
    [
      '.levelheadrc',
      'lang: it\nrules:\n\tcanned: off\n',
      'Cannot parse the configuration: Tabs are not allowed as indentation: .levelheadrc:3:1'
    ],
    [
      '.levelheadrc',
      '{\n "lang": "it",,\n}',
      'Cannot parse the configuration: Unexpected ",", expected a key in double quotes or "}": .levelheadrc:2:15'
    ],
    [
      'levelhead.config.json',
      Uint8Array.of(0x7b, 0xff, 0x7d),
      'Cannot decode the configuration file: levelhead.config.json; expected UTF-8; save it as UTF-8'
    ]
  ])('%s: %j', async (file, content, message) => {
    expect(await failure(file, content)).toBe(`ConfigError: ${message}`)
  })

  it('a file that is missing', async () => {
    const cwd = folderWith({})
    expect(await messageOf(() => load(cwd, 'conf/x.json'))).toBe(
      'ConfigError: The configuration file does not exist: conf/x.json'
    )
  })
})

describe('what the schema does not allow', () => {
  it.each([
    ['{\n "lnag": "it"\n}', 'Unknown key "lnag": levelhead.config.json:2:2; did you mean "lang"?'],
    [
      '{ "crisis": { "phone": "1" } }',
      'Unknown key "phone" in crisis: levelhead.config.json:1:15; expected one of plan, contacts'
    ],
    [
      '{ "overrides": [{ "files": "*", "extends": "./a.json" }] }',
      'Unknown key "extends" in overrides[0]: levelhead.config.json:1:33; expected one of files, presets, rules, ' +
        'lang, profile, ignore, rulesets, terms, authority, placeholders, failOn, maxWarnings, minSeverity, ' +
        'minConfidence, maxDraftSize, crisis, formats, ignores'
    ],
    [
      '{ "overrides": [{ "lang": "it" }] }',
      'overrides[0].files is missing: levelhead.config.json:1:17; expected a text, or a list'
    ],
    ['{ "lang": "de" }', 'lang cannot be "de": levelhead.config.json:1:11; expected one of auto, en, it, tr'],
    [
      '{ "rules": { "canned": "warn" } }',
      'rules.canned cannot be "warn": levelhead.config.json:1:24; ' +
        'expected one of off, suggestion, warning, error, or an object'
    ],
    [
      '{ "rules": { "canned": { "severty": "off" } } }',
      'Unknown key "severty" in rules.canned: levelhead.config.json:1:26; did you mean "severity"?'
    ],
    [
      '{ "rules": { "canned": { "severity": "of" } } }',
      'rules.canned.severity cannot be "of": levelhead.config.json:1:38; ' +
        'expected one of off, suggestion, warning, error; did you mean "off"?'
    ],
    [
      '{ "maxWarnings": -1 }',
      'maxWarnings cannot be -1: levelhead.config.json:1:18; expected a whole number from 0'
    ],
    [
      '{ "authority": { "may": [{ "what": "refund", "currency": "euro" }] } }',
      'authority.may[0].currency cannot be "euro": levelhead.config.json:1:58; ' +
        'expected a currency code of three capitals, for instance EUR'
    ],
    ['[]', 'the configuration cannot be a list: levelhead.config.json:1:1; expected an object'],
    [
      '{ "terms": [{ "say": "order" }],\n "lnag": 1,\n "profile": null }',
      'terms[0].dont is missing: levelhead.config.json:1:13; expected a text, or a list; ' +
        'line 2: Unknown key "lnag" (did you mean "lang"?); ' +
        'line 3: profile cannot be empty (expected one of auto, reply, transactional)'
    ]
  ])('%s', async (content, message) => {
    const told = await failure('levelhead.config.json', content)
    expect(told).toBe(`ConfigError: ${message}`)
  })

  it('names the place in YAML and in package.json', async () => {
    expect(await failure('.levelheadrc.yml', 'terms:\n  - say: a\n    dont: b\n    langg: it\n')).toBe(
      'ConfigError: Unknown key "langg" in terms[0]: .levelheadrc.yml:4:5; did you mean "lang"?'
    )
    expect(await failure('package.json', '{\n  "levelhead": {\n    "lang": "deutsch"\n  }\n}')).toBe(
      'ConfigError: lang cannot be "deutsch": package.json:3:13; expected one of auto, en, it, tr'
    )
  })
})

describe('extends', () => {
  it('puts what is extended first, each once', async () => {
    const cwd = folderWith({
      'team/levelhead.config.json':
        '{ "extends": ["levelhead:strict", "../base.yml", "@acme/tone", "acme-words"] }',
      'base.yml': 'extends: ./shared/\npresets: [strict]\n',
      'shared/.levelheadrc': 'lang: en',
      'node_modules/@acme/tone/package.json':
        '{ "name": "@acme/tone", "levelhead": { "extends": "./more.json" } }',
      'node_modules/@acme/tone/more.json':
        '{ "overrides": [{ "files": "macros/**" }], "rulesets": ["rules"] }',
      'node_modules/acme-words/package.json': '{ "main": "words.yaml" }',
      'node_modules/acme-words/words.yaml': 'lang: tr'
    })
    const layers = await load(cwd, 'team/levelhead.config.json')
    const at = (path: string): string => join(cwd, path)
    expect(layers.map(({ source, globDir, pathDir }) => [source, globDir, pathDir])).toEqual([
      ['levelhead:strict', at('team'), at('team')],
      [at('shared/.levelheadrc'), at('shared'), at('shared')],
      [at('base.yml'), cwd, cwd],
      [at('node_modules/@acme/tone/more.json'), at('team'), at('node_modules/@acme/tone')],
      [at('node_modules/@acme/tone/package.json'), at('team'), at('node_modules/@acme/tone')],
      [at('node_modules/acme-words/words.yaml'), at('team'), at('node_modules/acme-words')],
      [at('team/levelhead.config.json'), at('team'), at('team')]
    ])
  })

  it('refuses a circle', async () => {
    const cwd = folderWith({
      'a.json': '{\n "extends": "./b.yml" }',
      'b.yml': 'extends: [./c.json]',
      'c.json': '{ "extends": ["./b.yml"] }'
    })
    expect(await messageOf(() => load(cwd, 'a.json'))).toBe(
      'ConfigError: Configurations extend each other in a circle: c.json:1:15; ' +
        'take one step out of b.yml → c.json → b.yml'
    )
  })

  it.each([
    [
      'base.yml',
      'Cannot find "base.yml", which the configuration extends: a.json:1:14; expected a config file ' +
        '("./base.yml"), an installed package, or a preset ("levelhead:strict"); write "./base.yml"'
    ],
    [
      './nowhere.yml',
      'Cannot find "./nowhere.yml", which the configuration extends: a.json:1:14; expected a config file ' +
        '("./base.yml"), an installed package, or a preset ("levelhead:strict")'
    ],
    [
      'levelhead:strickt',
      'There is no preset "strickt": a.json:1:14; expected one of recommended, strict; did you mean "strict"?'
    ],
    [
      'acme-code',
      'The configuration is a program, and programs are not run: node_modules/acme-code/index.js; ' +
        'expected JSON or YAML; move its content to levelhead.config.json, or let it run with --allow-js-config'
    ]
  ])('refuses %s', async (name, message) => {
    const cwd = folderWith({
      'a.json': `{ "extends": "${name}" }`,
      'base.yml': '',
      'node_modules/acme-code/index.js': 'module.exports = {}',
      'node_modules/acme-code/package.json': '{}'
    })
    expect(await messageOf(() => load(cwd, 'a.json'))).toBe(`ConfigError: ${message}`)
  })
})
