import { headerValue, parseStructuredValue, readHeader } from './header.js'

/** A leaf of a mail's MIME tree. Offsets into the source. */
export interface MimePart {
  /** `text/plain` and so on, lower case. */
  readonly type: string
  readonly charset: string | undefined
  /** `7bit`, `8bit`, `quoted-printable`, `base64` …, lower case; '' when the part does not say. */
  readonly encoding: string
  readonly flowed: boolean
  readonly delSp: boolean
  /** Said to be an attachment, or has a file name. */
  readonly isAttachment: boolean
  readonly start: number
  readonly end: number
}

const MAX_DEPTH = 32

/** The leaves of the mail or part that lies at `[start, end)`, in order; mails inside mails are not opened. */
export function findMimeParts(source: string, start: number, end: number, depth = 0): readonly MimePart[] {
  const header = readHeader(source, start, end)
  const value = (name: string) => headerValue(source, header, name) ?? ''
  const { value: type, parameters } = parseStructuredValue(value('content-type'))
  const disposition = parseStructuredValue(value('content-disposition'))
  const boundary = parameters.get('boundary')
  if (type.startsWith('multipart/') && boundary) {
    if (depth === MAX_DEPTH) return []
    const children = splitAtBoundary(source, header.bodyStart, end, `--${boundary}`)
    return children.flatMap((child) => findMimeParts(source, child.start, child.end, depth + 1))
  }
  return [
    {
      type: type || 'text/plain',
      charset: parameters.get('charset'),
      encoding: parseStructuredValue(value('content-transfer-encoding')).value,
      flowed: parameters.get('format')?.toLowerCase() === 'flowed',
      delSp: parameters.get('delsp')?.toLowerCase() === 'yes',
      isAttachment:
        disposition.value === 'attachment' ||
        disposition.parameters.has('filename') ||
        parameters.has('name'),
      start: header.bodyStart,
      end
    }
  ]
}

/** The stretches between delimiter lines; the line break before a delimiter belongs to the delimiter. */
function splitAtBoundary(
  source: string,
  start: number,
  end: number,
  delimiter: string
): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = []
  let open: number | undefined
  let at = source.indexOf(delimiter, start)
  while (at !== -1 && at < end) {
    const feed = source.indexOf('\n', at)
    const lineEnd = feed === -1 || feed > end ? end : feed
    const rest = source.slice(at + delimiter.length, lineEnd)
    if ((at === start || source[at - 1] === '\n') && /^(?:--)?[ \t]*\r*$/.test(rest)) {
      if (open !== undefined) parts.push({ start: open, end: beforeLineBreak(source, open, at) })
      open = rest.startsWith('--') ? undefined : Math.min(end, lineEnd + 1)
      if (open === undefined) return parts
    }
    at = source.indexOf(delimiter, at + delimiter.length)
  }
  if (open !== undefined) parts.push({ start: open, end })
  return parts
}

function beforeLineBreak(source: string, start: number, at: number): number {
  const feed = at - 1
  if (feed < start) return start
  return feed > start && source[feed - 1] === '\r' ? feed - 1 : feed
}
