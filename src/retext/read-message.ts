import { UsageError } from '../core/errors.js'
import type { Commitment, IncomingMessage } from '../incoming/incoming-message.js'
import { createAnalysisStore } from './analysis-store.js'
import { bundledRuleset } from './bundled-rulesets.js'
import { checkOptions, checkText } from './check-options.js'
import { createMessageReader, type MessageReader, READ_OPTIONS, type ReadOptions } from './message-reader.js'

let reader: MessageReader | undefined

/** What a received message asks, promises, threatens, by the rules of the package. @throws UsageError */
export async function analyseIncoming(text: string, options: ReadOptions): Promise<IncomingMessage> {
  checkCall('analyseIncoming', text, options)
  return bundledReader().analyseIncoming(text, options)
}

/** What a reply promises, by the rules of the package. @throws UsageError */
export async function commitments(text: string, options: ReadOptions): Promise<readonly Commitment[]> {
  checkCall('commitments', text, options)
  return bundledReader().findCommitments(text, options)
}

/** Dates hang on a day and a place, and a pure function has neither of its own. */
function checkCall(caller: string, text: unknown, options: ReadOptions | undefined): void {
  checkText(caller, text)
  checkOptions(caller, options ?? {}, READ_OPTIONS)
  if (options?.now && options.tz) return
  throw new UsageError({
    code: 'bad-option',
    what: `${caller}: ${options?.now ? 'tz' : 'now'} is missing`,
    expected: 'now, such as 2026-05-13T10:00, and tz, such as Europe/Rome'
  })
}

function bundledReader(): MessageReader {
  return (reader ??= createMessageReader(createAnalysisStore(bundledRuleset)))
}
