import { FEATURE as F } from './features.js'

/**
 * The suffix chains of Turkish verbs, read from the right. Capitals stand for letters that harmony or the neighbour
 * decides: `A` a/e, `I` i/u (of the skeleton), `D` d/t, `G` g/k. `y` at the head is the buffer after a vowel.
 */
export interface Edge {
  readonly suffix: string
  readonly bits: number
  /** Number of the state behind it; `STEM` is the last. */
  readonly next: number
  /** The stem must be a known verb, as the letters are those of many nouns as well: 0 no, 1 yes, 2 in any case. */
  readonly strict: number
  /** Tells a verb so surely that a stem behind `strict: 1` may be unknown after all. */
  readonly firm: boolean
}

type State =
  | 'start'
  | 'personK'
  | 'personZ'
  | 'tenseZ'
  | 'beforeDi'
  | 'negatable'
  | 'afterNeg'
  | 'possessed'
  | 'nominal'
  | 'stem'

type Row = readonly [suffixes: string, bits: number, next: State, strict?: boolean | 'firm' | 'always']

const FIN = F.fin

const ROWS: Readonly<Record<State, readonly Row[]>> = {
  start: [
    ['', 0, 'personK'],
    ['', 0, 'personZ'],
    ['', 0, 'nominal'],
    ['DIr', F.cop, 'personZ'],
    ['sInIzdIr', F.cop | F.p2pl | FIN, 'tenseZ', 'firm'],
    // converbs
    ['mAdAn', F.vneg | F.conv, 'afterNeg', true],
    ['mAksIzIn', F.vneg | F.conv, 'afterNeg', true],
    ['ArAk yArAk', F.conv, 'negatable', true],
    ['Ip yIp', F.conv, 'negatable', true],
    ['IncA yIncA', F.conv, 'negatable', true],
    ['DIkcA', F.conv, 'negatable', true],
    ['DIktAn', F.conv, 'negatable', true],
    ['ken', F.conv, 'tenseZ'],
    // imperative and optative
    ['InIz yInIz In yIn', F.imp | F.p2pl | FIN, 'negatable', true],
    ['sAnIzA', F.imp | F.p2pl | FIN, 'negatable', true],
    ['AyIm yAyIm', F.opt | F.p1sg | FIN, 'negatable', true],
    ['AlIm yAlIm', F.opt | F.p1pl | FIN, 'negatable', true],
    ['sIn sInlAr', F.opt | F.p3 | FIN, 'negatable', true],
    // the condition after the person: göndermedinizse
    ['nIzsA', F.cond | F.p2pl | FIN, 'beforeDi'],
    ['ksA', F.cond | F.p1pl | FIN, 'beforeDi'],
    ['mAk', F.ma, 'negatable', true]
  ],
  personK: [
    ['nIz', F.p2pl | FIN, 'tenseZ', 'firm'],
    ['nIz', F.p2pl | FIN, 'beforeDi'],
    ['n', F.p2sg | FIN, 'beforeDi'],
    ['k', F.p1pl | FIN, 'beforeDi'],
    ['m', F.p1sg | FIN, 'beforeDi'],
    ['lAr', F.p3 | FIN, 'beforeDi'],
    ['', F.p3 | FIN, 'beforeDi']
  ],
  beforeDi: [
    ['DI', F.di, 'negatable', true],
    ['mAdI', F.vneg | F.di, 'afterNeg'],
    ['DI ydI', F.idi, 'tenseZ'],
    ['sA', F.cond, 'negatable', true],
    ['mAsA', F.cond | F.vneg, 'afterNeg'],
    ['sA', F.cond, 'tenseZ'],
    ['sAydI', F.cf, 'negatable'],
    ['DIysA', F.cond, 'negatable']
  ],
  personZ: [
    ['sInIz', F.p2pl | FIN, 'tenseZ', 'firm'],
    ['sIn', F.p2sg | FIN, 'tenseZ'],
    ['Iz yIz', F.p1pl | FIN, 'tenseZ'],
    ['Im yIm', F.p1sg | FIN, 'tenseZ'],
    ['mAyIz', F.vneg | F.aor | F.p1pl | FIN, 'afterNeg'],
    ['mAm', F.vneg | F.aor | F.p1sg | FIN, 'afterNeg', true],
    ['lAr', F.p3 | FIN, 'tenseZ'],
    ['', F.p3 | FIN, 'tenseZ']
  ],
  tenseZ: [
    ['mIs', F.mis, 'negatable', true],
    ['mAmIs', F.vneg | F.mis, 'afterNeg'],
    ['Iyor', F.prog, 'negatable'],
    ['mIyor', F.vneg | F.prog, 'afterNeg'],
    ['AcAG yAcAG', F.fut, 'negatable'],
    ['mAlI', F.nec, 'negatable', true],
    ['mAmAlI', F.vneg | F.nec, 'afterNeg'],
    ['mAktA', F.prog, 'negatable'],
    ['mAz', F.vneg | F.aor, 'afterNeg'],
    ['Ar Ir r', F.aor, 'negatable', 'always'],
    ['Iyormus', F.prog | F.mis, 'negatable'],
    ['mIyormus', F.vneg | F.prog | F.mis, 'afterNeg']
  ],
  // participles and verbal nouns, with person and case
  nominal: [
    ['DIgI AcAgI yAcAgI', F.dik | F.p3, 'negatable', true],
    ['DIgInI DIgInA DIgIndA DIgInIn', F.dik | F.p3, 'negatable', true],
    ['DIgIndAn AcAgIndAn yAcAgIndAn', F.dik | F.p3 | F.hinge, 'negatable', true],
    ['AcAgInI AcAgInA yAcAgInI yAcAgInA', F.dik | F.p3, 'negatable', true],
    ['mAsI mAsInI mAsInA mAsIndA mAsIndAn mAsInIn mAlArI mAlArInI', F.ma | F.p3, 'negatable', true],
    ['mAyI mAyA mAdA', F.ma, 'negatable', true],
    ['mAktAn', F.ma, 'negatable', true],
    ['mAn mAnI mAnA', F.ma | F.p2sg, 'negatable', true],
    ['mAmAn mAmAnI mAmAnA', F.ma | F.vneg | F.p2sg, 'afterNeg', true],
    ['I A dA dAn In lA cA', 0, 'possessed'],
    ['', 0, 'possessed']
  ],
  possessed: [
    ['mAnIz', F.ma | F.p2pl, 'negatable', true],
    ['mAmIz', F.ma | F.p1pl, 'negatable', true],
    ['mAmAnIz', F.ma | F.vneg | F.p2pl, 'afterNeg', true],
    ['mAmAmIz', F.ma | F.vneg | F.p1pl, 'afterNeg', true],
    ['DIgInIz DIklArInIz AcAgInIz yAcAgInIz', F.dik | F.p2pl, 'negatable', true],
    ['DIgImIz DIklArImIz AcAgImIz yAcAgImIz', F.dik | F.p1pl, 'negatable', true],
    ['DIgIm AcAgIm yAcAgIm', F.dik | F.p1sg, 'negatable', true],
    ['DIgIn AcAgIn yAcAgIn', F.dik | F.p2sg, 'negatable', true],
    ['An yAn AnlAr yAnlAr', F.part, 'negatable', true]
  ],
  negatable: [
    ['', 0, 'stem'],
    ['Abil yAbil', F.abil, 'stem'],
    ['mAyAbil', F.abil | F.vneg, 'stem'],
    ['mA', F.vneg, 'afterNeg']
  ],
  afterNeg: [
    ['', 0, 'stem'],
    ['A yA', F.abil, 'stem']
  ],
  stem: []
}

const STATES = Object.keys(ROWS) as State[]
/** Number of the state in which only the stem is left. */
export const STEM: number = STATES.indexOf('stem')
const FIRST_LETTER = 97
const LETTERS = 26
/** Letters that a sign of a suffix stands for. */
const SIGNS: Readonly<Record<string, string>> = { A: 'ae', I: 'iu', D: 'dt', G: 'gk' }

/** Edges by state (the first is the start) and by the last letter before them, `a` to `z`. */
export const EDGES: readonly (readonly (readonly Edge[])[])[] = STATES.map((state) => {
  const edges = ROWS[state].flatMap(edgesOf)
  return Array.from({ length: LETTERS }, (_, i) =>
    edges.filter(({ suffix }) => endsWithLetter(suffix, String.fromCharCode(FIRST_LETTER + i)))
  )
})

function edgesOf([suffixes, bits, next, strict = false]: Row): Edge[] {
  const level = strict === 'always' ? 2 : strict === true ? 1 : 0
  return suffixes
    .split(' ')
    .map((suffix) => ({ suffix, bits, next: STATES.indexOf(next), strict: level, firm: strict === 'firm' }))
}

function endsWithLetter(suffix: string, letter: string): boolean {
  const last = suffix.at(-1)
  return last === undefined || (SIGNS[last] ?? last).includes(letter)
}
