import { image as english, texts as englishTexts } from '#rulesets/en'
import { image as italian, texts as italianTexts } from '#rulesets/it'
import { image as turkish, texts as turkishTexts } from '#rulesets/tr'
import type { LanguageCode } from '../core/draft.js'
import { openImage } from '../rulesets/image.js'
import { unpackText } from '../rulesets/packed-text.js'
import { unpackImageText } from '../rulesets/portable-image.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { openTexts } from '../rulesets/texts-image.js'

/** The compiled rules as modules, for programs and browsers: no file system, nothing asynchronous. */
const BUNDLED: Readonly<Partial<Record<LanguageCode, { image: string; texts: string }>>> = {
  en: { image: english, texts: englishTexts },
  it: { image: italian, texts: italianTexts },
  tr: { image: turkish, texts: turkishTexts }
}

const opened = new Map<LanguageCode, Ruleset>()

export function bundledRuleset(lang: LanguageCode): Ruleset | undefined {
  const known = opened.get(lang)
  const bundled = BUNDLED[lang]
  if (known || !bundled) return known
  const ruleset = openImage(lang, unpackImageText(bundled.image), () => openTexts(unpackText(bundled.texts)))
  opened.set(lang, ruleset)
  return ruleset
}
