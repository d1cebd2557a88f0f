import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'

const HELPING = CLASS.be | CLASS.have | CLASS.do | CLASS.modal
const SURE_VERB = HELPING | CLASS.past
const VERB = CLASS.verb | CLASS.verb3
/** A word behind these is rather a noun than a verb. */
const BEFORE_NOUN = CLASS.det | CLASS.poss | CLASS.prep | CLASS.adj | CLASS.num | CLASS.ing
/** What may stand in front of a subject. */
const BEFORE_SUBJECT = CLASS.adv | CLASS.sign | CLASS.conj | CLASS.intens
const SUBJECT =
  CLASS.pron | CLASS.det | CLASS.poss | CLASS.noun | CLASS.name | CLASS.wh | CLASS.num | CLASS.ing

/** True where a word of the stretch can be a finite verb. Token positions, end exclusive. */
export function hasFinite(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (canBeFinite(tokens, at, first)) return true
  return false
}

/** True where the stretch says something by itself: it has a finite verb, or `leastBare` words, or words of a language that needs none. */
export function standsAlone(tokens: Tokens, first: number, last: number, leastBare = Infinity): boolean {
  let head = first
  while (head < last && tokens.classes[head]! & (CLASS.sign | CLASS.conj)) head++
  if (leans(tokens, head, last) || waits(tokens, last)) return false
  return hasFinite(tokens, head, last) || last - head >= (tokens.syntax.needsVerb ? leastBare : 1)
}

/** Its last word goes on into a verb that is not there. */
function waits({ classes, morphology, syntax }: Tokens, last: number): boolean {
  let end = last - 1
  while (end > 0 && classes[end]! & CLASS.sign) end--
  const bits = morphology[end]!
  const isOpen = (bits & syntax.open) !== 0 || (classes[end]! & syntax.openClasses) !== 0
  return isOpen && (bits & syntax.finite) === 0 && !(classes[end]! & CLASS.be)
}

/** True where a sentence that needs a subject has none: `can't agree`. */
export function lacksSubject(tokens: Tokens, first: number, last: number): boolean {
  return tokens.syntax.needsSubject && opensWithVerb(tokens, first, last)
}

/** True where a finite verb opens the stretch, and the subject is not behind it as in a question. A command is none. */
export function opensWithVerb({ classes }: Tokens, first: number, last: number): boolean {
  let at = first
  while (at < last && classes[at]! & BEFORE_SUBJECT && !(classes[at]! & (SUBJECT | SURE_VERB))) at++
  const bits = at < last ? classes[at]! : 0
  const isVerb =
    (bits & HELPING) !== 0 || ((bits & (CLASS.past | CLASS.verb3)) !== 0 && !(bits & (SUBJECT | CLASS.adj)))
  if (!isVerb) return false
  let next = at + 1
  while (next < last && classes[next]! & (CLASS.neg | CLASS.adv)) next++
  return !((classes[next] ?? 0) & (CLASS.pron | CLASS.det | CLASS.poss | CLASS.name))
}

/** A subordinator at its head, and one verb in all: nothing is there that it leans on. */
function leans(tokens: Tokens, head: number, last: number): boolean {
  const bits = head < last ? tokens.classes[head]! : 0
  if (!tokens.syntax.needsVerb || !(bits & CLASS.sub) || bits & (CLASS.pron | CLASS.det)) return false
  let verbs = 0
  for (let at = head; at < last; at++)
    if (canBeFinite(tokens, at, head) && (at === head || !canBeFinite(tokens, at - 1, head))) verbs++
  return verbs < 2
}

/** True where a token can be the finite verb of the stretch that begins at `first`. */
export function canBeFinite({ classes, morphology, syntax }: Tokens, at: number, first: number): boolean {
  const bits = classes[at]!
  const before = at > first ? classes[at - 1]! : 0
  // *the left side*
  const isNamed = (before & (CLASS.det | CLASS.poss)) !== 0 && !(before & (CLASS.pron | CLASS.wh))
  const isSure = (bits & SURE_VERB) !== 0 || (morphology[at]! & syntax.finite) !== 0
  if (isSure && ((bits & HELPING) !== 0 || !isNamed)) return true
  // Italian *la* and English *that* may be the object or the subject as well
  return (bits & VERB) !== 0 && (!(before & BEFORE_NOUN) || (before & CLASS.pron) !== 0)
}
