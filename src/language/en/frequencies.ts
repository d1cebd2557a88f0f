/** Rough occurrences in 10,000 words of service replies; the order of size is all that anchors need. */
const TABLE: Readonly<Record<number, string>> = {
  450: 'the to',
  300: 'you i a and your',
  180: 'is of for it in we on that this',
  110: "'s not be with have are will can if our as",
  70: 'my at or but me from so has was an by please do us am just',
  40: "'d would no any been all there here when what let know get out up they were should could more about which had then",
  20: 'how one who their than did them he she him her only these time now also some does why make see need help want new'
}

const frequencies = new Map(
  Object.entries(TABLE).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const)
  )
)
for (const [sign, count] of [
  [',', 500],
  ['.', 600],
  ['?', 80],
  ['!', 60],
  [':', 80],
  ['-', 60],
  ['"', 40]
] as const) {
  frequencies.set(sign, count)
}

/** Rough occurrences of a word or sign in 10,000 words; 2 for all that is not listed. */
export function englishFrequency(word: string): number {
  return frequencies.get(word) ?? 2
}
