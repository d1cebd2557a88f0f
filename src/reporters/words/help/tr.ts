import type { Sayings } from '../../../core/sayings.js'

/** What the help of the command line says in Turkish, by what it says in English. */
export const turkishHelp: Sayings = [
  [
    'Reads the reply you are about to send. Marks what makes its reader defensive or\ndistrustful, says why, and offers the sentence to send instead.',
    'Göndermek üzere olduğunuz yanıtı okur. Okuru savunmaya iten ya da güvenini sarsan yerleri işaretler, nedenini söyler ve yerine gönderilecek cümleyi önerir.'
  ],
  ['Usage:', 'Kullanım:'],
  ['Options:', 'Seçenekler:'],
  ['Commands:', 'Komutlar:'],
  ['Arguments:', 'Girdiler:'],
  ['Drafts:', 'Taslaklar:'],
  ['Part of a git repository:', 'Git deposunun bir bölümü:'],
  ['Rules and configuration:', 'Kurallar ve yapılandırma:'],
  ['Report and exit code:', 'Rapor ve çıkış kodu:'],
  ['Records:', 'Kayıtlar:'],
  ['Fixes:', 'Düzeltmeler:'],
  ['Report:', 'Rapor:'],
  ['print this help, or that of a command', 'bu yardımı ya da bir komutunkini gösterir'],
  ['print the help of a command', 'bir komutun yardımını gösterir'],
  ['print the version', 'sürümü gösterir'],
  [
    'lint drafts: files, folders, globs, or standard input (-)',
    'taslakları inceler: dosyalar, klasörler, globlar ya da standart girdi (-)'
  ],
  [
    'apply the safe fixes; standard input comes back on standard output',
    'güvenli düzeltmeleri uygular; standart girdi standart çıktıya döner'
  ],
  [
    'show what --fix would change, and change nothing',
    '--fix neyi değiştirirdi gösterir, hiçbir şeyi değiştirmez'
  ],
  ['language (default: auto): {}', 'dil (varsayılan: auto): {}'],
  ['kind of message (default: auto): {}', 'ileti türü (varsayılan: auto): {}'],
  ['the message that the drafts answer', 'taslakların yanıtladığı ileti'],
  [
    'name of standard input; gives it a format and a config',
    'standart girdinin adı; ona biçim ve yapılandırma verir'
  ],
  [
    'format of the input; ndjson, csv-records: one record a line or row: {}',
    'girdinin biçimi; ndjson, csv-records: her satırda bir kayıt: {}'
  ],
  [
    'read data files as the export of this helpdesk',
    'veri dosyalarını bu yardım masasının dışa aktarımı olarak okur'
  ],
  [
    'where in data files the drafts are; may be repeated',
    'veri dosyalarında taslakların yeri; yinelenebilir'
  ],
  ['refuse larger files (default: {})', 'daha büyük dosyaları geri çevirir (varsayılan: {})'],
  [
    'lint what the next commit will hold, as it is in the index',
    'bir sonraki commit’e girecek olanı dizindeki hâliyle inceler'
  ],
  [
    'changed lines only: since the branch left <base> (default: its upstream); with --staged, since the last commit',
    'yalnızca değişen satırlar: dal <base>’den ayrıldığından beri (varsayılan: upstream); --staged ile son commit’ten beri'
  ],
  ['set the level of a rule or category: {}', 'bir kuralın ya da kategorinin düzeyini belirler: {}'],
  ['run these rules or categories only', 'yalnızca bu kuralları ya da kategorileri çalıştırır'],
  [
    'run rules that are at least so sure (default: medium): {}',
    'en az bu kadar güvenilir kuralları çalıştırır (varsayılan: medium): {}'
  ],
  [
    'run the rules in this folder as well; may be repeated',
    'bu klasördeki kuralları da çalıştırır; yinelenebilir'
  ],
  ['run rules that are still being tried out', 'denenmekte olan kuralları da çalıştırır'],
  ['use this configuration for every draft', 'her taslak için bu yapılandırmayı kullanır'],
  ['use no configuration', 'hiçbir yapılandırma kullanmaz'],
  [
    'run a configuration that is a program (JavaScript)',
    'program olan bir yapılandırmayı (JavaScript) çalıştırır'
  ],
  [
    'format (default: pretty), with a file where it goes; may be repeated: {}',
    'biçim (varsayılan: pretty), gideceği dosyayla; yinelenebilir: {}'
  ],
  ['write the report there instead of to standard output', 'raporu standart çıktı yerine oraya yazar'],
  ['language of the report (default: that of the draft): {}', 'raporun dili (varsayılan: taslağın dili): {}'],
  [
    'show findings from this level up (default: suggestion): {}',
    'bu düzeyden başlayarak bulguları gösterir (varsayılan: suggestion): {}'
  ],
  [
    'exit with 1 from this level up (default: warning): {}',
    'bu düzeyden başlayarak 1 ile çıkar (varsayılan: warning): {}'
  ],
  ['exit with 1 on more warnings than this', 'uyarılar bundan çoksa 1 ile çıkar'],
  ['leave out the findings that are known there', 'orada bilinen bulguları dışarıda bırakır'],
  [
    'take out of the baseline what is gone, or write a first one',
    'artık olmayanları baseline’dan çıkarır ya da ilkini yazar'
  ],
  [
    'put all findings of these files into the baseline, also new ones',
    'bu dosyaların yeni bulgularını da baseline’a koyar'
  ],
  [
    'look again only at what changed since the last run',
    'yalnızca son çalışmadan beri değişene yeniden bakar'
  ],
  [
    'keep the cache here (default: the cache folder of the user)',
    'önbelleği burada tutar (varsayılan: kullanıcının önbellek klasörü)'
  ],
  [
    'mask names, numbers and addresses of drafts in what is shown',
    'gösterilenlerde taslaklardaki ad, sayı ve adresleri gizler'
  ],
  [
    'threads that share the work; 0 and 1: one (default: one for each core, where that pays)',
    'işi paylaşan iş parçacıkları; 0 ve 1: tek (varsayılan: yarar sağlarsa her çekirdek için bir)'
  ],
  ['say how long each step and the slowest rules took', 'her adımın ve en yavaş kuralların süresini söyler'],
  ['the same, with so many rules (default: 10)', 'aynısı, bu kadar kuralla (varsayılan: 10)'],
  ['say what was read and left out, and why', 'neyin okunduğunu, neyin neden dışarıda bırakıldığını söyler'],
  ['show what each clause was taken for', 'her yan cümlenin ne olarak anlaşıldığını gösterir'],
  ['findings and errors only', 'yalnızca bulgular ve hatalar'],
  ['colours, also where there is no terminal', 'terminal olmasa da renkli'],
  ['no colours', 'renksiz'],
  ['never ask anything', 'hiçbir şey sormaz'],
  ['field that holds the id of a record', 'kaydın kimliğini tutan alan'],
  ['field that holds the draft', 'taslağı tutan alan'],
  ['exit with 2 when a record is bad', 'bir kayıt geçersizse 2 ile çıkar'],
  ['apply the safe fixes; the same as lint --fix', 'güvenli düzeltmeleri uygular; lint --fix ile aynı'],
  ['show what would change, and change nothing', 'neyin değişeceğini gösterir, hiçbir şeyi değiştirmez'],
  ['walk through the findings and choose', 'bulguları tek tek gösterir ve seçtirir'],
  [
    'say what a rule or a category looks for, why, and what to write instead',
    'bir kuralın ya da kategorinin ne aradığını, nedenini ve yerine ne yazılacağını söyler'
  ],
  ['language of the drafts that the examples are in: {}', 'örneklerdeki taslakların dili: {}'],
  ['language of the page (default: that of LANG): {}', 'sayfanın dili (varsayılan: LANG dili): {}'],
  ['list the rules, or test rules of your own', 'kuralları listeler ya da kendi kurallarınızı sınar'],
  ['every rule with its level, confidence and languages', 'her kuralı düzeyi, güveni ve dilleriyle gösterir'],
  ['format (default: pretty): {}', 'biçim (varsayılan: pretty): {}'],
  ['which rule exists in which language', 'hangi kural hangi dilde var'],
  [
    'how often each rule fires on the drafts of an NDJSON file',
    'her kuralın bir NDJSON dosyasındaki taslaklarda kaç kez çalıştığı'
  ],
  [
    'check that every example of the rules in a folder behaves as the rule file says',
    'bir klasördeki kuralların her örneği dosyada yazdığı gibi mi denetler'
  ],
  [
    'put a draft in the order that works, out of its own words; what is missing is a ⟨slot⟩',
    'taslağı kendi sözleriyle işe yarayan sıraya koyar; eksik olan bir ⟨boşluk⟩tur'
  ],
  ['the message that the draft answers', 'taslağın yanıtladığı ileti'],
  ['today, for sentences that need it: 2026-03-04', 'bugün, buna ihtiyaç duyan cümleler için: 2026-03-04'],
  ['time zone of --now (default: UTC)', '--now için saat dilimi (varsayılan: UTC)'],
  ['show what would change', 'neyin değişeceğini gösterir'],
  ['ask for what is missing', 'eksik olanı sorar'],
  ['the document, or every edit with its reason: {}', 'belge ya da nedeniyle birlikte her değişiklik: {}'],
  ['go by rules that are at least so sure: {}', 'en az bu kadar güvenilir kurallara uyar: {}'],
  ['use this configuration', 'bu yapılandırmayı kullanır'],
  ['no notes', 'notlar olmadan'],
  [
    'count what is found in an archive of replies: records as NDJSON or CSV, also packed',
    'bir yanıt arşivinde bulunanları sayar: NDJSON ya da CSV kayıtları, sıkıştırılmış da olabilir'
  ],
  ['format (default: what the name tells): {}', 'biçim (varsayılan: adın söylediği): {}'],
  ['count by this field as well, such as agent=author', 'bu alana göre de sayar, örneğin agent=author'],
  ['field that holds the date; counts by week', 'tarihi tutan alan; haftaya göre sayar'],
  ['count findings from this level up: {}', 'bu düzeyden başlayarak bulguları sayar: {}'],
  ['refuse larger drafts (default: {})', 'daha büyük taslakları geri çevirir (varsayılan: {})'],
  [
    'list what replies promise, who is to do it and by when',
    'yanıtların ne söz verdiğini, kimin ne zamana kadar yapacağını listeler'
  ],
  ['format (default: table): {}', 'biçim (varsayılan: table): {}'],
  [
    'count from this day or time: 2026-05-13, 2026-05-13T10:00',
    'bu gün ya da saatten sayar: 2026-05-13, 2026-05-13T10:00'
  ],
  [
    'time zone of the dates, such as Europe/Rome (default: that of the machine)',
    'tarihlerin saat dilimi, örneğin Europe/Rome (varsayılan: makineninki)'
  ],
  ['exit with 1 when a promise has no date', 'bir sözün tarihi yoksa 1 ile çıkar'],
  ['one JSON record a line, in and out: {}', 'girdide ve çıktıda her satırda bir JSON kaydı: {}'],
  ['field that holds the reply', 'yanıtı tutan alan'],
  [
    'write a hard reply from a few facts: no, bad news, an apology, a boundary …',
    'birkaç bilgiden zor bir yanıt yazar: hayır, kötü haber, özür, sınır …'
  ],
  ['every play with its facts', 'her kalıbı bilgileriyle gösterir'],
  ['a fact; may be repeated', 'bir bilgi; yinelenebilir'],
  [
    'facts from a YAML or JSON file (-: standard input)',
    'YAML ya da JSON dosyasından bilgiler (-: standart girdi)'
  ],
  [
    'the message to answer, mail or text (-: standard input); fills in what it says',
    'yanıtlanacak ileti, posta ya da metin (-: standart girdi); söylediklerini doldurur'
  ],
  ['only tell what was understood of the message', 'yalnızca iletiden ne anlaşıldığını söyler'],
  ['with --analyse: mask names, numbers and addresses', '--analyse ile: ad, sayı ve adresleri gizler'],
  ['with --analyse: one JSON record a line (ndjson)', '--analyse ile: her satırda bir JSON kaydı (ndjson)'],
  ['today: 2026-03-04, or with a time (default: now)', 'bugün: 2026-03-04 ya da saatle (varsayılan: şimdi)'],
  ['time zone of today, for instance Europe/Rome', 'bugünün saat dilimi, örneğin Europe/Rome'],
  [
    'language of questions and notes (default: that of the reply): {}',
    'soruların ve notların dili (varsayılan: yanıtın dili): {}'
  ],
  ['format (default: text): {}', 'biçim (varsayılan: text): {}'],
  ['leave what is missing as open slots', 'eksik olanı açık boşluk olarak bırakır'],
  ['show on standard error what each clause does', 'her yan cümlenin ne yaptığını standart hatada gösterir'],
  [
    'print the call with all facts as options, in place of the reply',
    'yanıt yerine, bütün bilgileri seçenek olarak içeren çağrıyı gösterir'
  ],
  ['go on with the draft that was left', 'bırakılan taslağı sürdürür'],
  ['copy the reply as well', 'yanıtı kopyalar da'],
  ['use the plays and rules in this folder as well', 'bu klasördeki kalıpları ve kuralları da kullanır'],
  [
    'print the configuration that holds for a file, and where each value comes from',
    'bir dosya için geçerli yapılandırmayı ve her değerin nereden geldiğini gösterir'
  ],
  [
    'find the replies of this repository, and propose a configuration, a hook and a workflow',
    'bu deponun yanıtlarını bulur; yapılandırma, kanca ve iş akışı önerir'
  ],
  ['write without asking', 'sormadan yazar'],
  ['show what would be written, and write nothing', 'ne yazılacağını gösterir, hiçbir şey yazmaz'],
  ['print the completion script of a shell: {}', 'bir kabuğun tamamlama betiğini gösterir: {}'],
  ['Examples:', 'Örnekler:'],
  ['lint a draft', 'bir taslağı inceler'],
  ['lint a folder of templates and a mail', 'bir şablon klasörünü ve bir postayı inceler'],
  ['print the draft with its safe fixes', 'taslağı güvenli düzeltmeleriyle gösterir'],
  ['choose a suggestion for each finding', 'her bulgu için bir öneri seçtirir'],
  ['put a draft in the order that works', 'taslağı işe yarayan sıraya koyar'],
  ['write a hard reply from a few facts', 'birkaç bilgiden zor bir yanıt yazar'],
  [
    'Without a command, levelhead lints: “levelhead lint --help” shows the options.',
    'Komut verilmezse levelhead inceler: “levelhead lint --help” seçenekleri gösterir.'
  ],
  [
    'Exit codes: 0 nothing to report, 1 findings, 2 wrong usage or input.',
    'Çıkış kodları: 0 bildirilecek bir şey yok, 1 bulgu var, 2 kullanım ya da girdi hatalı.'
  ],
  [
    'Every fact is an option of its own; “levelhead draft --list” shows them all:',
    'Her bilgi ayrı bir seçenektir; “levelhead draft --list” hepsini gösterir:'
  ],
  [
    'Without them, and with a terminal, levelhead asks.',
    'Bunlar verilmezse ve terminal varsa levelhead sorar.'
  ],
  ['field that holds the id of a record (default: "{}")', 'kaydın kimliğini tutan alan (varsayılan: "{}")'],
  ['field that holds the draft (default: "{}")', 'taslağı tutan alan (varsayılan: "{}")'],
  ['field that holds the reply (default: "{}")', 'yanıtı tutan alan (varsayılan: "{}")']
]
