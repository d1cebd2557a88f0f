import type { Words } from '../words.js'

// a noun behind a number stays in the singular
const nouns = (noun: string) => (count: number) => `${count} ${noun}`

/** Fixed words of reports in Turkish. */
export const turkish: Words = {
  lang: 'tr',
  severities: { error: 'hata', warning: 'uyarı', suggestion: 'öneri' },
  note: 'not',
  noRules: 'hiçbir kural uygulanmadı',
  leaveOut: 'bu sözleri çıkarın',
  asAbove: 'yukarıdaki yanıt',
  inOrder: '“levelhead rewrite DOSYA” bir yanıtı sıraya koyar',
  fixed: '(--fix düzeltir)',
  moreSuggestions: (count) => `${count} öneri daha: --format json`,
  count: {
    files: nouns('dosya'),
    drafts: nouns('taslak'),
    rules: nouns('kural'),
    errors: nouns('hata'),
    warnings: nouns('uyarı'),
    suggestions: nouns('öneri')
  },
  nothing: 'değiştirilecek bir şey yok',
  corrects: (count) => `(--fix ${count} tanesini düzeltir)`,
  failed: (count) => `${count} dosya incelenemedi`,
  known: (count) => `başlangıç listesinde ${count} bulgu daha var`
}
