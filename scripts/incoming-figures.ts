import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { LANGUAGES, type LanguageCode } from '../src/core/draft.js'
import { GRAMMARS } from '../src/language/grammars.js'
import { createAnalysisStore } from '../src/retext/analysis-store.js'
import { createMessageReader, type MessageReader } from '../src/retext/message-reader.js'
import { compileRuleset } from '../src/rulesets/compile-ruleset.js'
import { rulesetSources } from '../src/rulesets/source.js'
import { f1, labelled, pairs, type Tally } from '../tests/helpers/labelled-messages.js'
import { ruleTexts } from '../tests/helpers/rules.js'

const PARTS = ['first', 'second', 'third']
const TIME = { now: '2026-05-13T10:00', tz: 'Europe/Rome' }

/** What is measured of one language; `right` of `all`, and the F1 where answers may be wrong as well as missing. */
export interface Figure {
  readonly lang: LanguageCode
  readonly what: string
  readonly right: number
  readonly all: number
  readonly f1?: number
}

/** How well received messages and promises are read, by the labelled texts of tests/fixtures. */
export async function incomingFigures(root: string): Promise<Figure[]> {
  const sources = rulesetSources(ruleTexts(path.join(root, 'rulesets')))
  const store = createAnalysisStore((lang) => compileRuleset(sources.get(lang)!, GRAMMARS[lang]!))
  const reader = createMessageReader(store)
  const figures: Figure[] = []
  for (const lang of LANGUAGES) {
    figures.push(...(await messageFigures(reader, root, lang)), await promises(reader, root, lang))
    figures.push(...(await threats(reader, root, lang)), await dates(reader, root, lang))
  }
  return figures
}

async function messageFigures(reader: MessageReader, root: string, lang: LanguageCode): Promise<Figure[]> {
  const tallies = { asks: emptyTally(), dates: emptyTally() }
  for (const { text, spans, dates } of PARTS.flatMap((part) => labelled('incoming', lang, part, root))) {
    const found = await reader.analyseIncoming(text, { lang, ...TIME })
    count(tallies.asks, pairs(spans, found.asks).filter(Boolean).length, spans.length, found.asks.length)
    count(tallies.dates, common(dates, found.dates), dates.length, found.dates.length)
  }
  return [figure(lang, 'asks of messages', tallies.asks), figure(lang, 'dates of messages', tallies.dates)]
}

async function promises(reader: MessageReader, root: string, lang: LanguageCode): Promise<Figure> {
  const tally = emptyTally()
  for (const { text, spans, by } of PARTS.flatMap((part) => labelled('commitments', lang, part, root))) {
    const found = await reader.findCommitments(text, { lang, ...TIME })
    const right = pairs(spans, found).filter((answer, i) => answer?.by === by[i]).length
    count(tally, right, spans.length, found.length)
  }
  return figure(lang, 'promises of replies, with the right date', tally)
}

async function threats(reader: MessageReader, root: string, lang: LanguageCode): Promise<Figure[]> {
  const { real, idiom } = fixture<Record<'real' | 'idiom', string[]>>(root, `incoming/${lang}/safety.yml`)
  const heard = async (texts: readonly string[]) => {
    let sum = 0
    for (const text of texts) {
      const { kinds } = await reader.analyseIncoming(text, { lang, ...TIME })
      if (kinds.includes('safety')) sum++
    }
    return sum
  }
  return [
    { lang, what: 'threats heard', right: await heard(real), all: real.length },
    {
      lang,
      what: 'figures of speech let pass',
      right: idiom.length - (await heard(idiom)),
      all: idiom.length
    }
  ]
}

async function dates(reader: MessageReader, root: string, lang: LanguageCode): Promise<Figure> {
  const tally = emptyTally()
  for (const [text, ...isos] of fixture<[string, ...string[]][]>(root, `dates/${lang}.yml`)) {
    const found = await reader.analyseIncoming(text, { lang, ...TIME })
    count(tally, common(isos, found.dates), isos.length, found.dates.length)
  }
  return figure(lang, 'dates of single sentences', tally)
}

function fixture<T>(root: string, name: string): T {
  return parse(readFileSync(path.join(root, 'tests/fixtures', name), 'utf8')) as T
}

function common(wanted: readonly string[], found: readonly { readonly iso: string }[]): number {
  const left = found.map(({ iso }) => iso)
  return wanted.filter((iso) => left.includes(iso) && left.splice(left.indexOf(iso), 1)).length
}

function emptyTally(): Tally {
  return { right: 0, wrong: 0, missing: 0 }
}

function count(tally: Tally, right: number, labels: number, answers: number): void {
  tally.right += right
  tally.missing += labels - right
  tally.wrong += answers - right
}

function figure(lang: LanguageCode, what: string, tally: Tally): Figure {
  return { lang, what, right: tally.right, all: tally.right + tally.missing, f1: f1(tally) }
}
