import type { DraftResult, FileError, LocatedMove } from '../core/report.js'
import type { Palette } from './palette.js'
import type { FileResults, Reporter, ReporterOptions } from './reporter.js'
import { tongueFor } from './tongue.js'
import { flatten } from './visible-text.js'
import type { Words } from './words.js'
import { piece, wrap } from './wrap.js'

const MARGIN = 16
const LEAST_WIDTH = MARGIN + 20

/** What each clause of a draft was taken for, in the margin: for people who want to see what was understood. */
export const movesReporter: Reporter = {
  name: 'pretty',
  start(options) {
    let isFirst = true
    const tongue = tongueFor(options)
    return {
      begin: () => '',
      file(results) {
        for (const draft of results.drafts) tongue.of(draft)
        const lines = fileLines(results, options)
        const text = (isFirst || lines.length === 0 ? '' : '\n') + lines.map((line) => `${line}\n`).join('')
        isFirst &&= lines.length === 0
        return text
      },
      end: (_, errors) => errors.map((error) => errorLine(error, options.palette, tongue.frame())).join('')
    }
  }
}

function fileLines({ drafts }: FileResults, options: ReporterOptions): string[] {
  return drafts.flatMap((draft, i) => [
    ...(i > 0 ? [''] : []),
    heading(draft, options.palette),
    ...(draft.moves ?? []).flatMap((move) => moveLines(move, options))
  ])
}

function heading({ filePath, draft }: DraftResult, palette: Palette): string {
  return (
    palette.underline(flatten(filePath)) + (draft === undefined ? '' : `  ${palette.cyan(flatten(draft))}`)
  )
}

/** `refusal          │ We can't take it back` */
function moveLines({ move, tag, text }: LocatedMove, { palette, width }: ReporterOptions): string[] {
  const label = tag === undefined ? move : `${move} (${tag})`
  const room = Math.max(LEAST_WIDTH, width) - MARGIN - 3
  const lines = wrap([piece(flatten(text))], { width: room, indent: 0, hang: 0 })
  return lines.map((line, i) => {
    const margin = i === 0 ? label : ''
    const gap = ' '.repeat(Math.max(0, MARGIN - margin.length))
    return `${palette.cyan(margin)}${gap} ${palette.dim('│')} ${line}`
  })
}

function errorLine({ filePath, message }: FileError, palette: Palette, words: Words): string {
  return `${palette.red(words.severities.error)}  ${flatten(filePath)}: ${flatten(message)}\n`
}
