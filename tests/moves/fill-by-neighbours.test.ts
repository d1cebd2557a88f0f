import { describe, expect, it } from 'vitest'
import { fillByNeighbours } from '../../src/moves/fill-by-neighbours.js'
import { moves, named } from '../helpers/moves.js'

describe('moves known from their neighbours', () => {
  it.each<[string, string, string]>([
    ['no refusal', 'acknowledge other other', 'acknowledge fact fact'],
    ['between request and refusal', 'acknowledge other other refusal', 'acknowledge reason reason refusal'],
    ['in the paragraph before', 'acknowledge other / refusal', 'acknowledge reason refusal'],
    ['read alone a commitment', 'acknowledge commitment refusal', 'acknowledge reason refusal'],
    ['done already', 'acknowledge commitment--done refusal', 'acknowledge commitment--done refusal'],
    ['right before', 'other other refusal', 'fact reason refusal'],
    ['right after', 'refusal other other', 'refusal reason fact'],
    ['going on in the sentence', 'refusal other +other', 'refusal reason'],
    ['after a refusal with a reason', 'other refusal other', 'reason refusal fact'],
    [
      'the start of an offer',
      'acknowledge other refusal other alternative',
      'acknowledge reason refusal alternative alternative'
    ],
    ['a negative ground of a later no', 'acknowledge refusal refusal--no', 'acknowledge reason refusal--no'],
    ['no request before it', 'refusal refusal--no', 'refusal refusal--no'],
    ['one refusal in one sentence', 'refusal--no +refusal', 'refusal--no'],
    ['the reader’s own reason', 'acknowledge +reason refusal', 'acknowledge refusal'],
    [
      'a reason before the refusal of the sentence',
      'acknowledge +reason +refusal',
      'acknowledge reason refusal'
    ],
    ['let us know', 'offer-help +next-step', 'offer-help'],
    ['a step in a new sentence', 'offer-help next-step', 'offer-help next-step'],
    ['shared words after the refusal', 'refusal acknowledge--shared', 'refusal reason'],
    ['a limit of what is granted', 'fact--granted refusal', 'fact--granted fact--limit'],
    ['granted and declined', 'fact--granted acknowledge refusal', 'fact--granted acknowledge refusal']
  ])('%s', (_, notation, expected) => {
    expect(named(fillByNeighbours(moves(notation)))).toBe(expected)
  })
})
