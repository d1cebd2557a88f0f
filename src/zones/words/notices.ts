/** Sentences that only an automatic notice holds. */
export interface NoticeForms {
  /** Pieces of words, one of which each form needs; looked for before any expression is tried. */
  readonly anchors: readonly string[]
  readonly forms: () => readonly RegExp[]
}

const MAIL =
  '(?:e-?mails?|messages?|notifications?|notices?|addresse?s?|mail|mailbox|inbox|letter|repl(?:y|ies)|responses?)'
const POSTA = '(?:e-?mail|mail|messaggio|comunicazione|indirizzo|notifica|casella)'
const ILETI = '(?:e-?postay?|mesaj|ileti|bildirim|mail|maili?|adres)'

/** English, Italian, Turkish. */
export const NOTICES: readonly NoticeForms[] = [
  {
    anchors: ['utomat', 'UTOMAT', 'enerated'],
    forms: once(() => [
      new RegExp(
        `\\bthis\\s+(?:is|was)\\s+an?\\s+(?:\\S+\\s+)?(?:automated|automatic|auto-?generated|automatically\\s+generated|system[- ]generated)\\s+(?:\\S+\\s+)?${MAIL}`,
        'iu'
      ),
      new RegExp(
        `\\bthis\\s+(?:\\S+\\s+)?${MAIL}\\s+(?:is|was|has\\s+been)\\s+(?:\\S+\\s+)?(?:automatically|generated|sent\\s+automatically|auto-?generated|automated)`,
        'iu'
      ),
      new RegExp(
        `\\b(?:messaggio|${POSTA}|risposta)\\s+(?:è\\s+(?:stat[oa]\\s+)?)?(?:generat[oa]\\s+|inviat[oa]\\s+)?(?:in\\s+modo\\s+)?automatic(?:o|a|amente)`,
        'iu'
      )
    ])
  },
  {
    anchors: ['eply', 'EPLY', 'espond to'],
    forms: once(() => [
      new RegExp(
        `\\b(?:do\\s+not|don['’]t|cannot|can['’]t)\\s+(?:reply|respond)\\s+(?:directly\\s+)?to\\s+(?:this|the)\\s+(?:\\S+\\s+)?${MAIL}`,
        'iu'
      ),
      /\bplease\s+do\s+not\s+reply\s*[.!]/iu,
      new RegExp(
        `\\brepl(?:y|ies)\\s+to\\s+this\\s+${MAIL}\\s+(?:are|is|will|can)(?:\\s+be)?\\s*(?:not|n['’]t|never|unmonitored)`,
        'iu'
      ),
      /\b(?:no-?reply|do-?not-?reply)@/iu
    ])
  },
  {
    anchors: ['onitored', 'nattended'],
    forms: once(() => [
      /\b(?:mailbox|inbox|address|account)\s+(?:is|are)\s+(?:not\s+(?:being\s+)?monitored|unmonitored|unattended)/iu
    ])
  },
  {
    anchors: ['eceiving this'],
    forms: once(() => [
      /\byou(?:['’]re|\s+are)\s+receiving\s+this\s+(?:(?:e-?mail|message|notification)\s+)?because/iu
    ])
  },
  {
    anchors: ['gnore this', 'gnore the', 'isregard this', 'isregard the'],
    forms: once(() => [
      new RegExp(
        `\\bif\\s+(?:you\\s+(?:did\\s+not|didn['’]t|have\\s+not|haven['’]t|never)|(?:it|this)\\s+was(?:\\s+not|n['’]t)\\s+you)[^.]{1,70}\\b(?:ignore|disregard)\\s+(?:this|the)\\s+${MAIL}`,
        'iu'
      ),
      new RegExp(
        `\\b(?:ignore|disregard)\\s+(?:this|the)\\s+${MAIL}\\s+if\\s+(?:you\\s+(?:did\\s+not|didn['’]t|have\\s+not|haven['’]t|never)|(?:it|this)\\s+was(?:\\s+not|n['’]t)\\s+you)`,
        'iu'
      )
    ])
  },
  {
    anchors: ['owered ', 'ealised ', 'ealized '],
    forms: once(() => [/^[^\S\n]*\S{1,60}[^\S\n]+(?:powered|reali[sz]ed)[^\S\n]+(?:by|with)[^\S\n]+\S/imu])
  },
  {
    anchors: ['nsubscribe'],
    forms: once(() => [/\bunsubscribe\s+(?:from|here|at|by|link)|\bto\s+unsubscribe\b/iu])
  },
  {
    anchors: ['ispond', 'ISPOND'],
    forms: once(() => [
      new RegExp(
        `\\bnon\\s+rispond(?:ere|a|ete|i|iate)\\s+(?:direttamente\\s+)?a\\s+quest[aoe]\\s+(?:\\S+\\s+)?${POSTA}`,
        'iu'
      ),
      /\bsi\s+prega\s+di\s+non\s+rispondere/iu
    ])
  },
  {
    anchors: ['di prova', 'di test'],
    forms: once(() => [new RegExp(`\\bquest[ao]\\s+è\\s+una?\\s+${POSTA}\\s+di\\s+(?:prova|test)\\b`, 'iu')])
  },
  // the slots of a program's own strings, which no help desk knows: `%s`, `%(name)s`, `%1$d`
  {
    anchors: ['%'],
    forms: once(() => [/(?<![\p{N}%])%(?:\([A-Za-z_]\w{0,60}\)|\d{1,2}\$)?[sd](?![\p{L}\p{N}])/u])
  },
  {
    anchors: ['residiata', 'onitorata'],
    forms: once(() => [/\bcasella\s+(?:di\s+posta\s+)?non\s+(?:è\s+|viene\s+)?(?:presidiata|monitorata)/iu])
  },
  {
    anchors: ['icevi quest', 'iceve quest', 'icevete quest', 'icevuto quest'],
    forms: once(() => [
      /\b(?:ricevi|riceve|ricevete|hai\s+ricevuto|ha\s+ricevuto)\s+quest[ao]\s+(?:e-?mail|messaggio|mail)\s+perch/iu
    ])
  },
  {
    anchors: ['gnora', 'gnori', 'estin'],
    forms: once(() => [
      new RegExp(
        `\\bse\\s+non\\s+[^.]{1,70}\\b(?:ignor(?:a|i|are|ate)|cestin(?:a|i|are|ate))\\s+(?:(?:pure|semplicemente)\\s+)?(?:quest[aeo]|l[ae]\\s+presente|il\\s+presente)\\s*${POSTA}`,
        'iu'
      )
    ])
  },
  {
    anchors: ['tomatik', 'TOMAT'],
    forms: once(() => [
      new RegExp(`(?:^|\\s)bu\\s+(?:bir\\s+)?(?:\\S+\\s+)?${ILETI}\\S*\\s+(?:\\S+\\s+){0,3}?otomatik`, 'iu'),
      /otomatik\s+(?:olarak\s+)?(?:bir\s+)?(?:\S+\s+)?(?:gönderilmiştir|oluşturulmuştur|üretilmiştir|gönderilmektedir|oluşturuldu\b|(?:e-?posta|mesaj|ileti|yanıt|bildirim)(?:d[ıi]r|tır|tir))/iu
    ])
  },
  {
    anchors: ['ıtlamay', 'itlamay', 'vaplamay', 'ITLAMAY', 'VAPLAMAY', 'nıt verm', 'vap verm'],
    forms: once(() => [
      new RegExp(
        `(?:^|\\s)bu\\s+(?:\\S+\\s+)?${ILETI}\\S*\\s+(?:lütfen\\s+)?(?:yan[ıi]t\\s?lamay[ıi]n|cevaplamay[ıi]n|(?:yan[ıi]t|cevap)\\s+vermeyin)`,
        'iu'
      ),
      /lütfen\s+(?:\S+\s+){0,3}(?:yanıtlamayınız|cevaplamayınız|yanıt\s+vermeyiniz|cevap\s+vermeyiniz)/iu
    ])
  },
  {
    anchors: ['alıyorsun', 'aldınız', 'almaktas'],
    forms: once(() => [
      new RegExp(
        `(?:^|\\s)bu\\s+${ILETI}\\S*\\s+(?:\\S+\\s+){1,12}?(?:için|nedeniyle|sebebiyle|dolayı)\\s+(?:alıyorsun|aldınız|almaktas)`,
        'iu'
      )
    ])
  },
  {
    anchors: ['dikkate alma', 'ardı ed', 'rmezden gel'],
    forms: once(() => [
      new RegExp(
        `(?:m[ae]d[ıi]ysan|m[ae]d[ıi]ysen|değilse)\\S*\\s+(?:\\S+\\s+){0,4}?${ILETI}\\S*\\s+(?:dikkate\\s+alma|göz\\s?ardı\\s+ed|görmezden\\s+gel)`,
        'iu'
      )
    ])
  },
  {
    anchors: ['bonelikten'],
    forms: once(() => [/abonelikten\s+(?:çık|ayrıl)/iu])
  }
]

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
