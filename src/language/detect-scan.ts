import { LETTERS } from './detect-letters.js'
import { APOSTROPHE, type DetectModel, LETTER_BITS, TABLE_SIZE, UPPER_BIT } from './detect-model.js'
import { isApostrophe, opaqueEnd, opaqueTail } from './detect-opaque.js'
import { hashStep, languagesOf, type SignTable } from './detect-table.js'
import { DETECTED } from './detect-words.js'
import { mayHideUnit } from './hidden-signs.js'

/** What a text says for each language of `DETECTED`. */
export interface Evidence {
  readonly scores: Float64Array
  /** Words counted, without links, placeholders, code and numbers. */
  words: number
  /** Letters of scripts other than Latin. */
  foreign: number
  /** The text writes accents as characters of their own: bring it to NFC and read it again. */
  decomposed: boolean
  /** Signs that nobody sees may part its words: take them out and read it again. */
  hidden: boolean
  /** How often each row of `LETTERS` was met, from 1. */
  readonly rows: Uint16Array
}

const LANGUAGES = DETECTED.length
const LONGEST_WORD = 32
const SOFT_HYPHEN = 0xad
const LONGEST_ENDING = 6
const ENDING_WEIGHT = 0.35
const AZ = DETECTED.indexOf('az')
const Q = 17
const U = 21
/** A q without u is the back k of Azerbaijani. */
const LONE_Q_WEIGHT = 1.5

/** Reads `text` in one pass. */
export function weighText(text: string, model: DetectModel): Evidence {
  const evidence: Evidence = {
    scores: new Float64Array(LANGUAGES),
    words: 0,
    foreign: 0,
    decomposed: false,
    hidden: false,
    rows: new Uint16Array(LETTERS.length + 1)
  }
  const letters = new Uint8Array(LONGEST_WORD)
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (code < TABLE_SIZE && model.kinds[code]! & LETTER_BITS)
      i = weighWord(text, i, model, evidence, letters)
    else if (code <= 0x20) i++
    else {
      if (code >= TABLE_SIZE) weighOtherScript(evidence, code)
      else if (code === SOFT_HYPHEN) evidence.hidden = true
      else evidence.rows[model.rows[code]!]!++
      i = opaqueEnd(text, i, code)
    }
  }
  addRows(evidence, model)
  return evidence
}

/** Weighs the word that begins at `start`; gives the offset to go on from. */
function weighWord(
  text: string,
  start: number,
  model: DetectModel,
  evidence: Evidence,
  letters: Uint8Array
): number {
  const { kinds } = model
  let hash = 0
  let length = 0
  let lowers = 0
  let i = start
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = code < TABLE_SIZE ? kinds[code]! : 0
    const letter = kind & LETTER_BITS
    if (letter === 0) break
    evidence.rows[model.rows[code]!]!++
    if (!(kind & UPPER_BIT)) lowers++
    if (length > 0 && letters[length - 1] === Q && letter !== U) evidence.scores[AZ]! += LONE_Q_WEIGHT
    hash = hashStep(hash, letter)
    if (length < LONGEST_WORD) letters[length++] = letter
  }
  const tail = opaqueTail(text, i)
  if (tail > i) return tail
  evidence.words++
  const name = lowers === i - start - 1 && lowers > 0 && !beginsSentence(text, start)
  const languages = findWord(text, start, i, hash, model.words, letters, length)
  if (languages > 0) addShared(evidence.scores, languages, wordWeight(length))
  else if (!name) weighEnding(evidence, model, letters, length)
  return i
}

/** `don` before an apostrophe is `don'` if the list has it, `t` after one is `'t`; the bare word otherwise. */
function findWord(
  text: string,
  start: number,
  end: number,
  hash: number,
  words: SignTable,
  letters: Uint8Array,
  length: number
): number {
  if (isApostrophe(text.charCodeAt(end))) {
    const languages = languagesOf(words, hashStep(hash, APOSTROPHE))
    if (languages > 0) return languages
  }
  if (start > 1 && isApostrophe(text.charCodeAt(start - 1)) && text.charCodeAt(start - 2) > 0x40) {
    let elided = hashStep(0, APOSTROPHE)
    for (let n = 0; n < length; n++) elided = hashStep(elided, letters[n]!)
    const languages = languagesOf(words, elided)
    if (languages > 0) return languages
  }
  return languagesOf(words, hash)
}

/** The longest known ending that leaves a stem of two letters. */
function weighEnding(evidence: Evidence, model: DetectModel, letters: Uint8Array, length: number): void {
  let hash = 0
  let longest = 0
  let found = 0
  for (let n = 1; n <= LONGEST_ENDING && n <= length - 2; n++) {
    hash = hashStep(hash, letters[length - n]!)
    const languages = languagesOf(model.endings, hash)
    if (languages === 0) continue
    found = languages
    longest = n
  }
  if (found > 0) addShared(evidence.scores, found, ENDING_WEIGHT * longest)
}

/** A very short word tells little. */
function wordWeight(length: number): number {
  if (length < 3) return length === 1 ? 1.05 : 2.1
  return length < 6 ? 3 : 3.45
}

function addRows({ rows, scores }: Evidence, model: DetectModel): void {
  for (let row = 1; row < rows.length; row++) {
    if (rows[row]! > 0) addEach(scores, model.rowLanguages[row - 1]!, LETTERS[row - 1]![2] * rows[row]!)
  }
}

/** Languages that share a sign share its weight. */
function addShared(scores: Float64Array, languages: number, weight: number): void {
  let count = 0
  for (let bits = languages; bits !== 0; bits &= bits - 1) count++
  addEach(scores, languages, weight / count)
}

function addEach(scores: Float64Array, languages: number, weight: number): void {
  for (let bits = languages; bits !== 0; bits &= bits - 1) scores[31 - Math.clz32(bits & -bits)]! += weight
}

/** A capital there says nothing; elsewhere it is often a name. */
function beginsSentence(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && text.charCodeAt(i) === 0x20) i--
  return i < 0 || !followsInSentence(text.charCodeAt(i))
}

/** Letters, digits, comma, semicolon, quotation mark, parenthesis, hyphen, apostrophe. */
function followsInSentence(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000) ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x22 ||
    code === 0x28 ||
    code === 0x2d ||
    isApostrophe(code)
  )
}

function weighOtherScript(evidence: Evidence, code: number): void {
  if (mayHideUnit(code)) evidence.hidden = true
  if (code >= 0x300 && code < 0x370) evidence.decomposed = true
  else if (isForeignLetter(code)) evidence.foreign++
}

function isForeignLetter(code: number): boolean {
  return (
    (code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xd800) || (code >= 0xff66 && code < 0xffdd)
  )
}
