import { describe, expect, it } from 'vitest'
import { CLASS } from '../../../src/language/classes.js'
import { italianClassesByForm } from '../../../src/language/it/by-form.js'
import { italianMorphology, MORPH, type MorphologyName } from '../../../src/language/it/morphology.js'

const HOLDS: Readonly<Record<string, string>> = {
  participle:
    'inviato inviata inviati inviate spedito ricevuta fatto detta scritto letti messo presa chiesto risposto visto aperta chiuso ' +
    'corretto rotto perso reso speso deciso incluso concluso deluso aggiunto rimasto promosso offerto coperto scelto tolto rivolto ' +
    'risolto giunto vinto spinto espresso concesso discusso tradotto composto riposto condiviso diviso sospeso atteso Inviato FATTO',
  infinitive: 'inviare rispondere spedire proporre tradurre estrarre aprire tenere',
  gerund: 'inviando scrivendo aprendo',
  encl: 'inviarci inviarceli contattarla scrivermi spedirglielo mandandolo dirlo farle aprirle',
  imperf1: 'mandavo scrivevamo aprivo',
  imperf2: 'mandavi scrivevate aprivi',
  imperf3: 'mandava doveva apriva poteva',
  imperf3pl: 'mandavano dovevano aprivano',
  fut1: 'manderò scriveremo aprirò potremo',
  fut2: 'manderai scriverete aprirete potrai',
  fut3: 'manderà verrà aprirà',
  fut3pl: 'manderanno verranno',
  cond1: 'manderei potremmo vorrei',
  cond2: 'dovresti avreste potreste',
  cond3: 'avrebbe dovrebbe verrebbe',
  cond3pl: 'avrebbero dovrebbero',
  isub: 'avesse avessi aveste avessero leggesse controllasse aprissimo',
  remote2: 'mandasti diceste apriste',
  noi: 'inviamo possiamo scriviamo',
  voi: 'mandate scrivete aprite',
  superl: 'pochissimo lunghissima gentilissimi',
  mente: 'semplicemente evidentemente'
}

describe('italianMorphology', () => {
  for (const [name, words] of Object.entries(HOLDS)) {
    it.each(words.split(' '))(`%s is ${name}`, (word) => {
      expect(italianMorphology(word) & MORPH[name as MorphologyName]).not.toBe(0)
    })
  }

  it.each([
    'costo',

    'rispetto',
    'spesso',
    'adesso',
    'mercato',
    'sabato',
    'subito',
    'contratto',
    'tutto',
    'verso',
    'paese'
  ])('%s is no participle', (word) => {
    expect(italianMorphology(word) & MORPH.participle).toBe(0)
  })

  it.each(['quando', 'secondo', 'mondo'])('%s is no gerund', (word) => {
    expect(italianMorphology(word) & MORPH.gerund).toBe(0)
  })

  it.each(['arrivo', 'deve', 'nuovo', 'prova'])('%s is no imperfect', (word) => {
    const { imperf1, imperf2, imperf3 } = MORPH
    expect(italianMorphology(word) & (imperf1 | imperf2 | imperf3)).toBe(0)
  })
})

describe('italianClassesByForm', () => {
  it.each([
    ['riconfigurato', CLASS.pp | CLASS.adj],
    ['sbrinare', CLASS.verb],
    ['sbrinando', CLASS.ing],
    ['sbrinava', CLASS.past | CLASS.verb3],
    ['sbrineremo', CLASS.verb3],
    ['celermente', CLASS.adv],
    ['lavabile', CLASS.adj | CLASS.noun],
    ['sgabello', CLASS.noun]
  ])('%s', (word, classes) => {
    expect(italianClassesByForm(word)).toBe(classes)
  })
})
