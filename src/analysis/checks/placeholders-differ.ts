import { type Placeholder, placeholdersIn } from '../../zones/placeholders.js'
import type { CheckHit } from './check.js'
import type { Template, TemplateCheck } from './template-check.js'

/** A translation with other placeholders than its original. */
export const placeholdersDiffer: TemplateCheck = {
  rule: {
    id: 'template/placeholders-differ',
    category: 'template',
    severity: 'warning',
    confidence: 'high',
    status: 'stable',
    aliases: []
  },
  find(template, { originals = [], written = template.text }) {
    // a word without a blank is the key of a text and not the text
    const texts = originals.filter((text) => /\S\s+\S/.test(text))
    if (texts.length === 0 || texts.length < originals.length) return []
    const translation = { ...template, whole: placeholdersIn(written) }
    const found = texts.map((text) => differences(translation, placeholdersIn(text), texts.length > 1))
    return found.reduce((least, hits) => (hits.length < least.length ? hits : least))
  }
}

interface Translation extends Template {
  /** Those of the text with its markup. */
  readonly whole: readonly Placeholder[]
}

/** Where there is a plural, the text for one may leave the number out. What is not in the text is told at its top. */
function differences(
  { text, placeholders, whole }: Translation,
  original: readonly Placeholder[],
  isPlural: boolean
): readonly CheckHit[] {
  const here = new Set(whole.map(keyOf))
  const there = new Set(original.map(keyOf))
  const extra = firstOfEach(whole).filter((each) => !there.has(keyOf(each)))
  const missing = isPlural ? [] : firstOfEach(original).filter((each) => !here.has(keyOf(each)))
  const inText = extra.flatMap((each) => placeholders.find((one) => keyOf(one) === keyOf(each)) ?? [])
  const written = new Set(inText.map(keyOf))
  const absent = [...extra.filter((each) => !written.has(keyOf(each))), ...missing]
  const hits = inText.map(({ start, end }): CheckHit => ({ start, end }))
  if (absent.length === 0) return hits
  return [...hits, { ...firstWords(text), shown: absent.map(shownOf).join(', ') }]
}

function firstOfEach(placeholders: readonly Placeholder[]): readonly Placeholder[] {
  return [...new Map(placeholders.map((each) => [keyOf(each), each])).values()]
}

/** A language at the end of a name or of one of its parts: `dc.signature_it`, `texts.it.signature`. */
const LANGUAGE =
  /(?<=[._-])(?:ar|cs|da|de|el|en|es|fi|fr|hu|it|ja|ko|nl|pl|pt|ro|ru|sv|tr|uk|zh)(?:[_-]\p{L}{2})?(?=$|\.)/giu

/**
 * Of a `%s` neither its position nor its kind counts, of no name the language in it; `#` and `$` before a brace may be
 * signs of the text.
 */
function keyOf({ form, name }: Placeholder): string {
  if (form === '%s') return `% ${name.replace(/^\d+\$|\w$/g, '')}`
  return `${form.replace(/^[#$]/, '')} ${name.replace(LANGUAGE, '*')}`
}

/** The placeholder without filters: `{{name}}`. */
function shownOf({ form, name }: Placeholder): string {
  if (form === '%s') return `%${name}`
  const half = form.length === 3 ? 2 : form.length >> 1
  return form.slice(0, half) + name + form.slice(half)
}

/** The first line of the text, or what of it a report can show. */
function firstWords(text: string): { readonly start: number; readonly end: number } {
  const start = Math.max(0, text.search(/\S/))
  const line = /^[^\r\n]{0,60}(?![^\s])|^\S+/.exec(text.slice(start))?.[0] ?? text.slice(start, start + 1)
  return { start, end: start + line.trimEnd().length }
}
