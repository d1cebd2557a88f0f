import type { Tokens } from '../language/tokens.js'
import type { Received } from './received.js'
import { contentWords } from './shared-words.js'

/** An ask of fewer content words is too thin to be looked for in the reply. */
const ENOUGH_WORDS = 2
/** A short reply may point to a longer answer elsewhere. */
const ENOUGH_REPLY = 6
const LONGEST = 80

/**
 * The asks of a message that no word of the reply goes back to, cut to a length that can be quoted. A single ask is
 * what the whole reply answers, in whatever words; so two are needed, and one that is answered.
 */
export function unansweredAsks({ asks }: Received, reply: Tokens): string[] {
  const known = asks.filter(({ words }) => words.size >= ENOUGH_WORDS)
  if (asks.length < 2 || known.length === 0) return []
  const said = contentWords(reply)
  if (said.size < ENOUGH_REPLY) return []
  const open = known.filter((ask) => !tellingWords(ask, asks).some((word) => said.has(word)))
  return open.length < asks.length ? open.map(({ actual }) => quoted(actual)) : []
}

type KnownAsk = Received['asks'][number]

/** The words that tell an ask from the others (*the return label* beside *a refund*), where there are enough. */
function tellingWords(ask: KnownAsk, all: readonly KnownAsk[]): readonly string[] {
  const words = [...ask.words]
  const own = words.filter((word) => !all.some((other) => other !== ask && other.words.has(word)))
  return own.length >= ENOUGH_WORDS ? own : words
}

function quoted(ask: string): string {
  const line = ask.replace(/\s+/g, ' ').replace(/(?<![.!?…])[.!?…]+$/u, '')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/, '')} …`
}
