/** Folders whose rules only recognise: they give no findings. */
const RECOGNISING: readonly string[] = ['commitments', 'incoming', 'moves']

/** True for rules that give findings. */
export function isJudging({ category }: { readonly category: string }): boolean {
  return !RECOGNISING.includes(category)
}
