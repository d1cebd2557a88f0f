import type { FuzzInput } from './target.js'

const FAULTY = 'You failed to attach the receipt.'
const FIXABLE = 'Please be advised that the parcel leaves on Monday.'
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

export const TEXT_WORDS = [
  FAULTY,
  FIXABLE,
  'You forgot',
  'Please be advised that ',
  'Unfortunately ',
  'ASAP',
  '!!!',
  '???',
  'Hi Ana,\n\n',
  '\n\nBest,\nTom\n',
  '\n-- \n',
  '> ',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u0301',
  '👩‍💻',
  'İ',
  'ı',
  'ß',
  '…',
  '{{name}}',
  '{{',
  '}}',
  '{% if a %}',
  '%s',
  '%(a)s',
  '$\x7bb}',
  '[Name]',
  '⟨reason⟩',
  '⟨',
  '*|F|*',
  'https://example.com/a?b=c',
  'ana@example.org',
  '5581',
  '42,50 €',
  '10:30',
  'No. ',
  'levelhead-disable-next-line',
  'levelhead-disable',
  'levelhead-enable',
  "don't",
  'don’t',
  'Lei ',
  'Siz ',
  'Subject: ',
  'Cordiali saluti,',
  'Saygılarımla,',
  '\0',
  '\x1b[31m',
  '\u2028',
  '“',
  '”',
  '"',
  "'"
]
export const MARKDOWN_WORDS = [
  '```\n',
  '~~~',
  '**',
  '_',
  '`',
  '# ',
  '- ',
  '1. ',
  '[a](b)',
  '![',
  '<!-- ',
  ' -->',
  '&amp;',
  '---\n',
  '|',
  '    ',
  '\\'
]
export const MARKUP_WORDS = [
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!doctype html>',
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<pre>',
  '<textarea>',
  '<title>',
  '<table>',
  '<td>',
  '<li>',
  '<img alt="',
  '<a href=',
  '&nbsp;',
  '&amp;',
  '&lt',
  '&#x',
  '&#0;',
  '&#xd800;',
  '&notit;',
  '&CounterClockwiseContourIntegral;',
  '=',
  '<blockquote>',
  '<div hidden>',
  'lang="it"',
  '{{#each a}}',
  '{{/each}}',
  '{{{',
  '}}}',
  '{{!--',
  '--}}',
  '{% comment %}',
  '{% endcomment %}',
  '{% raw %}',
  '<%= a %>',
  '<?php',
  '?>',
  '<mj-text>',
  '</mj-text>',
  '<mj-raw>',
  '<svg>',
  '<template>'
]
export const MAIL_WORDS = [
  'Content-Type: ',
  'text/plain',
  'text/html',
  'multipart/mixed; boundary="b1"',
  '; charset=utf-8',
  '; charset=windows-1254',
  '; charset=utf-16',
  'Content-Transfer-Encoding: ',
  'quoted-printable',
  'base64',
  '8bit',
  '7bit',
  '=\n',
  '=3D',
  '=C3=A9',
  '=E9',
  '=',
  '--b1\n',
  '--b1--\n',
  '=?utf-8?Q?',
  '=?utf-8?B?',
  '?=',
  'Subject: ',
  'From: ',
  'From ',
  '>From ',
  '\n\n',
  '\n ',
  ': ',
  'WW91IGZhaWxlZA==',
  'format=flowed',
  'Content-Disposition: attachment',
  'message/rfc822',
  "name*0*=utf-8''a"
]
export const PO_WORDS = [
  'msgid ',
  'msgstr ',
  'msgctxt ',
  'msgid_plural ',
  'msgstr[0] ',
  'msgstr[1] ',
  '"\n"',
  '\\n',
  '\\"',
  '\\\\',
  '\\303\\251',
  '\\x41',
  '#, fuzzy\n',
  '#~ ',
  '#| ',
  '#. ',
  '#: a:1\n',
  '#, c-format\n',
  '""',
  '\n\n',
  'Language: tr\\n',
  'charset=ISO-8859-9',
  'domain "a"\n'
]
export const JSON_WORDS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  '\\"',
  '\\\\',
  '\\n',
  '\\u0041',
  '\\ud83d',
  '\\u0000',
  '\\/',
  '// ',
  '/* ',
  ' */',
  'null',
  'true',
  '1e9',
  '-0',
  '"text":"',
  '"id":',
  '"__proto__":',
  '"constructor":',
  '\n'
]
export const YAML_WORDS = [
  ': ',
  '- ',
  '? ',
  '|',
  '>',
  '|-',
  '>+2',
  '|4',
  '&a ',
  '*a',
  '<<: ',
  '!!str ',
  '!x ',
  '#',
  ' # ',
  '"',
  "'",
  "''",
  '\\x41',
  '\\u00e9',
  '\\\n',
  '{',
  '}',
  '[',
  ']',
  ',',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '\n  ',
  '\n    ',
  '\n\n',
  '\t',
  '~',
  'null',
  'yes',
  '1.0'
]
export const CSV_WORDS = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  '=1+1',
  '@a',
  '-1',
  ',,',
  '"\n"'
]
export const PATTERN_WORDS = [
  '(',
  ')',
  '|',
  '{',
  '}',
  '*',
  '?',
  '+',
  '~',
  '~past',
  '~ing+s',
  '‹',
  '›',
  '[...,<=4]',
  '[…≤3]',
  '^',
  '^^',
  '$',
  '{verb}',
  '{adv*}',
  '{any*}',
  '{np?}',
  '{object:np?}',
  '{thing}',
  '{x:noun|verb}',
  '{!adv}',
  'x:(',
  'you',
  'fail',
  'not',
  "n't",
  '10:30',
  '"',
  ',',
  '.',
  '-',
  '’',
  ' ',
  '1',
  '%',
  'İ',
  '\n'
]
export const RULE_WORDS = [
  'match:',
  'pattern:',
  'unless:',
  'suggest:',
  'fix:',
  'replaces: ',
  'clause',
  'sentence',
  'match',
  'text: ',
  '⟨x:it⟩',
  '⟨x⟩',
  '{match}',
  'mood: ',
  'polarity: ',
  'zone: ',
  'quoted: true',
  'within: 2',
  'before: ',
  'after: ',
  'around: ',
  'guard: known',
  'count: ',
  'draft: ',
  'has: ',
  'severity: ',
  'off',
  'error',
  'preview',
  'aliases: ',
  'examples:',
  'message: ',
  'priority: 9'
]
export const CONFIG_WORDS = [
  '"extends":',
  'levelhead:strict',
  '"rules":',
  '"overrides":',
  '"files":',
  '"lang":"it"',
  '"ignore":',
  '"rulesets":',
  '"terms":',
  '"authority":',
  '"presets":',
  '"formats":',
  'accusatory',
  '"off"',
  '"error"',
  '**/*',
  '{a,b}',
  '!',
  '../',
  '/etc',
  '[a-z]',
  '{1..9}',
  '"$schema":',
  './levelhead.config.json'
]
export const RECORD_WORDS = [
  '{"id":',
  '"text":',
  '"lang":"tr"',
  '"reply_to":',
  '}\n{',
  '\\u00e9',
  '\xe9',
  '\xff',
  '[]',
  '\n\n'
]
