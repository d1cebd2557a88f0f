import { appendFileSync } from 'node:fs'
import fc, {
  type IAsyncProperty,
  type IProperty,
  type IRawProperty,
  type Parameters,
  type RunDetails
} from 'fast-check'

/** Milliseconds for each property; see vitest.config.ts. */
const LIMIT = Number(process.env['LEVELHEAD_SECONDS']) * 1000
/** Gets a line for each property: how many inputs it was tried on. */
const TALLY = process.env['LEVELHEAD_TALLY']

/** First as many inputs as the test asks for, then as many as there is time for; other ones in each run. */
function runsOf<T>({ seed: _, ...given }: Parameters<T> = {}): readonly Parameters<T>[] {
  return [given, { ...given, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: LIMIT }]
}

function assert<T>(property: IRawProperty<T>, given?: Parameters<T>): Promise<void> | undefined {
  if (property.isAsync()) return assertAsync(property as IAsyncProperty<T>, given)
  for (const run of runsOf(given)) pass(fc.check(property as IProperty<T>, run))
  return undefined
}

async function assertAsync<T>(property: IAsyncProperty<T>, given?: Parameters<T>): Promise<void> {
  for (const run of runsOf(given)) pass(await fc.check(property, run))
}

/** A failure names its seed. */
function pass<T>(details: RunDetails<T>): void {
  if (TALLY !== undefined) appendFileSync(TALLY, `${details.numRuns}\n`)
  const fault = fc.defaultReportMessage(details)
  if (details.failed && fault !== undefined) throw new Error(fault, { cause: details.errorInstance })
}

/** Stands in for fast-check in a long run of the properties. */
export default { ...fc, assert }
