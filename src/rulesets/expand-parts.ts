import { RuleError } from '../core/errors.js'
import type { Charges } from './charges-file.js'
import type { RewriteFile } from './rewrite-file.js'

const NAMED = /\{([a-z][a-z-]*)\}/g

/**
 * The words of a rewrite with the parts written into the expressions that name them. A part may name those above it;
 * `{dates}` are the words for days and numbers. @throws RuleError on a part that there is not.
 */
export function expandParts(path: string, words: RewriteFile): RewriteFile {
  const { dates, numbers } = words.tokens
  const { 'request-day': requestDay } = words
  const parts = new Map([['dates', `(?:${[...dates, ...numbers].join('|')})`]])
  const fill = (source: string) =>
    source.replace(NAMED, (whole, name: string) => parts.get(name) ?? unknown(path, whole, [...parts.keys()]))
  for (const [name, source] of Object.entries(words.parts)) parts.set(name, `(?:${fill(source)})`)
  const filled = <T extends { readonly match: string }>(entries: readonly T[]): T[] =>
    entries.map((entry) => ({ ...entry, match: fill(entry.match) }))
  return {
    ...words,
    ...(words.charges ? { charges: filledCharges(words.charges, fill) } : {}),
    requests: filled(words.requests),
    refused: filled(words.refused),
    troubles: filled(words.troubles),
    rewordings: filled(words.rewordings),
    facts: filled(words.facts),
    promises: words.promises.map(fill),
    ...(requestDay === undefined ? {} : { 'request-day': fill(requestDay) }),
    today: words.today.map(fill)
  }
}

function filledCharges(charges: Charges, fill: (source: string) => string): Charges {
  const { subject, join, 'goes-on': goesOn } = charges
  return {
    ...charges,
    subject: fill(subject),
    ...(join === undefined ? {} : { join: fill(join) }),
    ...(goesOn === undefined ? {} : { 'goes-on': fill(goesOn) }),
    kinds: charges.kinds.map(({ heads, facts, subject: own, ...rest }) => ({
      ...rest,
      ...(own === undefined ? {} : { subject: fill(own) }),
      heads: heads.map(fill),
      facts: facts.map((fact) => ({ ...fact, match: fill(fact.match) }))
    }))
  }
}

function unknown(path: string, part: string, known: readonly string[]): never {
  throw new RuleError({
    code: 'bad-rule-file',
    what: 'The rewrite names a part that there is not',
    value: `${path}: ${part}`,
    expected: `one of ${known.join(', ')}`
  })
}
