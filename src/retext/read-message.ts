import type { Commitment, IncomingMessage } from '../incoming/incoming-message.js'
import { createAnalysisStore } from './analysis-store.js'
import { bundledRuleset } from './bundled-rulesets.js'
import { createMessageReader, type MessageReader, type ReadOptions } from './message-reader.js'

let reader: MessageReader | undefined

/** What a received message asks, promises, threatens, by the rules of the package. @throws UsageError */
export function analyseIncoming(text: string, options: ReadOptions): Promise<IncomingMessage> {
  return bundledReader().analyseIncoming(text, options)
}

/** What a reply promises, by the rules of the package. @throws UsageError */
export function commitments(text: string, options: ReadOptions): Promise<readonly Commitment[]> {
  return bundledReader().findCommitments(text, options)
}

function bundledReader(): MessageReader {
  return (reader ??= createMessageReader(createAnalysisStore(bundledRuleset)))
}
