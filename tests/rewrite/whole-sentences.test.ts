import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

const AROUND: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  en: ['The kayak left the yard on Monday.', 'Omar will ring you at 10 on Tuesday.'],
  it: ['Il kayak è partito lunedì.', 'Omar La chiama martedì alle 10.'],
  tr: ['Kano pazartesi günü yola çıktı.', 'Ömer salı günü saat 10.00’da sizi arayacak.']
}

/** By language: a sentence with a fault, what stands in its place, and what that shows. */
const SENTENCES: readonly (readonly [LanguageCode, string, string, string])[] = [
  [
    'en',
    'The paddle is in the post, and what did you expect?',
    'The paddle is in the post.',
    'no question is left'
  ],
  [
    'en',
    'We will eventually wax the hull.',
    'We will wax the hull by ⟨date⟩.',
    'the day stands behind the verb'
  ],
  ['en', 'Your crew mislaid the straps.', 'The straps were mislaid.', 'a participle of its own'],
  [
    'en',
    "The hull is dry - don't take it personally, it's the weather.",
    "The hull is dry - it's the weather.",
    'a dash once'
  ],
  [
    'it',
    'La pagaia è in viaggio, e che cosa si aspettava?',
    'La pagaia è in viaggio.',
    'no question is left'
  ],
  [
    'it',
    'Il vostro cantiere non ha verniciato le pale.',
    'Non sono state verniciate le pale.',
    'the house of the reader goes with the charge'
  ],
  [
    'tr',
    'Kürek yolda, kano alan kişinin tuzu bilmesi beklenir, ip depoda.',
    'Kürek yolda, ip depoda.',
    'a comma between two clauses'
  ],
  [
    'en',
    "I'm sorry the hull came scratched. I beg you not to tell the club, a bad word would sink us.",
    "I'm sorry the hull came scratched.",
    'what stands beside a plea begs with it'
  ],
  ['en', "It'll be ready when it's ready.", "It'll be ready by ⟨date⟩.", 'a day for a shrug'],
  ['en', 'Maybe I could lend you a paddle?', 'Maybe I could lend you a paddle?', 'a question stays one'],
  [
    'en',
    'Perhaps we could lend you a paddle. No idea, really.',
    'Perhaps we could lend you a paddle. No idea, really.',
    'the next sentence is unsure'
  ],
  ['en', 'This inbox is not monitored.', 'This inbox is not monitored.', 'a fact'],
  ['it', 'Con questo balsamo guarisce di sicuro.', 'Con questo balsamo guarisce.', 'a word to its end'],
  [
    'it',
    'Guardo la vela tra un cliente e una regata; che ingenua io a crederci.',
    'Guardo la vela tra un cliente e una regata.',
    'what a semicolon parts is no complement'
  ],
  [
    'it',
    'La informo che per legge il casco è dovuto e che nel Suo caso manca.',
    'La informo che per legge il casco è dovuto e che nel Suo caso manca.',
    'two complements of one verb'
  ],
  [
    'it',
    'È vero, nella nostra lettera il casco era compreso.',
    'È vero, nella nostra lettera il casco era compreso.',
    'what the house admits'
  ],
  [
    'tr',
    "Yelken Bodrum'dan geliyor dedik, okuma yazma biliyorsunuz herhalde.",
    "Yelken Bodrum'dan geliyor dedik, okuma yazma biliyorsunuz herhalde.",
    'a name with an ending'
  ]
]

describe('a sentence without its fault', () => {
  it.each(SENTENCES)('%s: “%s” → “%s”: %s', (lang, sentence, after) => {
    const [first, last] = AROUND[lang]
    const made = linter.rewrite(`${first} ${sentence} ${last}`, { lang, profile: 'reply' })
    expect(made.text).toBe([first, after, last].filter(Boolean).join(' '))
  })
})
