/** Code of ERB and EJS, and the placeholders of Intercom, stand between tags as they are. */
const AS_IT_IS = /<%[^<>]*%>|<attribute\b[^<>]*>/gi

/** `text` for a place between tags; null when it has line breaks, which HTML would show as blanks. */
export function escapeHtml(text: string): string | null {
  if (/[\r\n]/.test(text)) return null
  let written = ''
  let from = 0
  for (const { 0: code, index } of text.matchAll(AS_IT_IS)) {
    written += escaped(text.slice(from, index)) + code
    from = index + code.length
  }
  return written + escaped(text.slice(from))
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
}
