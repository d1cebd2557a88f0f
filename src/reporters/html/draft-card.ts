import type { DraftResult, LocatedSuggestion, Message } from '../../core/report.js'
import { SEVERITIES } from '../../core/severity.js'
import { folderOf } from '../charts/breakdown.js'
import { type InContext, inContext } from '../in-context.js'
import { placeOf } from '../place.js'
import type { DraftText } from '../reporter.js'
import type { PageWords } from '../words/page-words.js'
import type { Words } from '../words.js'
import { escapeHtml } from './escape-html.js'
import { markedText } from './marked-text.js'

/** The languages a page is written in. */
export interface PageLanguage {
  readonly words: Words
  readonly page: PageWords
}

/** Findings of one draft that are told; the others are marked in its text. */
const MOST_ITEMS = 1000

/** The place of a rule's reason on the page. */
export function ruleAnchor(ruleId: string): string {
  return `rule-${ruleId.replace(/[^\w-]/g, '-')}`
}

/** One draft: where it stands, its text with the marks, and what to send instead. */
export function draftCard(
  result: DraftResult,
  text: DraftText | undefined,
  number: number,
  { words, page }: PageLanguage
): string {
  const { filePath, draft, lang, messages, notes } = result
  const name = `<span class="path">${escapeHtml(filePath)}</span>`
  const pointer = draft === undefined ? '' : ` <span class="pointer">${escapeHtml(draft)}</span>`
  const meta = [countLine(messages, words), ...(lang ? [page.languages[lang]] : [])]
    .map(escapeHtml)
    .join(' · ')
  const shown = messages.slice(0, MOST_ITEMS)
  const left = messages.length - shown.length
  const tongue = lang ? ` lang="${lang}"` : ''
  return [
    `<article class="draft" id="draft-${number}"${filterData(filePath, messages)}>`,
    `<h3>${name}${pointer}</h3><p class="meta">${meta}</p>`,
    ...notes.map((note) => `<p class="note">${escapeHtml(`${words.note}: ${words.say(note)}`)}</p>`),
    text ? `<div class="text"${tongue}>${markedText(text.text, text.findings)}</div>` : '',
    `<ol class="findings">${shown.map((each, i) => findingItem(each, text, i, words)).join('')}</ol>`,
    left > 0 ? `<p class="note">… ${escapeHtml(page.more(left))}</p>` : '',
    '</article>\n'
  ].join('')
}

function filterData(filePath: string, messages: readonly Message[]): string {
  const list = (key: 'category' | 'severity') =>
    [...new Set(messages.map((message) => message[key]))].join(' ')
  const folder = escapeHtml(folderOf(filePath))
  return ` data-category="${escapeHtml(list('category'))}" data-level="${list('severity')}" data-folder="${folder}"`
}

function countLine(messages: readonly Message[], words: Words): string {
  return SEVERITIES.map((severity) => ({
    severity,
    count: messages.filter((message) => message.severity === severity).length
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.count[`${severity}s`](count))
    .join(', ')
}

function findingItem(message: Message, text: DraftText | undefined, index: number, words: Words): string {
  const { severity, ruleId } = message
  const place = placeOf(message)
  const where = place ? ` <span class="place">${place.line}:${place.column}</span>` : ''
  const items = offersOf(message, text, index)
    .map((offer) => suggestionItem(offer, words))
    .join('')
  return (
    `<li class="${severity}"><p><b class="level">${escapeHtml(words.severities[severity])}</b> ` +
    `${escapeHtml(message.message)} <a class="rule" href="#${ruleAnchor(ruleId)}">${escapeHtml(ruleId)}</a>` +
    `${where}</p>${items ? `<ul class="instead">${items}</ul>` : ''}</li>`
  )
}

interface Offer extends Pick<InContext, 'before' | 'inserted' | 'after' | 'replaced'> {
  readonly kind: LocatedSuggestion['kind']
}

/** What a finding offers, in its sentence where the text is known. */
function offersOf(message: Message, text: DraftText | undefined, index: number): Offer[] {
  const finding = text?.findings[index]
  if (!text || !finding) {
    return message.suggestions.map(({ text: inserted, kind }) => ({
      before: '',
      inserted,
      after: '',
      replaced: '',
      kind
    }))
  }
  return finding.suggestions.map((each) => ({ ...inContext(text.text, finding, each), kind: each.kind }))
}

function suggestionItem({ before, inserted, after, replaced, kind }: Offer, words: Words): string {
  const whole = inserted.includes('\n') ? ' class="whole"' : ''
  const fixed = kind === 'fix' ? ` <small>${escapeHtml(words.fixed)}</small>` : ''
  if (inserted.trim() === '') {
    const shown =
      replaced === '' ? `<i>${escapeHtml(words.leaveOut)}</i>` : `<del>${escapeHtml(replaced)}</del>`
    return `<li${whole}>${escapeHtml(before.trimStart())}${shown}${escapeHtml(after.trimEnd())}${fixed}</li>`
  }
  const shown = escapeHtml(inserted).replace(/⟨[^⟨⟩]*⟩/g, '<span class="slot">$&</span>')
  return `<li${whole}>${escapeHtml(before.trimStart())}<ins>${shown}</ins>${escapeHtml(after.trimEnd())}${fixed}</li>`
}
