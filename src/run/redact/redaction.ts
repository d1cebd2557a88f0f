import type { LanguageCode } from '../../core/draft.js'
import { createLineIndex } from '../../core/line-index.js'
import type { DraftResult, FileError } from '../../core/report.js'
import { createRedactor, type Redactor, redactAddresses } from '../../redact/redactor.js'
import { createByteRanges } from '../../reporters/byte-place.js'
import type { FileResults } from '../../reporters/reporter.js'
import type { RulesetLoader } from '../../retext/analysis-store.js'
import type { LintedDraft } from '../lint-source.js'
import { locateFindings } from '../locate.js'
import { type PutQuestion, questionOf } from '../question.js'
import { createOrdinaryWords } from './ordinary-words.js'
import { redactFinding } from './redact-finding.js'
import { redactSource } from './redact-source.js'

/** Hides names, numbers and addresses of drafts in what a run says. Ranges and lengths stay as they are. */
export interface Redaction {
  of(text: string, lang: LanguageCode | null): Redactor
  /** What reports get of one file. */
  file(filePath: string, source: string, linted: readonly LintedDraft[]): FileResults
  /** A finding as it is put to a person. */
  readonly question: PutQuestion
  /** What is said without knowing the draft. Files are named. */
  error(error: FileError): FileError
}

export function createRedaction(load: RulesetLoader): Redaction {
  const ordinary = createOrdinaryWords(load)
  const of: Redaction['of'] = (text, lang) => createRedactor(text, ordinary(lang))
  const redacted = ({ draft, result }: LintedDraft) => ({ draft, redactor: of(draft.text, result.lang) })
  return {
    of,
    file(filePath, source, linted) {
      const drafts = linted.map(redacted)
      const lines = createLineIndex(source)
      const shown = linted.map((one, i) => redactDraft(one, drafts[i]!.redactor, lines))
      return {
        filePath,
        source: redactSource(source, drafts, ordinary(null)),
        byteRanges: createByteRanges(source),
        drafts: shown.map(({ result }) => result),
        texts: shown.map(({ draft, findings }) => ({ text: draft.text, findings }))
      }
    },
    question(source, entry, index, linted) {
      const shown = redactDraft(entry, redacted(entry).redactor, createLineIndex(source.text))
      const text = redactSource(source.text, linted.map(redacted), ordinary(null))
      return { ...questionOf({ ...source, text }, shown, index), isRedacted: true }
    },
    error: ({ filePath, code, message }) => ({
      filePath,
      code,
      message: message.split(filePath).map(redactAddresses).join(filePath)
    })
  }
}

/** The same draft and what was found in it, without what is private. */
function redactDraft(
  { draft, findings, result, ...rest }: LintedDraft,
  redactor: Redactor,
  lines: ReturnType<typeof createLineIndex>
): LintedDraft {
  const { text, said } = redactor
  const hidden = { ...draft, text }
  const shown = findings.map((finding) => redactFinding(finding, redactor))
  const located = locateFindings(shown, hidden, lines)
  return { ...rest, draft: hidden, findings: shown, result: redactResult(result, located, said) }
}

/** Places stay those of the draft as it is; only what is shown there changes. */
function redactResult(
  result: DraftResult,
  located: DraftResult['messages'],
  said: Redactor['said']
): DraftResult {
  return {
    ...result,
    notes: result.notes.map(said),
    messages: result.messages.map((message, i) => {
      const { actual, message: text, suggestions } = located[i]!
      return { ...message, actual, message: text, suggestions }
    }),
    ...(result.moves ? { moves: result.moves.map((move) => ({ ...move, text: said(move.text) })) } : {})
  }
}
