import type { LanguageCode } from '../core/draft.js'
import type { Confidence, Severity } from '../core/severity.js'
import { english } from '../reporters/words/en.js'
import { italian } from '../reporters/words/it.js'
import { turkish } from '../reporters/words/tr.js'

/** What the pages of `explain` say beside the texts of the rule. */
export interface ExplainWords {
  readonly severities: Readonly<Record<Severity, string>>
  readonly confidence: (level: Confidence) => string
  readonly found: string
  readonly instead: string
  readonly alone: string
  readonly pattern: string
  readonly instance: string
  readonly write: string
  readonly source: string
  readonly off: (id: string) => string
  /** Heads the list of the rules of a category. */
  readonly rules: (count: number) => string
  /** How to learn about one rule of a category. */
  readonly more: (id: string) => string
}

/** Fixed words of `explain` by language. */
export const EXPLAIN_WORDS: Readonly<Record<LanguageCode, ExplainWords>> = {
  en: {
    severities: english.severities,
    confidence: (level) => `confidence ${level}`,
    found: 'Found in:',
    instead: 'Write instead:',
    alone: 'Left alone:',
    pattern: 'The pattern:',
    instance: 'For instance:',
    write: 'Write:',
    source: 'Source:',
    rules: (count) => `${count === 1 ? 'Its rule' : `Its ${count} rules`}:`,
    more: (id) => `About one of them: levelhead explain ${id}`,
    off: (id) => `Turn it off: “${id}: off” under “rules” in the configuration, or --rule ${id}=off`
  },
  it: {
    severities: italian.severities,
    confidence: (level) => `sicurezza ${{ high: 'alta', medium: 'media', low: 'bassa' }[level]}`,
    found: 'Si trova in:',
    instead: 'Scriva piuttosto:',
    alone: 'Resta com’è:',
    pattern: 'Lo schema:',
    instance: 'Per esempio:',
    write: 'Scriva:',
    source: 'Fonte:',
    rules: (count) => `${count === 1 ? 'La sua regola' : `Le sue ${count} regole`}:`,
    more: (id) => `Su una di esse: levelhead explain ${id}`,
    off: (id) => `Per spegnerla: «${id}: off» sotto «rules» nella configurazione, o --rule ${id}=off`
  },
  tr: {
    severities: turkish.severities,
    confidence: (level) => `güven ${{ high: 'yüksek', medium: 'orta', low: 'düşük' }[level]}`,
    found: 'Bulunduğu yer:',
    instead: 'Bunun yerine yazın:',
    alone: 'Dokunulmaz:',
    pattern: 'Kalıp:',
    instance: 'Örnek:',
    write: 'Yazın:',
    source: 'Kaynak:',
    rules: (count) => `${count} kuralı:`,
    more: (id) => `Biri üzerine: levelhead explain ${id}`,
    off: (id) => `Kapatmak için: yapılandırmada “rules” altında “${id}: off” ya da --rule ${id}=off`
  }
}
