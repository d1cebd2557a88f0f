import { readFileSync } from 'node:fs'
import ts from 'typescript'

export interface TestTitle {
  /** As it stands in the source, without its quotes; `%s` and `${…}` are kept. */
  readonly title: string
  /** Blocks around it. */
  readonly depth: number
}

const BLOCKS = new Set(['describe', 'it', 'test'])

/** The titles of the tests of a file and of the blocks around them, in their order. */
export function testTitles(file: string): TestTitle[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true)
  const titles: TestTitle[] = []
  const visit = (node: ts.Node, depth: number): void => {
    const title = ts.isCallExpression(node) ? titleOf(node) : undefined
    if (title !== undefined) titles.push({ title, depth })
    ts.forEachChild(node, (child) => visit(child, title === undefined ? depth : depth + 1))
  }
  visit(source, 0)
  return titles
}

/** `it('title', …)`, `it.each(…)('title', …)`, `describe.skipIf(…).each(…)('title', …)` */
function titleOf({ expression, arguments: [first] }: ts.CallExpression): string | undefined {
  if (!first || !(ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))) return undefined
  return BLOCKS.has(rootOf(expression)) ? first.getText().slice(1, -1) : undefined
}

function rootOf(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression))
    return rootOf(expression.expression)
  return ''
}
