/** A file that somebody made to break what reads it, or to speak through what shows it. */
export interface HostileFile {
  readonly kind: string
  /** Relative; the extension says how the file is read. */
  readonly name: string
  readonly content: string | Uint8Array
}

const FAULTY = 'Hi Ana,\n\nYou failed to attach the receipt. I will call you on Friday.\n'
const PIECES = {
  'colours and a clipboard write': '\x1b[31m\x1b]52;c;eA==\x07\x9b2J',
  'an override of the direction': '\u202eneddih\u2066',
  'signs of no width': [...'failed'].join('\u200b'),
  'commands of a CI service': '\n::error::x\n##[error]y\n##vso[task.setvariable]z\n',
  'cells that are formulas': '=HYPERLINK("http://a.b")\n+1+1\n-2\n@SUM(A1)\n\t=1',
  markup: '</script><script>alert(1)</script><img src=x onerror=alert(1)>]]><!-- &amp;',
  'templates of others':
    "{{constructor}} %s %n $\x7bprocess.exit(9)} $& $` $1 #{7*7} <%= 1 %> '; DROP TABLE x;--",
  'words of objects': '__proto__ constructor toString hasOwnProperty',
  'a lone surrogate': 'a \ud800 b \udc00',
  'marks in piles': `Z${'\u0301'.repeat(400)}algo`,
  'a word without end': 'a'.repeat(20_000),
  'slots and brackets': '⟨⟩ ⟨reason⟩ {{{ {{name [[ %{a ⟨'.repeat(20),
  'line ends of all kinds': 'a\rb\r\nc\u2028d\u2029e\x0bf\x0cg\x85h',
  nothing: '',
  blanks: ' \t\n \u00a0\u3000\r\n'
} as const

const text = (kind: string, words: string): HostileFile => ({
  kind,
  name: 'a.txt',
  content: words === '' || words.trim() === '' ? words : `${FAULTY}${words} You forgot it. ${words}\n`
})

/** What a draft, a message, a fact, a word of the command line may say. */
export const HOSTILE_TEXTS: readonly HostileFile[] = Object.entries(PIECES).map(([kind, words]) =>
  text(kind, words)
)

const NAMES = {
  'a name of several lines': 'a\n::error::x\n.txt',
  'a name that colours': '\x1b[31mred\x9b2J.txt',
  'a name that turns round': 'a\u202etxt.exe.txt',
  'a name of markup': '<script>alert(1)<b>.txt',
  'a name of quotes': `a"b'c\`d$(e);f&g|h.txt`,
  'a name of escapes': '%0A%0D::error file=a::%25.txt',
  'a name like a formula': '=cmd|x!A1.txt',
  'a name of colons': 'a::b:1:1: error (x).txt',
  'a name of globs': '[a]{b,c}*?!(d).txt',
  'a name of words of objects': '__proto__.txt',
  'a name as long as may be': `${'n'.repeat(251)}.txt`,
  'a name of other letters': '\u05e9\u05dc\u05d5\u05dd \u{1f600} e\u0301.txt'
} as const

/** Where a text lies. */
export const HOSTILE_NAMES: readonly HostileFile[] = Object.entries(NAMES).map(([kind, name]) => ({
  kind,
  name,
  content: FAULTY
}))

const BYTES: Readonly<Record<string, Uint8Array>> = {
  'bytes that are no UTF-8': Buffer.from([0xff, 0xfe, 0xfd, 0x80, 0xc0, 0x20, 0x61]),
  'Latin-1': Buffer.from('Perché non è così.\n', 'latin1'),
  'UTF-16 with its mark': Buffer.from(`\ufeff${FAULTY}`, 'utf16le'),
  'UTF-16 without its mark': Buffer.from(FAULTY, 'utf16le'),
  'UTF-16 that is cut off': Buffer.from(`\ufeff${FAULTY}`, 'utf16le').subarray(0, 41),
  'a mark and no text': Buffer.from([0xef, 0xbb, 0xbf]),
  NUL: Buffer.from(`a\0b ${FAULTY}\0`),
  'half a letter at the end': Buffer.from('Grazie perché').subarray(0, -1),
  'a program': Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0'), Buffer.alloc(600, 7)]),
  'a packed file that is cut off': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2])
}

/** Bytes of all kinds under a name for each of these extensions. */
export const hostileBytes = (extensions: readonly string[]): HostileFile[] =>
  Object.entries(BYTES).flatMap(([kind, content]) =>
    extensions.map((extension) => ({ kind: `${kind}, as ${extension}`, name: `a${extension}`, content }))
  )
