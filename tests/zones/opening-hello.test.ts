import { describe, expect, it } from 'vitest'
import { opensWithHello } from '../../src/zones/opening-hello.js'

describe('a hello that the letter goes on behind', () => {
  it.each([
    ['Hi Jo, the keys are here.', true],
    ['ciao, la sala è libera', true],
    ['Merhaba Ayşe Hanım, oda hazır.', true],
    ['Hello everybody at the north gate of the park, come in', false],
    ['The hello, as you call it, is short.', false],
    ['Hi\nJo, the keys are here.', false]
  ])('%s', (text, expected) => {
    expect(opensWithHello(text, 0)).toBe(expected)
  })

  it('looks at the offset only', () => {
    expect(opensWithHello('Fine. Hi Jo, the keys are here.', 6)).toBe(true)
  })
})
