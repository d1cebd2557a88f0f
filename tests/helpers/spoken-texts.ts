import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { ROOT } from './run-cli.js'

const PROPERTIES = new Set(['what', 'expected', 'remedy'])
const CALLS = /^(?:contradiction|note|sayNote|notes\.push|unknownWord)$/

/** Every text that src says in an error, a hint or a note, with `{}` for what changes. */
export function spokenTexts(): string[] {
  const folder = path.join(ROOT, 'src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts')
  )
  const found = new Set<string>()
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    collect(source, found)
  }
  return [...found].filter((text) => /[a-z]{3}.*[a-z]{3}/.test(text)).sort()
}

function collect(node: ts.Node, found: Set<string>): void {
  if (ts.isPropertyAssignment(node) && PROPERTIES.has(node.name.getText()))
    for (const text of textsOf(node.initializer)) found.add(text)
  if (ts.isCallExpression(node) && CALLS.test(node.expression.getText()))
    for (const text of node.arguments.flatMap(textsOf)) found.add(text)
  ts.forEachChild(node, (child) => collect(child, found))
}

function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')]
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  return ts.isBinaryExpression(node) ? [...textsOf(node.left), ...textsOf(node.right)] : []
}
