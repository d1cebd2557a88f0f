import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/core/report.js'
import { colorPalette } from '../../src/reporters/palette.js'
import { pretty } from '../../src/reporters/pretty.js'
import { renderReport } from '../../src/reporters/render-report.js'
import type { ReporterOptions } from '../../src/reporters/reporter.js'
import { draftResult, messageOn, PLAIN_OPTIONS, reportOf, suggestion } from './sample-report.js'

function render(
  report: Report,
  source: string | undefined,
  changes: Partial<ReporterOptions> = {}
): string[] {
  const sources = new Map(source === undefined ? [] : report.results.map((r) => [r.filePath, source]))
  return renderReport(pretty, report, sources, { ...PLAIN_OPTIONS, ...changes }).split('\n')
}

const REPLY = 'Hi Ada,\n\nYou failed to attach the receipt.\nSorry, I just wanted to ask about it.\n'

describe('pretty', () => {
  test('shows place, words, reason and the sentences to send', () => {
    const report = reportOf([
      draftResult([
        messageOn(REPLY, 'failed to attach', {
          suggestions: [
            suggestion("I haven't received the receipt yet."),
            suggestion('did not attach', 'fix')
          ]
        }),
        messageOn(REPLY, 'I just wanted to ask', {
          ruleId: 'non-assertive/just-wanted',
          severity: 'suggestion',
          message: 'Ask at once.',
          why: 'A question that excuses itself sounds like a burden.',
          suggestions: [suggestion('Could you tell me')]
        })
      ])
    ])
    expect(render(report, REPLY)).toEqual([
      'reply.txt',
      '  3:5  warning  “failed to attach” puts the reader on trial.',
      '                accusatory/failed-to',
      '    │ You failed to attach the receipt.',
      '    │     ^^^^^^^^^^^^^^^^',
      '    The reader defends himself first.',
      `    → "I haven't received the receipt yet."`,
      '    → "did not attach"  (fixed by --fix)',
      '',
      '  4:8  suggestion  Ask at once.  non-assertive/just-wanted',
      '    │ Sorry, I just wanted to ask about it.',
      '    │        ~~~~~~~~~~~~~~~~~~~~',
      '    A question that excuses itself sounds like a burden.',
      '    → "Could you tell me"',
      '',
      '1 file, 1 draft, 96 rules: 1 warning, 1 suggestion (--fix corrects 1)',
      ''
    ])
  })

  test('says what a suggestion takes the place of where these are other words than the marked ones', () => {
    const source = 'As I already said, the parcel with the two lamps and the cable left on Friday. Bye now.'
    const whole = source.slice(0, source.indexOf(' Bye'))
    const report = reportOf([
      draftResult([
        messageOn(source, 'As I already said', {
          suggestions: [
            suggestion('In short: ⟨answer⟩.', 'rephrase', [0, whole.length]),
            suggestion('', 'rephrase', [0, 'As I already said, '.length])
          ]
        })
      ])
    ])
    expect(render(report, source).filter((line) => line.includes('→'))).toEqual([
      '    “As I already said, … cable left on Friday.” → fill in: "In short:',
      '    → leave these words out'
    ])
  })

  test('shows a reply in its pattern once in a draft', () => {
    const source = 'No. The seal is open.'
    const reply = suggestion('The seal is open. So, no.', 'restructure', [0, source.length])
    const report = reportOf([
      draftResult([
        messageOn(source, 'No.', { suggestions: [reply] }),
        messageOn(source, 'open', { suggestions: [reply] })
      ])
    ])
    expect(render(report, source).filter((line) => line.includes('→'))).toEqual([
      '    → "The seal is open. So, no."',
      '    → the reply as above'
    ])
  })

  test('names the draft in the file, its notes, and says why once in a file', () => {
    const source = 'a: You failed to call.\nb: You failed to call.\n'
    const one = messageOn(source, 'failed to call')
    const two = { ...one, line: 2, endLine: 2, range: [30, 44] as const }
    const report = reportOf([
      draftResult([one], { draft: 'a', notes: ['Written in two languages;\nthe first was taken.'] }),
      draftResult([], { draft: 'clean' }),
      draftResult([two], { draft: 'b' })
    ])
    expect(render(report, source)).toEqual([
      'reply.txt  a',
      '  note: Written in two languages; the first was taken.',
      '  1:8  warning  “failed to call” puts the reader on trial.  accusatory/failed-to',
      '    │ a: You failed to call.',
      '    │        ^^^^^^^^^^^^^^',
      '    The reader defends himself first.',
      '',
      'reply.txt  b',
      '  2:8  warning  “failed to call” puts the reader on trial.  accusatory/failed-to',
      '    │ b: You failed to call.',
      '    │        ^^^^^^^^^^^^^^',
      '',
      '1 file, 3 drafts, 96 rules: 2 warnings',
      ''
    ])
  })

  test('wraps the message, the reason and the suggestions with a hanging indent', () => {
    const report = reportOf([
      draftResult([
        messageOn(REPLY, 'failed to attach', {
          why: 'The delay becomes a charge, so the answer will be a defence and not a receipt.',
          suggestions: [
            suggestion('I cannot find the receipt in your mail; please send it once more.', 'fix'),
            suggestion('First line.\r\n\r\nSecond line.', 'restructure'),
            suggestion('', 'fix'),
            suggestion('a'),
            suggestion('b')
          ]
        })
      ])
    ])
    expect(render(report, REPLY, { width: 52 })).toEqual([
      'reply.txt',
      '  3:5  warning  “failed to attach” puts the reader',
      '                on trial.  accusatory/failed-to',
      '    │ You failed to attach the receipt.',
      '    │     ^^^^^^^^^^^^^^^^',
      '    The delay becomes a charge, so the answer will',
      '    be a defence and not a receipt.',
      '    → "I cannot find the receipt in your mail;',
      '      please send it once more."  (fixed by --fix)',
      '    → "First line.',
      '      Second line."',
      '    → leave these words out  (fixed by --fix)',
      '    and 2 more in --format json',
      '',
      '1 file, 1 draft, 96 rules: 1 warning (--fix corrects',
      '  1)',
      ''
    ])
  })

  test('writes control characters out, in every place', () => {
    const source = 'You \x1b[31mfailed\x07 to\u202e call.'
    const report = reportOf([
      draftResult(
        [messageOn(source, '\x1b[31mfailed\x07', { suggestions: [suggestion('a\x1bb')], why: '\x9b' })],
        {
          filePath: 're\x1bply.txt',
          draft: 'a\x00b',
          notes: ['n\x1b']
        }
      )
    ])
    expect(render(report, source)).toEqual([
      're\\x1bply.txt  a\\x00b',
      '  note: n\\x1b',
      '  1:5  warning  “\\x1b[31mfailed\\x07” puts the reader on trial.',
      '                accusatory/failed-to',
      '    │ You \\x1b[31mfailed\\x07 to\\u202e call.',
      '    │     ^^^^^^^^^^^^^^^^^^',
      '    \\x9b',
      '    → "a\\x1bb"',
      '',
      '1 file, 1 draft, 96 rules: 1 warning',
      ''
    ])
  })

  test.each([
    ['no source', undefined, {}],
    ['a source that cannot be addressed', 'RG8geW91IGV2ZXI/', { range: null, partRange: [3, 9] as const }]
  ])('shows the words alone when there is %s', (_name, source, changes) => {
    const report = reportOf([draftResult([messageOn('Do you ever read?', 'you ever', changes)])])
    expect(render(report, source).slice(2, 4)).toEqual(['    │ you ever', '    │ ^^^^^^^^'])
  })

  test.each<[string, Report, string[]]>([
    ['no findings', reportOf([draftResult([])]), ['1 file, 1 draft, 96 rules: nothing to change', '']],
    ['no files', reportOf([], [], { rules: 0 }), ['0 files, 0 drafts, 0 rules: nothing to change', '']],
    [
      'no rules',
      reportOf([draftResult([])], [], { rules: 0 }),
      ['warning: no rule was applied', '1 file, 1 draft, 0 rules: nothing to change', '']
    ],
    [
      'a note alone',
      reportOf([draftResult([], { lang: null, notes: ['The language is not supported.'] })]),
      [
        'reply.txt',
        '  note: The language is not supported.',
        '',
        '1 file, 1 draft, 96 rules: nothing to change',
        ''
      ]
    ],
    [
      'files that failed',
      reportOf(
        [],
        [
          { filePath: 'a.eml', code: 'not-decodable', message: 'It is not UTF-8' },
          { filePath: 'b.txt', code: 'file-not-found', message: 'There is no such file' }
        ],
        { rules: 0 }
      ),
      [
        'a.eml',
        '  error  It is not UTF-8  not-decodable',
        '',
        'b.txt',
        '  error  There is no such file  file-not-found',
        '',
        '0 files, 0 drafts, 0 rules: 2 files could not be linted',
        ''
      ]
    ],
    [
      'clean files and one that failed',
      reportOf([draftResult([])], [{ filePath: 'a.eml', code: 'not-decodable', message: 'It is not UTF-8' }]),
      [
        'a.eml',
        '  error  It is not UTF-8  not-decodable',
        '',
        '1 file, 1 draft, 96 rules: nothing to change; 1 file could not be linted',
        ''
      ]
    ]
  ])('ends with what was done: %s', (_name, report, expected) => {
    expect(render(report, '')).toEqual(expected)
  })

  test('quiet leaves out reasons and notes, and all when nothing was found', () => {
    const noted = { notes: ['A note.'] }
    const quiet = { quiet: true }
    expect(render(reportOf([draftResult([], noted)]), '', quiet)).toEqual([''])
    expect(render(reportOf([draftResult([messageOn(REPLY, 'failed')], noted)]), REPLY, quiet)).toEqual([
      'reply.txt',
      '  3:5  warning  “failed” puts the reader on trial.  accusatory/failed-to',
      '    │ You failed to attach the receipt.',
      '    │     ^^^^^^',
      '',
      '1 file, 1 draft, 96 rules: 1 warning',
      ''
    ])
  })

  test('colour adds to the text and changes nothing in it', async () => {
    const messages = [
      messageOn(REPLY, 'failed', { severity: 'error', suggestions: [suggestion('x', 'fix')] })
    ]
    const report = reportOf([draftResult(messages, { draft: 'a', notes: ['A note.'] })])
    const colored = render(report, REPLY, { palette: await colorPalette() })
    expect(colored.slice(0, 8)).toEqual([
      '\x1b[4mreply.txt\x1b[24m  \x1b[36ma\x1b[39m',
      '  \x1b[36mnote:\x1b[39m A note.',
      '  3:5  \x1b[31merror\x1b[39m  \x1b[1m“failed” puts the reader on trial.\x1b[22m  \x1b[2maccusatory/failed-to\x1b[22m',
      '\x1b[2m    │ \x1b[22mYou failed to attach the receipt.',
      '\x1b[2m    │ \x1b[22m    \x1b[31m^^^^^^\x1b[39m',
      '    \x1b[2mThe reader defends himself first.\x1b[22m',
      '    \x1b[32m→ "x"\x1b[39m  \x1b[2m(fixed by --fix)\x1b[22m',
      ''
    ])
    const bare = colored.map((line) => line.replace(/\x1b\[\d+m/g, ''))
    expect(bare).toEqual(render(report, REPLY))
  })
})
