import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../../src/readers/html/escape-html.js'
import { stripHtml } from '../../../src/readers/html/strip-html.js'
import { createSegmentMap } from '../../../src/readers/segment-map.js'

describe('stripHtml', () => {
  it.each([
    ['a<br>b<br/><br>c', 'a\nb\n\nc'],
    ['<p>a</p>\n<p>b</p>', 'a\n\nb'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['  a \n b  ', 'a b'],
    ['a<!-- <p> -->b', 'ab'],
    ['<SCRIPT>if (a < b) x()</Script >ok', 'ok'],
    ['<style>p{}', ''],
    ['<a title="a > b">x</a>', 'x'],
    ['<a title="open>x', 'x'],
    ['a < b & c &amp; d &#8217; &#x1F600; &nope; &Egrave;', 'a < b & c & d ’ 😀 &nope; È'],
    ['a&nbsp;b', 'a\u00a0b'],
    ['ok<blockquote type="cite"><p>you</p><p>said</p></blockquote>bye', 'ok\n\n> you\n> \n> said\n\nbye'],
    ['<blockquote>first</blockquote>', '> first'],
    ['&#xD800;&#0;', '\ufffd\ufffd'],
    ['a<td>b</td><td>c', 'a\n\nb\n\nc'],
    ['a <svg><text>x</text></svg>b<title>t</title>', 'a b'],
    ['x<a title=a"b>y', 'xy'],
    ['x<a b=\'>\' c = ">" d=e>y', 'xy'],
    ['a<!--->b<!-- c --!>d<?php e ?>f</ g>h', 'abdfh'],
    [
      'Hi <attribute key="user.name" default="there"/>, ok',
      'Hi <attribute key="user.name" default="there"/>, ok'
    ],
    [
      'ok<div class="gmail_quote">On Friday X wrote:<div>said</div></div>bye',
      'ok\n\n> On Friday X wrote:\n> said\n\nbye'
    ],
    ['a<!-- levelhead-disable-next-line canned -->b', 'a\n<!-- levelhead-disable-next-line canned -->\nb'],
    ['a&#32;&#10; &Tab;b', 'a b'],
    ['İİ<script>x</script>y', 'İİy']
  ])('%s', (html, text) => {
    expect(stripHtml(html).text).toBe(text)
  })

  it('maps words to their place', () => {
    const html = '<p>one &egrave; <b>two</b></p><p>x</p>'
    const { text, segments } = stripHtml(html)
    const map = createSegmentMap(segments, escapeHtml)
    const at = (part: string) => {
      const start = text.indexOf(part)
      const range = map.toSource({ start, end: start + part.length })!
      return html.slice(range.start, range.end)
    }
    expect(at('one è')).toBe('one &egrave;')
    expect(at('è two')).toBe('&egrave; <b>two')
    expect(at('two\n\nx')).toBe('two</b></p><p>x')
  })

  it('never maps backwards and copies what it says it copies', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<b',
      '>',
      '"',
      ' ',
      '\n',
      '&egrave;',
      '&x',
      'è',
      '😀',
      'a',
      '<blockquote>',
      '</blockquote>',
      '<!--',
      '-->',
      '<script>',
      '</script>'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('')
        const { text, segments } = stripHtml(html)
        let d = 0
        let s = 0
        for (const { d0, d1, s0, s1, copy } of segments) {
          expect(d0).toBe(d)
          expect(s0).toBeGreaterThanOrEqual(s)
          expect(s1).toBeGreaterThanOrEqual(s0)
          if (copy) expect(html.slice(s0, s1)).toBe(text.slice(d0, d1))
          d = d1
          s = s1
        }
        expect(d).toBe(text.length)
      }),
      { numRuns: 500 }
    )
  })
})
