import { describe, expect, it } from 'vitest'
import { analyseEnglish } from '../helpers/english-analysis.js'

const ANGRY = ' You failed to read the label.'

function levels(text: string, ruleId: string): string[] {
  return analyseEnglish(text)
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ severity }) => severity)
}

describe('formulas that are innocent in a friendly reply', () => {
  it.each([
    ['Thank you again for your business.', 'canned/thanks-for-contacting'],
    ['Thank you for your continued support.', 'canned/thanks-for-contacting'],
    ['We really appreciate your business!', 'canned/important-to-us'],
    ['We are sad to see you leave.', 'canned/ceremony'],
    ['For your convenience, the key is at the kiosk.', 'canned/closing-formula'],
    ['Thanks for getting in touch.', 'canned/filler'],
    ['You might want to consider a second coat.', 'non-assertive/maybe-i-could'],
    ['It would be great if you could bring the old tap.', 'non-assertive/weak-wish']
  ])('%s', (formula, ruleId) => {
    expect(levels(`${formula} The tap is on the van.`, ruleId)).toEqual(['suggestion'])
    expect(levels(`${formula}${ANGRY}`, ruleId)).toEqual(['warning'])
  })

  it('takes what the reader would like for an offer', () => {
    expect(levels("I'm wondering if you'd like a second tap.", 'non-assertive/just-wondering')).toEqual([
      'suggestion'
    ])
    expect(levels("I'm wondering if you'd send the tap.", 'non-assertive/just-wondering')).toEqual([
      'warning'
    ])
  })
})
