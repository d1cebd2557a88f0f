import { createAnalysisStore } from './analysis-store.js'
import { bundledRuleset } from './bundled-rulesets.js'
import { createPluginFactory, type LevelheadPlugin } from './create-plugin.js'

const plugin = createPluginFactory(createAnalysisStore(bundledRuleset))

export const retextAccusatory: LevelheadPlugin = plugin('accusatory')
export const retextNegative: LevelheadPlugin = plugin('negative')
export const retextNonAssertive: LevelheadPlugin = plugin('non-assertive')
export const retextOverApology: LevelheadPlugin = plugin('over-apology')
export const retextLecturing: LevelheadPlugin = plugin('lecturing')
export const retextCanned: LevelheadPlugin = plugin('canned')
export const retextOverpromise: LevelheadPlugin = plugin('overpromise')
export const retextPassAlong: LevelheadPlugin = plugin('pass-along')
export const retextHeated: LevelheadPlugin = plugin('heated')
export const retextVagueTime: LevelheadPlugin = plugin('vague-time')
export const retextCancellingBut: LevelheadPlugin = plugin('cancelling-but')
export const retextThreat: LevelheadPlugin = plugin('threat')
export const retextStructure: LevelheadPlugin = plugin('structure')
