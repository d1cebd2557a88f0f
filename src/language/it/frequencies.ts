/** Rough occurrences in 10,000 words of service replies; the order of size is all that anchors need. */
const TABLE: Readonly<Record<number, string>> = {
  350: 'di e il la',
  250: 'in per a non che è i',
  150: 'un una del le della al con da si lo ha ci',
  90: 'mi se ho sono nel alla dei come suo sua le più gli ne questo può su',
  50: 'abbiamo o ma anche vi ti dal tra entro delle ai dalla hai siamo posso possiamo stato grazie ordine no lei',
  25: 'quindi però tutto già ancora solo prima dopo quando quale cosa dove perché essere avere fare deve dovrà sarà se ora oggi domani giorni alle questa nostro nostra tuo tua chi qui avete siete era aveva poi così mai'
}
const frequencies = new Map(
  Object.entries(TABLE).flatMap(([count, list]) =>
    list.split(' ').map((word) => [word, Number(count)] as const)
  )
)
for (const [sign, count] of [
  [',', 500],
  ['.', 600],
  ['?', 80],
  ['!', 60],
  [':', 90],
  ['-', 60],
  ['"', 40]
] as const) {
  frequencies.set(sign, count)
}

/** Rough occurrences of a word or sign in 10,000 words; 2 for all that is not listed. */
export function italianFrequency(word: string): number {
  return frequencies.get(word) ?? 2
}
