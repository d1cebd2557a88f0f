import { UsageError } from '../core/errors.js'
import { visibleControls } from '../core/visible-controls.js'
import type { Drafted } from '../draft/draft.js'
import { draftPlay } from '../draft/draft.js'
import { withCapital } from '../draft/fact-text.js'
import { type Facts, isRequired, type Play } from '../draft/play.js'
import type { Io } from '../platform/io.js'
import { jsonText } from '../reporters/json-text.js'
import { type DraftWords, draftWords } from '../reporters/words/draft-words.js'
import type { ExitCode } from './exit-code.js'
import { print, say } from './show.js'

/** How the reply is to be given out. */
export interface DraftOutput {
  readonly json: boolean
  readonly showMoves: boolean
  readonly quiet: boolean
  /** What levelhead says around the reply. */
  readonly words: DraftWords
  /** What the message asks and no sentence restates. */
  readonly asked?: readonly string[] | undefined
}

/** Writes the reply without asking anything. @throws UsageError when a required fact is missing. */
export function draftOnce(
  play: Play,
  facts: Facts,
  desk: { readonly lookAt: Parameters<typeof draftPlay>[2] },
  open: boolean
): Drafted {
  const drafted = draftPlay(play, facts, desk.lookAt)
  if (drafted.missing.length > 0 && !open) throw missingFacts(play, drafted.missing)
  return drafted
}

/** Prints the reply, or what stands in its way. 0: complete and clean; 1: a slot is open, or a finding is left. */
export async function printDraft(drafted: Drafted, output: DraftOutput, io: Io): Promise<ExitCode> {
  const left = drafted.findings.filter(
    ({ severity, category }) => severity !== 'suggestion' && category !== 'template'
  )
  if (output.json) await print(io, `${jsonText(shaped(drafted), 2)}\n`)
  else if (drafted.refused.length === 0) await print(io, drafted.text)
  if (!output.json) await say(io, refusals(drafted, output.words))
  if (output.showMoves && !output.json) await say(io, moveLines(drafted))
  if (!output.quiet && !output.json) await say(io, notes(drafted, left, output))
  return left.length > 0 || /⟨[^⟨⟩\n]+⟩/u.test(drafted.text) ? 1 : 0
}

/** A finding on a fact, with the sentence to say instead, or with the kind of sentence that is needed. */
export function refusalText(refused: Drafted['refused'][number], fact: string, words: DraftWords): string {
  const { finding, form, example } = refused
  const said = `${finding.message} (${finding.ruleId})`
  if (finding.category === 'policy') return said
  const better = finding.suggestions.find(({ text }) => isAbout(text, fact))
  if (better) return `${said}\n  ${words.sayInstead}: ${better.text}`
  const need = words.needed[form === 'sentence' || form === 'verb' ? form : 'noun'](example)
  const charge = finding.message.includes(finding.actual) ? '' : `\n  ${words.accuses(finding.actual)}`
  return `${said}${charge}\n  ${need}`
}

/** A sentence without slots that speaks of what the fact speaks of. */
function isAbout(text: string, fact: string): boolean {
  const wordsOf = (value: string) => value.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const own = wordsOf(fact).map((word) => word.slice(0, 5))
  return !text.includes('⟨') && wordsOf(text).some((word) => own.includes(word.slice(0, 5)))
}

function refusals({ refused, facts }: Drafted, words: DraftWords): string {
  return refused
    .map((each) => `levelhead: --${each.field}: ${refusalText(each, facts[each.field] ?? '', words)}\n`)
    .join('')
}

function notes(
  { text, missing, refused, unsaid, facts }: Drafted,
  left: Drafted['findings'],
  { words, asked = [] }: DraftOutput
): string {
  const slots = [...new Set(text.match(/⟨[^⟨⟩\n]+⟩/gu) ?? [])]
  const options = missing.filter((name) => !slots.includes(`⟨${name}⟩`)).map((name) => `--${name}`)
  const found = refused.length > 0 ? [] : left.map(({ message, ruleId }) => `${message} (${ruleId})`)
  return [
    ...unsaid.map((name) => words.notTakenIn(`--${name}`, visibleControls(facts[name]!))),
    ...(slots.length > 0 ? [words.fillIn([slots.join(', '), ...optionList(options)].join(' '))] : []),
    ...found,
    ...asked.map((ask) => words.alsoAsked(ask))
  ]
    .map((line) => `${words.note}: ${line}\n`)
    .join('')
}

function optionList(options: readonly string[]): string[] {
  return options.length > 0 ? [`(${options.join(', ')})`] : []
}

function moveLines({ moves, text }: Drafted): string {
  return moves
    .map(
      ({ move, tag, start, end }) =>
        `${tag ? `${move}--${tag}` : move}: ${text.slice(start, end).replace(/\s+/g, ' ')}\n`
    )
    .join('')
}

/** The JSON form; ranges count UTF-16 units in `text`. */
function shaped({ play, lang, text, facts, missing, refused, unsaid, findings, moves }: Drafted) {
  return {
    version: 1,
    play,
    lang,
    text,
    facts,
    missing,
    refused: refused.map(({ field, finding }) => ({ field, ...told(finding) })),
    unsaid,
    findings: findings.map(told),
    moves: moves.map(({ move, tag, start, end }) => ({
      move,
      ...(tag === undefined ? {} : { tag }),
      range: [start, end],
      text: text.slice(start, end)
    }))
  }
}

function told({ ruleId, severity, message, span, actual, suggestions }: Drafted['findings'][number]) {
  return {
    ruleId,
    severity,
    message,
    range: [span.start, span.end],
    actual,
    suggestions: suggestions.map(({ text }) => text)
  }
}

function missingFacts(play: Play, missing: readonly string[]): UsageError {
  // in the language of the questions
  const { forInstance } = draftWords(play.lang)
  const lines = missing.map((name) => {
    const { prompt, example } = play.fields[name]!
    return `\n  --${name}  ${prompt} ${withCapital(forInstance, play.lang)}: ${example}`
  })
  return new UsageError({
    code: 'missing-facts',
    what: `The play “${play.name}” needs ${missing.map((name) => `--${name}`).join(', ')}`,
    remedy: `nobody is there to be asked${lines.join('')}`
  })
}

/** Every play with its fields, for people. */
export function playList(plays: ReadonlyMap<string, Play>): string {
  return [...plays.values()]
    .map((play) => `${play.name}: ${play.title}\n  ${play.about}\n${fieldLines(play)}`)
    .join('\n')
}

function fieldLines(play: Play): string {
  const own = Object.entries(play.fields)
  const width = Math.max(...own.map(([name]) => name.length)) + 2
  return own
    .map(([name, { prompt, example }]) => {
      const mark = isRequired(play, name, {}) ? '*' : ' '
      return `  ${mark} --${name.padEnd(width)}${prompt}\n      ${' '.repeat(width)}${example}\n`
    })
    .join('')
}

/** The same for programs. */
export function playsAsJson(plays: ReadonlyMap<string, Play>): string {
  const list = [...plays.values()].map((play) => ({
    name: play.name,
    title: play.title,
    about: play.about,
    lang: play.lang,
    moves: play.steps.flatMap(({ move }) => (move === undefined ? [] : move.split(' '))),
    fields: Object.entries(play.fields).map(([name, field]) => ({
      name,
      flag: `--${name}`,
      form: field.form,
      alsoForms: field.also,
      required: field.required === true,
      ...(typeof field.required === 'object' ? { requiredWhen: field.required } : {}),
      prompt: field.prompt,
      example: field.example,
      ...(field.values ? { values: field.values } : {}),
      ...(field.default === undefined ? {} : { default: field.default })
    }))
  }))
  return `${jsonText(list, 2)}\n`
}
