import { createHash } from 'node:crypto'
import type { Audit, AuditCounts, AuditRow, AuditTable } from '../core/audit.js'
import { barSvg } from './charts/bar-svg.js'
import { ringSvg } from './charts/ring-svg.js'
import { escapeHtml } from './html/escape-html.js'
import { PAGE_STYLE } from './html/style.js'
import { escapeControls } from './visible-text.js'

/** Rows that stand open; the others are folded in, up to `MOST_ROWS`. */
const OPEN_ROWS = 15
const MOST_ROWS = 1000
const TITLES: Readonly<Record<string, string>> = {
  category: 'Categories',
  rule: 'Rules',
  language: 'Languages',
  week: 'Weeks'
}
/** Tables whose rows are about findings: their rate is of all replies. */
const OF_ALL = new Set(['category', 'rule'])

const STYLE = `${PAGE_STYLE}
.counts{overflow-x:auto}.counts table{border-collapse:collapse;width:100%}
.counts caption{text-align:left;font:600 1.0625rem var(--serif);padding-bottom:.5rem}
.counts th,.counts td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);text-align:right;
font-variant-numeric:tabular-nums;font-weight:400;white-space:nowrap}
.counts thead th{font-size:.8125rem;color:var(--soft)}
.counts tbody th,.counts thead th:first-child{text-align:left;white-space:normal;overflow-wrap:anywhere;min-width:9rem;width:32%}
.counts .drawn{width:24%;min-width:7rem;padding-right:0}
.counts details{margin-top:.5rem}.counts summary{cursor:pointer;color:var(--soft);font-size:.875rem;padding:.3rem 0}
@media (max-width:40rem){.counts .drawn,.counts thead td{display:none}.counts tbody th{min-width:7rem;width:auto}
.counts th,.counts td{padding-right:.5rem}.counts thead th{white-space:normal;vertical-align:bottom}}`

/** An audit as one page that is complete in itself: nothing is loaded, and nothing runs. */
export function auditPage(audit: Audit): string {
  const hash = createHash('sha256').update(STYLE).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const tables = audit.tables.filter(({ rows }) => rows.length > 0)
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="levelhead">\n',
    `<title>Audit of replies</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
    '<header class="top"><p class="mark">levelhead</p><h1>Audit of replies</h1></header>\n',
    `<main>\n${glance(audit)}${tables.map(section).join('')}</main>\n</body>\n</html>\n`
  ].join('')
}

function glance({ files, badRecords, totals }: Audit): string {
  const clean = totals.replies - totals.flagged
  const share = `${counted(clean, 'reply', 'replies')} of ${number(totals.replies)} without a finding`
  const figures = (['error', 'warning', 'suggestion'] as const).map((name) => {
    const count = bySeverity(totals)[name]
    return `<li class="${name}"><b>${number(count)}</b> ${count === 1 ? name : `${name}s`}</li>`
  })
  const bad = badRecords > 0 ? `; ${counted(badRecords, 'record', 'records')} could not be used` : ''
  const names = files.map((file) => (file === '-' ? 'standard input' : file)).join(', ')
  return [
    '<section class="glance">',
    ringSvg(clean, totals.replies, escapeHtml(share)),
    `<div><p class="share">${escapeHtml(share)}</p><ul class="totals">${figures.join('')}</ul>`,
    `<p class="scope">${text(names)}${bad}</p></div></section>\n`
  ].join('')
}

function section({ by, rows }: AuditTable): string {
  const most = Math.max(...rows.map(({ findings }) => findings))
  const isCourse = by === 'week'
  // weeks are a course of time: the latest count
  const open = isCourse ? rows.slice(-OPEN_ROWS) : rows.slice(0, OPEN_ROWS)
  const rest = isCourse ? rows.slice(0, -OPEN_ROWS).slice(-MOST_ROWS) : rows.slice(OPEN_ROWS, MOST_ROWS)
  const left = rows.length - open.length - rest.length
  const folded =
    rest.length === 0
      ? ''
      : `<details><summary>${rest.length} ${isCourse ? 'earlier' : 'more'}</summary>${table(by, rest, most)}</details>`
  const more = left > 0 ? `<p class="rest">and ${number(left)} more (--format json has them)</p>` : ''
  const title = text(TITLES[by] ?? by)
  return `<section class="counts"><h2>${title}</h2>${table(by, open, most)}${folded}${more}</section>\n`
}

function table(by: string, rows: readonly AuditRow[], most: number): string {
  const isOfAll = OF_ALL.has(by)
  const heads = [
    ...(isOfAll ? [] : ['replies']),
    isOfAll ? 'replies with it' : 'flagged',
    isOfAll ? 'of all replies' : 'share',
    'findings'
  ]
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join('')
  const body = rows.map((row) => tableRow(row, isOfAll, most)).join('')
  return (
    `<table><thead><tr><th scope="col">${text(by)}</th>${head}<td></td></tr></thead>` +
    `<tbody>${body}</tbody></table>`
  )
}

function tableRow(row: AuditRow, isOfAll: boolean, most: number): string {
  const { name, replies, flagged, rate, findings } = row
  const cells = [
    ...(isOfAll ? [] : [number(replies)]),
    number(flagged),
    `${(rate * 100).toFixed(1)} %`,
    number(findings)
  ]
  const figures = cells.map((cell) => `<td>${cell}</td>`).join('')
  return (
    `<tr><th scope="row">${text(name)}</th>${figures}` +
    `<td class="drawn" title="${inWords(row)}">${barSvg(bySeverity(row), most)}</td></tr>`
  )
}

function inWords({ errors, warnings, suggestions }: AuditCounts): string {
  return [
    counted(errors, 'error', 'errors'),
    counted(warnings, 'warning', 'warnings'),
    counted(suggestions, 'suggestion', 'suggestions')
  ].join(', ')
}

function bySeverity({ errors, warnings, suggestions }: AuditCounts) {
  return { error: errors, warning: warnings, suggestion: suggestions }
}

function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** `12 345`: groups of three, parted by a space that does not break. */
function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')
}

function text(value: string): string {
  return escapeHtml(escapeControls(value))
}
