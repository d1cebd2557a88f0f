import { InputError } from '../../../src/core/errors.js'
import { runRecords } from '../../../src/run/record-run.js'
import { type FakeIo, fakeIo } from '../../helpers/fake-io.js'
import type { Fault, FuzzInput } from '../target.js'

/** Records in, one line out for each; where the input is cut into pieces changes nothing. */
export async function checkRecords({ extension, text }: FuzzInput): Promise<readonly Fault[]> {
  const format = extension === '.csv' ? 'csv' : 'ndjson'
  const bytes = asBytes(text)
  const whole = await run(format, [bytes])
  const pieces = await run(format, cut(bytes))
  const faults: Fault[] = []
  if (whole.out() !== pieces.out())
    faults.push({ kind: 'pieces give another result', detail: difference(whole, pieces) })
  const lines = whole.out().split('\n').slice(0, -1)
  for (const line of lines) {
    const result = parsed(line)
    if (!result || !('messages' in result || 'error' in result)) {
      faults.push({ kind: 'a line that is no result', detail: line.slice(0, 200) })
    }
  }
  if (format === 'ndjson') {
    const wanted = recordsIn(bytes)
    if (lines.length !== wanted)
      faults.push({ kind: 'a record is lost', detail: `${wanted} in, ${lines.length} out` })
  }
  return faults
}

async function run(inputFormat: 'ndjson' | 'csv', stdin: readonly Uint8Array[]): Promise<FakeIo> {
  const io = fakeIo({ stdin, cwd: '/' })
  const base = { cwd: '/', home: undefined, noConfig: true, cli: { minConfidence: 'low' as const } }
  try {
    await runRecords({ ...base, inputFormat, files: [] }, io)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  return io
}

/** Lines of a text that hold more than white space, of bytes that are UTF-8 or not. */
function recordsIn(bytes: Buffer): number {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line, i) => (i === 0 ? line.replace(/^\ufeff/, '') : line).trim() !== '').length
}

function asBytes(text: string): Buffer {
  return /^[\0-\xff]*$/.test(text) && text.length % 2 === 1 ? Buffer.from(text, 'latin1') : Buffer.from(text)
}

/** Pieces of 1, 2, 3 … bytes, so that characters and line ends are cut apart. */
function cut(bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0, size = 1; at < bytes.length; at += size, size = (size % 97) + 1) {
    pieces.push(bytes.subarray(at, at + size))
  }
  return pieces
}

function parsed(line: string): object | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function difference(a: FakeIo, b: FakeIo): string {
  return `${a.out().slice(0, 200)} / ${b.out().slice(0, 200)}`
}
