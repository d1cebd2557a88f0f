/** What the program says in English, with `{}` for what changes, and the same in another language; `{2}`: the second. */
export type Sayings = readonly (readonly [english: string, other: string])[]

/** Says a text of the program in another language; what has no saying stays as it is. */
export type Say = (text: string) => string

/** In English. */
export const asItIs: Say = (text) => text

/** Says texts by a list of sayings, which is read when the first text is said. Of several that fit, the first counts. */
export function sayWith(sayings: Sayings): Say {
  let read: ReadSayings | undefined
  return (text) => {
    read ??= readSayings(sayings)
    const whole = read.fixed.get(text)
    if (whole !== undefined) return whole
    for (const [shape, other] of read.open) {
      const parts = shape.exec(text)
      if (parts) return filled(other, parts.slice(1))
    }
    return text
  }
}

interface ReadSayings {
  /** Texts in which nothing changes. */
  readonly fixed: ReadonlyMap<string, string>
  readonly open: readonly (readonly [shape: RegExp, other: string])[]
}

function readSayings(sayings: Sayings): ReadSayings {
  const isOpen = ([english]: Sayings[number]) => english.includes('{}')
  return {
    fixed: new Map(sayings.filter((saying) => !isOpen(saying))),
    open: sayings.filter(isOpen).map(([english, other]) => [shapeOf(english), other])
  }
}

function shapeOf(english: string): RegExp {
  const pieces = english.split('{}').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pieces.join('([^]*?)')}$`, 'u')
}

function filled(other: string, parts: readonly string[]): string {
  let next = 0
  return other.replace(
    /\{(\d?)\}/g,
    (_, place: string) => parts[place === '' ? next++ : Number(place) - 1] ?? ''
  )
}
