import ts from 'typescript'

/** Name of the global that holds the counters. */
export const COUNTERS = '__fuzzCounters'

/** Puts a counter into each branch of a program: `code` as a module that counts, and how many counters there are. */
export function instrument(code) {
  const file = ts.createSourceFile('program.mjs', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const insertions = []
  let count = 0
  const statement = () => `;__c[${count++}]++;`
  const around = (node) => {
    insertions.push([node.getStart(file), 1, `(__c[${count++}]++,`], [node.end, 0, ')'])
  }
  const ahead = (node) => {
    if (ts.isBlock(node)) insertions.push([node.getStart(file) + 1, 1, statement()])
    else insertions.push([node.getStart(file), 1, `{${statement()}`], [node.end, 0, '}'])
  }
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) ts.isBlock(node.body) ? ahead(node.body) : around(node.body)
    else if (ts.isIfStatement(node)) {
      ahead(node.thenStatement)
      if (node.elseStatement && !ts.isIfStatement(node.elseStatement)) ahead(node.elseStatement)
    } else if (ts.isIterationStatement(node, false)) ahead(node.statement)
    else if (ts.isCatchClause(node)) ahead(node.block)
    else if (ts.isConditionalExpression(node)) {
      around(node.whenTrue)
      around(node.whenFalse)
    } else if (ts.isBinaryExpression(node) && SHORT.has(node.operatorToken.kind)) around(node.right)
    else if (ts.isCaseOrDefaultClause(node) && node.statements.length > 0) {
      insertions.push([node.statements[0].getStart(file), 1, statement()])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { code: applied(code, insertions, count), count }
}

const SHORT = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken
])

/** What closes comes before what opens at the same place; of what closes, the inner one was visited last. */
function applied(code, insertions, count) {
  const ordered = insertions.map((insertion, i) => [...insertion, i])
  ordered.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[1] === 0 ? b[3] - a[3] : a[3] - b[3]))
  let made = `const __c = globalThis.${COUNTERS} = new Uint32Array(${count});\n`
  let at = 0
  for (const [place, , text] of ordered) {
    made += code.slice(at, place) + text
    at = place
  }
  return made + code.slice(at)
}
