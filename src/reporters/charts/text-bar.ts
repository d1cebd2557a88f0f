const BLOCKS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of block characters: `value` of `most`, in at most `width` characters, an eighth at least. */
export function textBar(value: number, most: number, width: number): string {
  if (value <= 0 || most <= 0) return ''
  const eighths = Math.max(1, Math.round((value / most) * width * 8))
  return '█'.repeat(eighths >> 3) + BLOCKS[eighths % 8]!
}
