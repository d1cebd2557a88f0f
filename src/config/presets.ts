import { DEFAULT_CONFIG } from './defaults.js'

const { minConfidence, minSeverity, failOn } = DEFAULT_CONFIG

/** Presets by name, each shaped like a config file without `extends`, `presets` and `overrides`. */
export type PresetTable = Readonly<Record<string, unknown>>

/** The presets that `extends: levelhead:NAME` and `presets: [NAME]` know when the caller brings no others. */
export const BUILT_IN_PRESETS: PresetTable = {
  // What holds without any config file; an override uses it to take single files out of "strict".
  recommended: { minConfidence, minSeverity, failOn },
  strict: { minConfidence: 'low', minSeverity: 'suggestion', failOn: 'suggestion' }
}
