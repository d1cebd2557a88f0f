import { InputError } from '../../core/errors.js'
import { createLineIndex } from '../../core/line-index.js'
import type { DataValue, Reader, ReadOptions } from '../reader.js'
import { DataFault } from './data-fault.js'
import { type DataNode, pointerOf } from './data-node.js'
import type { LocatedNode } from './select-nodes.js'

/** A format that holds data. `parse` throws DataFault. */
export interface DataFormat {
  readonly name: string
  readonly extensions: readonly string[]
  parse(source: string, options: ReadOptions): DataNode | Promise<DataNode>
}

/** A reader that finds the drafts of a format by presets and selectors. */
export function createDataReader(format: DataFormat): Reader {
  return {
    name: format.name,
    extensions: format.extensions,
    async read(source, path, options = {}) {
      const { name } = format
      if (!options.isNamed && !(await mayHold(source, name, options))) {
        options.onNote?.({ kind: 'none', text: 'no helpdesk preset knows its shape' })
        return []
      }
      const root = await parse(format, source, path, options)
      const { chooseDrafts } = await import('./choose-drafts.js')
      return chooseDrafts({ root, path, format: name, options })
    },
    async values(source, options = {}) {
      const { leavesOf } = await import('./select-nodes.js')
      const root = await parse(format, source, '', options)
      return leavesOf({ node: root, path: [] }).map(dataValue)
    }
  }
}

async function mayHold(source: string, name: string, options: ReadOptions): Promise<boolean> {
  const { mayHoldDrafts } = await import('./recognise.js')
  return mayHoldDrafts(source, name, options)
}

async function parse(
  format: DataFormat,
  source: string,
  path: string,
  options: ReadOptions
): Promise<DataNode> {
  try {
    return await format.parse(source, options)
  } catch (error) {
    if (error instanceof RangeError) throw syntaxError(format.name, path, 'it is nested too deep', error)
    if (!(error instanceof DataFault)) throw error
    const { line, column } = createLineIndex(source).positionAt(error.offset)
    throw syntaxError(format.name, `${path}:${line}:${column}`, error.message, error)
  }
}

function syntaxError(format: string, value: string, message: string, cause: unknown): InputError {
  return new InputError({
    code: 'syntax',
    what: `cannot read file as ${format}: ${message}`,
    value,
    remedy: 'mend it there; nothing in this file was looked at or changed',
    ...(cause === undefined ? {} : { cause })
  })
}

function dataValue({ node, path }: LocatedNode): DataValue {
  const value = node.kind === 'text' || node.kind === 'other' ? node.value : null
  return { pointer: pointerOf(path), value: JSON.stringify(value) ?? 'null' }
}
