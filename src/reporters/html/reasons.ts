import type { Message } from '../../core/report.js'
import { type PageLanguage, ruleAnchor } from './draft-card.js'
import { escapeHtml } from './escape-html.js'

/** Gathers why each rule exists: said once on the page, however often it is found. */
export interface Reasons {
  add(message: Message): void
  /** The section that the findings link to. */
  section(language: PageLanguage): string
}

export function createReasons(): Reasons {
  const found = new Map<string, { count: number; readonly why: string; readonly url: string }>()
  return {
    add({ ruleId, why, url }) {
      const known = found.get(ruleId)
      if (known) known.count++
      else found.set(ruleId, { count: 1, why, url })
    },
    section({ page }) {
      if (found.size === 0) return ''
      const items = [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([ruleId, { count, why, url }]) => {
          const name = webLink(url, escapeHtml(ruleId))
          return `<dt id="${ruleAnchor(ruleId)}">${name} <small>${count} ×</small></dt><dd>${escapeHtml(why)}</dd>`
        })
      return `<section class="reasons"><h2>${escapeHtml(page.whyHeading)}</h2><dl>${items.join('')}</dl></section>\n`
    }
  }
}

/** Rules of a user may name anything as their page. */
function webLink(url: string, words: string): string {
  return /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${words}</a>` : words
}
