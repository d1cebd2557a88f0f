import type { FuzzInput } from './target.js'

export const FAULTY = 'You failed to attach the receipt.'
export const FIXABLE = 'Please be advised that the parcel leaves on Monday.'
const REPLY = `Hi Ana,\n\nI understand you want a refund for order 5581. We can't do that, because the seal is open. ${FIXABLE} I'll call you on Friday at 10:30.\n\nBest regards,\nTom Reed\n-- \nShop, +44 20 7946 0000\n`
const ITALIAN = `Gentile Sig.ra Bassi,\n\nLei non ha inviato la ricevuta. Purtroppo non possiamo rimborsare i 42,50 €, perché il sigillo è aperto. La chiamo venerdì.\n\nCordiali saluti,\nPiero\n`
const TURKISH = `Merhaba Ayşe Hanım,\n\nMakbuzu göndermediniz. İadenizi yapamıyoruz, çünkü kutu açılmış. Cuma günü sizi arayacağım.\n\nSaygılarımla,\nOğuz\n`
const QUOTED = `On Mon, 3 May 2026 at 10:00, Ana wrote:\n> You lost my parcel, you idiots!!!\n\n${FAULTY} Can I have your word?\n`

const as = (extension: string, ...texts: readonly string[]): FuzzInput[] =>
  texts.map((text) => ({ extension, text }))

export function texts(extension: string): FuzzInput[] {
  return as(
    extension,
    REPLY,
    REPLY.replaceAll('\n', '\r\n'),
    `\ufeff${FAULTY} {{name}} %{a} \${b} ⟨reason⟩ <b>`,
    ITALIAN,
    TURKISH,
    QUOTED,
    `Subject: Re: your order\n\n${FAULTY}\nlevelhead-disable-next-line accusatory -- known\nYou forgot it again!!!\n`,
    'E\u0301clairs 👩‍💻 \u202eneddih\u202c zero\u200bwidth, You failed to attach it.'
  )
}

export const MARKDOWN = as(
  '.md',
  `---\nlang: en\n---\n# Hello\n\n- ${FAULTY}\n- **${FIXABLE}**\n\n\`\`\`\nYou failed to attach it.\n\`\`\`\n\n[a link](https://example.com) \`code\` &amp; <!-- levelhead-disable -->You forgot.<!-- levelhead-enable -->\n`
)

export const MARKUP = [
  ...as(
    '.html',
    `<!doctype html><html lang="en"><head><title>Hi</title><style>p{}</style></head><body><p>Hi Ana,</p><p>${FAULTY}<br>Please be&nbsp;advised that the <b>parcel</b> leaves &#x4d;onday &copy; &lt;3.</p><script>x</script><pre> a\n b</pre><ul><li>You forgot</li></ul><!-- levelhead-disable-next-line --></body></html>`,
    `<div><table><tr><td>You fai<b>led</b> to attach it.<td>${FIXABLE}</table><img alt="You forgot it"><a href=x title='y'>z</a>`,
    `<blockquote type="cite">You idiots!</blockquote><p>${TURKISH}`
  ),
  ...as(
    '.hbs',
    `<p>{{#if a}}${FAULTY}{{else}}${FIXABLE}{{/if}} {{{raw}}} {{! note }} {{!-- levelhead-disable-next-line --}}\n{{> partial x=1}}</p>`
  ),
  ...as(
    '.liquid',
    `{% if a %}${FAULTY}{% endif %}{% comment %}levelhead-disable{% endcomment %}{{ name | default: "you" }}\n<p>{% raw %}{{ x }}{% endraw %}</p>`
  ),
  ...as(
    '.mjml',
    `<mjml><mj-head><mj-title>Hi</mj-title></mj-head><mj-body><mj-section><mj-column><mj-text>${FAULTY} &eacute;</mj-text><mj-button>Click</mj-button><mj-raw><p>${FIXABLE}</p></mj-raw></mj-column></mj-section></mj-body></mjml>`
  )
]

const HTML_PART = `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>You failed=\n to attach it =E2=82=AC.</p>\n`
const MESSAGE = `From: =?utf-8?Q?Ana_R=C3=A9?= <ana@example.org>\nSubject: =?utf-8?B?WW91IGZhaWxlZA==?= again\nDate: Mon, 3 May 2026 10:00:00 +0200\nContent-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nPlease be advised that caf=E9s open =\non Monday.\n\n> You idiots!\n\n--b1\n${HTML_PART}--b1--\n`
export const MAIL = [
  ...as(
    '.eml',
    MESSAGE,
    `Subject: Hi\nContent-Type: text/plain; format=flowed; delsp=yes\n\nYou failed \nto attach it. \n\n-- \nAnn\n`,
    `Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(FAULTY).toString('base64')}\n`,
    `Content-Type: message/rfc822\n\n${MESSAGE}`
  ),
  ...as(
    '.mbox',
    `From ana@example.org Mon May  3 10:00:00 2026\n${MESSAGE}\nFrom b@example.org Mon May  3 10:01:00 2026\nSubject: y\n\n>From here on ${FIXABLE}\n`
  )
]

export const PO = as(
  '.po',
  `msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n# note\n#. levelhead-disable-next-line\n#: src/a.c:1\n#, c-format\nmsgctxt "mail"\nmsgid "a"\nmsgstr ""\n"You failed "\n"to attach %s.\\n"\n\nmsgid "one"\nmsgid_plural "many"\nmsgstr[0] "You forgot \\"it\\"\\303\\251"\nmsgstr[1] "Please be advised that it leaves."\n\n#, fuzzy\nmsgid "c"\nmsgstr "d"\n#~ msgid "old"\n#~ msgstr "You idiots"\n`
)

export const JSON_FILES = [
  ...as(
    '.json',
    `{"a":"${FAULTY}","b":["Please be advised that \\u00e9clairs\\nleave \\ud83d\\ude00 on Monday.",1,null,{"c":"<p>You forgot it</p>"}]}`,
    `// levelhead-disable-next-line\n{ /* x */ "macros": [ { "title": "t", "active": true, "actions": [ { "field": "comment_value_html", "value": "<p>${FAULTY}</p>" }, {"field":"comment_value","value":["channel:all","${FIXABLE}"]} ] } ], }`,
    `[{"name":"n","content":"${FAULTY}","short_code":"x"},{"content":"Lei non ha inviato \\/ la ricevuta."}]`
  ),
  ...as('.jsonl', `{"id":1,"body":"${FAULTY}"}\n{"id":2,"body":"${FIXABLE}\\u0041"}\n\n`)
]

export const YAML = as(
  '.yml',
  `en:\n  a: ${FAULTY}\n  b: "Please be \\x61dvised \\u00e9 that it\n    leaves."\n  c: 'You''ve failed to attach it'\n  d: |\n    You forgot it.\n\n    ${FIXABLE}\n  e: >-\n    You failed\n    to attach it.\n  f: &x [ "You forgot it", {g: You failed to attach it} ]\n  h: *x\n  ? i\n  : !!str You forgot # levelhead-disable-line\n`,
  `macros:\n- title: t\n  actions:\n  - field: comment_value\n    value: "${FAULTY}"\n`,
  `%YAML 1.2\n---\nit:\n  a: >+2\n     x\n\n    Lei non ha inviato la ricevuta.\n\n...\n---\nb: You forgot\n`
)

export const CSV = [
  ...as(
    '.csv',
    `title,body,lang\r\n"a, b","${FAULTY}\nPlease be ""advised"" that",en\r\nc,You forgot it,it\r\n`,
    `name;text\nx;"${FIXABLE}"\n\n=1+1;'You failed to attach it\n`,
    `id,en,it\nwelcome,"Hi {{name}}, you failed to attach it.",Lei non ha inviato la ricevuta.\n`
  ),
  ...as('.tsv', `key\tvalue\na\t${FAULTY}\n"b\t"\t"You forgot\tit"\n`)
]

export const PATTERNS = as(
  '.pattern',
  'you {adv*} ‹(fail|neglect)~past to {verb}› {object:np?}\nyou failed to attach the receipt\nyou neglected to send it',
  '^ (we|i) (can|do) not {any?} [...,<=4] (refund|return)~ing $\nwe can not really give a refund',
  'don\'t ({thing})+ "a-b" 10:30 {x:noun|verb} {!adv} it\norder parcel order',
  '(a|a b|(a c)*)? zebra ^^ you, ; .\na a b zebra'
)

const RULE = `severity: warning
confidence: high
message: "“{match}” is hard {x}."
why: It is.
source: own
match:
  - "you {adv*} ‹(fail|neglect)~past to {verb}› {x:any?}"
  - pattern: ["do not", "we {verb}"]
    unless:
      - { before: "if", within: 2 }
      - { around: "(terms|shop)" }
    suggest:
      - { replaces: clause, text: "I haven't ⟨x:it⟩ yet" }
unless:
  - { mood: open-condition }
  - { polarity: negative }
  - { sentence: "(reset|lost)" }
  - { zone: greeting }
suggest:
  - { replaces: sentence, text: "On our side ⟨item⟩ is open." }
examples:
  bad: ["[[you failed to do]] it", "[[b]]", "[[c]]"]
  good: [d, e, f]
`
export const RULES = as(
  '.rule',
  RULE,
  RULE.replace(
    'suggest:\n  - { replaces: sentence',
    'fix: "it is"\nstatus: preview\npriority: 3\naliases: [heated/x]\nsuggest:\n  - { replaces: sentence'
  ),
  '# fragments\nthing: "(order|parcel)"\nlist: ["a b", "c"]\n',
  '# features\nblame: ["you (failed|forgot)"]\n',
  '# guards\nknown: [{ before: "if", within: 2 }, { polarity: negative }]\n'
)

export const CONFIGS = [
  ...as(
    '.json',
    '{"extends":"levelhead:strict","lang":"en","rules":{"accusatory":"error","hedging/just":{"severity":"off"}},"overrides":[{"files":["macros/**","*.{yml,eml}"],"rules":{"heated":"off"}}],"ignore":["a/*"],"terms":[{"say":"parcel","dont":["package"]}],"authority":{"may":["refund",{"what":"discount","percent":10}],"never":["gift"]},"placeholders":{"known":["name"]}}',
    '// x\n{"failOn":"never","maxWarnings":3,"minSeverity":"warning","formats":[{"files":"*.json","preset":"zendesk"}],"profile":"reply",}'
  ),
  ...as(
    '.yaml',
    'extends: [levelhead:recommended]\nlang: it\nrules:\n  accusatory: warning\n  heated/capitals: {confidence: low}\noverrides:\n  - files: ["**/*.txt"]\n    lang: tr\nignores:\n  - {files: x, rules: [a]}\nterms: &t\n  - {say: a, dont: b}\n'
  )
]

export const RECORDS = [
  ...as(
    '.ndjson',
    `{"id":1,"text":"${FAULTY}"}\n{"id":"b","text":"${FIXABLE}","lang":"en","reply_to":"Can I have a refund?"}\r\n\n{"id":null,"text":5}\nnot json\n{"text":"Lei non ha inviato la ricevuta.","lang":"it-IT"}\n{"__proto__":{"text":"a"}}`,
    `\ufeff{"id":{"a":[1]},"text":"Makbuzu g\\u00f6ndermediniz."}\n[]\n1\n`
  ),
  ...as(
    '.csv',
    `id,text,lang\n1,"${FAULTY}\n""x""",en\r\n2,You forgot it\n,,\n"open`,
    `text\tid\nYou failed to attach it\t3\n`
  )
]

const ASK = 'Can I have my 40 EUR back? You promised it by Monday, you fools!!!'
export const ANSWERS = as(
  '.answer',
  `en\n${ASK}\n=====\n${REPLY}`,
  `en\n${ASK}\n=====\nHi\n\nThat evening doesn't suit us.\n`,
  `en\nThanks, all good.\n=====\n${QUOTED}`,
  `it\nPosso avere un rimborso? Siete dei ladri!\n=====\n${ITALIAN}`,
  `tr\nParamı geri alabilir miyim? Şerefsizler!\n=====\n${TURKISH}`,
  `tr\nHi Tom,\n\nDear customer,\n\nBest,\nAnn\n\n> Send the oar, you fools!\n`
)

export const FACTS = as(
  '.facts',
  'en decline\nrequest: a refund of 49.90 EUR\nreason: because the seal was broken.\nalternative: We repair it free of charge.\nname: Mr Patel\nreference: order 4711\n',
  'en confront\nagreement: the tiles by 4 May\ndue: Monday\nfact: neither has arrived\ntoday: Wednesday 13 May\n',
  'it apologise\nfault: il ritardo della consegna\nrepair: inviare un corriere lunedì\ndate: venerdì\nname: signor Bianchi\n',
  'tr decline\nrequest: iade\nreason: çünkü bandı açılmıştı.\nalternative: yeni bir kablo yollayabiliriz\nname: Ayşe Hanım\n',
  'it disagree\nview: la garanzia non è di due anni?\nposition: che è di un anno.\nreason: il secondo anno è un extra\n',
  'tr follow-up\nmatter: paket\ndate: cuma\nnext: depoyu arayacağım\nsender: Elif\n'
)
