import type { LanguageCode } from '../core/draft.js'

const LOCALES: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', it: 'it-IT', tr: 'tr-TR' }

/** `2026-05-20` as people write it: *20 May 2026*, *20 maggio 2026*, *20 Mayıs 2026*; other dates stay as they are. */
export function writtenDate(value: string, lang: LanguageCode): string {
  return value.replace(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, (iso) => {
    const day = Date.parse(iso)
    const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
    return Number.isNaN(day) ? iso : new Intl.DateTimeFormat(LOCALES[lang], form).format(day)
  })
}
