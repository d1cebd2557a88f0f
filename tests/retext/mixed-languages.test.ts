import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

const ENGLISH =
  'Ana looked at the boiler in your kitchen on Tuesday morning. You failed to attach the photo of the valve.'
const ITALIAN =
  'Le scrivo per la caldaia che abbiamo montato in cucina. Come le ho già detto, la valvola va cambiata martedì 12 maggio.'
const TURKISH =
  'Mutfaktaki kombi için size yazıyorum. Fotoğrafı göndermeyi unuttunuz, vanayı 12 Mayıs salı günü değiştireceğiz.'
const SPANISH =
  'Gracias por escribirnos sobre la caldera de la cocina. La válvula se cambia el martes por la mañana sin coste.'

function found(paragraphs: readonly string[], lang?: 'en') {
  const text = `${paragraphs.join('\n\n')}\n`
  const result = lint(text, lang ? { lang } : {})
  const spans = result.findings.filter(({ category }) => category !== 'structure')
  for (const { span, actual } of spans) expect(text.slice(span.start, span.end)).toBe(actual)
  return {
    lang: result.lang,
    notes: result.notes,
    faults: spans.map(({ category, actual }) => [category, actual])
  }
}

describe('a draft in several languages', () => {
  it('is judged paragraph by paragraph', () => {
    const { lang, notes, faults } = found([ENGLISH, ITALIAN, `${ITALIAN} La saluto.`])
    expect(lang).toBe('it')
    expect(notes).toEqual(['most of it is in it; paragraphs in en are judged in that language'])
    expect(faults).toEqual([
      ['accusatory', 'failed to attach'],
      ['lecturing', 'Come le ho già detto'],
      ['lecturing', 'Come le ho già detto']
    ])
  })

  it('knows all three at once', () => {
    expect(found([TURKISH, ENGLISH, ITALIAN]).faults.map(([category]) => category)).toEqual([
      'accusatory',
      'accusatory',
      'lecturing'
    ])
  })

  it('leaves a language without rules alone and says so', () => {
    const { faults, notes } = found([ENGLISH, SPANISH])
    expect(faults).toEqual([['accusatory', 'failed to attach']])
    expect(notes).toEqual(['most of it is in en; paragraphs in languages without rules are left alone'])
  })

  it('takes a line of foreign names or labels for part of the draft', () => {
    expect(found([ENGLISH, 'Osteria della Luna Nuova, Via Garibaldi 12, Firenze']).notes).toEqual([])
  })

  it('is taken for one language when that is asked for', () => {
    expect(found([ENGLISH, ITALIAN], 'en').notes).toEqual([])
  })
})
