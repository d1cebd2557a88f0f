import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { main } from '../../src/cli/main.js'
import { DRAFT_CATEGORIES, SPAN_CATEGORIES } from '../../src/core/category.js'
import { LANGUAGES } from '../../src/core/draft.js'
import { faultsOf } from '../../src/run/explain-category.js'
import { fakeIo } from '../helpers/fake-io.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { FAULTY } from './drafts.js'

const folder = useTemporaryFolder()

async function prints(args: readonly string[], env = {}) {
  const io = fakeIo({ cwd: folder.path, env })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

describe('levelhead explain', () => {
  it('prints one page, at most 80 columns wide', async () => {
    const { code, out, err } = await prints(['explain', 'accusatory/failed-to'], { LANG: 'en_US.UTF-8' })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^accusatory\/failed-to {2}\(warning, confidence high\)\n/)
    expect(out.match(/^(?:Found in|Write instead|Left alone):$/gm)).toEqual([
      'Found in:',
      'Write instead:',
      'Left alone:'
    ])
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})

it('says what the source of a rule is, not its file', async () => {
  const files = Object.keys(parse(readFileSync('rulesets/sources.yml', 'utf8')))
  expect(files).not.toEqual([])
  const { out } = await prints(['explain', 'accusatory/failed-to', '--ui-lang', 'en'])
  expect(out).toContain('\nSource: “We Need Assertiveness')
  for (const file of files) expect(out).not.toContain(file)
})

describe('levelhead explain CATEGORY', () => {
  it.each([...SPAN_CATEGORIES, ...DRAFT_CATEGORIES])(
    '%s: what it is about and its rules, in three languages',
    async (name) => {
      for (const lang of LANGUAGES) {
        const { code, out, err } = await prints(['explain', name, '--ui-lang', lang])
        expect({ code, err }).toEqual({ code: 0, err: '' })
        expect(out.startsWith(`${name}\n\n  ${faultsOf(lang)[name]}`)).toBe(true)
        expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
      }
    }
  )

  it('lists the rules with what they say', async () => {
    const { out } = await prints(['explain', 'threat', '--ui-lang', 'en'])
    expect(out).toMatch(/^Its \d+ rules:\n {2}threat\/\S+\n {4}“…”/m)
    expect(out).toMatch(/^About one of them: levelhead explain threat\/\S+\nTurn it off: “threat: off”/m)
  })

  it('says the same of a category as the table of the README', () => {
    const readme = readFileSync('README.md', 'utf8')
    for (const [name, fault] of Object.entries(faultsOf('en')))
      expect(readme).toContain(`| ${name} | ${fault} |`)
  })
})

describe('levelhead explain structure/…', () => {
  it.each([
    ['en_GB.UTF-8', /^ {2}✓ You asked for/m],
    ['it_IT.UTF-8', /^ {2}✓ Mi ha chiesto/m],
    ['C', /^ {2}✓ You asked for/m]
  ])('is in the language of LANG: %s', async (LANG, line) => {
    const { code, out } = await prints(['explain', 'structure/no-last'], { LANG })
    expect(code).toBe(0)
    expect(out).toMatch(/^structure\/no-last\n/)
    expect(out).toMatch(line)
  })

  it('knows no rule that only recognises', async () => {
    expect((await prints(['explain', 'moves/apology'])).code).toBe(2)
    expect((await prints(['explain', 'structure/nix'])).code).toBe(2)
  })
})

describe('levelhead rules', () => {
  it.each([[['rules']], [['rules', 'list']]])('%j lists id, level, confidence, languages', async (args) => {
    const { code, out } = await prints(args)
    expect(code).toBe(0)
    expect(out).toMatch(/^accusatory\/failed-to +warning +high +en/m)
    expect(out).toMatch(/\n\d+ rules\n$/)
  })

  it('gives JSON', async () => {
    const { version, rules } = JSON.parse((await prints(['rules', 'list', '--format', 'json'])).out)
    expect(version).toBe(1)
    expect(rules.find(({ id }: { id: string }) => id === 'accusatory/failed-to')).toMatchObject({
      category: 'accusatory',
      severity: 'warning',
      confidence: 'high',
      status: 'stable',
      languages: expect.arrayContaining(['en'])
    })
  })

  it('shows what each language has', async () => {
    const { out } = await prints(['rules', 'list', '--coverage'])
    expect(out).toMatch(/^rule +en it tr\n/)
    expect(out).toMatch(/^accusatory\/failed-to +✓/m)
  })

  it('counts how often rules fire', async () => {
    folder.write({ 'a.ndjson': `${JSON.stringify({ text: FAULTY, lang: 'en' })}\nno record\n` })
    const { code, out } = await prints(['rules', 'list', '--stats', 'a.ndjson'])
    expect(code).toBe(0)
    expect(out).toMatch(/^1 drafts, 11 words, \d+ findings/)
    expect(out).toMatch(/^accusatory\/failed-to +1 /m)
    expect((await prints(['rules', 'list', '--stats', 'nix'])).code).toBe(2)
  })
})

describe('rules of a folder', () => {
  it('part a turn with the words of the language', async () => {
    folder.write({
      'rules/en/cancelling-but/noted-but.yml': [
        'severity: warning',
        'confidence: high',
        'message: "“{match}” takes it back."',
        'why: What stands before it is not heard.',
        'source: the house',
        'match: ["‹{ack:(we noted the smudge)} , but›"]',
        'suggest: [{ replaces: turn, text: and }]',
        'examples:',
        '  bad:',
        ...['A', 'B', 'C'].map(
          (room) =>
            `    - { text: "[[We noted the smudge, but]] room ${room} is shut.", suggest: "We noted the smudge. Room ${room} is shut." }`
        ),
        '  good: ["We noted the smudge.", "The smudge is gone.", "The smudge, but not the stain."]',
        ''
      ].join('\n')
    })
    const { code, out, err } = await prints(['rules', 'test', 'rules'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('all as they say')
  })
})
