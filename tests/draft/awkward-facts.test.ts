import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { draftPlay, lookWith } from '../../src/draft/draft.js'
import { type Facts, openPlay } from '../../src/draft/play.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { playSources } from '../../src/rulesets/play-source.js'
import { builtinRuleset, ruleTexts } from '../helpers/rules.js'

const lookAt = lookWith(
  createTextLinter(createAnalysisStore(builtinRuleset), () => true),
  { minConfidence: 'medium' }
)
const sources = playSources(ruleTexts())

function drafted(lang: LanguageCode, play: string, facts: Facts) {
  const { plays, letter } = sources[lang]!
  return draftPlay(openPlay(play, lang, plays[play]!, letter!), facts, lookAt)
}

interface Noted {
  readonly lang: LanguageCode
  readonly play: string
  readonly facts: Facts
  /** Sentences of the reply, as they stand there. */
  readonly says: readonly string[]
}

/** Facts as people note them down in a hurry: without articles and verbs, in lists, with titles and days in figures. */
const NOTED: Readonly<Record<string, readonly Noted[]>> = {
  'titles and names': [
    {
      lang: 'en',
      play: 'hand-off',
      facts: {
        name: 'mr tan',
        person: 'prof. Tomás Ó Súilleabháin',
        matter: 'the three claims',
        date: 'Monday',
        sender: 'claims team'
      },
      says: [
        'Mr Tan,',
        'Prof. Tomás Ó Súilleabháin is looking after',
        'Prof. Ó Súilleabháin',
        '\nClaims team'
      ]
    },
    {
      lang: 'en',
      play: 'hand-off',
      facts: {
        name: 'dear Alex',
        person: 'Dr. Ruth Meier (clinical lead)',
        matter: 'the claim',
        date: 'Monday'
      },
      says: ['Alex,\n', 'Dr. Meier']
    },
    {
      lang: 'it',
      play: 'crisis',
      facts: { name: 'Gentili signori Neri', person: 'dott.ssa Ruth Meier', contact: '112', date: 'oggi' },
      says: ['signori Neri,', 'la dott.ssa Ruth Meier']
    },
    {
      lang: 'tr',
      play: 'follow-up',
      facts: { name: 'sayın mehmet bey', matter: 'iki açık talebiniz', date: 'her cuma' },
      says: ['Mehmet Bey,', 'Her cuma günü size yeniden yazacağım']
    }
  ],
  'notes without a verb or an article': [
    {
      lang: 'en',
      play: 'apologise',
      facts: {
        fault: 'wrong colour sent',
        cause: 'address change of 3 May not copied to billing',
        repair: 'send the right one'
      },
      says: [
        'I apologise: wrong colour sent.',
        'This is how it happened: address change of 3 May not copied to billing.'
      ]
    },
    {
      lang: 'en',
      play: 'bad-news',
      facts: { news: 'price goes up on 1 July', reason: 'supplier stopped making it' },
      says: ['The price goes up on 1 July.', 'The reason: the supplier stopped making it.']
    },
    {
      lang: 'en',
      play: 'decline',
      facts: { request: 'free shipping to Guernsey', reason: 'no carrier contract for the islands' },
      says: ['free shipping to Guernsey.', 'here is no carrier contract for the islands.']
    },
    {
      lang: 'en',
      play: 'disagree',
      facts: {
        view: 'installation is included',
        position: 'it is included above 500 EUR only',
        reason: 'price list of 1 March, page 2'
      },
      says: ['the installation is included.', 'I base that on this: price list of 1 March, page 2.']
    },
    {
      lang: 'en',
      play: 'chase',
      facts: { matter: 'the contract', round: '3', date: '31 May', close: 'claim' },
      says: ['I will close the claim on 31 May']
    },
    {
      lang: 'it',
      play: 'decline',
      facts: {
        request: 'spedizione gratuita a Lampedusa',
        reason: 'nessun corriere convenzionato per le isole',
        alternative: 'ritiro in negozio a Palermo'
      },
      says: ["on c'è nessun corriere convenzionato per le isole.", 'un ritiro in negozio a Palermo.']
    },
    {
      lang: 'it',
      play: 'apologise',
      facts: {
        fault: 'abbiamo spedito il colore sbagliato',
        cause: 'cambio indirizzo non riportato in contabilità',
        repair: 'paghiamo noi il reso'
      },
      says: ['È successo così: cambio indirizzo non riportato in contabilità.', 'pagare il reso']
    },
    {
      lang: 'it',
      play: 'disagree',
      facts: { view: 'il montaggio è compreso', common: 'la fattura si legge male', position: 'è a parte' },
      says: ['la fattura si legge male.']
    },
    {
      lang: 'tr',
      play: 'decline',
      facts: {
        request: 'internetsiz günler için indirim',
        reason: 'anlaşma bunu kapsamıyor',
        alternative: 'Çanakkale mağazasından teslim'
      },
      says: ['nternetsiz günler için indirim', 'Çanakkale mağazasından teslim ']
    },
    {
      lang: 'tr',
      play: 'disagree',
      facts: {
        view: 'fiyat listesine göre montaj dahil',
        position: 'montaj ayrı ücretlendiriliyor',
        reason: '1 Mart tarihli liste, sayfa 2'
      },
      says: [
        'Konuyu şöyle görüyorsunuz: fiyat listesine göre montaj dahil.',
        'Dayanağım şu: 1 Mart tarihli liste'
      ]
    }
  ],
  'several things': [
    {
      lang: 'en',
      play: 'hand-off',
      facts: {
        person: 'Nadia Petrov',
        matter: 'the claim',
        details: 'all photos, the report',
        date: 'Monday'
      },
      says: ['all photos and the report']
    },
    {
      lang: 'it',
      play: 'hand-off',
      facts: {
        person: 'Nadia Ferri',
        team: "l'ufficio sinistri",
        matter: 'il sinistro',
        details: 'tutte le foto, la relazione'
      },
      says: ['Nadia Ferri (ufficio sinistri)', 'tutte le foto e la relazione']
    },
    {
      lang: 'it',
      play: 'deescalate',
      facts: { issue: 'ritardo e pavimento danneggiato', fact: 'il tecnico arriva giovedì' },
      says: [' ritardo e il pavimento danneggiato']
    }
  ],
  'what the reader said, noted as they said it': [
    {
      lang: 'en',
      play: 'decline',
      facts: { request: 'cancel my subscription', reason: 'the contract runs until 31 December 2026' },
      says: ['cancel your subscription.']
    },
    {
      lang: 'en',
      play: 'decline',
      facts: { request: 'They want their deposit back', reason: 'the deposit covers the broken window' },
      says: ['our deposit back.']
    },
    {
      lang: 'en',
      play: 'deescalate',
      facts: { issue: 'I waited three hours', fact: 'no technician was assigned to the visit' },
      says: ['You wrote: “I waited three hours.”']
    },
    {
      lang: 'en',
      play: 'deescalate',
      facts: { issue: "their child's bike was stolen", fact: 'the camera covers the gate' },
      says: ["that your child's bike was stolen."]
    },
    {
      lang: 'it',
      play: 'decline',
      facts: {
        request: 'Potete annullare il mio abbonamento?',
        reason: 'il contratto dura fino al 31 dicembre 2026'
      },
      says: [' annullare il Suo abbonamento.']
    },
    {
      lang: 'it',
      play: 'disagree',
      facts: { view: 'ho pagato due volte', position: 'risulta un solo pagamento, del 2 maggio' },
      says: ['Mi ha scritto: «Ho pagato due volte».']
    },
    {
      lang: 'tr',
      play: 'disagree',
      facts: { view: 'iki kez ödeme yaptım', position: '2 Mayıs tarihli tek ödeme görünüyor' },
      says: ['Şöyle yazdınız: “İki kez ödeme yaptım.”']
    },
    {
      lang: 'tr',
      play: 'decline',
      facts: { request: 'Bana iade etiketi gönderir misiniz?', reason: '14 gün geçti' },
      says: ['Size iade etiketi göndermemiz']
    }
  ],
  'things and doings': [
    {
      lang: 'en',
      play: 'apologise',
      facts: { fault: 'mixing up two orders', repair: 'Full refund to your card', date: '5 June' },
      says: [' for mixing up two orders.', 'you will get a full refund to your card by 5 June.']
    },
    {
      lang: 'en',
      play: 'decline',
      facts: {
        request: 'Saturday appointment',
        reason: 'data protection',
        alternative: 'have it held at the depot'
      },
      says: ['a Saturday appointment.', 'The reason is data protection.', 'have it held at the depot']
    },
    {
      lang: 'en',
      play: 'boundary',
      facts: {
        issue: 'refund',
        behaviour: 'calling my colleague stupid',
        step: 'I will send you the tracking'
      },
      says: [
        'I want to help you with the refund',
        'goes on: calling my colleague stupid.',
        'Then I will send you the tracking.'
      ]
    },
    {
      lang: 'en',
      play: 'chase',
      facts: { matter: 'to confirm the address', asked: 'two weeks ago' },
      says: ['I asked you two weeks ago to confirm the address']
    },
    {
      lang: 'en',
      play: 'hand-off',
      facts: { person: 'Anna and Paul', team: 'billing', matter: 'double charge on invoice 118' },
      says: ['Anna and Paul from billing', 'the double charge on invoice 118']
    },
    {
      lang: 'en',
      play: 'confront',
      facts: {
        agreement: 'you will send the drawings',
        due: 'end of last week',
        fact: 'no drawings so far',
        today: 'wednesday'
      },
      says: [
        'that you would send the drawings by the end of last week.',
        'Wednesday',
        'here are no drawings so far.'
      ]
    },
    {
      lang: 'it',
      play: 'apologise',
      facts: { fault: 'taglia sbagliata', repair: 'Le spedisco un nuovo pacco', date: '30 giorni' },
      says: ['per la taglia sbagliata.', 'spedirLe un nuovo pacco entro 30 giorni.']
    },
    {
      lang: 'it',
      play: 'boundary',
      facts: { issue: 'WiFi', behaviour: 'minacce', step: 'nuova data' },
      says: [' il WiFi e, se le minacce continuano', 'dalla nuova data.']
    },
    {
      lang: 'it',
      play: 'hand-off',
      facts: { person: 'Anna e Paolo', matter: 'trasloco', details: 'il Suo indirizzo' },
      says: ['si occupano da ora Anna e Paolo, che hanno già il Suo indirizzo', 'Saranno Anna e Paolo']
    },
    {
      lang: 'it',
      play: 'confront',
      facts: { agreement: 'i disegni definitivi', due: 'lunedì', fact: 'i disegni mancano' },
      says: ["eravamo d'accordo sui disegni definitivi entro lunedì."]
    },
    {
      lang: 'it',
      play: 'follow-up',
      facts: { matter: 'se la garanzia copre il guasto', date: 'lunedì' },
      says: ['Sto verificando se la garanzia copre il guasto']
    },
    {
      lang: 'tr',
      play: 'apologise',
      facts: { fault: 'geç kalmam', repair: '49,90 TL iade etmek', date: 'yarın' },
      says: ['Geç kalmam ', 'arına kadar 49,90 TL iade edeceğim.']
    },
    {
      lang: 'tr',
      play: 'deescalate',
      facts: {
        issue: 'hasarlı ekranlar',
        fact: 'ikisi de aynı paletten çıkmış',
        request: 'yenisini göndermek',
        answer: 'bugün yola çıkıyor'
      },
      says: ['Hasarlı ekranlar ', 'Yenisini göndermemizi istediniz: bugün yola çıkıyor.']
    },
    {
      lang: 'tr',
      play: 'chase',
      facts: { matter: 'masayı hâlâ isteyip istemediğiniz', asked: 'iki hafta önce' },
      says: ['istemediğinizi sormak için']
    },
    {
      lang: 'tr',
      play: 'hand-off',
      facts: { name: 'ayşe', person: 'Ayşe ve Can', team: 'Muhasebe', matter: 'taşınma' },
      says: ['Merhaba Ayşe,', 'Ayşe ve Can (muhasebe)', 'endileri']
    }
  ],
  'days in figures and again and again': [
    {
      lang: 'en',
      play: 'follow-up',
      facts: { matter: 'the parcel', next: 'update you', date: 'every Friday' },
      says: ['Every Friday I will update you.']
    },
    {
      lang: 'en',
      play: 'apologise',
      facts: { fault: 'we sent the wrong size', repair: 'send the right size', date: '2026-05-20' },
      says: ['20 May 2026']
    },
    {
      lang: 'it',
      play: 'deescalate',
      facts: {
        issue: 'le due consegne mancate',
        fact: 'il pacco è a Modena',
        step: 'mandare un tecnico',
        date: 'domani tra le 8 e le 12'
      },
      says: ['mandare un tecnico', ' domani tra le 8 e le 12']
    },
    {
      lang: 'it',
      play: 'follow-up',
      facts: { matter: 'il visto', date: 'terzo trimestre' },
      says: ['entro il terzo trimestre']
    },
    {
      lang: 'it',
      play: 'follow-up',
      facts: { matter: 'il visto', date: '2026-05-20' },
      says: ['entro il 20 maggio 2026']
    },
    {
      lang: 'tr',
      play: 'confront',
      facts: { agreement: 'ödemenin yarısı', due: '1.5', fact: 'ödeme gelmedi', today: 'cuma' },
      says: ['1.5 tarihi için']
    },
    {
      lang: 'tr',
      play: 'deescalate',
      facts: {
        issue: 'kesinti',
        fact: 'modem kapalı',
        step: 'teknisyen göndermek',
        date: 'yarın 8 ile 12 arası'
      },
      says: ['arın 8 ile 12 arasında']
    },
    {
      lang: 'tr',
      play: 'follow-up',
      facts: { matter: 'vize başvurunuz', date: '2026-05-20' },
      says: ['20 Mayıs 2026 tarihine kadar']
    }
  ]
}

// the rules of a language are compiled in its first test
describe.each(Object.entries(NOTED))('%s', { timeout: 180_000 }, (_, noted) => {
  it.each(noted)('$lang $play: $says', ({ lang, play, facts, says }) => {
    const { text, refused, unsaid, findings } = drafted(lang, play, facts)
    for (const words of says) expect(text).toContain(words)
    expect({ refused, unsaid, findings }).toEqual({ refused: [], unsaid: [], findings: [] })
  })
})
