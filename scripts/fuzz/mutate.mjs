/** UTF-16 units; a longer input costs more than it finds. */
export const LONGEST = 12_000

/** A text that differs from `text` in a few places; `other` is a second text of the queue. */
export function mutate(text, other, words, random) {
  let made = text
  for (let rounds = 1 + random.below(5); rounds > 0; rounds--) {
    made = random.pick(OPERATIONS)(made, other, words, random)
    if (made.length > LONGEST) made = cutOut(made, random)
  }
  return made.toWellFormed()
}

/** What stands here more than once is done more often. */
const OPERATIONS = [
  insertWord,
  insertWord,
  insertWord,
  replaceByWord,
  deletePiece,
  deletePiece,
  changeUnit,
  changeUnit,
  doublePiece,
  movePiece,
  repeatWord,
  splice,
  splice,
  takeLine,
  swapLines,
  changeNumber
]

const place = (text, random) => random.below(text.length + 1)

/** Most pieces are short. */
function piece(text, random) {
  const start = place(text, random)
  const longest = random.next() < 0.7 ? 12 : text.length
  return [start, Math.min(text.length, start + 1 + random.below(Math.max(1, longest)))]
}

function insertWord(text, _, words, random) {
  const at = place(text, random)
  return text.slice(0, at) + random.pick(words) + text.slice(at)
}

function replaceByWord(text, _, words, random) {
  const [start, end] = piece(text, random)
  return text.slice(0, start) + random.pick(words) + text.slice(end)
}

function deletePiece(text, _, __, random) {
  const [start, end] = piece(text, random)
  return text.slice(0, start) + text.slice(end)
}

function changeUnit(text, _, __, random) {
  const at = place(text, random)
  const unit =
    random.next() < 0.8
      ? 32 + random.below(95)
      : random.pick([0, 9, 10, 13, 0x85, 0xa0, 0x130, 0x2028, 0xfffd])
  return text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1)
}

function doublePiece(text, _, __, random) {
  const [start, end] = piece(text, random)
  return text.slice(0, end) + text.slice(start)
}

function movePiece(text, _, __, random) {
  const [start, end] = piece(text, random)
  const rest = text.slice(0, start) + text.slice(end)
  const at = place(rest, random)
  return rest.slice(0, at) + text.slice(start, end) + rest.slice(at)
}

function repeatWord(text, _, words, random) {
  const at = place(text, random)
  return text.slice(0, at) + random.pick(words).repeat(2 + random.below(40)) + text.slice(at)
}

function splice(text, other, _, random) {
  const [start, end] = piece(other, random)
  const at = place(text, random)
  return (
    text.slice(0, at) + other.slice(start, end) + text.slice(random.next() < 0.5 ? at : place(text, random))
  )
}

function takeLine(text, other, _, random) {
  const line = random.pick(other.split('\n'))
  const lines = text.split('\n')
  lines.splice(random.below(lines.length + 1), 0, line)
  return lines.join('\n')
}

function swapLines(text, _, __, random) {
  const lines = text.split('\n')
  const [a, b] = [random.below(lines.length), random.below(lines.length)]
  ;[lines[a], lines[b]] = [lines[b], lines[a]]
  return lines.join('\n')
}

function changeNumber(text, _, __, random) {
  return text.replace(/\d+/, () =>
    random.pick(['0', '1', '-1', '65536', '99999999999999999999', '1e400', '08'])
  )
}

function cutOut(text, random) {
  const start = random.below(text.length - LONGEST + 1)
  return text.slice(start, start + LONGEST)
}
