import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)
const rewrite = (lang: LanguageCode, body: string, replyTo?: string) => {
  const text = `${OPENING[lang]}\n\n${body}\n\n${END[lang]}\n`
  return linter.rewrite(text, { lang, profile: 'reply', ...(replyTo ? { replyTo } : {}) }).text
}

const OPENING: Readonly<Record<LanguageCode, string>> = {
  en: 'Hi Petra,',
  it: 'Buongiorno Anna,',
  tr: 'Merhaba Ayşe Hanım,'
}
const END: Readonly<Record<LanguageCode, string>> = {
  en: 'Best,\nMolly',
  it: 'Cordiali saluti,\nMarta',
  tr: 'Saygılarımla,\nElif'
}

describe('a rewrite adds nothing', () => {
  it.each([
    [
      'before a second refusal',
      'en',
      "Unfortunately we can't move the piano on Sunday. The stairs cannot be used after six. The van holds two. We don't lend out the straps.",
      /answer is no|⟨/
    ],
    [
      'before a refusal without a subject',
      'en',
      "can't do thursday sorry. ask Noor, she swaps a lot. the rota was up in march",
      /answer is no|⟨/i
    ],
    [
      'for a remark that refuses nothing of what was asked',
      'en',
      "The gate is two metres wide, which is what you asked for in May. If the dog gets out that's between you and the dog, I don't run a kennel.",
      /answer is no|⟨/
    ],
    [
      'to a refusal whose reason is not the sentence before it',
      'it',
      'Il tappeto è arrivato con la frangia tagliata. Il resto della fattura lo trova in allegato! Il rimborso dei 90 euro non rientra nei nostri programmi.',
      /Quindi no/
    ],
    [
      'where the draft sends the reader on already',
      'en',
      "We can't repair the clock, because the spring is not made any more. Maybe ask the workshop in Mill Lane, they do old ones.",
      /⟨alternative⟩/
    ],
    [
      'about a day beside a day that the draft names',
      'tr',
      'Dolaplar hâlâ gelmedi. Pazartesi dediniz, pazartesi geçti. Açılış 4 Mayıs günü.',
      /⟨tarih⟩/
    ],
    [
      'that asks for a date beside a date that is demanded',
      'en',
      'The plans were due on Monday and I still don’t have them. Please send them by Friday at noon.',
      /which date/
    ],
    [
      'to a chase that still threatens',
      'en',
      "You promised the shelves for Monday and nothing has come. If this carries on I'll take it further and I'll tell the whole street who you are.",
      /What happened/
    ],
    [
      'behind bad news',
      'en',
      'I am sorry, the oven failed its test on Tuesday. The cake for Saturday is not baked, and I know that sixty people come.',
      /anything else|What happened/
    ],
    [
      'that says sorry for a joy',
      'tr',
      'Sizi ağırlamaktan duyacağımız sevinci kelimelerle anlatamayız. Salon 12 Mayıs günü sizin.',
      /[Öö]zür/
    ]
  ] as const)('%s (%s)', (_, lang, body, added) => {
    expect(rewrite(lang, body)).not.toMatch(added)
  })
})

describe('a rewrite leaves byte for byte', () => {
  it.each([
    [
      'a limit that comes last, beside help',
      'it',
      'il divano è arrivato con il piede rotto: l’errore è nostro e me ne scuso. Posso mandarLe il pezzo nuovo venerdì alle 9, senza spese.\n\nUna cosa devo dirgliela: gli insulti di ieri a Carla non posso accettarli. Se si ripetono, chiuderemo la telefonata e continueremo per iscritto.',
      undefined
    ],
    [
      'a limit in words of its own, answering abuse',
      'en',
      "The cable reaches you on Friday by noon, and I've taken the £12 off. One thing: what you wrote about Denis stays out of here. If it happens again, our fitters won't come back and I'll put the phone down.",
      'where is my cable you useless idiots, Denis is a moron'
    ],
    [
      'a reason that points back to the refusal',
      'en',
      'Friday won’t work for the piano. The van is booked that day. I can bring it on Monday at eight.',
      undefined
    ],
    [
      'a refusal with its grounds behind a colon, and a way on',
      'it',
      'il permesso per la sosta di Suo padre non posso anticiparlo al 4 marzo: l’ufficio lo firma solo il lunedì e il 4 è pieno, compresi i posti di riserva. Il primo giorno libero è lunedì 11 alle 9 e glielo tengo fino a domani alle 12.',
      undefined
    ]
  ] as const)('%s (%s)', (_, lang, body, replyTo) => {
    expect(rewrite(lang, body, replyTo)).toContain(body)
  })
})

describe('a rewrite still puts in order', () => {
  it.each([
    [
      'a clean swap of a refusal and the statement behind it',
      'it',
      'Purtroppo non possiamo spostare la prova. La squadra è al completo. Posso tenerLe un posto per il 4 giugno.',
      'Ci ha chiesto di spostare la prova. La squadra è al completo, quindi purtroppo la risposta è no.'
    ],
    [
      'a clean swap of a refusal and the statement behind it',
      'tr',
      'Perdeyi yarın takamıyoruz. Usta bugün izinli. Size cuma saat 10 için yer ayırabilirim.',
      'Usta bugün izinli, bu nedenle yanıtımız maalesef hayır.'
    ]
  ] as const)('%s (%s)', (_, lang, body, ordered) => {
    expect(rewrite(lang, body)).toContain(ordered)
  })
})
