type Parts = readonly (readonly [form: string, length: number])[]

const NOT_STEMS: Readonly<Record<string, string>> = {
  do: 'do',
  did: 'did',
  does: 'does',
  is: 'is',
  are: 'are',
  was: 'was',
  were: 'were',
  has: 'has',
  have: 'have',
  had: 'had',
  ca: 'can',
  could: 'could',
  would: 'would',
  should: 'should',
  might: 'might',
  must: 'must',
  need: 'need',
  ought: 'ought',
  dare: 'dare',
  wo: 'will',
  sha: 'shall',
  ai: 'is'
}

const TAILS: Readonly<Record<string, readonly string[]>> = {
  am: ['i|m'],
  are: ['you|re', 'they|re', 'there|re', 'what|re', 'these|re', 'those|re'],
  have: ['i|ve', 'you|ve', 'we|ve', 'they|ve', 'could|ve', 'would|ve', 'should|ve', 'might|ve', 'must|ve'],
  will: ['you|ll', 'they|ll', 'it|ll', 'that|ll', 'there|ll', 'who|ll', 'what|ll', 'this|ll'],
  would: ['you|d', 'they|d', 'he|d', 'it|d', 'that|d', 'who|d', 'there|d'],
  is: ['that|s', 'what|s', 'there|s', 'here|s', 'he|s', 'she|s', 'who|s', 'where|s', 'how|s']
}

const SPECIAL: Readonly<Record<string, Parts>> = {
  cannot: [
    ['can', 3],
    ['not', 3]
  ],
  gonna: [
    ['going', 3],
    ['to', 2]
  ],
  wanna: [
    ['want', 3],
    ['to', 2]
  ],
  gotta: [
    ['got', 3],
    ['to', 2]
  ],
  hafta: [
    ['have', 3],
    ['to', 2]
  ],
  oughta: [
    ['ought', 5],
    ['to', 1]
  ],
  needa: [
    ['need', 4],
    ['to', 1]
  ],
  gimme: [
    ['give', 3],
    ['me', 2]
  ],
  lemme: [
    ['let', 3],
    ['me', 2]
  ],
  kinda: [
    ['kind', 4],
    ['of', 1]
  ],
  sorta: [
    ['sort', 4],
    ['of', 1]
  ],
  lotta: [
    ['lot', 3],
    ['of', 2]
  ],
  outta: [
    ['out', 3],
    ['of', 2]
  ],
  dunno: [
    ['do', 2],
    ['not', 1],
    ['know', 2]
  ],
  shoulda: [
    ['should', 6],
    ['have', 1]
  ],
  coulda: [
    ['could', 5],
    ['have', 1]
  ],
  woulda: [
    ['would', 5],
    ['have', 1]
  ],
  yall: [
    ['you', 1],
    ['all', 3]
  ],
  yknow: [
    ['you', 1],
    ['know', 4]
  ],
  cmon: [
    ['come', 2],
    ['on', 2]
  ],
  btw: [
    ['by', 1],
    ['the', 1],
    ['way', 1]
  ],
  tbh: [
    ['to', 1],
    ['be', 1],
    ['honest', 1]
  ],
  imo: [
    ['in', 1],
    ['my', 1],
    ['opinion', 1]
  ],
  u: [['you', 1]],
  ya: [['you', 2]],
  ur: [['your', 2]],
  pls: [['please', 3]],
  plz: [['please', 3]],
  plse: [['please', 4]],
  thx: [['thanks', 3]],
  thnx: [['thanks', 4]],
  tnx: [['thanks', 3]],
  thanx: [['thanks', 5]],
  cuz: [['because', 3]],
  coz: [['because', 3]],
  tho: [['though', 3]],
  thru: [['through', 4]],
  ppl: [['people', 3]],
  tmrw: [['tomorrow', 4]],
  oclock: [["o'clock", 6]]
}

/**
 * Contractions typed without an apostrophe that are no ordinary words of their own, lower case:
 * the parts in their normal form, each with the number of characters it takes of the typed word.
 * The lengths sum to the length of the key. Real words (`were`, `well`, `its`, `shed` …) are left out.
 */
export const CONTRACTIONS: Readonly<Record<string, Parts>> = Object.assign(
  // Without a prototype, so that a draft may hold the word `constructor`.
  Object.create(null),
  Object.fromEntries(Object.entries(NOT_STEMS).map(([stem, form]) => negated(stem, form))),
  Object.fromEntries(
    Object.entries(TAILS).flatMap(([tail, list]) => list.map((split) => withTail(split, tail)))
  ),
  SPECIAL
)

function negated(stem: string, form: string): [string, Parts] {
  return [
    `${stem}nt`,
    [
      [form, stem.length],
      ['not', 2]
    ]
  ]
}

function withTail(split: string, tail: string): [string, Parts] {
  const [head = '', end = ''] = split.split('|')
  return [
    head + end,
    [
      [head, head.length],
      [tail, end.length]
    ]
  ]
}
