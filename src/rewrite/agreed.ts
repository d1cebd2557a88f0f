import { expressionOf, matches } from '../language/expression.js'
import type { DraftStyle } from './draft-style.js'
import { protectedTokens } from './protected-tokens.js'
import { inside, say } from './sentence-text.js'
import type { View } from './view.js'

type Groups = Readonly<Record<string, string | undefined>>

/** What the draft says of the promise; undefined is a slot. */
interface Agreed {
  readonly what: string | undefined
  readonly act: string | undefined
  /** A whole clause: `the boards would be on site Monday`. */
  readonly that?: string | undefined
  readonly date: string | undefined
}

/** Who says neither *I* nor *we* speaks for themselves. */
export function styleFor({ style }: View): DraftStyle {
  return style.writerKnown ? style : { ...style, writer: 'one' }
}

/** Today, where the draft says it; else as the view knows it. */
export function todayIn(said: string, { words, today }: View): string {
  const found = words.today.map((source) => expressionOf(source, 'iu', said).exec(said))
  return found.find(Boolean)?.groups?.['date'] ?? today
}

/** The agreement as understood, out of what the draft says of it. */
export function agreement(said: string, view: View): string {
  const { words } = view
  const style = styleFor(view)
  const found = promiseIn(said, view)
  const date = found.date ?? words.slots.date
  const { 'agreement-that': whole } = words.templates
  if (found.that && whole) return say(whole, words, style, { that: found.that })
  if (found.act) return say(words.templates['agreement-act'], words, style, { act: found.act, date })
  return say(words.templates.agreement, words, style, { what: found.what ?? words.slots.what, date })
}

function promiseIn(said: string, view: View): Agreed {
  const { words } = view
  const found = words.facts
    .filter(({ promised }) => promised)
    .map(({ match }) => expressionOf(match, 'iu', said).exec(said)?.groups?.['what'])
    .find(Boolean)
  const missing = found && !isPronoun(found) ? lowered(found, view) : undefined
  const told = words.promises.flatMap((source): Groups[] => {
    const groups = expressionOf(source, 'iu', said).exec(said)?.groups
    return groups ? [groups] : []
  })
  const [first] = told
  const date =
    first?.['date'] ?? (first?.['that'] ? undefined : told.find((groups) => groups['date'])?.['date'])
  return {
    what: inPlace(first?.['what'] ?? missing ?? told.find((groups) => groups['what'])?.['what'], view),
    act: missing && refers(first?.['act'], view) ? undefined : first?.['act'],
    that: inPlace(first?.['that'], view),
    date
  }
}

/** `send it by Monday`: the thing itself is known. */
function refers(act: string | undefined, { words: { 'act-refers': pronoun } }: View): boolean {
  return act !== undefined && matches(act, pronoun)
}

/** What is missing now; a slot where the draft does not say it. */
export function factIn(said: string, view: View): string {
  const { words } = view
  const style = styleFor(view)
  for (const { match, text } of words.facts) {
    const what = expressionOf(match, 'iu', said).exec(said)?.groups?.['what']
    if (what !== undefined) {
      const filled = say(text, words, { ...style, small: true }, { what: lowered(what, view) })
      return filled.replace(/^(\p{Lu})(?=\p{Ll}{2})/u, (letter) => letter.toLocaleLowerCase(style.lang))
    }
  }
  return words.slots.fact
}

/** From the head of a sentence into the middle of one. */
function lowered(what: string, { words, style }: View): string {
  const [first = ''] = /^\p{L}+/u.exec(what) ?? []
  const low = first.toLocaleLowerCase(style.lang)
  return words.tokens.numbers.includes(low) ? low + what.slice(first.length) : inside(what, words, style)
}

/** A thing that opened its sentence; a name is known as one from another place. */
export function inPlace(what: string | undefined, { text, words, style }: View): string | undefined {
  const [first = ''] = /^\p{Lu}[\p{L}'’]*/u.exec(what ?? '') ?? []
  const isName = /['’]/.test(first) || protectedTokens(text, words, style.lang).has(first)
  if (what === undefined || first.length < 2 || isName) return what
  return first.charAt(0).toLocaleLowerCase(style.lang) + what.slice(1)
}

function isPronoun(what: string): boolean {
  return !what.includes(' ')
}
