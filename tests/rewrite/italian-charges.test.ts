import { describe, expect, it } from 'vitest'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

/** What is left of a sentence that charges, in a reply that has a next step. */
function said(sentence: string, reader = 'Gentile signora Riva'): string {
  const next = 'Venerdì alle 10 chiamo io.'
  const text = `${reader},\n\n${sentence} ${next}\n\nCordiali saluti,\nNora\n`
  const made = linter.rewrite(text, { lang: 'it', profile: 'reply' }).text
  return made.slice(made.indexOf('\n\n') + 2, made.indexOf(` ${next}`))
}

describe('what an Italian charge comes to', () => {
  it.each([
    // what should have come to us, in agreement with the thing
    ['Lei non ha mai inviato la planimetria.', 'Non mi è ancora arrivata la planimetria.'],
    ['Non ci ha ancora mandato i disegni.', 'Non ci sono ancora arrivati i disegni.'],
    ['Si è dimenticata di restituirmi le schede.', 'Non mi sono ancora arrivate le schede.'],
    ['Non ha spedito il campione entro il 3 maggio.', 'Non mi è arrivato il campione entro il 3 maggio.'],
    ['Aspetto il quaderno, ma non l’ha mai mandato.', 'Aspetto il quaderno, ma non mi è ancora arrivato.'],
    // as a reason
    [
      'La pratica è ferma perché Lei non ha inviato l’attestato.',
      'La pratica è ferma perché non mi è ancora arrivato l’attestato.'
    ],
    // money, answers, news
    ['Non ha pagato il canone di agosto.', 'Non risulta ancora pagato il canone di agosto.'],
    ['Non ha mai risposto alle mie due lettere.', 'Non c’è ancora una risposta alle mie due lettere.'],
    ['Non ci ha avvisato del trasloco.', 'Non sapevamo del trasloco.'],
    ['Non ci ha mai detto che il montacarichi era fermo.', 'Non sapevamo che il montacarichi era fermo.'],
    [
      'Avrebbe dovuto consegnare la perizia entro il 3 maggio.',
      'La perizia andava consegnata entro il 3 maggio.'
    ],
    // a question that charges says what is so
    [
      'Il trasloco è fermo. Come mai non ci ha avvisato dello sfratto?',
      'Il trasloco è fermo. Non sapevamo dello sfratto.'
    ],
    // anything else, in the passive
    [
      'Non ha pulito i filtri, quindi la cappa è ferma.',
      'Non sono stati puliti i filtri, quindi la cappa è ferma.'
    ],
    ['Ha dimenticato di chiudere la saracinesca.', 'Non è stata chiusa la saracinesca.'],
    ['Ha inserito il codice sbagliato.', 'Il codice non era quello giusto.'],
    // nobody has said that the writer will ask them
    [
      'Per la fattura deve rivolgersi alla sede di Lodi.',
      'Per la fattura deve rivolgersi alla sede di Lodi.'
    ],
    ['Ha sbagliato a scrivere la data di nascita.', 'La data di nascita è da correggere.']
  ])('%s', (charge, fact) => {
    expect(said(charge)).toBe(fact)
  })
})
