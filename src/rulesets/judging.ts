/** True for rules that give findings; those of `moves/` and `incoming/` only recognise. */
export function isJudging({ category }: { readonly category: string }): boolean {
  return category !== 'moves' && category !== 'incoming'
}
