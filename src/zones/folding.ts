const LIMIT = 0x250
/** As many arguments as any engine takes in one call. */
const CHUNK = 4096
const FOLDED = buildTable()
const APOSTROPHE = 39

/** One UTF-16 code in lower case without diacritics; İ and ı give i, ’ gives '. Others stay as they are. */
export function foldCode(code: number): number {
  if (code < LIMIT) return FOLDED[code]!
  return code === 0x2019 || code === 0x2018 ? APOSTROPHE : code
}

/** `text.slice(start, end)` folded code by code: same length, safe for Turkish. Meant for short stretches. */
export function fold(text: string, start = 0, end = text.length): string {
  let ascii = true
  let same = true
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128) ascii = false
    if (foldCode(code) !== code) same = false
  }
  const stretch = text.slice(start, end)
  if (same) return stretch
  if (ascii) return stretch.toLowerCase()
  let folded = ''
  for (let at = start; at < end; at += CHUNK) {
    const codes: number[] = []
    for (let i = at; i < Math.min(end, at + CHUNK); i++) codes.push(foldCode(text.charCodeAt(i)))
    folded += String.fromCharCode(...codes)
  }
  return folded
}

/** `fold` of each phrase, for lists of words in Latin letters: a few calls for all of them, as this runs at every start. */
export function foldAll(phrases: readonly string[]): string[] {
  const bare = phrases
    .join('\n')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return bare.toLowerCase().replaceAll('ı', 'i').replaceAll('’', "'").split('\n')
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(LIMIT)
  for (let code = 0; code < LIMIT; code++) table[code] = code
  // in one go, as this runs at every start; no letter changes beside a line break
  const letters = String.fromCharCode(...Array.from({ length: LIMIT - 0x41 }, (_, i) => 0x41 + i))
  const bases = [...letters].join('\n').normalize('NFD').split('\n')
  bases.forEach((base, i) => {
    table[0x41 + i] = base.charAt(0).toLowerCase().charCodeAt(0)
  })
  table[0x131] = 0x69
  return table
}
