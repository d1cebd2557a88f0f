import { sayWith } from '../../core/sayings.js'
import type { Words } from '../words.js'

// a noun behind a number stays in the singular
const nouns = (noun: string) => (count: number) => `${count} ${noun}`

/** Fixed words of reports in Turkish. */
export const turkish: Words = {
  lang: 'tr',
  severities: { error: 'hata', warning: 'uyarı', suggestion: 'öneri' },
  note: 'not',
  say: sayWith([
    [
      'there are no rules for the language “{}”; nothing was looked for',
      '“{}” dili için kural yok; hiçbir şeye bakılmadı'
    ],
    ['there are no rules for the language “{}” yet', '“{}” dili için henüz kural yok'],
    ['line {}: there is no rule “{}” to ignore', '{}. satır: yok sayılacak “{}” kuralı yok'],
    [
      'line {}: this inline ignore covers nothing; it can go',
      '{}. satır: bu yok sayma hiçbir şeyi kapsamıyor; kaldırılabilir'
    ],
    [
      'the entry of “ignores” for {} covers nothing; it can go',
      '“ignores” içindeki {} girdisi hiçbir şeyi kapsamıyor; kaldırılabilir'
    ],
    [
      'a fix of {} was not made: the file would not read back as it was meant',
      '{} için bir düzeltme yapılmadı: dosya istenen biçimde geri okunamazdı'
    ],
    [
      'a fix was not made: the file would not read back as it was meant',
      'bir düzeltme yapılmadı: dosya istenen biçimde geri okunamazdı'
    ],
    [
      'most of it is in {}; paragraphs in {} are judged in that language; paragraphs in languages without rules are left alone',
      'metnin çoğu {} dilinde; {} dilindeki paragraflar o dilde değerlendirildi; kuralı olmayan dillerdeki paragraflara bakılmadı'
    ],
    [
      'most of it is in {}; paragraphs in {} are judged in that language',
      'metnin çoğu {} dilinde; {} dilindeki paragraflar o dilde değerlendirildi'
    ],
    [
      'most of it is in {}; paragraphs in languages without rules are left alone',
      'metnin çoğu {} dilinde; kuralı olmayan dillerdeki paragraflara bakılmadı'
    ],
    ['most of it is in {}', 'metnin çoğu {} dilinde'],
    [
      'the language looks like “{}”, which has no rules; nothing was looked for (--lang en|it|tr sets it)',
      'dil “{}” gibi görünüyor, bu dil için kural yok; hiçbir şeye bakılmadı (--lang en|it|tr ile belirtilir)'
    ],
    [
      'the language could not be told; nothing was looked for (--lang en|it|tr sets it)',
      'dil anlaşılamadı; hiçbir şeye bakılmadı (--lang en|it|tr ile belirtilir)'
    ]
  ]),
  noRules: 'hiçbir kural uygulanmadı',
  leaveOut: 'bu sözleri çıkarın',
  fillIn: 'doldurun:',
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
