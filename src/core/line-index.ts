/** A place in a text: 1-based line, 1-based column in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Turns offsets of one text into lines and columns. CR LF, LF and a lone CR each end a line. */
export interface LineIndex {
  positionAt(offset: number): Position
  /** Offset of the first character of a 1-based line. */
  startOf(line: number): number
  readonly lineCount: number
}

export function createLineIndex(text: string): LineIndex {
  const starts = text.includes('\r') ? startsOf(text) : startsAfterFeeds(text)
  return {
    lineCount: starts.length,
    startOf: (line) => starts[line - 1] ?? text.length,
    positionAt(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - starts[low]! + 1 }
    }
  }
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

function startsAfterFeeds(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
