import type { Span } from '../core/span.js'

/** `text` comes in place of what stands at `span`. */
export interface Change {
  readonly span: Span
  readonly text: string
}

/** A change of the draft as it was given, with why it is made. Spans are UTF-16 offsets into that draft. */
export interface Edit extends Change {
  /** Rule ids. */
  readonly rules: readonly string[]
  readonly reason: string
}

interface Piece {
  readonly text: string
  /** Where it stood in the draft; undefined for what was put in. */
  readonly origin: Span | undefined
  /** Why it was put in; of what it covers, too. */
  readonly causes: readonly Cause[]
}

/** Why a step was taken. */
export interface Cause {
  readonly rules: readonly string[]
  readonly reason: string
}

/** A text that remembers, through any number of changes, which of its stretches are still those of the draft. */
export class PieceTable {
  private readonly draft: string
  private readonly pieces: readonly Piece[]

  private constructor(draft: string, pieces: readonly Piece[]) {
    this.draft = draft
    this.pieces = pieces
  }

  static of(draft: string): PieceTable {
    return new PieceTable(draft, [{ text: draft, origin: { start: 0, end: draft.length }, causes: [] }])
  }

  get text(): string {
    return this.pieces.map(({ text }) => text).join('')
  }

  /** The text after changes that do not overlap. */
  changed(changes: readonly Change[], cause: Cause): PieceTable {
    const ordered = [...changes].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    return ordered.reduce((table, change) => table.replaced(change, cause), this as PieceTable)
  }

  private replaced({ span, text }: Change, cause: Cause): PieceTable {
    const before: Piece[] = []
    const after: Piece[] = []
    const covered: Cause[] = []
    let at = 0
    for (const piece of this.pieces) {
      const start = at
      const end = (at += piece.text.length)
      if (start < span.start) before.push(cut(piece, 0, Math.min(end, span.start) - start))
      else if (piece.text === '' && start <= span.start) before.push(piece)
      else if (end <= span.end) covered.push(...piece.causes)
      if (end > span.end) after.push(cut(piece, Math.max(start, span.end) - start, piece.text.length))
    }
    return new PieceTable(this.draft, [
      ...before,
      { text, origin: undefined, causes: [...covered, cause] },
      ...after
    ])
  }

  /** What was changed, as edits of the draft in reading order; those that touch are one. */
  edits(): Edit[] {
    const edits: Edit[] = []
    let reached = 0
    let text = ''
    let causes: Cause[] = []
    const flush = (until: number) => {
      if (until > reached || text !== '')
        edits.push(trimmed(this.draft, { start: reached, end: until }, text, causes))
      text = ''
      causes = []
    }
    for (const piece of this.pieces) {
      if (piece.origin === undefined) {
        text += piece.text
        causes.push(...piece.causes)
      } else if (piece.text !== '') {
        flush(piece.origin.start)
        reached = piece.origin.end
      }
    }
    flush(this.draft.length)
    return edits.filter(({ span, text: put }) => this.draft.slice(span.start, span.end) !== put)
  }
}

function cut({ text, origin, causes }: Piece, from: number, to: number): Piece {
  const own = origin && { start: origin.start + from, end: origin.start + to }
  return { text: text.slice(from, to), origin: own, causes }
}

/** Without the words that are the same at both ends. */
function trimmed(draft: string, { start, end }: Span, text: string, causes: readonly Cause[]): Edit {
  const old = draft.slice(start, end)
  const most = Math.min(old.length, text.length)
  let head = 0
  while (head < most && old[head] === text[head]) head++
  while (head > 0 && head < Math.max(old.length, text.length) && !/\s/.test(old[head - 1]!)) head--
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  while (tail > 0 && !/\s/.test(old[old.length - tail]!)) tail--
  return {
    span: { start: start + head, end: end - tail },
    text: text.slice(head, text.length - tail),
    rules: [...new Set(causes.flatMap(({ rules }) => rules))],
    reason: [...new Set(causes.map(({ reason }) => reason))].join(' ')
  }
}
