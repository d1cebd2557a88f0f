/** What the program says in English, with `{}` for what changes, and the same in another language; `{2}`: the second. */
export type Sayings = readonly (readonly [english: string, other: string])[]

/** Says a text of the program in another language; what has no saying stays as it is. */
export type Say = (text: string) => string

/** In English. */
export const asItIs: Say = (text) => text

/** Says texts by a list of sayings. Of several that fit, the first counts. */
export function sayWith(sayings: Sayings): Say {
  const fixed = new Map(sayings.filter(([english]) => !english.includes('{}')))
  const open = sayings
    .filter(([english]) => english.includes('{}'))
    .map(([english, other]) => [shapeOf(english), other] as const)
  return (text) => {
    const whole = fixed.get(text)
    if (whole !== undefined) return whole
    for (const [shape, other] of open) {
      const parts = shape.exec(text)
      if (parts) return filled(other, parts.slice(1))
    }
    return text
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
