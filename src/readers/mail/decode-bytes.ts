import { createMappedTextBuilder, type MappedText } from '../mapped-text.js'
import type { Charset } from './charset.js'
import type { SourceBytes } from './source-bytes.js'

/** The text of `run` in `charset`, without a byte order mark, mapped to `source`. */
export function decodeSourceBytes(run: SourceBytes, charset: Charset, source: string): MappedText {
  const builder = createMappedTextBuilder()
  for (let i = 0; i < run.bytes.length; ) {
    const stop = asciiEnd(run, i, source)
    if (stop > i) {
      builder.copy(source.slice(run.starts[i]!, run.ends[stop - 1]!), run.starts[i]!)
      i = stop
      continue
    }
    const { text, length } = charset.decodeAt(run.bytes, i)
    const s0 = run.starts[i]!
    const s1 = run.ends[i + length - 1]!
    if (!(i === 0 && text === '\ufeff' && charset.isUtf8)) {
      if (s1 - s0 === text.length && source.startsWith(text, s0)) builder.copy(text, s0)
      else builder.atom(text, s0, s1)
    }
    i += length
  }
  return builder.build()
}

/** Where the stretch of ASCII ends that begins at byte `from` and stands in the source as it is. */
function asciiEnd({ bytes, starts, ends }: SourceBytes, from: number, source: string): number {
  let i = from
  while (i < bytes.length && bytes[i]! < 0x80) {
    const start = starts[i]!
    const isLiteral = ends[i] === start + 1 && source.charCodeAt(start) === bytes[i]
    if (!isLiteral || (i > from && start !== ends[i - 1])) break
    i++
  }
  return i
}
