import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const env = { NODE_OPTIONS: `--require "${path.join(ROOT, 'tests/helpers/say-memory.cjs')}"` }
const SOME = 6000
const MANY = 18_000
const FAULTS = ['You failed to attach the receipt.', 'The receipt has reached us.']

/** No two alike, so that nothing is known from before; every second has a fault. */
function records(count: number): string {
  const textOf = (i: number) =>
    `Hi, about order ${i}: ${FAULTS[i % 2]} The parcel with ${(i * 7919) % 1_000_003} inside leaves on Monday.`
  return Array.from(
    { length: count },
    (_, i) => `${JSON.stringify({ id: i, lang: 'en', text: textOf(i) })}\n`
  ).join('')
}

async function megabytes(args: readonly string[], count: number): Promise<number> {
  folder.write({ 'all.ndjson': records(count) })
  const words = [...args, '--no-config', '--input-format', 'ndjson', 'all.ndjson']
  const { stderr, code } = await runCli(words, { cwd: folder.path, env })
  expect([0, 1]).toContain(code)
  return Number(stderr.trim().split('\n').at(-1))
}

/** With room for other machines; here it is 108 MB, 70 more for a second thread, and 100 for the others. */
const MOST = {
  'lint --workers 1': 135,
  'lint --workers 2': 220,
  'audit --workers 1': 135,
  commitments: 150
}

// the flags that hold the memory down are known to the V8 of Node 20
describe.skipIf(!process.versions.v8.startsWith('11.'))('a long run of records', () => {
  it.each(Object.entries(MOST))(
    '%s holds less than %i MB, however long it is',
    {
      timeout: 120_000
    },
    async (command, most) => {
      const many = await megabytes(command.split(' '), MANY)
      expect(many).toBeLessThan(most)
      expect(many - (await megabytes(command.split(' '), SOME))).toBeLessThan(40)
    }
  )
})
