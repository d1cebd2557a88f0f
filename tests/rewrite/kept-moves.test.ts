import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/finding.js'
import type { Move, MoveName } from '../../src/core/move.js'
import { keepsMoves } from '../../src/rewrite/kept-moves.js'
import { rewritten } from './rewriter.js'

const clause = (move: MoveName, tag?: string): Move => ({
  move,
  ...(tag === undefined ? {} : { tag }),
  start: 0,
  end: 20,
  confidence: 1,
  sentence: 0,
  paragraph: 0
})
const vow: Finding = {
  ruleId: 'overpromise/vow',
  category: 'overpromise',
  severity: 'warning',
  confidence: 'high',
  source: '',
  span: { start: 5, end: 19 },
  actual: 'promise',
  message: '',
  why: '',
  suggestions: []
}
const said = (...moves: readonly Move[]) => ({ moves, findings: [] })

describe('keepsMoves', () => {
  it.each(['refusal', 'alternative', 'hand-off', 'limit', 'commitment', 'acknowledge'] as const)(
    'holds on to: %s',
    (move) => {
      expect(keepsMoves(said(clause(move), clause('fact')), said(clause('fact')))).toBe(false)
      expect(keepsMoves(said(clause(move)), said(clause('fact'), clause(move)))).toBe(true)
    }
  )

  it.each(['fact', 'reason', 'accusation', 'thanks', 'offer-help', 'other'] as const)(
    'lets go: %s',
    (move) => {
      expect(keepsMoves(said(clause(move)), said())).toBe(true)
    }
  )

  it('takes an apology for an acknowledgement, and the other way round', () => {
    expect(keepsMoves(said(clause('apology')), said(clause('acknowledge')))).toBe(true)
    expect(keepsMoves(said(clause('acknowledge')), said(clause('apology')))).toBe(true)
    expect(keepsMoves(said(clause('apology')), said(clause('fact')))).toBe(false)
  })

  it('does not count who evades as one who refuses', () => {
    expect(keepsMoves(said(clause('refusal', 'soft')), said())).toBe(true)
    expect(keepsMoves(said(clause('refusal', 'no')), said(clause('refusal', 'soft')))).toBe(false)
  })

  it('counts a commitment with a few words of guarantee', () => {
    const vowed = { moves: [clause('commitment')], findings: [{ ...vow, span: { start: 15, end: 20 } }] }
    expect(keepsMoves(vowed, said(clause('fact')))).toBe(false)
  })

  it('does not count a guarantee that nobody can give as a commitment', () => {
    const vowed = { moves: [clause('commitment')], findings: [vow] }
    expect(keepsMoves(vowed, said(clause('fact')))).toBe(true)
    expect(keepsMoves(said(clause('commitment')), { moves: [clause('commitment')], findings: [vow] })).toBe(
      false
    )
  })
})

const letter = (body: string) => `Hi Petra,\n\n${body}\n\nBest,\nMolly\n`

describe('a rewritten draft', () => {
  it.each([
    [
      'the refusal',
      "You obviously never read a word. We can't refund the booking and there's nothing I can do.",
      "e can't refund the booking"
    ],
    [
      'the alternative',
      "We can't refund the booking, frankly I'm sick of asking. I can move it to 6 June instead.",
      'I can move it to 6 June instead.'
    ],
    [
      'the hand-off',
      "That's not my department. I've passed it to Rosa in billing, who will call you on Friday.",
      "I've passed it to Rosa in billing, who will call you on Friday."
    ],
    [
      'the limit',
      "Calm down. I'll end this chat if the insults go on. Your parcel is in Leeds.",
      "I'll end this chat if the insults go on"
    ]
  ])('still has %s', (_, before, kept) => {
    expect(rewritten(letter(before)).text).toContain(kept)
  })
})
