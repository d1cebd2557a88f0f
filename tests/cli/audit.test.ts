import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const ROWS = `id,author,text,at
1,ann,You failed to attach the receipt.,2026-03-02
2,bob,"Thanks for the photo, Tom.",2026-03-09
3,ann
`
const ONLY = ['--no-config', '--lang', 'en', '--only', 'accusatory/failed-to']
const audit = (...args: string[]) => runCli(['audit', ...args, ...ONLY], { cwd: folder.path })

describe('levelhead audit', () => {
  it('says which fields hold nothing to count by', async () => {
    folder.write({ 'a.csv': ROWS.replace('2026-03-02', '02/03/2026') })
    const { code, stderr } = await audit('a.csv', '--by', 'agent=athor', '--date-field', 'at')
    expect({ code, stderr: stderr.split('\n') }).toEqual({
      code: 0,
      stderr: [
        'note: no record has anything in the field “athor”; is that its name?',
        'note: 1 of 2 replies have no date in “at”; expected a text such as 2026-05-13, or seconds since 1970',
        ''
      ]
    })
  })

  it('shows tables of at most 80 columns', async () => {
    folder.write({ 'a.csv': ROWS })
    const { code, stdout, stderr } = await audit('a.csv', '--by', 'agent=author', '--date-field', 'at')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`2 replies, 1 flagged (50.0 %), 1 finding: 0 errors, 1 warning, 0 suggestions
1 record could not be used

category                         flagged      rate  findings    errors  warnings
accusatory                             1    50.0 %         1         0         1

rule                             flagged      rate  findings    errors  warnings
accusatory/failed-to                   1    50.0 %         1         0         1

language                         flagged      rate  findings    errors  warnings
en                                     1    50.0 %         1         0         1

agent                            flagged      rate  findings    errors  warnings
ann                                    1   100.0 %         1         0         1
bob                                    0     0.0 %         0         0         0

week                             flagged      rate  findings    errors  warnings
2026-W10                               1   100.0 %         1         0         1
2026-W11                               0     0.0 %         0         0         0
`)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('counts the same in a packed file, in NDJSON and in several files', async () => {
    writeFileSync(path.join(folder.path, 'b.csv.gz'), gzipSync(ROWS))
    folder.write({ 'a.csv': ROWS, 'c.ndjson': '{"text":"You failed to attach the receipt."}\n' })
    const totals = async (...args: string[]) => {
      const { stdout } = await audit('--format', 'json', ...args)
      return JSON.parse(stdout).totals
    }
    expect(await totals('b.csv.gz')).toEqual(await totals('a.csv'))
    expect(await totals('a.csv', 'b.csv.gz', 'c.ndjson')).toMatchObject({ replies: 5, flagged: 3, rate: 0.6 })
  })

  it.each([
    [['draft.txt'], 2, 'The name says no format of records: draft.txt'],
    [['--by', 'week=at', 'a.csv'], 2, 'There is a table “week” already'],
    [['--text-field', 'body', 'a.csv'], 2, 'the table has no column “body”'],
    [['gone.csv'], 2, 'file not found: gone.csv'],
    [['broken.csv.gz'], 2, 'cannot unpack file: broken.csv.gz']
  ])('%j ends with %d', async (args, code, message) => {
    folder.write({ 'a.csv': ROWS, 'draft.txt': 'Hi' })
    writeFileSync(path.join(folder.path, 'broken.csv.gz'), gzipSync(ROWS).subarray(0, 40))
    const ran = await audit(...args)
    expect(ran.code).toBe(code)
    expect(ran.stderr).toContain(message)
  })
})

describe('--input-format csv-records', () => {
  it('gives one line for each row', async () => {
    const { stdout, code } = await runCli(['lint', ...ONLY, '--input-format', 'csv-records'], {
      cwd: folder.path,
      stdin: gzipSync(ROWS)
    })
    expect(code).toBe(0)
    const lines = stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: '1', lang: 'en', messages: [{ ruleId: 'accusatory/failed-to', range: [4, 20] }] },
      { id: '2', messages: [] },
      { id: '3', error: { code: 'bad-record' } }
    ])
  })
})
