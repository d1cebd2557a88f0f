import { fixSource } from '../../dist/run/fix-source.js'

/** What always holds for one source. Each check gives its failures; an empty list is as it should be. */
export const INVARIANTS = {
  'ranges hold what they say': rangesHold,
  'fixes settle and bring nothing new': fixesSettle
}

/** `text.slice(span)` is `actual`, and `actual` written back at its range in the file changes no draft. */
async function rangesHold({ source, linted }) {
  const failures = []
  const texts = linted.map(({ draft }) => draft.text)
  for (const { draft, findings, result } of linted) {
    for (const [i, { span, actual, ruleId }] of findings.entries()) {
      const { range } = result.messages[i]
      if (draft.text.slice(span.start, span.end) !== actual)
        failures.push(`${ruleId}: the span holds other words`)
      if (range !== null && !(await survives(source, range, draft.map.encode(actual), texts))) {
        failures.push(`${ruleId}: ${JSON.stringify(actual)} is not what stands at ${range}`)
      }
    }
  }
  return failures
}

async function survives(source, [start, end], encoded, texts) {
  const now = source.text.slice(start, end)
  if (encoded === null || now === encoded) return true
  const text = source.text.slice(0, start) + encoded + source.text.slice(end)
  const again = await source.reader.read(text, source.path, { encoding: source.encoding })
  return JSON.stringify(again.map((draft) => draft.text)) === JSON.stringify(texts)
}

async function fixesSettle({ source, linted, lint }) {
  const once = await fixSource(source, linted, lint)
  const twice = await fixSource(once.source, once.linted, lint)
  const failures = []
  if (twice.source.text !== once.source.text) failures.push('a second pass changes the text again')
  const before = countRules(linted)
  for (const [ruleId, count] of countRules(once.linted)) {
    if (count > (before.get(ruleId) ?? 0)) failures.push(`${ruleId}: found after the fixes, not before`)
  }
  return failures
}

function countRules(linted) {
  const counts = new Map()
  for (const { findings } of linted) {
    for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  }
  return counts
}
