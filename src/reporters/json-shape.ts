import type {
  BaselineSummary,
  DraftResult,
  FileError,
  LocatedMove,
  LocatedSuggestion,
  Message,
  Summary
} from '../core/report.js'

/** One entry of `results` with exactly the keys of the JSON contract, in its order. */
export function shapeResult(result: DraftResult): DraftResult {
  const { filePath, draft, lang, langFrom, profile, notes, messages, moves } = result
  return {
    filePath,
    ...(draft === undefined ? {} : { draft }),
    lang,
    langFrom,
    profile,
    notes,
    messages: messages.map(shapeMessage),
    ...(moves === undefined ? {} : { moves: moves.map(shapeMove) })
  }
}

/** One message with exactly the keys of the JSON contract; `partRange` only where `range` is null. */
export function shapeMessage(message: Message): Message {
  const { ruleId, category, severity, why, url, line, column, endLine, endColumn, range, partRange } = message
  return {
    ruleId,
    category,
    severity,
    message: message.message,
    why,
    url,
    line,
    column,
    endLine,
    endColumn,
    range,
    ...(range === null && partRange ? { partRange } : {}),
    actual: message.actual,
    suggestions: message.suggestions.map(shapeSuggestion)
  }
}

export function shapeError({ filePath, code, message }: FileError): FileError {
  return { filePath, code, message }
}

export function shapeSummary(summary: Summary): Summary {
  const { files, drafts, rules, errors, warnings, suggestions, baseline } = summary
  return {
    files,
    drafts,
    rules,
    errors,
    warnings,
    suggestions,
    ...(baseline === undefined ? {} : { baseline: shapeBaseline(baseline) })
  }
}

function shapeBaseline({ known, stale }: BaselineSummary): BaselineSummary {
  return { known, stale: stale.map(({ filePath, ruleId, count }) => ({ filePath, ruleId, count })) }
}

function shapeMove({ move, tag, confidence, range, text }: LocatedMove): LocatedMove {
  return { move, ...(tag === undefined ? {} : { tag }), confidence, range, text }
}

function shapeSuggestion({ range, text, kind }: LocatedSuggestion): LocatedSuggestion {
  return { range, text, kind }
}
