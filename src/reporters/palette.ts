export type Paint = (text: string) => string

/** The colours that reporters use. Meaning never depends on colour alone. */
export interface Palette {
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly cyan: Paint
  readonly dim: Paint
  readonly bold: Paint
  readonly underline: Paint
}

/** Paints nothing. */
export const plain: Paint = (text) => text

export const PLAIN_PALETTE: Palette = {
  red: plain,
  yellow: plain,
  green: plain,
  cyan: plain,
  dim: plain,
  bold: plain,
  underline: plain
}

/** The sixteen-colour palette. The caller has decided that colour is wanted; chalk is loaded only here. */
export async function colorPalette(): Promise<Palette> {
  const { Chalk } = await import('chalk')
  const { red, yellow, green, cyan, dim, bold, underline } = new Chalk({ level: 1 })
  return { red, yellow, green, cyan, dim, bold, underline }
}
