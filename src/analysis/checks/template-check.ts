import type { Layout } from '../../core/zone.js'
import type { Placeholder } from '../../zones/placeholders.js'
import type { CheckHit, CheckRule } from './check.js'

/** What is known of the system that fills in the placeholders of a draft. */
export interface TemplateContext {
  /** Names that exist; `*` stands for anything. Undefined: they are not known. */
  readonly known?: readonly string[] | undefined
  /** There are others than `known`, too. */
  readonly hasOthers?: boolean | undefined
  /** Names of which the value may be empty, where the system lets a fallback be given. */
  readonly needFallback?: readonly string[] | undefined
  /** Texts of which the draft is a translation; it has the placeholders of one of them. */
  readonly originals?: readonly string[] | undefined
  /** The draft with its markup, of which attributes hold placeholders too. */
  readonly written?: string | undefined
}

/** A rule that looks at the placeholders of a template and at what is known of its system. */
export interface TemplateCheck {
  readonly rule: CheckRule
  find(template: Template, context: TemplateContext): readonly CheckHit[]
}

/** A draft with its placeholders. */
export interface Template {
  readonly text: string
  readonly layout: Layout
  readonly placeholders: readonly Placeholder[]
}
