import type { PageWords } from '../page-words.js'

/** Words of pages in Turkish. */
export const turkishPage: PageWords = {
  title: 'Bir bakışta yanıtlar',
  languages: { en: 'İngilizce', it: 'İtalyanca', tr: 'Türkçe' },
  clean: (clean, drafts) => `${drafts} taslağın ${clean} tanesinde değiştirilecek bir şey yok`,
  byCategory: 'Kategoriye göre',
  byFolder: 'Klasöre göre',
  byRule: 'Kurala göre',
  worst: 'En çok bulgu olan taslaklar',
  findings: 'Bulgular',
  category: 'Kategori',
  folder: 'Klasör',
  level: 'Düzey',
  rule: 'Kural',
  place: 'Yer',
  finding: 'Bulgu',
  instead: 'Yerine',
  number: 'Sayı',
  search: 'Ara',
  filter: 'Süz',
  all: 'hepsi',
  clear: 'Süzgeçleri kaldır',
  shown: (shown, all) => `${all} taslaktan ${shown} tanesi gösteriliyor`,
  noMatch: 'Bu süzgeçlere uyan taslak yok.',
  broken: 'İncelenemeyen dosyalar',
  cleanDrafts: (count) => `Değiştirilecek bir şey olmayan ${count} taslak`,
  why: 'Neden',
  whyHeading: 'Okurun duyduğu',
  theme: 'Açık ya da koyu',
  toContent: 'Bulgulara git',
  more: (count) => `${count} tane daha`
}
