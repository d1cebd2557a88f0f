import { RuleError } from '../../../src/core/errors.js'
import { OnePattern, WORDLESS } from '../../helpers/one-pattern.js'
import type { Fault, FuzzInput } from '../target.js'

/** The first line is a pattern, the others are sentences that it is tried on. */
export async function checkPattern({ text }: FuzzInput): Promise<readonly Fault[]> {
  const [source = '', ...lines] = text.split('\n')
  const pattern = compiled(source)
  if (!pattern) return []
  const sentence = lines.join(' ')
  const ends = pattern.endsIn(sentence)
  const faults: Fault[] = []
  ends.forEach((end, at) => {
    if (end !== -1 && (end < at || end > ends.length)) {
      faults.push({
        kind: 'a match ends outside of the sentence',
        detail: `${at} to ${end} of ${ends.length}`
      })
    }
  })
  if (String(pattern.endsIn(sentence)) !== String(ends)) {
    faults.push({ kind: 'the second try gives another match', detail: source })
  }
  if (String(compiled(source)?.compiled.program) !== String(pattern.compiled.program)) {
    faults.push({ kind: 'the pattern compiles differently', detail: source })
  }
  return faults
}

function compiled(source: string): OnePattern | undefined {
  try {
    return new OnePattern(source, { thing: '(order|parcel)' }, WORDLESS)
  } catch (error) {
    if (error instanceof RuleError) return undefined
    throw error
  }
}
