import type { FileError, Summary } from '../../core/report.js'
import { SEVERITIES } from '../../core/severity.js'
import { barSvg } from '../charts/bar-svg.js'
import { type Bar, type Breakdown, sumOf } from '../charts/breakdown.js'
import { ringSvg } from '../charts/ring-svg.js'
import type { PageLanguage } from './draft-card.js'
import { escapeHtml } from './escape-html.js'

/** How many bars a chart has at most; the others are counted in its last line. */
const MOST_BARS = 12

/** A bar that leads somewhere: to a draft, or to the findings it stands for. */
export interface LinkedBar extends Bar {
  readonly href: string
  /** What a click filters the findings by. */
  readonly filter?: 'category' | 'folder'
}

/** The state of the library in one look: the share of clean drafts, the figures, the charts. */
export function overview(
  summary: Summary,
  figures: Breakdown,
  worst: readonly LinkedBar[],
  language: PageLanguage
): string {
  const { words, page } = language
  const share = page.clean(figures.clean, figures.drafts)
  const totals = SEVERITIES.map((severity) => {
    const [count = '0', ...noun] = words.count[`${severity}s`](figures.total[severity]).split(' ')
    return `<li class="${severity}"><b>${escapeHtml(count)}</b> ${escapeHtml(noun.join(' '))}</li>`
  })
  const scope = [
    words.count.files(summary.files),
    words.count.drafts(summary.drafts),
    words.count.rules(summary.rules)
  ]
  return [
    '<section class="glance">',
    ringSvg(figures.clean, figures.drafts, escapeHtml(share)),
    `<div><p class="share">${escapeHtml(share)}</p><ul class="totals">${totals.join('')}</ul>`,
    `<p class="scope">${escapeHtml(scope.join(', '))}</p></div></section>\n`,
    '<section class="charts">',
    chart(page.byCategory, filtering(figures.byCategory, 'category'), language),
    figures.byFolder.length > 1 ? chart(page.byFolder, filtering(figures.byFolder, 'folder'), language) : '',
    worst.length > 1 ? chart(page.worst, worst, language) : '',
    '</section>\n'
  ].join('')
}

/** The files that could not be linted. */
export function errorSection(errors: readonly FileError[], { page }: PageLanguage): string {
  if (errors.length === 0) return ''
  const items = errors.map(
    ({ filePath, message }) =>
      `<li><span class="path">${escapeHtml(filePath)}</span> ${escapeHtml(message)}</li>`
  )
  return `<section class="broken"><h2>${escapeHtml(page.broken)}</h2><ul>${items.join('')}</ul></section>\n`
}

function filtering(bars: readonly Bar[], filter: 'category' | 'folder'): LinkedBar[] {
  return bars.map((bar) => ({ ...bar, href: '#findings', filter }))
}

/** A table for the ear, a chart for the eye. */
function chart(title: string, bars: readonly LinkedBar[], { page }: PageLanguage): string {
  if (bars.length === 0) return ''
  const most = sumOf(bars[0]!.counts)
  const rows = bars.slice(0, MOST_BARS).map((bar) => chartRow(bar, most))
  const left = bars.length - rows.length
  const rest = left > 0 ? `<p class="rest">${escapeHtml(page.more(left))}</p>` : ''
  return `<div><table class="chart"><caption>${escapeHtml(title)}</caption><tbody>${rows.join('')}</tbody></table>${rest}</div>`
}

function chartRow({ label, counts, href, filter }: LinkedBar, most: number): string {
  const shown = escapeHtml(label)
  const data = filter ? ` data-filter="${filter}" data-value="${shown}"` : ''
  return (
    `<tr><th scope="row"><a href="${escapeHtml(href)}"${data}>${shown}</a></th>` +
    `<td class="figure">${sumOf(counts)}</td><td class="drawn">${barSvg(counts, most)}</td></tr>`
  )
}
