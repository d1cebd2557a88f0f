/** One header field of a mail or a part; offsets into the source. */
export interface HeaderField {
  /** Lower case. */
  readonly name: string
  /** The value, folds included, from after the colon to before the last line break. */
  readonly start: number
  readonly end: number
}

export interface HeaderBlock {
  readonly fields: readonly HeaderField[]
  /** Offset of the first unit after the empty line. */
  readonly bodyStart: number
}

/** A value such as `text/plain; charset="utf-8"`, in lower case but for the parameter values. */
export interface StructuredValue {
  readonly value: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Reads the header that begins at `start`; it ends at an empty line or at `end`. */
export function readHeader(source: string, start: number, end: number): HeaderBlock {
  const fields: HeaderField[] = []
  let at = start
  while (at < end) {
    const feed = source.indexOf('\n', at)
    const next = feed === -1 || feed >= end ? end : feed + 1
    let stop = next === feed + 1 ? feed : next
    while (stop > at && source[stop - 1] === '\r') stop--
    if (stop === at) return { fields, bodyStart: next }
    const isFold = source[at] === ' ' || source[at] === '\t'
    if (isFold && fields.length > 0) fields.push({ ...fields.pop()!, end: stop })
    else {
      const colon = source.indexOf(':', at)
      const hasColon = colon !== -1 && colon < stop
      const name = source.slice(at, hasColon ? colon : stop).toLowerCase()
      fields.push({ name: name.trim(), start: hasColon ? colon + 1 : stop, end: stop })
    }
    at = next
  }
  return { fields, bodyStart: end }
}

/** The unfolded value of the first field of that name, without blanks around it. */
export function headerValue(source: string, block: HeaderBlock, name: string): string | undefined {
  const field = block.fields.find((candidate) => candidate.name === name)
  return (
    field &&
    source
      .slice(field.start, field.end)
      .replace(/[\r\n]+/g, '')
      .trim()
  )
}

const PARAMETER = /;\s*([^=;\s]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g

/** Splits a structured header value; of a parameter that is given twice the first counts. */
export function parseStructuredValue(value: string): StructuredValue {
  const parameters = new Map<string, string>()
  for (const [, name, quoted, token] of value.matchAll(PARAMETER)) {
    const key = name!.toLowerCase()
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? token ?? '')
  }
  return { value: /^[^;(\s]*/.exec(value)![0].toLowerCase(), parameters }
}
