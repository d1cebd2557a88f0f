import { describe, expect, it } from 'vitest'
import { declineParts } from '../../src/moves/decline-parts.js'
import { moves, named } from '../helpers/moves.js'

describe('parts of a reply that decline something', () => {
  it.each<[string, string, string[]]>([
    ['nothing declined', 'fact thanks', []],
    ['one paragraph', 'acknowledge reason refusal alternative', ['acknowledge reason refusal alternative']],
    ['the paragraphs before', 'acknowledge / reason / refusal', ['acknowledge reason refusal']],
    ['a matter settled before', 'acknowledge commitment / reason refusal', ['reason refusal']],
    [
      'the paragraphs behind',
      'refusal / alternative / closed-question',
      ['refusal alternative closed-question']
    ],
    ['the next request', 'refusal / alternative / acknowledge--request commitment', ['refusal alternative']],
    [
      'two declines',
      'acknowledge refusal / acknowledge--request refusal--no',
      ['acknowledge refusal', 'acknowledge--request refusal--no']
    ],
    ['two refusals in one', 'acknowledge refusal fact refusal', ['acknowledge refusal fact refusal']]
  ])('%s', (_, notation, expected) => {
    expect(declineParts(moves(notation)).map(named)).toEqual(expected)
  })
})
