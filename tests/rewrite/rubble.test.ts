import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { type Clauses, leavesRubble } from '../../src/rewrite/rubble.js'
import { layoutOf } from '../../src/zones/layout.js'
import { builtinRuleset } from '../helpers/rules.js'

const store = createAnalysisStore(builtinRuleset)

function read(text: string, lang: LanguageCode): Clauses {
  return { text, clauses: store.analyserOf(lang)!.clauses(text, layoutOf(text)) }
}

const RUBBLE: readonly (readonly [LanguageCode, string, string])[] = [
  [
    'en',
    "The swing is fixed. I do hope you'll tell your friends, it would mean a lot to our little yard.",
    'The swing is fixed. Please our little yard.'
  ],
  ['en', 'As I wrote to you last week already, the yard is closed.', 'Already, the yard is closed.'],
  [
    'en',
    "The loft is dry, and I can tell you the rain won't come in.",
    "The loft is dry, and the rain won't."
  ],
  [
    'en',
    'We will sand it on Monday - whatever the wood, we manage.',
    'We will sand it on Monday - whatever the wood.'
  ],
  ['en', 'What on earth has leaked here, and the pump is off.', 'Has leaked here, and the pump is off.'],
  ['en', 'The paint is for the gate you broke.', 'The paint is for the.'],
  [
    'it',
    'Il colore del banco non dipende da noi ma dal montatore, e il camion è partito.',
    'Il colore del banco ma dal montatore, e il camion è partito.'
  ],
  [
    'it',
    'La invito a moderare i toni e a rivolgersi, per la crepa del muro, direttamente al perito.',
    'Per la crepa del muro, direttamente al perito.'
  ],
  ['it', "Io gliel'avevo spiegato che la vernice scoloriva.", 'Io la vernice scoloriva.'],
  ['tr', 'Vida eksik sayılır.', 'Vida.']
]

const WHOLE: readonly (readonly [LanguageCode, string, string])[] = [
  ['en', 'I think the swing is fixed.', 'The swing is fixed.'],
  ['en', 'I just wanted to ask whether you could send the key.', 'Could you send the key?'],
  [
    'en',
    'You never sent the key, and the gate is locked.',
    "We haven't received the key yet, and the gate is locked."
  ],
  ['en', 'I hear you, but the yard is closed.', 'I hear you. The yard is closed.'],
  ['en', 'We will sand it on Monday, and you should calm down.', 'We will sand it on Monday.'],
  ['en', "I'd rather not, if that suits you.", "I'd rather not."],
  [
    'en',
    "The yard isn't open; the fence has two gates.",
    "The fence has two gates. So, no, the yard isn't open."
  ],
  ['it', 'Purtroppo devo dirLe che il camion è partito.', 'Purtroppo il camion è partito.'],
  ['it', 'Capisco la noia, ma purtroppo in cantina capita.', 'Purtroppo in cantina capita.'],
  ['tr', 'Vida ekte sunulmuştur.', 'Vida ekte.'],
  ['tr', 'Sizi anlıyorum ama sıra böyle.', 'Sizi anlıyorum. Sıra böyle.']
]

describe('leavesRubble', () => {
  it.each(RUBBLE)('%s: sees that “%s” is not whole as “%s”', (lang, before, after) => {
    expect(leavesRubble(read(before, lang), read(after, lang))).toBe(true)
  })

  it.each(WHOLE)('%s: lets “%s” become “%s”', (lang, before, after) => {
    expect(leavesRubble(read(before, lang), read(after, lang))).toBe(false)
  })
})
