import type { DraftResult } from '../core/report.js'
import { countsOf, createBreakdown, sumOf } from './charts/breakdown.js'
import { draftCard, type PageLanguage } from './html/draft-card.js'
import { escapeHtml } from './html/escape-html.js'
import { filterBar } from './html/filter-bar.js'
import { errorSection, type LinkedBar, overview } from './html/overview.js'
import { htmlPage } from './html/page.js'
import { createReasons } from './html/reasons.js'
import type { FileResults, Reporter, ReporterOptions, ReportStream } from './reporter.js'
import { tongueFor } from './tongue.js'
import { PAGE_WORDS } from './words/pages.js'
import type { Words } from './words.js'

const MOST_WORST = 8

/** One page for the eye, complete in itself: the state of the library, charts, and every draft with its marks. */
export const html: Reporter = { name: 'html', start: startHtml }

function startHtml(options: ReporterOptions): ReportStream {
  const tongue = tongueFor(options)
  const languageOf = (words: Words): PageLanguage => ({ words, page: PAGE_WORDS[words.lang] })
  const figures = createBreakdown()
  const reasons = createReasons()
  const cards: string[] = []
  const clean: string[] = []
  let worst: readonly LinkedBar[] = []
  const addDraft = (result: DraftResult, results: FileResults, index: number) => {
    const language = languageOf(tongue.of(result))
    if (result.messages.length === 0) {
      clean.push(cleanItem(result))
      return
    }
    for (const message of result.messages) reasons.add(message)
    cards.push(draftCard(result, results.texts?.[index], cards.length + 1, language))
    worst = worstOf([...worst, linkTo(result, cards.length)])
  }
  return {
    begin: () => '',
    file(results) {
      figures.add(results)
      results.drafts.forEach((result, i) => {
        addDraft(result, results, i)
      })
      return ''
    },
    end(summary, errors) {
      const breakdown = figures.breakdown()
      const language = languageOf(tongue.frame())
      const main = [
        overview(summary, breakdown, worst, language),
        errorSection(errors, language),
        cards.length > 0 ? findings(filterBar(breakdown, language), cards, language) : '',
        cleanSection(clean, language),
        reasons.section(language)
      ]
      return htmlPage(main.join(''), language)
    }
  }
}

function findings(filters: string, cards: readonly string[], { page }: PageLanguage): string {
  const shown = escapeHtml(page.shown(-1, -2)).replace('-1', '%s').replace('-2', '%a')
  return (
    `<section id="findings" data-shown="${shown}"><h2>${escapeHtml(page.findings)}</h2>\n${filters}` +
    `<p class="none" hidden>${escapeHtml(page.noMatch)}</p>\n${cards.join('')}</section>\n`
  )
}

function cleanSection(items: readonly string[], { page }: PageLanguage): string {
  if (items.length === 0) return ''
  const title = escapeHtml(page.cleanDrafts(items.length))
  return `<details class="clean"><summary>${title}</summary><ul>${items.join('')}</ul></details>\n`
}

function cleanItem({ filePath, draft }: DraftResult): string {
  const pointer = draft === undefined ? '' : ` <span class="pointer">${escapeHtml(draft)}</span>`
  return `<li><span class="path">${escapeHtml(filePath)}</span>${pointer}</li>`
}

function linkTo({ filePath, draft, messages }: DraftResult, number: number): LinkedBar {
  const label = draft === undefined ? filePath : `${filePath} ${draft}`
  return { label, counts: countsOf(messages), href: `#draft-${number}` }
}

/** The drafts with most findings; of equal ones the first. */
function worstOf(bars: readonly LinkedBar[]): readonly LinkedBar[] {
  return [...bars].sort((a, b) => sumOf(b.counts) - sumOf(a.counts)).slice(0, MOST_WORST)
}
