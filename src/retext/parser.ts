import type { Root } from 'nlcst'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { LANGUAGES } from '../core/draft.js'
import type { Layout } from '../core/zone.js'
import { layoutOf } from '../zones/layout.js'
import { buildTree } from './build-tree.js'
import type { PluginOptions } from './plugin-options.js'
import { rememberText } from './tree-text.js'

/**
 * A unified parser that gives an nlcst root at once and builds its sentences and words only when somebody looks at
 * them. The plugins of levelhead never do, so they cost no tree.
 */
export function levelheadParser(
  this: Processor<Root>,
  options: Pick<PluginOptions, 'lang' | 'markup'> = {}
): void {
  this.parser = (document, file) => {
    const root = { type: 'RootNode', children: [] } as Root
    rememberText(root, document)
    let children: Root['children'] | undefined
    Object.defineProperty(root, 'children', {
      enumerable: true,
      configurable: true,
      get: () =>
        (children ??= buildTree(document, layoutFor(document, file, options), options.lang ?? LANGUAGES[0])),
      set: (replaced: Root['children']) => {
        children = replaced
      }
    })
    return root
  }
}

function layoutFor(text: string, file: VFile, { markup }: Pick<PluginOptions, 'markup'>): Layout {
  const known = file.data['levelheadLayout'] as Layout | undefined
  return known ?? layoutOf(text, { markup: markup ?? 'plain' })
}
