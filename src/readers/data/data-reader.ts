import { InputError } from '../../core/errors.js'
import { createLineIndex } from '../../core/line-index.js'
import type { DataValue, Reader, ReadOptions } from '../reader.js'
import { chooseDrafts } from './choose-drafts.js'
import { DataFault } from './data-fault.js'
import { type DataNode, pointerOf } from './data-node.js'
import { mayHoldDrafts } from './recognise.js'
import { leavesOf } from './select-nodes.js'

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
      if (!options.isNamed && !mayHoldDrafts(source, name, options)) {
        options.onNote?.({ kind: 'none', text: 'no helpdesk preset knows its shape' })
        return []
      }
      const root = await parse(format, source, path, options)
      return chooseDrafts({ root, path, format: name, options })
    },
    async values(source, options = {}) {
      return valuesOf(await parse(format, source, '', options))
    }
  }
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
    if (error instanceof RangeError) throw syntaxError(format.name, path, 'it is nested too deep', undefined)
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

function valuesOf(root: DataNode): DataValue[] {
  return leavesOf({ node: root, path: [] }).map(({ node, path }) => ({
    pointer: pointerOf(path),
    value: JSON.stringify(node.kind === 'text' || node.kind === 'other' ? node.value : null) ?? 'null'
  }))
}
