import type { DraftResult, FileError, Message, Summary } from '../core/report.js'
import { type Bar, type Breakdown, createBreakdown, sumOf } from './charts/breakdown.js'
import { textBar } from './charts/text-bar.js'
import { offeredSentences } from './in-context.js'
import { markdownLink, markdownText, tableHead, tableRow } from './markdown-text.js'
import { placeOf } from './place.js'
import type { FileResults, Reporter, ReporterOptions, ReportStream } from './reporter.js'
import { summaryLine } from './summary-line.js'
import { type Tongue, tongueFor } from './tongue.js'
import type { PageWords } from './words/page-words.js'
import { PAGE_WORDS } from './words/pages.js'
import type { Words } from './words.js'

/** Comments of pull requests end at 65,536 characters; the table stops earlier. */
const MOST_ROWS = 50
const MOST_CHARACTERS = 40_000
const MOST_ERRORS = 20
const BAR_WIDTH = 20
const MOST_TEXT = 300

/** A summary for a job page or a comment: figures, categories, and the findings in a table that is cut with a count. */
export const markdown: Reporter = { name: 'markdown', start: startMarkdown }

function startMarkdown(options: ReporterOptions): ReportStream {
  const tongue = tongueFor(options)
  const figures = createBreakdown()
  const rows: string[] = []
  let size = 0
  return {
    begin: () => '',
    file(results) {
      figures.add(results)
      for (const row of rowsOf(results, tongue)) {
        if (rows.length === MOST_ROWS || size + row.length > MOST_CHARACTERS) break
        rows.push(row)
        size += row.length
      }
      return ''
    },
    end(summary, errors) {
      const breakdown = figures.breakdown()
      const words = tongue.frame()
      const page = PAGE_WORDS[words.lang]
      return [
        heading(summary, errors, breakdown, words, page),
        errorList(errors, page),
        chart(breakdown.byCategory, page),
        findingTable(rows, sumOf(breakdown.total), page)
      ]
        .filter(Boolean)
        .join('\n')
    }
  }
}

function heading(
  summary: Summary,
  errors: readonly FileError[],
  { clean, drafts }: Breakdown,
  words: Words,
  page: PageWords
): string {
  const lines = [`### levelhead`, '', `${markdownText(summaryLine(summary, 0, errors.length, words))}.`]
  if (drafts > 1) lines.push('', `${page.clean(clean, drafts)}.`)
  return `${lines.join('\n')}\n`
}

function errorList(errors: readonly FileError[], page: PageWords): string {
  if (errors.length === 0) return ''
  const items = errors
    .slice(0, MOST_ERRORS)
    .map(({ filePath, message }) => `- **${markdownText(filePath)}**: ${markdownText(message)}\n`)
  const left = errors.length - items.length
  return `#### ${page.broken}\n\n${items.join('')}${left > 0 ? `- ${page.more(left)}\n` : ''}`
}

function chart(bars: readonly Bar[], page: PageWords): string {
  const [first] = bars
  if (!first) return ''
  const most = sumOf(first.counts)
  const rows = bars.map(({ label, counts }) => {
    const count = sumOf(counts)
    return tableRow([markdownText(label), String(count), textBar(count, most, BAR_WIDTH)])
  })
  return tableHead([page.category, page.number, ''], [1]) + rows.join('')
}

function findingTable(rows: readonly string[], total: number, page: PageWords): string {
  if (total === 0) return ''
  const head = tableHead([page.level, page.place, page.finding, page.instead])
  const left = total - rows.length
  return head + rows.join('') + (left > 0 ? `\n… ${page.more(left)}.\n` : '')
}

function* rowsOf({ drafts, texts }: FileResults, tongue: Tongue): Generator<string> {
  for (const [d, draft] of drafts.entries()) {
    const words = tongue.of(draft)
    let reply: string | undefined
    for (const [m, message] of draft.messages.entries()) {
      const offered = offeredSentences(message, texts?.[d]?.text, texts?.[d]?.findings[m])
      const whole = message.suggestions.find(({ kind }) => kind === 'restructure')?.text
      yield rowOf(message, draft, whole !== undefined && whole === reply ? [words.asAbove] : offered, words)
      reply ??= whole
    }
  }
}

function rowOf(
  message: Message,
  { filePath, draft }: DraftResult,
  offered: readonly string[],
  words: Words
): string {
  const place = placeOf(message)
  const where = [
    markdownText(place ? `${filePath}:${place.line}` : filePath),
    ...(draft === undefined ? [] : [markdownText(draft)])
  ]
  const instead = offered.find((text) => text.trim() !== '') ?? offered[0]
  return tableRow([
    words.severities[message.severity],
    where.join('<br>'),
    `${markdownText(cut(message.message))}<br>${markdownLink(markdownText(message.ruleId), message.url)}`,
    instead === undefined ? '' : insteadCell(instead, words)
  ])
}

function insteadCell(text: string, words: Words): string {
  return text.trim() === '' ? `*${words.leaveOut}*` : markdownText(cut(text))
}

/** Cut between code points. */
function cut(text: string): string {
  return text.length <= MOST_TEXT ? text : `${[...text.slice(0, MOST_TEXT)].slice(0, -1).join('')}…`
}
