import { describe, expect, it } from 'vitest'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import { exampleFacts, holds } from '../../src/draft/check-play.js'
import { type Drafted, draftPlay, lookWith } from '../../src/draft/draft.js'
import { applies } from '../../src/draft/fill.js'
import { type Facts, openPlay, type Play } from '../../src/draft/play.js'
import { fieldsOf } from '../../src/draft/wording.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { playSources } from '../../src/rulesets/play-source.js'
import { builtinRuleset, ruleTexts } from '../helpers/rules.js'

const lookAt = lookWith(
  createTextLinter(createAnalysisStore(builtinRuleset), () => true),
  { minConfidence: 'medium' }
)
const sources = playSources(ruleTexts())
/** Every play of every language that the package holds. */
const PLAYS = LANGUAGES.flatMap((lang) =>
  Object.entries(sources[lang]!.plays).map(([name, file]): [string, Play] => [
    `${lang} ${name}`,
    openPlay(name, lang, file, sources[lang]!.letter!)
  ])
)

interface Odd {
  readonly fact: string | Readonly<Record<LanguageCode, string>>
  /** `kept`: in the reply as it is, or named as unsaid; `missing`: as if nobody had answered; `any`: tidied, or refused. */
  readonly is: 'kept' | 'missing' | 'any'
}

const ODD: Readonly<Record<string, Odd>> = {
  nothing: { fact: '', is: 'missing' },
  blanks: { fact: ' \t\n ', is: 'missing' },
  'no end': { fact: `the parcel ${'and the lamp '.repeat(800)}`.trim(), is: 'any' },
  emoji: { fact: '\u{1f469}\u200d\u{1f4bb} a lamp \u{1f381}', is: 'kept' },
  'letters from right to left': { fact: '\u05e9\u05dc\u05d5\u05dd \u05d0', is: 'kept' },
  'a placeholder': { fact: '{{order.id}}', is: 'kept' },
  'a placeholder of C': { fact: '%s and %1$s', is: 'kept' },
  'line ends': { fact: 'the lamp\r\n\r\nof May', is: 'any' },
  'what a replacement would read': { fact: "a $& $1 $` $' $$ $<x> lamp", is: 'kept' },
  'a charge': {
    fact: {
      en: 'you failed to attach the receipt',
      it: 'lei non ha inviato la ricevuta',
      tr: 'makbuzu göndermediniz'
    },
    is: 'any'
  },
  markup: { fact: '<b>lamp</b> &amp; <script>x</script>', is: 'any' },
  capitals: { fact: 'LAMP AND SHADE', is: 'any' },
  figures: { fact: '4711', is: 'kept' },
  'an open slot': { fact: '⟨reason⟩', is: 'any' },
  'a field of the play': { fact: '{name} {reason}', is: 'any' },
  quotes: { fact: `"lamp" 'x' \`y\` \\ /`, is: 'any' },
  'words of objects': { fact: 'constructor __proto__', is: 'kept' },
  'capitals of the language': {
    fact: {
      en: 'THE BLUE LAMP IS IN TRANSIT',
      it: 'LA LAMPADA BLU È IN VIAGGIO',
      tr: 'MAVİ LAMBA IŞIKLARIYLA YOLDA'
    },
    is: 'any'
  },
  'lines that stand apart': { fact: 'the lamp\n\n- one\n- two\n> three', is: 'any' },
  'an Arabic order among Latin words': { fact: 'order \u0637\u0644\u0628 4711 today', is: 'kept' },
  'marks that turn the text round': { fact: 'the \u202elamp\u202c', is: 'any' },
  'a sentence in quotes': { fact: '“The lamp is blue.”', is: 'any' },
  'quotes of three kinds': { fact: `the 'blue' «lamp» and the "shade"`, is: 'any' },
  'placeholders of other helpdesks': {
    fact: '{{ticket.requester.first_name}} <%= order %> *|ORDER|* %{due}',
    is: 'any'
  },
  'a block of a template': { fact: '{% if vip %}the lamp{% endif %}', is: 'any' },
  'two thousand letters of one word': { fact: 'lamp'.repeat(500), is: 'any' },
  'punctuation alone': { fact: '?!… .,;:', is: 'any' },
  'a full stop alone': { fact: '.', is: 'any' },
  'a date of figures': { fact: '03/04/26', is: 'any' },
  'a date of machines': { fact: '2026-05-15T17:00:00+02:00', is: 'any' },
  'a week': { fact: 'W21', is: 'kept' },
  'a span of days': {
    fact: { en: 'from 3 to 5 May', it: 'dal 3 al 5 maggio', tr: '3-5 Mayıs arası' },
    is: 'any'
  },
  'a day that is not in the calendar': {
    fact: { en: '31 February', it: '31 febbraio', tr: '31 Şubat' },
    is: 'kept'
  },
  'a name with a title': {
    fact: { en: "Dr Máire O'Brien-Smith Jr.", it: 'Dott.ssa D’Amico', tr: 'Uzm. Dr. Ş. Gökçe Öz' },
    is: 'any'
  },
  'half a character': { fact: 'lamp \ud83d', is: 'any' }
}

const factIn = ({ fact }: Odd, lang: LanguageCode) => (typeof fact === 'string' ? fact : fact[lang])

describe.each(PLAYS)('%s', (_, play) => {
  const [, examples] = exampleFacts(play)[0]!
  const fields = Object.keys(play.fields).filter((name) => play.fields[name]!.form !== 'choice')

  it.each(Object.entries(ODD))('takes facts of %s', { timeout: 120_000 }, (_kind, odd) => {
    const value = factIn(odd, play.lang)
    const everywhere = Object.fromEntries(fields.map((name) => [name, value]))
    const all = draftPlay(play, { ...examples, ...everywhere }, lookAt)
    expect(draftPlay(play, { ...examples, ...everywhere }, lookAt)).toEqual(all)
    check(play, odd, value, fields, all)
    for (const name of fields)
      check(play, odd, value, [name], draftPlay(play, { ...examples, [name]: value }, lookAt))
  })
})

function check(play: Play, odd: Odd, value: string, fields: readonly string[], drafted: Drafted): void {
  const { text, missing, facts, findings, unsaid } = drafted
  const shown = `${fields.join()}: ${text.slice(0, 500)}`
  expect(text, shown).not.toMatch(/\b(?:undefined|NaN|null)\b|\[object/)
  expect(text.endsWith('\n') && text.trim() !== '', shown).toBe(true)
  for (const { span } of findings) expect(span.end, shown).toBeGreaterThanOrEqual(span.start)
  for (const name of fields) {
    if (odd.is === 'missing') expect(facts[name]?.trim(), shown).not.toBe('')
    else expect(missing, shown).not.toContain(name)
    // in the reply, or said not to be
    if (odd.is === 'kept' && isAsked(play, name, facts) && !unsaid.includes(name))
      expect(holds(text, value, play), shown).toBe(true)
  }
  if (odd.is === 'missing')
    expect(
      unsaid.filter((name) => fields.includes(name)),
      shown
    ).toEqual([])
}

/** Some fields speak in some cases only. */
function isAsked(play: Play, name: string, facts: Facts): boolean {
  return play.steps.some(
    (step) => applies(step, facts) && step.words.some((words) => fieldsOf(words).includes(name))
  )
}

it('a reference that no article is known for is in the Italian reply', () => {
  const play = PLAYS.find(([name]) => name === 'it decline')![1]
  const facts = { ...exampleFacts(play)[0]![1], reference: 'AB-4711' }
  expect(draftPlay(play, facts, lookAt)).toMatchObject({
    text: expect.stringContaining('Riferimento: AB-4711.'),
    unsaid: []
  })
})

it('what no sentence can take in is named', () => {
  const play = PLAYS.find(([name]) => name === 'it bad-news')![1]
  // a word that may be of either gender has no article
  const facts = { ...exampleFacts(play)[0]![1], topic: 'pelle' }
  expect(draftPlay(play, facts, lookAt).unsaid).toEqual(['topic'])
})
