/** Splits a block of words typed with any white space between them. */
export function words(block: string): readonly string[] {
  return block.trim().split(/\s+/)
}
