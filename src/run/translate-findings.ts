import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import type { Finding } from '../core/finding.js'
import type { TextLinter } from '../retext/lint-text.js'
import type { RulesetTexts } from '../rulesets/ruleset.js'

/** The texts of all rules of a language, built-in ones first. */
export type TextsOf = (lang: LanguageCode) => readonly RulesetTexts[]

/** A linter whose findings speak the language of the user, where a rule of the same id has texts in it. */
export function translatedLinter(linter: TextLinter, to: LanguageCode, textsOf: TextsOf): TextLinter {
  const spoken = <T extends { readonly lang: LanguageCode | null; readonly findings: readonly Finding[] }>(
    result: T
  ): T => {
    const { lang, findings } = result
    if (lang === null || findings.length === 0) return result
    return { ...result, findings: findings.map((finding) => translated(finding, lang, to, textsOf)) }
  }
  return {
    ...linter,
    lint: (text, options) => spoken(linter.lint(text, options)),
    lintFast: (text, options) => spoken(linter.lintFast(text, options))
  }
}

function translated(finding: Finding, from: LanguageCode, to: LanguageCode, textsOf: TextsOf): Finding {
  // a paragraph of a draft may speak another language than the draft
  if (from === to && !LANGUAGES.some((lang) => lang !== to && isSaidIn(finding, textsOf(lang))))
    return finding
  const texts = ruleTexts(finding, textsOf(to)) ?? structureTexts(finding, textsOf(from), textsOf(to))
  if (!texts) return finding
  return { ...finding, message: filled(texts.message, finding), why: texts.why }
}

function isSaidIn(finding: Finding, texts: readonly RulesetTexts[]): boolean {
  const said = ruleTexts(finding, texts)
  return said !== undefined && filled(said.message, finding) === finding.message
}

function filled(message: string, { shown, actual }: Finding): string {
  return message.replaceAll('{match}', shown ?? actual.replace(/\s+/g, ' '))
}

type Said = Pick<Finding, 'message' | 'why'>

function ruleTexts({ ruleId }: Finding, texts: readonly RulesetTexts[]): Said | undefined {
  for (const { rules, checks } of texts) {
    const found = checks[ruleId] ?? rules.find(({ id }) => id === ruleId)
    if (found) return found
  }
  return undefined
}

/** The cases of a structure rule stand in the same order in every language. */
function structureTexts(
  { ruleId, message }: Finding,
  from: readonly RulesetTexts[],
  to: readonly RulesetTexts[]
): Said | undefined {
  const own = from.flatMap(({ structure }) => structure).find(({ id }) => id === ruleId)
  const other = to.flatMap(({ structure }) => structure).find(({ id }) => id === ruleId)
  const index = own?.cases.findIndex((each) => each.message === message) ?? -1
  const said = other?.cases[index]
  return other && said ? { message: said.message, why: other.why } : undefined
}
