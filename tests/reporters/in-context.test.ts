import { describe, expect, test } from 'vitest'
import type { Finding, Suggestion } from '../../src/core/finding.js'
import { inContext, offeredSentences } from '../../src/reporters/in-context.js'
import { messageOn } from './sample-report.js'

const TEXT = 'Hi Ana,\n\nWe ship soon. You failed to attach it, as I said. Thanks.\n\nMark\n'

function findingOn(actual: string, ...suggestions: Suggestion[]): Finding {
  const start = TEXT.indexOf(actual)
  return {
    ruleId: 'a/b',
    category: 'accusatory',
    severity: 'warning',
    confidence: 'high',
    span: { start, end: start + actual.length },
    actual,
    message: '',
    why: '',
    source: '',
    suggestions
  }
}

function replacing(actual: string, text: string, kind: Suggestion['kind'] = 'rephrase'): Suggestion {
  const start = TEXT.indexOf(actual)
  return { span: { start, end: start + actual.length }, text, kind }
}

describe('inContext', () => {
  test.each<[string, Suggestion, string, string]>([
    ['part of a sentence', replacing('You failed to attach it', 'I have no file'), '', ', as I said.'],
    ['another part than is marked', replacing(', as I said', ''), 'You failed to attach it', '.'],
    ['the next sentence', replacing('Thanks.', 'Many thanks.', 'restructure'), '', ''],
    ['several paragraphs', replacing('Thanks.\n\nMark', 'Bye', 'restructure'), '', '']
  ])('%s', (_name, suggestion, before, after) => {
    const shown = inContext(TEXT, findingOn('failed', suggestion), suggestion)
    expect(shown).toMatchObject({ before, inserted: suggestion.text, after })
    expect(TEXT.slice(suggestion.span.start, suggestion.span.end)).toBe(shown.replaced)
  })

  test('gives what is offered as sentences, or as it is where the text is not known', () => {
    const finding = findingOn('failed', replacing('You failed to attach it', 'I have no file'))
    const message = messageOn(TEXT, 'failed', {
      suggestions: [{ range: [0, 1], text: 'raw', kind: 'rephrase' }]
    })
    expect(offeredSentences(message, TEXT, finding)).toEqual(['I have no file, as I said.'])
    expect(offeredSentences(message, undefined, undefined)).toEqual(['raw'])
  })
})
