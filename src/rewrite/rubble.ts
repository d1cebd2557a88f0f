import type { ClauseSpan, ClauseWord } from '../analysis/clause-spans.js'
import { sharedRuns } from './shared-runs.js'

/** A text and its clauses. */
export interface Clauses {
  readonly text: string
  readonly clauses: readonly ClauseSpan[]
}

/**
 * True when a sentence was changed so that a clause of it is no longer whole: its words stand there without the verb
 * they had, without the clause they leaned on, or without the word they led up to. What was put in may bring a verb.
 */
export function leavesRubble(before: Clauses, after: Clauses): boolean {
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  const [known, kept] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))]
  const taken = old.filter((sentence) => !kept.has(keyOf(sentence)))
  if (taken.length === 0) return false
  return now.some((sentence) => !known.has(keyOf(sentence)) && isRubble(sentence, taken))
}

/** A clause with the pieces without a verb that belong to it. */
interface Part {
  readonly words: readonly PartWord[]
  readonly isHeadless: boolean
  readonly isLeaning: boolean
  readonly needsVerb: boolean
}

interface PartWord extends ClauseWord {
  /** What stands between it and the next word of its sentence; undefined for the last. */
  readonly gap: string | undefined
}

type Sentence = readonly Part[]

function sentencesOf({ text, clauses }: Clauses): Sentence[] {
  const groups = new Map<number, ClauseSpan[]>()
  for (const clause of clauses) groups.set(clause.sentence, [...(groups.get(clause.sentence) ?? []), clause])
  return [...groups.values()].map((own) => partsOf(own, text))
}

function partsOf(clauses: readonly ClauseSpan[], text: string): Sentence {
  const all = clauses.flatMap(({ words }) => words)
  const gapBehind = new Map(
    all.map((word, i) => [word, all[i + 1] && text.slice(word.end, all[i + 1]!.start)])
  )
  const parts: Part[] = []
  let waiting: readonly PartWord[] = []
  clauses.forEach(({ words, isHeadless, isBare, isLeaning, needsVerb }, i) => {
    const own = [...waiting, ...words.map((word) => ({ ...word, gap: gapBehind.get(word) }))]
    const before = parts.at(-1)
    waiting = []
    const isLed = i > 0 && !isSetOff(clauses[i - 1]!.words.at(-1), gapBehind)
    if (isBare && isLeaning && !isLed && clauses[i + 1]) waiting = own
    else if (isBare && before) parts[parts.length - 1] = { ...before, words: [...before.words, ...own] }
    else
      parts.push({ words: own, isHeadless: isHeadless && own.length === words.length, isLeaning, needsVerb })
  })
  return parts
}

/** A sign stands behind it. */
function isSetOff(word: ClauseWord | undefined, gaps: ReadonlyMap<ClauseWord, string | undefined>): boolean {
  return word !== undefined && /[^\s\p{L}\p{N}]/u.test(gaps.get(word) ?? '')
}

function keyOf(sentence: Sentence): string {
  return wordsOf(sentence)
    .map(({ text }) => text)
    .join(' ')
}

function wordsOf(sentence: Sentence): PartWord[] {
  return sentence.flatMap(({ words }) => words)
}

/** For each word of a sentence the word that it was, where it was kept. */
type Origins = ReadonlyMap<PartWord, PartWord>

function isRubble(sentence: Sentence, taken: readonly Sentence[]): boolean {
  const old = taken.flatMap(wordsOf)
  const origins = originsOf(wordsOf(sentence), old)
  return (
    taken.some((each) => each.some((part) => losesVerb(part, sentence, origins))) ||
    hasOpenEnd(sentence, origins, old) ||
    losesFellow(taken, origins) ||
    losesSubject(sentence, taken, origins) ||
    losesMain(sentence, taken, origins)
  )
}

function originsOf(words: readonly PartWord[], old: readonly PartWord[]): Origins {
  const origins = new Map<PartWord, PartWord>()
  const texts = (all: readonly PartWord[]) => all.map(({ text }) => text)
  for (const { from, to, length } of sharedRuns(texts(old), texts(words))) {
    // a small word alone among new ones is another
    if (length === 1 && isCommon(words[to]!) && words.length > 1) continue
    for (let i = 0; i < length; i++) origins.set(words[to + i]!, old[from + i]!)
  }
  return origins
}

/** A word that any sentence may have: alone it comes from nowhere. */
function isCommon({ waits, joins, helps }: PartWord): boolean {
  return waits || joins || helps
}

/** Words of a clause are kept without its verb, and nothing that was put in is a verb for them. */
function losesVerb(part: Part, sentence: Sentence, origins: Origins): boolean {
  const own = new Set(part.words)
  const kept = [...origins.values()].filter((word) => own.has(word as PartWord))
  const said = kept.filter(({ joins }) => !joins)
  const verb = part.words.findIndex(({ isVerb }) => isVerb)
  if (verb < 0 || said.length === 0 || kept.some(({ isVerb }) => isVerb)) return false
  if (said[0]!.sets && said.every((word) => part.words.indexOf(word) < verb)) return false
  // where a noun is a sentence one word is none
  if (!part.needsVerb && said.length > 1) return false
  const isNew = (word: PartWord) => !origins.has(word) && ((word.isVerb && !word.colours) || !part.needsVerb)
  const isSaidAnew = wordsOf(sentence).some(isNew)
  return sentence.some(
    ({ words }) =>
      words.some((word) => said.includes(origins.get(word)!)) &&
      !words.some(isNew) &&
      (!isSaidAnew || words.some(({ isVerb }) => isVerb))
  )
}

/** A word that waits for the next stands before a sign, or a helping verb at the end: what it led up to was taken. */
function hasOpenEnd(sentence: Sentence, origins: Origins, old: readonly PartWord[]): boolean {
  const words = wordsOf(sentence)
  const last = words.findLast(({ colours }) => !colours)
  const helping = last && origins.get(last)
  if (helping?.helps && !endsSentence(helping, old)) return true
  return words.some((word) => {
    const was = origins.get(word)
    return was?.waits && isEnd(word) && !isEnd(was)
  })
}

/** Nothing but words that colour it stands between it and the end of its sentence. */
function endsSentence(word: PartWord, old: readonly PartWord[]): boolean {
  const rest = old.slice(old.indexOf(word))
  const end = rest.findIndex((each, i) => isEnd(each) && !rest[i + 1]?.colours)
  return rest.slice(1, end + 1).every(({ colours }) => colours)
}

function isEnd({ gap }: PartWord): boolean {
  return gap === undefined || /[,.;:!?…)–—]| - /.test(gap)
}

/** `…, and that the fee stands`: the *that* before it is gone, and with it what both leaned on. */
function losesFellow(taken: readonly Sentence[], origins: Origins): boolean {
  const kept = new Set(origins.values())
  return taken.some((each) => {
    const words = wordsOf(each)
    return words.some((word, i) => {
      const next = words[i + 1]
      if (!word.joins || !next?.joins || !kept.has(word) || !kept.has(next)) return false
      const fellow = words.slice(0, i).findLast(({ text }) => text === next.text)
      return fellow?.joins === true && !kept.has(fellow)
    })
  })
}

/** The sentence begins with a verb that had its subject before it. */
function losesSubject([first]: Sentence, taken: readonly Sentence[], origins: Origins): boolean {
  const head = first?.words[0]
  const old = head && origins.get(head)
  return (
    first?.isHeadless === true &&
    old !== undefined &&
    !taken.some((sentence) => sentence.some((part) => part.words[0] === old))
  )
}

/** `Because the crew is away and the van is full.`: every clause leans on one that stood before it and is gone. */
function losesMain(sentence: Sentence, taken: readonly Sentence[], origins: Origins): boolean {
  const head = sentence[0]?.words[0]
  const old = head?.joins && origins.get(head)
  return (
    old !== undefined &&
    old !== false &&
    sentence.every(({ isLeaning, words }) => isLeaning || words[0]?.joins) &&
    !taken.some((each) => wordsOf(each)[0] === old)
  )
}
