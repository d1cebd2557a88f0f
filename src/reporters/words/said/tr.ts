import type { Sayings } from '../../../core/sayings.js'

/** What errors, hints and notes say in Turkish, by what they say in English. */
export const turkishSayings: Sayings = [
  ['expected', 'beklenen:'],
  ['note', 'not'],
  ['internal error; please report it: {}', 'iç hata, lütfen bildirin: {}'],
  ["unknown option '{}'; did you mean {}?", 'bilinmeyen seçenek “{}”; şunu mu demek istediniz: {}?'],
  ["unknown option '{}'", 'bilinmeyen seçenek “{}”'],
  ["option '{}' argument missing", '“{}” seçeneği bir değer ister'],
  ["option '{}' argument '{}' is invalid; expected {}", '“{}” seçeneği “{}” değerini almaz; beklenen: {}'],
  ["option '{}' argument '{}' is invalid. {}", '“{}” seçeneği “{}” değerini almaz. {}'],
  ["missing required argument '{}'", '“{}” eksik'],
  [
    "too many arguments for '{}'. Expected {} but got {}",
    '“{}” için fazla değer verildi: beklenen {}, verilen {}'
  ],
  ['did you mean “{}”?', 'şunu mu demek istediniz: “{}”?'],
  ['did you mean "{}"?', 'şunu mu demek istediniz: “{}”?'],
  ['one of its columns: {}', 'sütunlarından biri: {}'],
  ['one of {}', 'şunlardan biri: {}'],
  ['“levelhead --help” lists them', '“levelhead --help” bunları listeler'],
  ['--{}-baseline needs --baseline FILE', '--{}-baseline için --baseline FILE gerekir'],
  ['--cache remembers files, not records', '--cache kayıtları değil, dosyaları hatırlar'],
  ['--timing cannot be had with --interactive', '--timing, --interactive ile kullanılamaz'],
  ['{} looks at files, not at records', '{} kayıtlara değil, dosyalara bakar'],
  ['{} looks at files, not at standard input', '{} standart girdiye değil, dosyalara bakar'],
  ['{} cannot be had with --interactive', '{}, --interactive ile kullanılamaz'],
  [
    '--staged cannot be fixed, since the index is read; fix the files and stage them again',
    '--staged dizini okur, düzeltilemez; dosyaları düzeltip yeniden ekleyin'
  ],
  ['--baseline holds files, not records', '--baseline kayıtları değil, dosyaları tutar'],
  ['--baseline cannot be had with --interactive', '--baseline, --interactive ile kullanılamaz'],
  [
    'a baseline is written from whole files and all rules, not with --only, --staged or --changed',
    'baseline bütün dosyalardan ve bütün kurallarla yazılır; --only, --staged ya da --changed ile yazılmaz'
  ],
  [
    '--baseline holds files; --stdin-filename names standard input',
    '--baseline dosyaları tutar; --stdin-filename standart girdiyi adlandırır'
  ],
  ['There is no such command or file', 'Böyle bir komut ya da dosya yok'],
  ['There is no such command', 'Böyle bir komut yok'],
  ['two formats for one output: {}', 'tek çıktı için iki biçim: {}'],
  ['give one of them a file: --format {}:FILE', 'birine dosya verin: --format {}:FILE'],
  ['two reports for one file: {}', 'tek dosya için iki rapor: {}'],
  ['give each a file of its own', 'her birine ayrı bir dosya verin'],
  ['“levelhead --help” shows what can be given', '“levelhead --help” neler verilebileceğini gösterir'],
  ['Cannot find "{}", which the configuration extends', 'Yapılandırmanın genişlettiği “{}” bulunamadı'],
  [
    'a config file ("./base.yml"), an installed package, or a preset ("levelhead:strict")',
    'bir yapılandırma dosyası (“./base.yml”), kurulu bir paket ya da hazır bir ayar (“levelhead:strict”)'
  ],
  ['write "./{}"', '“./{}” yazın'],
  ['One folder holds two configurations', 'Bir klasörde iki yapılandırma var'],
  ['one', 'bir tane'],
  ['keep one of them, or name it with --config', 'birini bırakın ya da --config ile adını verin'],
  ['There is no preset "{}"', '“{}” adlı hazır ayar yok'],
  ['Configurations extend each other in a circle', 'Yapılandırmalar birbirini döngü içinde genişletiyor'],
  ['take one step out of {}', 'şu zincirden bir adım çıkarın: {}'],
  ['Cannot parse the configuration: {}', 'Yapılandırma çözümlenemedi: {}'],
  ['The configuration file does not exist', 'Yapılandırma dosyası yok'],
  ['Cannot read the configuration file', 'Yapılandırma dosyası okunamadı'],
  ['at most {} bytes', 'en çok {} bayt'],
  ['Cannot decode the configuration file', 'Yapılandırma dosyasının kodlaması çözülemedi'],
  ['save it as UTF-8', 'UTF-8 olarak kaydedin'],
  [
    'The configuration is a program, and programs are not run',
    'Yapılandırma bir program, programlar ise çalıştırılmaz'
  ],
  ['JSON or YAML', 'JSON ya da YAML'],
  [
    'move its content to levelhead.config.json, or let it run with --allow-js-config',
    'içeriğini levelhead.config.json dosyasına taşıyın ya da --allow-js-config ile çalışmasına izin verin'
  ],
  ['The configuration fails to run: {}', 'Yapılandırma çalıştırılamadı: {}'],
  ['There is no rule "{}"', '“{}” adlı kural yok'],
  ['There is no category "{}"', '“{}” adlı kategori yok'],
  ['"levelhead rules" lists them all', '“levelhead rules” hepsini listeler'],
  ['{} is missing', '{} eksik'],
  ['{} cannot be {}', '{} şu olamaz: {}'],
  ['Unknown key "{}"{}', 'Bilinmeyen anahtar “{}”{}'],
  ['There is no such play', 'Böyle bir kalıp yok'],
  ['The field “{}” has no such choice', '“{}” alanında böyle bir seçim yok'],
  ['The condition over moves cannot be read at its word {}', 'Hamle koşulu {}. sözcükte okunamadı'],
  ['The pattern has {} at character {}', 'Desen {2}. karakterde geçersiz: {1}'],
  [
    'The pattern has more than {} parts once its fragments are put in',
    'Parçaları yerine konunca desen {} bölümü aşıyor'
  ],
  ['The pattern can match no words at all', 'Desen hiçbir sözcükle eşleşemez'],
  ['Only faults of a phrase can be heard', 'Yalnızca bir söz öbeğinin hataları duyulabilir'],
  ['write patterns, or use one of {}', 'desen yazın ya da şunlardan birini kullanın: {}'],
  ['The pattern {}', 'Desen geçersiz: {}'],
  ['see docs/pattern-language.md', 'docs/pattern-language.md sayfasına bakın'],
  ['A fragment contains itself', 'Bir parça kendini içeriyor'],
  ['No class or fragment has this name', 'Bu adda bir sınıf ya da parça yok'],
  [
    'see docs/pattern-language.md for the classes and rulesets/<lang>/fragments.yml for the fragments',
    'sınıflar docs/pattern-language.md, parçalar rulesets/<lang>/fragments.yml içinde'
  ],
  ['split it, or make its fragments smaller', 'bölün ya da parçalarını küçültün'],
  ['cannot decode file', 'dosyanın kodlaması çözülemedi'],
  ['UTF-8, or UTF-16 with a byte order mark', 'UTF-8 ya da BOM’lu UTF-16'],
  ['valid {}', 'geçerli {}'],
  ['cannot write {} to file', '{} dosyaya yazılamadı'],
  ['characters that its encoding has', 'kodlamasında bulunan karakterler'],
  ['file is too large', 'dosya çok büyük'],
  ['raise the limit with --max-draft-size', 'sınırı --max-draft-size ile yükseltin'],
  ['file is not text (it holds a NUL character)', 'dosya metin değil (NUL karakteri içeriyor)'],
  ['leave it out or list it in .levelheadignore', 'dışarıda bırakın ya da .levelheadignore içinde belirtin'],
  ['The editor did not end well', 'Düzenleyici hatayla kapandı'],
  ['set EDITOR to one that is there', 'EDITOR değişkenini var olan bir düzenleyiciye ayarlayın'],
  ['git cannot give the content of', 'git şunun içeriğini veremiyor'],
  ['not in a git work tree', 'bir git çalışma klasörü değil'],
  [
    'a folder of a git repository, since --staged and --changed ask git what changed',
    'bir git deposunun klasörü: --staged ve --changed neyin değiştiğini git’e sorar'
  ],
  ['name the files instead', 'bunun yerine dosyaları adlandırın'],
  ['cannot find the program git', 'git programı bulunamadı'],
  ['cannot start git ({})', 'git başlatılamadı ({})'],
  [
    'install git, or name the files instead of --staged or --changed',
    'git’i kurun ya da --staged veya --changed yerine dosyaları adlandırın'
  ],
  ['git {} failed: {}', 'git {} başarısız oldu: {}'],
  ['path is a folder, not a file', 'yol bir dosya değil, klasör'],
  ['cannot write report ({})', 'rapor yazılamadı ({})'],
  ['check its folder, its permissions and the free space', 'klasörünü, izinlerini ve boş alanı denetleyin'],
  ['There is no such folder of rules', 'Böyle bir kural klasörü yok'],
  ['a folder that holds <lang>/<category>/<rule>.yml', '<lang>/<category>/<rule>.yml içeren bir klasör'],
  ['There are more than {} folders in this folder of rules', 'Bu kural klasöründe {} klasörden fazlası var'],
  ['The rules cannot be read ({})', 'Kurallar okunamadı ({})'],
  ['cannot write file ({})', 'dosya yazılamadı ({})'],
  [
    'check its permissions and the free space; the file was left as it was',
    'izinlerini ve boş alanı denetleyin; dosya olduğu gibi bırakıldı'
  ],
  [
    'file was changed by another program while it was being fixed',
    'dosya düzeltilirken başka bir program tarafından değiştirildi'
  ],
  ['the content that was read', 'okunmuş olan içerik'],
  [
    'run the command again; the file was left as it is',
    'komutu yeniden çalıştırın; dosya olduğu gibi bırakıldı'
  ],
  ['There is no such output format', 'Böyle bir çıktı biçimi yok'],
  ['{}: the text is none', '{}: verilen metin değil'],
  ['a string', 'bir metin'],
  ['{}: {} is missing', '{}: {} eksik'],
  [
    'now, such as 2026-05-13T10:00, and tz, such as Europe/Rome',
    'now, örneğin 2026-05-13T10:00, ve tz, örneğin Europe/Rome'
  ],
  ['There are no guards of this name', 'Bu adda koruma yok'],
  [
    'guards with a name stand in rulesets/<lang>/guards.yml',
    'adı olan korumalar rulesets/<lang>/guards.yml içindedir'
  ],
  ['Guards with a name stand alone under “unless”', 'Adı olan bir koruma “unless” altında tek başına durur'],
  ['No clause feature has this name', 'Bu adda bir yan cümle özelliği yok'],
  ['make one of its parts stand for certain', 'bölümlerinden birini zorunlu kılın'],
  ['The rewrite names a part that there is not', 'Yeniden yazım olmayan bir bölümü anıyor'],
  ['The rule file is not valid YAML: {}', 'Kural dosyası geçerli YAML değil: {}'],
  ['The rule file cannot be read: {}', 'Kural dosyası okunamadı: {}'],
  ['write out what its aliases stand for', 'takma adlarının yerini tuttuğu şeyi açıkça yazın'],
  ['see docs/pattern-language.md for the fields', 'alanlar docs/pattern-language.md içinde'],
  ['Two files have the same rule id', 'İki dosyanın kural kimliği aynı'],
  ['Standard input says no format', 'Standart girdi bir biçim belirtmiyor'],
  ['The name says no format of records', 'Ad bir kayıt biçimi belirtmiyor'],
  [
    '.ndjson, .jsonl, .csv or .tsv, packed (.gz, .zst) or not',
    '.ndjson, .jsonl, .csv ya da .tsv, sıkıştırılmış (.gz, .zst) ya da değil'
  ],
  [
    'use --input-format ndjson or --input-format csv',
    '--input-format ndjson ya da --input-format csv kullanın'
  ],
  ['There is no category “{}”', '“{}” adlı kategori yok'],
  ['a folder named {}', 'adı şunlardan biri olan bir klasör: {}'],
  ['createLinter: {}', 'createLinter: {}'],
  ['“{}” is no text', '“{}” metin değil'],
  ['The facts cannot be read ({})', 'Bilgiler okunamadı ({})'],
  ['The facts cannot be read', 'Bilgiler okunamadı'],
  [
    'YAML or JSON with one text for each field, such as “request: a refund”',
    'her alan için bir metin içeren YAML ya da JSON, örneğin “request: iade”'
  ],
  ['The option {} needs a value', '{} seçeneği bir değer ister'],
  ['--set cannot be read', '--set okunamadı'],
  ['--set name=value', '--set ad=değer'],
  ['The play “{}” has no field of this name', '“{}” kalıbında bu adda bir alan yok'],
  ['it has {}', 'alanları: {}'],
  ['There is a word too many', 'Bir sözcük fazla'],
  ['one play, then --field "value"', 'bir kalıp, ardından --alan "değer"'],
  ['The play “{}” needs {}', '“{}” kalıbı için gerekli: {}'],
  ['nobody is there to be asked{}', 'soracak kimse yok{}'],
  ['draft is too large', 'taslak çok büyük'],
  ['There is no such format', 'Böyle bir biçim yok'],
  ['file not found', 'dosya bulunamadı'],
  ['check the path', 'yolu denetleyin'],
  ['cannot open folder', 'klasör açılamadı'],
  ['check its permissions', 'izinlerini denetleyin'],
  ['no draft found here', 'burada taslak bulunamadı'],
  [
    'files that end in {}, or template libraries, and are not ignored',
    'sonu {} olan ya da şablon kitaplığı olan, yok sayılmayan dosyalar'
  ],
  [
    'that cannot be written there; the sentence stays as it is',
    'bu oraya yazılamıyor; cümle olduğu gibi kalıyor'
  ],
  ['cannot unpack file', 'dosya açılamadı'],
  [
    'the file is damaged or cut off; what stood before the damage has been read',
    'dosya bozuk ya da yarım; bozulan yerden öncesi okundu'
  ],
  ['this version of Node cannot unpack zstd', 'bu Node sürümü zstd açamaz'],
  [
    'use “zstd -dc FILE | levelhead …”, gzip, or Node 22.15 or newer',
    '“zstd -dc FILE | levelhead …”, gzip ya da Node 22.15 ve üstünü kullanın'
  ],
  ['cannot read file ({})', 'dosya okunamadı ({})'],
  ['cannot read file as {}: {}', 'dosya {} olarak okunamadı: {}'],
  ['cannot read file', 'dosya okunamadı'],
  ['a text in the field “{}”', '“{}” alanında bir metin'],
  ['a text of at most {} bytes', 'en çok {} baytlık bir metin'],
  ['{} is ignored', '{} yok sayılıyor'],
  ['The report would take the place of the draft', 'Rapor taslağın yerine geçerdi'],
  ['give the report another name', 'rapora başka bir ad verin'],
  ['{} holds no draft: {}', '{} taslak içermiyor: {}'],
  [
    '{} is not fixed: a link leads out of this folder; name the file to fix it',
    '{} düzeltilmedi: bir bağlantı bu klasörün dışına çıkıyor; düzeltmek için dosyanın adını verin'
  ],
  ['a shorter text in UTF-8', 'UTF-8 olarak daha kısa bir metin'],
  ['one JSON object a line', 'her satırda bir JSON nesnesi'],
  ['There are no plays for the language “{}”', '“{}” dili için kalıp yok'],
  ['“levelhead draft --list” shows them', '“levelhead draft --list” bunları gösterir'],
  ['the table has no column “{}”', 'tabloda “{}” sütunu yok'],
  ['name the column of the drafts with --text-field', 'taslakların sütununu --text-field ile belirtin'],
  [
    '--interactive needs a terminal on standard input and standard error; still to be said',
    '--interactive için standart girdi ve hata bir terminal olmalı; söylenmesi gereken'
  ],
  [
    '--interactive needs a terminal on standard input and standard error',
    '--interactive için standart girdi ve hata bir terminal olmalı'
  ],
  [
    'run it without --interactive and fill in the slots by hand',
    '--interactive olmadan çalıştırın ve boşlukları elle doldurun'
  ],
  ['The file holds no draft', 'Dosyada taslak yok'],
  ['The file holds {} drafts', 'Dosyada {} taslak var'],
  [
    'one reply to rewrite, or a library that a preset or selector knows',
    'yeniden yazılacak tek bir yanıt ya da hazır bir ayarın veya seçicinin bildiği bir kitaplık'
  ],
  [
    'Drafts in the language “{}” cannot be rewritten yet',
    '“{}” dilindeki taslaklar henüz yeniden yazılamıyor'
  ],
  ['The language could not be told', 'Dil anlaşılamadı'],
  ['“levelhead lint” marks what to change', '“levelhead lint” neyin değişeceğini işaretler'],
  ['--lang en|it|tr sets it', '--lang en|it|tr ile belirtilir'],
  ['The text cannot be written back into this file', 'Metin bu dosyaya geri yazılamıyor'],
  [
    'rewrite the text itself: levelhead rewrite - < text',
    'metnin kendisini yeniden yazdırın: levelhead rewrite - < metin'
  ],
  [
    '{} stays as it is: the change cannot be written there',
    '{} olduğu gibi kalıyor: değişiklik oraya yazılamıyor'
  ],
  ['{} stays as it is: it does not say {}', '{} olduğu gibi kalıyor: şunu söylemiyor: {}'],
  ['left for you: {} ({})', 'size kalan: {} ({})'],
  ['fill in {}: the draft does not say it', '{} doldurun: taslakta yok'],
  [
    '{} finding is left; “levelhead {}” explains such findings',
    '{} bulgu kaldı; “levelhead {}” bunu açıklar'
  ],
  [
    '{} findings are left; “levelhead {}” explains such findings',
    '{} bulgu kaldı; “levelhead {}” bunları açıklar'
  ],
  [
    'A list of rules that a language does not need is broken',
    'Bir dilin gerek duymadığı kuralların listesi geçersiz'
  ],
  [
    'lines of the form “category/rule: why the language has no need of it”',
    '“kategori/kural: dilin buna neden gerek duymadığı” biçiminde satırlar'
  ],
  ['no rule found here', 'burada kural bulunamadı'],
  [
    '<lang>/<category>/<rule>.yml with a language of {}',
    'dili şunlardan biri olan <lang>/<category>/<rule>.yml: {}'
  ],
  ['“levelhead rules list” names them all', '“levelhead rules list” hepsini listeler'],
  ['There is no completion for this shell', 'Bu kabuk için tamamlama yok'],
  ['--redact goes with --analyse only', '--redact yalnızca --analyse ile kullanılır'],
  [
    '--from and --reply-to cannot both be standard input',
    '--from ve --reply-to birlikte standart girdi olamaz'
  ],
  ['--analyse needs a message: --reply-to FILE', '--analyse bir ileti ister: --reply-to FILE'],
  ['records go with --analyse only', 'kayıtlar yalnızca --analyse ile kullanılır'],
  ['--input-format is unknown', '--input-format bilinmiyor'],
  ['--list and --analyse cannot be had together', '--list ve --analyse birlikte kullanılamaz'],
  ['the file has been written meanwhile', 'dosya bu arada yazıldı'],
  [
    'run “levelhead init” again; the file was left as it is',
    '“levelhead init” komutunu yeniden çalıştırın; dosya olduğu gibi bırakıldı'
  ],
  ['init asks before it writes, and there is nobody to ask', 'init yazmadan önce sorar, soracak kimse yok'],
  ['add --yes to write, or --dry-run to look', 'yazmak için --yes, bakmak için --dry-run ekleyin'],
  [
    'use “levelhead fix FILE” for the safe fixes, or “levelhead fix --diff FILE” to look at them',
    'güvenli düzeltmeler için “levelhead fix FILE”, bakmak için “levelhead fix --diff FILE” kullanın'
  ],
  ['--fix - gives the document and no report for {}', '--fix - belgeyi verir, {} için rapor vermez'],
  ['--interactive needs files, not standard input', '--interactive standart girdi değil, dosya ister'],
  ['--fix takes either standard input (-) or files', '--fix ya standart girdiyi (-) ya da dosyaları alır'],
  [
    '--diff shows the document as it is; --redact is for reports',
    '--diff belgeyi olduğu gibi gösterir; --redact raporlar içindir'
  ],
  [
    '--fix - gives the document as it is; --redact is for reports',
    '--fix - belgeyi olduğu gibi verir; --redact raporlar içindir'
  ],
  ['--input-format {} cannot be fixed', '--input-format {} düzeltilemez'],
  ['--input-format {} gives --format ndjson, not {}', '--input-format {}, --format ndjson verir; {} vermez'],
  ['--input-format {} gives one report', '--input-format {} tek rapor verir'],
  ['The command comes first', 'Komut en başta gelir'],
  ['write “levelhead {} …”', '“levelhead {} …” yazın'],
  ['There is no draft to go on with', 'Sürdürülecek bir taslak yok'],
  ['start one: levelhead draft', 'bir tane başlatın: levelhead draft'],
  ['Which reply is it?', 'Hangi yanıt gerekiyor?'],
  ['There is no such time zone', 'Böyle bir saat dilimi yok'],
  ['a name such as Europe/Rome', 'Europe/Rome gibi bir ad'],
  ['--now is no date', '--now bir tarih değil'],
  ['a day such as 2026-03-04, or 2026-03-04T09:30', '2026-03-04 ya da 2026-03-04T09:30 gibi bir gün'],
  [
    'mend it there; nothing in this file was looked at or changed',
    'orada düzeltin; bu dosyada hiçbir şeye bakılmadı, hiçbir şey değiştirilmedi'
  ],
  ['There is no helpdesk preset of this name', 'Bu adda bir yardım masası ayarı yok'],
  ['A selector is broken at character {}', 'Bir seçici {}. karakterde geçersiz'],
  [
    'a path such as macros[*].actions[?field=comment_value].value',
    'macros[*].actions[?field=comment_value].value gibi bir yol'
  ],
  ['the baseline cannot be read', 'baseline okunamadı'],
  ['what --update-baseline writes (version {})', '--update-baseline seçeneğinin yazdığı (sürüm {})'],
  [
    'take an older one out of your history, or write a new one with --update-baseline --force-baseline',
    'geçmişinizden eskisini alın ya da --update-baseline --force-baseline ile yenisini yazın'
  ],
  ['there is no such baseline', 'böyle bir baseline yok'],
  ['--update-baseline writes a first one', '--update-baseline ilkini yazar'],
  ['{} is there already; it is left as it is', '{} zaten var; olduğu gibi bırakıldı'],
  [
    'docs/ci.md shows how to run levelhead in continuous integration',
    'docs/ci.md levelhead’in sürekli tümleştirmede nasıl çalıştırıldığını gösterir'
  ],
  [
    '{} runs the hooks here; docs/hooks.md shows what to add',
    'burada kancaları {} çalıştırıyor; docs/hooks.md ne ekleneceğini gösterir'
  ],
  ['{} has a hook for levelhead already', '{} içinde levelhead için zaten bir kanca var'],
  [
    '{} cannot be added to; docs/hooks.md shows the hook',
    '{} dosyasına eklenemiyor; docs/hooks.md kancayı gösterir'
  ],
  ['the branch has no commit in common with', 'dalın şununla ortak commit’i yok'],
  [
    'fetch more of the history (git fetch --unshallow; fetch-depth: 0 in GitHub Actions)',
    'geçmişin daha fazlasını alın (git fetch --unshallow; GitHub Actions’ta fetch-depth: 0)'
  ],
  ['there is no such revision', 'böyle bir sürüm yok'],
  ['a branch, tag or commit behind --changed', '--changed ardından bir dal, etiket ya da commit'],
  ['fetch it, or leave it out', 'alın ya da yazmayın'],
  ['The rules of one language name too many words', 'Bir dilin kuralları çok fazla sözcük anıyor'],
  [
    'at most {}, words that always stand together counted once',
    'en çok {}; hep birlikte duran sözcükler bir kez sayılır'
  ],
  ['split the ruleset, or use word classes', 'kuralları bölün ya da sözcük sınıfları kullanın']
]
