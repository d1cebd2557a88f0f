import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/**
 * An esbuild plugin: regular expressions at the top of a module are made when they are first used. A start would
 * read a hundred of them, and use ten.
 */
export function lazyRegexps(src) {
  const exported = exportedIn(src)
  return {
    name: 'lazy regular expressions',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({ contents: withLazy(file, exported), loader: 'ts' }))
    }
  }
}

/** By file: names of the expressions that it exports. */
function exportedIn(src) {
  const files = readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.ts'))
  return new Map(
    files.map((name) => {
      const own = declarationsIn(parse(path.join(src, name))).filter(({ isExported }) => isExported)
      return [path.join(src, name), own.map(({ name }) => name)]
    })
  )
}

/** The source of a module with each expression in a function, and each use of it as a call. */
function withLazy(file, exported) {
  const source = parse(file)
  const own = declarationsIn(source)
  const names = new Set([...own.map(({ name }) => name), ...importedIn(source, file, exported)])
  const edits = own.flatMap(({ nameEnd, init }) => [
    { from: nameEnd, to: init.getStart(), text: '=((made)=>()=>made??=' },
    { from: init.end, to: init.end, text: ')()' }
  ])
  if (names.size > 0) edits.push(...callsIn(source, names))
  let { text } = source
  // from the end, so that offsets hold
  for (const { from, to, text: put } of edits.sort((a, b) => b.from - a.from))
    text = text.slice(0, from) + put + text.slice(to)
  return text
}

function parse(file) {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
}

function declarationsIn(source) {
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList, modifiers = [] }) =>
    declarationList.declarations
      .filter(({ name, initializer }) => ts.isIdentifier(name) && initializer && isExpression(initializer))
      .map(({ name, initializer }) => ({
        name: name.text,
        nameEnd: name.end,
        init: initializer,
        isExported: modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      }))
  )
}

/** A regular expression, or a list of nothing else. */
function isExpression(node) {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 && node.elements.every(isExpression)
  return (
    ts.isRegularExpressionLiteral(node) ||
    (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
  )
}

/** What a module calls the expressions of others. */
function importedIn(source, file, exported) {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const from = path.join(path.dirname(file), moduleSpecifier.text.replace(/\.js$/, '.ts'))
    const bindings = importClause?.namedBindings
    if (!exported.get(from)?.length || !bindings) return []
    if (ts.isNamespaceImport(bindings)) throw new Error(`${file}: import the expressions of ${from} by name`)
    return bindings.elements
      .filter(({ name, propertyName = name }) => exported.get(from).includes(propertyName.text))
      .map(({ name }) => name.text)
  })
}

function callsIn(source, names) {
  const edits = []
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    if (ts.isIdentifier(node) && names.has(node.text)) addCall(node, edits)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return edits
}

function addCall(node, edits) {
  const { parent, end, text } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return
  if (ts.isPropertyAssignment(parent) && parent.name === node) return
  if (ts.isVariableDeclaration(parent) && parent.name === node) {
    if (parent.parent.parent.parent === node.getSourceFile()) return
    throw new Error(`${node.getSourceFile().fileName}: ${text} is declared twice`)
  }
  if (ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isExportSpecifier(parent))
    throw new Error(`${node.getSourceFile().fileName}: ${text} is the name of something else as well`)
  const isShort = ts.isShorthandPropertyAssignment(parent)
  edits.push({ from: end, to: end, text: isShort ? `:${text}()` : '()' })
}
