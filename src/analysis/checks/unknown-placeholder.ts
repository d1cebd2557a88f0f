import { closest } from '../../core/did-you-mean.js'
import { isKnownName } from './known-name.js'
import { slipOf } from './slip-of.js'
import type { TemplateCheck } from './template-check.js'

const FORMS: ReadonlySet<string> = new Set(['{{}}', '{%%}', '%{}', '#{}', '{!}', '*||*'])
/** Names that a template makes itself. */
const OWN = /\{%-?\s*(?:assign|capture|set|for|increment|decrement)\s+([\w-]+)/g

/** A placeholder for which the system has no value; looked for only where its names are known. */
export const unknownPlaceholder: TemplateCheck = {
  rule: {
    id: 'template/unknown-placeholder',
    category: 'template',
    severity: 'warning',
    confidence: 'high',
    status: 'stable',
    aliases: []
  },
  find({ text, placeholders }, { known, hasOthers }) {
    if (!known || known.length === 0) return []
    const own = [...text.matchAll(OWN)].map(([, name]) => name!)
    return placeholders.flatMap(({ form, name, start, end, nameStart }) => {
      if (!FORMS.has(form) || isKnownName(name, known) || own.some((each) => isOf(name, each))) return []
      const meant = hasOthers ? slipOf(name, known) : closest(name, wholeNames(known))
      if (meant === undefined) return hasOthers ? [] : [{ start, end }]
      const offer = text.slice(start, nameStart) + meant + text.slice(nameStart + name.length, end)
      return [{ start, end, offer }]
    })
  }
}

function wholeNames(known: readonly string[]): readonly string[] {
  return known.filter((each) => !each.includes('*'))
}

/** `item.price` is of `item`; so is what a loop gives. */
function isOf(name: string, own: string): boolean {
  return name === own || name.startsWith(`${own}.`) || name.startsWith('forloop.') || name.startsWith('loop.')
}
