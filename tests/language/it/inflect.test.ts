import { describe, expect, it } from 'vitest'
import { inflectItalian } from '../../../src/language/it/inflect.js'

describe('inflectItalian', () => {
  it.each([
    ['inviare', 'pres1', 'invio inviamo'],
    ['inviare', 'pres2', 'invi inviate invii'],
    ['pagare', 'pres2', 'paghi pagate'],
    ['pagare', 'fut1', 'pagherò pagheremo'],
    ['cominciare', 'fut3', 'comincerà'],
    ['spedire', 'pres3', 'spedisce'],
    ['spedire', 'pp', 'spedito spedita spediti spedite'],
    ['aprire', 'pres3', 'apre'],
    ['leggere', 'pp', 'letto letta letti lette'],
    ['rispondere', 'pp', 'risposto risposta risposti risposte'],
    ['trasmettere', 'pp', 'trasmesso trasmessa trasmessi trasmesse'],
    ['ottenere', 'pres3', 'ottiene'],
    ['ottenere', 'fut3', 'otterrà'],
    ['proporre', 'pp', 'proposto proposta proposti proposte'],
    ['introdurre', 'imperf3', 'introduceva'],
    ['essere', 'imperf2', 'eri eravate'],
    ['essere', 'isub', 'fossi fosse fossimo foste fossero'],
    ['dovere', 'cond2', 'dovresti dovreste'],
    ['potere', 'cond3', 'potrebbe'],
    ['fare', 'bare', 'fare far'],
    [
      'dire',
      'ger',
      'dicendo dicendomi dicendoci dicendovi dicendosi dicendolo dicendola dicendoli dicendole dicendogli dicendone'
    ],
    ['cliente', 'pl', 'cliente clienti'],
    ['tecnico', 'pl', 'tecnico tecnici tecnica tecniche tecnichi'],
    ['problema', 'pl', 'problema problemi'],
    ['largo', 'agr', 'largo larghi larga larghe']
  ])('%s ~%s', (word, form, forms) => {
    expect(inflectItalian(word, [form]).join(' ')).toBe(forms)
  })

  it('gives an infinitive its pronouns', () => {
    expect(inflectItalian('inviare', ['inf'])).toEqual(
      expect.arrayContaining([
        'inviare',
        'inviar',
        'inviarci',
        'inviarmelo',
        'inviarcelo',
        'inviarglielo',
        'inviarceli'
      ])
    )
  })

  it.each([
    ['scrivere', 'scriva scrivi scrivete scrivimi scriveteci'],
    ['mandare', 'mandi manda mandate mandami mandateci'],
    ['dire', 'dica dite dimmi ditemi'],
    ['fare', 'faccia fate fammi fateci']
  ])('gives %s its imperatives', (verb, forms) => {
    expect(inflectItalian(verb, ['imper'])).toEqual(expect.arrayContaining(forms.split(' ')))
  })

  it('gives a verb all its forms when none is named', () => {
    expect(inflectItalian('dimenticare', [])).toEqual(
      expect.arrayContaining([
        'dimentica',
        'dimenticato',
        'dimenticava',
        'dimenticherà',
        'dimentichi',
        'dimenticasse'
      ])
    )
  })

  it('gives a noun that ends like a verb its plural', () => {
    expect(inflectItalian('piacere', [])).toEqual(['piacere', 'piaceri'])
  })

  it('knows the names of the forms', () => {
    expect(() => inflectItalian('dire', ['past'])).toThrow(RangeError)
  })
})
