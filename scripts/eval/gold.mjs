/** The marks of a gold draft: `[[category|text]]`, `[[one/other|text]]`, `[[category?|text]]`. */
const MARK = /\[\[(?<names>[a-z/-]+)(?<free>\??)\|(?<words>[\s\S]*?)\]\]/g

/**
 * Reads a file of gold drafts. Each draft has its head fields (`id`, `lang`, …), `text` without marks, `spans` with
 * UTF-16 offsets into it, and the structure judgements that `must` and that `may` fire.
 */
export function readGold(source) {
  const heads = [...source.matchAll(/^### (.*)$/gm)]
  return heads.map((head, i) => {
    const body = source.slice(head.index + head[0].length, heads[i + 1]?.index)
    const fields = Object.fromEntries(head[1].trim().split(/\s+/).map(splitField))
    return { ...fields, ...unmark(`${body.trim()}\n`), ...judgements(fields.structure) }
  })
}

function splitField(field) {
  const at = field.indexOf('=')
  return [field.slice(0, at), field.slice(at + 1)]
}

/** Takes the marks out, one after the other, and keeps where their words then stand. */
function unmark(marked) {
  const spans = []
  let shift = 0
  for (const { index, 0: whole, groups } of marked.matchAll(MARK)) {
    const start = index - shift
    const { names, free, words } = groups
    spans.push({
      categories: names.split('/'),
      isFree: free === '?',
      start,
      end: start + words.length,
      words
    })
    shift += whole.length - words.length
  }
  return { text: marked.replace(MARK, '$<words>'), spans }
}

function judgements(list = '-') {
  const ids = list === '-' ? [] : list.split(',')
  return {
    must: new Set(ids.filter((id) => !id.endsWith('?'))),
    may: new Set(ids.filter((id) => id.endsWith('?')).map((id) => id.slice(0, -1)))
  }
}
