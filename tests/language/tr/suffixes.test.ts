import { describe, expect, it } from 'vitest'
import { FEATURE_NAMES } from '../../../src/language/tr/features.js'
import { turkishMorphology } from '../../../src/language/tr/suffixes.js'

/** Names of the grammatical bits; what the stem means is left out. */
function read(word: string): string {
  const meanings = ['fault', 'benef', 'harm', 'say', 'know', 'act', 'fin']
  const bits = turkishMorphology(word)
  return FEATURE_NAMES.filter((name, bit) => bits & (1 << bit) && !meanings.includes(name)).join(' ')
}

describe('turkishMorphology', () => {
  it.each([
    ['göndermediniz', 'vneg p2pl di'],
    ['göndermemişsiniz', 'vneg p2pl mis'],
    ['okusaydınız', 'p2pl cf'],
    ['okumasaydınız', 'vneg p2pl cf'],
    ['yapmanız', 'p2pl ma'],
    ['yapmamanız', 'vneg p2pl ma'],
    ['yapmanı', 'p2sg ma'],
    ['gelmemeni', 'vneg p2sg ma'],
    ['öğretmeni', ''],
    ['danışmana', ''],
    ['zamanı', ''],
    ['dağıttınız', 'p2pl di'],
    ['ağlamayın', 'vneg p2pl imp'],
    ['yayarım', 'p1sg aor'],
    ['açabiliriz', 'p1pl aor abil'],
    ['çalışabilirsiniz', 'p2pl aor abil'],
    ['misafirlerim', ''],
    ['tekler', 'p3 aor'],
    ['kursa', ''],
    ['yayını', ''],
    ['unuttunuz', 'p2pl di'],
    ['unutmuşsunuz', 'p2pl mis'],
    ['ödemezseniz', 'vneg p2pl cond'],
    ['ödemediyseniz', 'vneg p2pl cond'],
    ['göndermedinizse', 'vneg p2pl cond'],
    ['gönderdiyseniz', 'p2pl cond'],
    ['gönderiyorsanız', 'p2pl cond'],
    ['yapmadıysanız', 'vneg p2pl cond'],
    ['kapatırız', 'p1pl aor'],
    ['kapatacağız', 'p1pl fut'],
    ['vermeliydiniz', 'p2pl nec idi'],
    ['göndermelisiniz', 'p2pl nec'],
    ['aramamalıydınız', 'vneg p2pl nec idi'],
    ['arayabilirdiniz', 'p2pl aor idi abil'],
    ['söylemiştiniz', 'p2pl mis idi'],
    ['gönderdiğiniz', 'p2pl dik'],
    ['göndermediğiniz', 'vneg p2pl dik'],
    ['geldiğinizde', 'p2pl dik'],
    ['yapmadan', 'vneg conv'],
    ['beklerken', 'aor conv'],
    ['bekliyorsunuz', 'p2pl prog'],
    ['istiyorsunuz', 'p2pl prog'],
    ['diyorsunuz', 'p2pl prog'],
    ['söylüyorsunuz', 'p2pl prog'],
    ['edersiniz', 'p2pl aor'],
    ['edin', 'p2pl imp'],
    ['ediniz', 'p2pl imp'],
    ['arayın', 'p2pl imp'],
    ['okuyunuz', 'p2pl imp'],
    ['yapmayın', 'vneg p2pl imp'],
    ['yapmayınız', 'vneg p2pl imp'],
    ['gelin', 'p2pl imp'],
    ['yazıyorum', 'p1sg prog'],
    ['arayacağım', 'p1sg fut'],
    ['döneceğim', 'p1sg fut'],
    ['çalışacağım', 'p1sg fut'],
    ['iletiyorum', 'p1sg prog'],
    ['iletiriz', 'p1pl aor'],
    ['dileriz', 'p1pl aor'],
    ['yapamıyoruz', 'vneg p1pl prog abil'],
    ['edemiyoruz', 'vneg p1pl prog abil'],
    ['veremeyiz', 'vneg p1pl aor abil'],
    ['yapamayız', 'vneg p1pl aor abil'],
    ['gönderemedik', 'vneg p1pl di abil'],
    ['edemeyeceğiz', 'vneg p1pl fut abil'],
    ['değiştiremiyorum', 'vneg p1sg prog abil'],
    ['yardım', ''],
    ['olamıyorum', 'vneg p1sg prog abil'],
    ['iletilmiştir', 'p3 mis cop pass'],
    ['sağlanacaktır', 'p3 fut cop pass'],
    ['yapılacaktır', 'p3 fut cop pass'],
    ['incelenmektedir', 'p3 prog cop pass'],
    ['karşılanamamaktadır', 'vneg p3 prog cop abil pass'],
    ['edilememektedir', 'vneg p3 prog cop abil pass'],
    ['yapılamaz', 'vneg p3 aor abil pass'],
    ['bilmiyorum', 'vneg p1sg prog'],
    ['bilmiyoruz', 'vneg p1pl prog'],
    ['edeyim', 'p1sg opt'],
    ['bakalım', 'p1pl opt'],
    ['ayırayım', 'p1sg opt'],
    ['gönderelim', 'p1pl opt'],
    ['yapmadın', 'vneg p2sg di'],
    ['yaptın', 'p2sg di'],
    ['gidiyorsun', 'p2sg prog'],
    ['gelmezsen', 'vneg p2sg cond'],
    ['unutmuşsun', 'p2sg mis'],
    ['aramadın', 'vneg p2sg di'],
    ['yaparsın', 'p2sg aor'],
    ['kalmadı', 'vneg p3 di'],
    ['gelmedi', 'vneg p3 di'],
    ['ulaşmadı', 'vneg p3 di'],
    ['ulaşmamış', 'vneg p3 mis'],
    ['gecikti', 'p3 di'],
    ['gecikmiş', 'p3 mis'],
    ['gönderdik', 'p1pl di'],
    ['gönderdim', 'p1sg di'],
    ['gönderirim', 'p1sg aor'],
    ['iade', ''],
    ['kredi', ''],
    ['krediniz', 'p2pl'],
    ['adınız', 'p2pl'],
    ['kaydınız', 'p2pl'],
    ['siparişiniz', 'p2pl'],
    ['siparişinizi', 'p2pl'],
    ['adresiniz', 'p2pl'],
    ['paketiniz', 'p2pl'],
    ['tamam', ''],
    ['için', 'hinge'],
    ['nedeniyle', 'hinge'],
    ['sorun', ''],
    ['yarın', ''],
    ['evin', ''],
    ['kadın', ''],
    ['listeniz', 'p2pl'],
    ['niyetiniz', 'p2pl'],
    ['vaktiniz', 'p2pl'],
    ['kendiniz', 'p2pl'],
    ['firmanız', 'p2pl'],
    ['dersiniz', 'p2pl'],
    ['olduğundan', 'p3 dik hinge'],
    ['kapalıdır', ''],
    ['beklemektesiniz', 'p2pl prog'],
    ['bekletildiğiniz', 'p2pl dik'],
    ['ilgilenmiyorsunuz', 'vneg p2pl prog'],
    ['yaptırmadınız', 'vneg p2pl di'],
    ['uğraştırdınız', 'p2pl di'],
    ['kaydettiniz', 'p2pl di'],
    ['reddettiniz', 'p2pl di'],
    ['etmeyeceğim', 'vneg p1sg fut'],
    ['sonlandıracağım', 'p1sg fut'],
    ['göstermeniz', 'p2pl ma'],
    ['gösterdiğiniz', 'p2pl dik'],
    ['çekinmeyin', 'vneg p2pl imp'],
    ['olmayacak', 'vneg p3 fut'],
    ['tekrarlanmayacak', 'vneg p3 fut pass'],
    ['yaşamayacaksınız', 'vneg p2pl fut'],
    ['kaçırdınız', 'p2pl di'],
    ['kullanmışsınız', 'p2pl mis'],
    ['girmişsiniz', 'p2pl mis'],
    ['bağlanmayı', 'ma pass'],
    ['almaya', 'ma'],
    ['katlanırsınız', 'p2pl aor'],
    ['pişman', ''],
    ['e-posta', '']
  ])('%s → %s', (word, expected) => {
    expect(read(word)).toBe(expected)
  })

  it.each([
    'GÖNDERMEDİNİZ',
    'Göndermediniz',
    'gondermediniz',
    'GONDERMEDINIZ',
    'göndermedi\u0307niz'.normalize('NFC')
  ])('reads %s like göndermediniz', (word) => {
    expect(turkishMorphology(word)).toBe(turkishMorphology('göndermediniz'))
  })

  it('tells dotless from dotted capitals', () => {
    expect(read('YAPMADINIZ')).toBe('vneg p2pl di')
    expect(read('YAPMADİNİZ')).toBe('')
  })

  it('wants harmony where the word has marks', () => {
    expect(read('göndermadınız')).not.toContain('di')
    expect(read('yapmediniz')).not.toContain('di')
  })

  it.each([
    'siparişiniz',
    'odanızda',
    'buzdolabınızın',
    'adresiniz',
    'arkadaşınız',
    'suyunuzu',
    'kargonuzdan'
  ])('hears in %s a thing of the reader', (word) => expect(read(word)).toBe('p2pl'))

  it.each([
    'haklısınız',
    'müşterisiniz',
    'misiniz',
    'deniz',
    'denizde',
    'henüz',
    'yalnız',
    'gündüz',
    'cansız'
  ])('hears in %s nothing of the reader', (word) => expect(read(word)).toBe(''))

  it('gives nothing for what is no Latin word or far too long', () => {
    expect(turkishMorphology('дом')).toBe(0)
    expect(turkishMorphology('a'.repeat(200))).toBe(0)
    expect(turkishMorphology('')).toBe(0)
  })
})

it('reads a word the same whatever was read before it', () => {
  // İ counts as a mark and i does not: without marks vowels need not be in harmony
  const alone = turkishMorphology('İtsan')
  expect(turkishMorphology('itsan')).not.toBe(alone)
  expect(turkishMorphology('İtsan')).toBe(alone)
  expect([read('İnsan'), read('insan'), read('insana')]).toEqual(['', '', ''])
})
