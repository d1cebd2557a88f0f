import { SEVERITIES } from '../../core/severity.js'
import type { Bar, Breakdown } from '../charts/breakdown.js'
import type { PageLanguage } from './draft-card.js'
import { escapeHtml } from './escape-html.js'

interface Choice {
  readonly value: string
  readonly label: string
}

/** Search and filters. Hidden until the script that runs them is there. */
export function filterBar(figures: Breakdown, { words, page }: PageLanguage): string {
  const levels = SEVERITIES.filter((severity) => figures.total[severity] > 0)
  return [
    `<form class="filters" role="search" aria-label="${escapeHtml(page.filter)}" hidden>`,
    `<label class="wide">${escapeHtml(page.search)} <input type="search" name="search" autocomplete="off" spellcheck="false"></label>`,
    select('category', page.category, byName(figures.byCategory), page.all),
    select(
      'level',
      page.level,
      levels.map((value) => ({ value, label: words.severities[value] })),
      page.all
    ),
    figures.byFolder.length > 1 ? select('folder', page.folder, byName(figures.byFolder), page.all) : '',
    `<button type="reset">${escapeHtml(page.clear)}</button>`,
    '<output aria-live="polite"></output></form>\n'
  ].join('')
}

function byName(bars: readonly Bar[]): Choice[] {
  return bars.map(({ label }) => ({ value: label, label })).sort((a, b) => (a.label < b.label ? -1 : 1))
}

function select(name: string, title: string, choices: readonly Choice[], all: string): string {
  const options = choices.map(
    ({ value, label }) => `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`
  )
  return (
    `<label>${escapeHtml(title)} <select name="${name}"><option value="">${escapeHtml(all)}</option>` +
    `${options.join('')}</select></label>`
  )
}
