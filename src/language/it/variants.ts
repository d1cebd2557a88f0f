/** Words that are another word without their accent. */
const DISTINCT = new Set('è là lì sì né sé dà tè dì'.split(' '))
/** Finals that are often typed with the other accent. */
const OTHER = new Map([
  ['é', 'è'],
  ['è', 'é']
])

/** A word form with the ways to type its accent: `perché`, `perchè`, `perche`. Words without one stand alone. */
export function accentVariants(form: string): readonly string[] {
  const last = form.at(-1) ?? ''
  const plain = form.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain === form) return [form]
  const other = OTHER.get(last)
  const typed = other ? [form, form.slice(0, -1) + other] : [form]
  return DISTINCT.has(form) ? typed : [...typed, plain]
}
