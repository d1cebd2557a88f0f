import { describe, expect, it } from 'vitest'
import { encodeFlowed, unflow } from '../../../src/readers/mail/flowed.js'
import { createSegmentMap } from '../../../src/readers/segment-map.js'

describe('unflow', () => {
  it.each([
    ['joins a soft line', 'We sent \nthe parcel.\nBye\n', false, 'We sent the parcel.\nBye\n'],
    ['takes the blank out with delsp', 'Paket gön \nderildi.', true, 'Paket gönderildi.'],
    ['keeps the signature line', 'Bye\n-- \nAnn', false, 'Bye\n-- \nAnn'],
    ['does not join a soft line to the signature', 'Bye \n-- \nAnn', false, 'Bye \n-- \nAnn'],
    ['unstuffs', ' From here\n >not a quote\n  two', false, 'From here\n>not a quote\n two'],
    ['joins quoted lines of one depth', '> you said \n> that\n', false, '> you said that\n'],
    ['does not join a quote to the reply', '> you said \nI see.', false, '> you said \nI see.'],
    ['does not join the reply to a quote', 'I see. \n> you said', false, 'I see. \n> you said'],
    ['does not join depth one to depth two', '> a \n>> b', false, '> a \n>> b'],
    ['keeps an empty line after a soft one', 'a \n\nb', false, 'a \n\nb'],
    ['CRLF', 'a \r\nb\r\nc', false, 'a b\nc'],
    ['nothing', '', false, ''],
    ['a blank', ' ', false, '']
  ])('%s', (_, text, delSp, expected) => {
    expect(unflow(text, delSp).text).toBe(expected)
  })

  it('maps each side of a soft break', () => {
    const { segments } = unflow('one \ntwo', false)
    const map = createSegmentMap(segments, (text) => text)
    expect(map.toSource({ start: 4, end: 7 })).toEqual({ start: 5, end: 8 })
    expect(map.toSource({ start: 0, end: 7 })).toEqual({ start: 0, end: 8 })
  })
})

describe('encodeFlowed', () => {
  it.each([
    ['one line ', 'one line '],
    ['a\nb', 'a\nb'],
    ['a \nb', null],
    ['a\n b', null],
    ['a\n>b', null],
    ['a\nFrom b', null]
  ])('%s', (text, expected) => {
    expect(encodeFlowed(text)).toBe(expected)
  })
})
