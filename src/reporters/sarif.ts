import { createLineIndex, type LineIndex } from '../core/line-index.js'
import type { DraftResult, FileError, LocatedSuggestion, Message, SourceRange } from '../core/report.js'
import { fileUri } from './file-uri.js'
import { createFingerprints, type Fingerprints } from './fingerprint.js'
import { jsonText } from './json-text.js'
import { hasOpenSlot } from './open-slot.js'
import { type Place, placeOf } from './place.js'
import type { FileResults, Reporter, ReporterOptions, ReportStream } from './reporter.js'
import { createSarifRules, LEVELS, type SarifRules } from './sarif-rules.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://www.npmjs.com/package/levelhead'

/** SARIF 2.1.0, as code scanning reads it: one line a result; the rules stand behind the results they belong to. */
export const sarif: Reporter = { name: 'sarif', start: startSarif }

interface Run {
  readonly rules: SarifRules
  readonly fingerprints: Fingerprints
}

function startSarif({ version }: ReporterOptions): ReportStream {
  const run: Run = { rules: createSarifRules(), fingerprints: createFingerprints() }
  let separator = '\n'
  return {
    begin: () => `{"$schema":${jsonText(SCHEMA)},"version":"2.1.0","runs":[{"results":[`,
    file(results) {
      let out = ''
      for (const result of resultsOf(results, run)) {
        out += separator + jsonText(result)
        separator = ',\n'
      }
      return out
    },
    end(_summary, errors) {
      const driver = {
        name: 'levelhead',
        informationUri: HOME,
        ...(version === undefined ? {} : { semanticVersion: version }),
        rules: run.rules.all
      }
      const invocation = {
        executionSuccessful: errors.length === 0,
        ...(errors.length > 0 ? { toolExecutionNotifications: errors.map(notification) } : {})
      }
      const rest = { columnKind: 'utf16CodeUnits', tool: { driver }, invocations: [invocation] }
      return `${separator === '\n' ? '' : '\n'}],${jsonText(rest).slice(1, -1)}}]}\n`
    }
  }
}

function resultsOf({ filePath, source, drafts }: FileResults, run: Run): object[] {
  const lines = source === undefined ? undefined : createLineIndex(source)
  return drafts.flatMap((draft) => draft.messages.map((each) => resultOf(each, draft, filePath, lines, run)))
}

function resultOf(
  message: Message,
  { draft }: DraftResult,
  filePath: string,
  lines: LineIndex | undefined,
  { rules, fingerprints }: Run
): object {
  const place = placeOf(message)
  const artifactLocation = { uri: fileUri(filePath) }
  const region = place && { region: regionOf(place) }
  const fixes = lines ? message.suggestions.flatMap((each) => fixOf(each, artifactLocation, lines)) : []
  return {
    ruleId: message.ruleId,
    ruleIndex: rules.indexOf(message),
    level: LEVELS[message.severity],
    message: { text: message.message },
    locations: [
      {
        physicalLocation: { artifactLocation, ...region },
        ...(draft === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: draft }] })
      }
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprints.of(filePath, message) },
    ...(fixes.length > 0 ? { fixes } : {})
  }
}

function regionOf({ line, column, endLine, endColumn }: Omit<Place, 'range'>): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function fixOf({ range, text }: LocatedSuggestion, artifactLocation: object, lines: LineIndex): object[] {
  if (!range || hasOpenSlot(text)) return []
  const replacement = { deletedRegion: regionBetween(range, lines), insertedContent: { text } }
  return [{ artifactChanges: [{ artifactLocation, replacements: [replacement] }] }]
}

function regionBetween([from, to]: SourceRange, lines: LineIndex): object {
  const start = lines.positionAt(from)
  const end = lines.positionAt(to)
  return regionOf({ ...start, endLine: end.line, endColumn: end.column })
}

function notification({ filePath, code, message }: FileError): object {
  return {
    level: 'error',
    message: { text: message },
    descriptor: { id: code },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(filePath) } } }]
  }
}
