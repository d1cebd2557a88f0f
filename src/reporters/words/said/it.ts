import type { Sayings } from '../../../core/sayings.js'

/** What errors, hints and notes say in Italian, by what they say in English. */
export const italianSayings: Sayings = [
  ['expected', 'previsto:'],
  ['note', 'nota'],
  ['internal error; please report it: {}', 'errore interno, da segnalare: {}'],
  ["unknown option '{}'; did you mean {}?", 'opzione sconosciuta “{}”; forse si intendeva {}?'],
  ["unknown option '{}'", 'opzione sconosciuta “{}”'],
  ["option '{}' argument missing", 'l’opzione “{}” richiede un valore'],
  [
    "option '{}' argument '{}' is invalid; expected {}",
    'l’opzione “{}” non ammette il valore “{}”; previsto: {}'
  ],
  ["option '{}' argument '{}' is invalid. {}", 'l’opzione “{}” non ammette il valore “{}”. {}'],
  ["missing required argument '{}'", 'manca l’argomento “{}”'],
  ["too many arguments for '{}'. Expected {} but got {}", 'troppi argomenti per “{}”: previsti {}, dati {}'],
  ['did you mean “{}”?', 'forse si intendeva “{}”?'],
  ['did you mean "{}"?', 'forse si intendeva “{}”?'],
  ['one of its columns: {}', 'una delle sue colonne: {}'],
  ['one of {}', 'uno tra {}'],
  ['“levelhead --help” lists them', '“levelhead --help” li elenca'],
  ['--{}-baseline needs --baseline FILE', '--{}-baseline richiede --baseline FILE'],
  ['--cache remembers files, not records', '--cache ricorda file, non record'],
  ['--timing cannot be had with --interactive', '--timing non si può usare con --interactive'],
  ['{} looks at files, not at records', '{} esamina file, non record'],
  ['{} looks at files, not at standard input', '{} esamina file, non lo standard input'],
  ['{} cannot be had with --interactive', '{} non si può usare con --interactive'],
  [
    '--staged cannot be fixed, since the index is read; fix the files and stage them again',
    '--staged legge l’indice e non si può correggere; vanno corretti i file e aggiunti di nuovo'
  ],
  ['--baseline holds files, not records', '--baseline riguarda file, non record'],
  ['--baseline cannot be had with --interactive', '--baseline non si può usare con --interactive'],
  [
    'a baseline is written from whole files and all rules, not with --only, --staged or --changed',
    'una baseline si scrive da file interi e con tutte le regole, non con --only, --staged o --changed'
  ],
  [
    '--baseline holds files; --stdin-filename names standard input',
    '--baseline riguarda file; --stdin-filename indica lo standard input'
  ],
  ['There is no such command or file', 'Non esiste un comando o un file con questo nome'],
  ['There is no such command', 'Non esiste un comando con questo nome'],
  ['two formats for one output: {}', 'due formati per la stessa uscita: {}'],
  ['give one of them a file: --format {}:FILE', 'indicare un file per uno dei due: --format {}:FILE'],
  ['two reports for one file: {}', 'due rapporti per lo stesso file: {}'],
  ['give each a file of its own', 'indicare un file per ciascuno'],
  ['“levelhead --help” shows what can be given', '“levelhead --help” mostra che cosa si può indicare'],
  ['Cannot find "{}", which the configuration extends', 'Non si trova “{}”, che la configurazione estende'],
  [
    'a config file ("./base.yml"), an installed package, or a preset ("levelhead:strict")',
    'un file di configurazione (“./base.yml”), un pacchetto installato o una preimpostazione (“levelhead:strict”)'
  ],
  ['write "./{}"', 'scrivere “./{}”'],
  ['One folder holds two configurations', 'Una cartella contiene due configurazioni'],
  ['one', 'una sola'],
  ['keep one of them, or name it with --config', 'tenerne una, o indicarla con --config'],
  ['There is no preset "{}"', 'Non esiste la preimpostazione “{}”'],
  ['Configurations extend each other in a circle', 'Le configurazioni si estendono a vicenda in cerchio'],
  ['take one step out of {}', 'togliere un passaggio da {}'],
  ['Cannot parse the configuration: {}', 'La configurazione non si può interpretare: {}'],
  ['The configuration file does not exist', 'Il file di configurazione non esiste'],
  ['Cannot read the configuration file', 'Il file di configurazione non si può leggere'],
  ['at most {} bytes', 'al massimo {} byte'],
  ['Cannot decode the configuration file', 'Il file di configurazione non si può decodificare'],
  ['save it as UTF-8', 'salvarlo in UTF-8'],
  [
    'The configuration is a program, and programs are not run',
    'La configurazione è un programma, e i programmi non si eseguono'
  ],
  ['JSON or YAML', 'JSON o YAML'],
  [
    'move its content to levelhead.config.json, or let it run with --allow-js-config',
    'spostarne il contenuto in levelhead.config.json, o permetterne l’esecuzione con --allow-js-config'
  ],
  ['The configuration fails to run: {}', 'La configurazione non si può eseguire: {}'],
  ['There is no rule "{}"', 'Non esiste la regola “{}”'],
  ['There is no category "{}"', 'Non esiste la categoria “{}”'],
  ['"levelhead rules" lists them all', '“levelhead rules” le elenca tutte'],
  ['{} is missing', '{} manca'],
  ['{} cannot be {}', '{} non può essere {}'],
  ['Unknown key "{}"{}', 'Chiave sconosciuta “{}”{}'],
  ['There is no such play', 'Non esiste uno schema con questo nome'],
  ['The field “{}” has no such choice', 'Il campo “{}” non ammette questa scelta'],
  [
    'The condition over moves cannot be read at its word {}',
    'La condizione sulle mosse non si può leggere alla parola {}'
  ],
  ['The pattern has {} at character {}', 'Il modello non è valido al carattere {2}: {1}'],
  [
    'The pattern has more than {} parts once its fragments are put in',
    'Con i suoi frammenti il modello supera le {} parti'
  ],
  ['The pattern can match no words at all', 'Il modello non può corrispondere a nessuna parola'],
  ['Only faults of a phrase can be heard', 'Solo gli errori di una frase si possono sentire'],
  ['write patterns, or use one of {}', 'scrivere modelli, oppure usare una di {}'],
  ['The pattern {}', 'Il modello non è valido: {}'],
  ['see docs/pattern-language.md', 'vedere docs/pattern-language.md'],
  ['A fragment contains itself', 'Un frammento contiene se stesso'],
  ['No class or fragment has this name', 'Nessuna classe e nessun frammento ha questo nome'],
  [
    'see docs/pattern-language.md for the classes and rulesets/<lang>/fragments.yml for the fragments',
    'le classi sono in docs/pattern-language.md, i frammenti in rulesets/<lang>/fragments.yml'
  ],
  ['split it, or make its fragments smaller', 'dividerlo, o ridurre i suoi frammenti'],
  ['cannot decode file', 'il file non si può decodificare'],
  ['UTF-8, or UTF-16 with a byte order mark', 'UTF-8, oppure UTF-16 con il BOM'],
  ['valid {}', '{} valido'],
  ['cannot write {} to file', 'non si può scrivere {} nel file'],
  ['characters that its encoding has', 'caratteri che la sua codifica contiene'],
  ['file is too large', 'il file è troppo grande'],
  ['raise the limit with --max-draft-size', 'alzare il limite con --max-draft-size'],
  ['file is not text (it holds a NUL character)', 'il file non è un testo (contiene un carattere NUL)'],
  ['leave it out or list it in .levelheadignore', 'lasciarlo fuori o elencarlo in .levelheadignore'],
  ['The editor did not end well', 'L’editor si è chiuso con un errore'],
  ['set EDITOR to one that is there', 'impostare EDITOR su un editor presente'],
  ['git cannot give the content of', 'git non può dare il contenuto di'],
  ['not in a git work tree', 'non è una cartella di lavoro di git'],
  [
    'a folder of a git repository, since --staged and --changed ask git what changed',
    'una cartella di un repository git: --staged e --changed chiedono a git che cosa è cambiato'
  ],
  ['name the files instead', 'indicare invece i file'],
  ['cannot find the program git', 'il programma git non si trova'],
  ['cannot start git ({})', 'git non si può avviare ({})'],
  [
    'install git, or name the files instead of --staged or --changed',
    'installare git, o indicare i file invece di --staged o --changed'
  ],
  ['git {} failed: {}', 'git {} non è riuscito: {}'],
  ['path is a folder, not a file', 'il percorso è una cartella, non un file'],
  ['cannot write report ({})', 'il rapporto non si può scrivere ({})'],
  [
    'check its folder, its permissions and the free space',
    'controllare la cartella, i permessi e lo spazio libero'
  ],
  ['There is no such folder of rules', 'Non esiste una cartella di regole con questo nome'],
  [
    'a folder that holds <lang>/<category>/<rule>.yml',
    'una cartella che contiene <lang>/<category>/<rule>.yml'
  ],
  [
    'There are more than {} folders in this folder of rules',
    'In questa cartella di regole ci sono più di {} cartelle'
  ],
  ['The rules cannot be read ({})', 'Le regole non si possono leggere ({})'],
  ['cannot write file ({})', 'il file non si può scrivere ({})'],
  [
    'check its permissions and the free space; the file was left as it was',
    'controllare i permessi e lo spazio libero; il file è rimasto com’era'
  ],
  [
    'file was changed by another program while it was being fixed',
    'il file è stato modificato da un altro programma durante la correzione'
  ],
  ['the content that was read', 'il contenuto letto prima'],
  ['run the command again; the file was left as it is', 'ripetere il comando; il file è rimasto com’è'],
  ['There is no such output format', 'Non esiste un formato di uscita con questo nome'],
  ['{}: the text is none', '{}: il testo non è un testo'],
  ['a string', 'una stringa'],
  ['{}: {} is missing', '{}: manca {}'],
  [
    'now, such as 2026-05-13T10:00, and tz, such as Europe/Rome',
    'now, per esempio 2026-05-13T10:00, e tz, per esempio Europe/Rome'
  ],
  ['There are no guards of this name', 'Non esistono guardie con questo nome'],
  [
    'guards with a name stand in rulesets/<lang>/guards.yml',
    'le guardie con un nome sono in rulesets/<lang>/guards.yml'
  ],
  ['Guards with a name stand alone under “unless”', 'Sotto “unless” una guardia con un nome sta da sola'],
  ['No clause feature has this name', 'Nessun tratto di proposizione ha questo nome'],
  ['make one of its parts stand for certain', 'rendere obbligatoria una delle sue parti'],
  ['The rewrite names a part that there is not', 'La riscrittura nomina una parte che non esiste'],
  ['The rule file is not valid YAML: {}', 'Il file della regola non è YAML valido: {}'],
  ['The rule file cannot be read: {}', 'Il file della regola non si può leggere: {}'],
  ['write out what its aliases stand for', 'scrivere per esteso ciò che i suoi alias indicano'],
  ['see docs/pattern-language.md for the fields', 'i campi sono in docs/pattern-language.md'],
  ['Two files have the same rule id', 'Due file hanno lo stesso id di regola'],
  ['Standard input says no format', 'Lo standard input non indica un formato'],
  ['The name says no format of records', 'Il nome non indica un formato di record'],
  [
    '.ndjson, .jsonl, .csv or .tsv, packed (.gz, .zst) or not',
    '.ndjson, .jsonl, .csv o .tsv, compressi (.gz, .zst) o no'
  ],
  ['use --input-format ndjson or --input-format csv', 'usare --input-format ndjson o --input-format csv'],
  ['There is no category “{}”', 'Non esiste la categoria “{}”'],
  ['a folder named {}', 'una cartella chiamata {}'],
  ['createLinter: {}', 'createLinter: {}'],
  ['“{}” is no text', '“{}” non è un testo'],
  ['The facts cannot be read ({})', 'I fatti non si possono leggere ({})'],
  ['The facts cannot be read', 'I fatti non si possono leggere'],
  [
    'YAML or JSON with one text for each field, such as “request: a refund”',
    'YAML o JSON con un testo per campo, per esempio “request: il rimborso”'
  ],
  ['The option {} needs a value', 'L’opzione {} richiede un valore'],
  ['--set cannot be read', '--set non si può leggere'],
  ['--set name=value', '--set nome=valore'],
  ['The play “{}” has no field of this name', 'Lo schema “{}” non ha un campo con questo nome'],
  ['it has {}', 'i campi sono {}'],
  ['There is a word too many', 'C’è una parola di troppo'],
  ['one play, then --field "value"', 'uno schema, poi --campo "valore"'],
  ['The play “{}” needs {}', 'Lo schema “{}” richiede {}'],
  ['nobody is there to be asked{}', 'non c’è nessuno a cui chiedere{}'],
  ['draft is too large', 'la bozza è troppo grande'],
  ['There is no such format', 'Non esiste un formato con questo nome'],
  ['file not found', 'file non trovato'],
  ['check the path', 'controllare il percorso'],
  ['cannot open folder', 'la cartella non si può aprire'],
  ['check its permissions', 'controllare i permessi'],
  ['no draft found here', 'qui non c’è nessuna bozza'],
  [
    'files that end in {}, or template libraries, and are not ignored',
    'file che terminano in {}, o librerie di modelli, e che non sono ignorati'
  ],
  [
    'that cannot be written there; the sentence stays as it is',
    'qui non si può scrivere; la frase resta com’è'
  ],
  ['cannot unpack file', 'il file non si può decomprimere'],
  [
    'the file is damaged or cut off; what stood before the damage has been read',
    'il file è danneggiato o incompleto; è stato letto ciò che precede il danno'
  ],
  ['this version of Node cannot unpack zstd', 'questa versione di Node non decomprime zstd'],
  [
    'use “zstd -dc FILE | levelhead …”, gzip, or Node 22.15 or newer',
    'usare “zstd -dc FILE | levelhead …”, gzip, o Node 22.15 o successivo'
  ],
  ['cannot read file ({})', 'il file non si può leggere ({})'],
  ['cannot read file as {}: {}', 'il file non si può leggere come {}: {}'],
  ['cannot read file', 'il file non si può leggere'],
  ['a text in the field “{}”', 'un testo nel campo “{}”'],
  ['a text of at most {} bytes', 'un testo di al massimo {} byte'],
  ['{} is ignored', '{} è ignorato'],
  ['The report would take the place of the draft', 'Il rapporto prenderebbe il posto della bozza'],
  ['give the report another name', 'dare un altro nome al rapporto'],
  ['{} holds no draft: {}', '{} non contiene bozze: {}'],
  [
    '{} is not fixed: a link leads out of this folder; name the file to fix it',
    '{} non viene corretto: un collegamento porta fuori da questa cartella; per correggerlo, indicare il file'
  ],
  ['a shorter text in UTF-8', 'un testo più breve in UTF-8'],
  ['one JSON object a line', 'un oggetto JSON per riga'],
  ['There are no plays for the language “{}”', 'Non ci sono schemi per la lingua “{}”'],
  ['“levelhead draft --list” shows them', '“levelhead draft --list” li mostra'],
  ['the table has no column “{}”', 'la tabella non ha la colonna “{}”'],
  ['name the column of the drafts with --text-field', 'indicare la colonna delle bozze con --text-field'],
  [
    '--interactive needs a terminal on standard input and standard error; still to be said',
    '--interactive richiede un terminale su standard input e standard error; resta da dire'
  ],
  [
    '--interactive needs a terminal on standard input and standard error',
    '--interactive richiede un terminale su standard input e standard error'
  ],
  [
    'run it without --interactive and fill in the slots by hand',
    'ripetere senza --interactive e completare a mano gli spazi aperti'
  ],
  ['The file holds no draft', 'Il file non contiene bozze'],
  ['The file holds {} drafts', 'Il file contiene {} bozze'],
  [
    'one reply to rewrite, or a library that a preset or selector knows',
    'una risposta da riscrivere, o una libreria nota a una preimpostazione o a un selettore'
  ],
  [
    'Drafts in the language “{}” cannot be rewritten yet',
    'Le bozze nella lingua “{}” non si possono ancora riscrivere'
  ],
  ['The language could not be told', 'La lingua non si riconosce'],
  ['“levelhead lint” marks what to change', '“levelhead lint” segna che cosa cambiare'],
  ['--lang en|it|tr sets it', '--lang en|it|tr la imposta'],
  ['The text cannot be written back into this file', 'Il testo non si può riscrivere in questo file'],
  [
    'rewrite the text itself: levelhead rewrite - < text',
    'riscrivere il testo stesso: levelhead rewrite - < testo'
  ],
  [
    '{} stays as it is: the change cannot be written there',
    '{} resta com’è: la modifica lì non si può scrivere'
  ],
  ['{} stays as it is: it does not say {}', '{} resta com’è: non dice {}'],
  ['left for you: {} ({})', 'da riscrivere: {} ({})'],
  ['fill in {}: the draft does not say it', 'completare {}: la bozza non lo dice'],
  [
    '{} finding is left; “levelhead {}” explains such findings',
    'resta {} segnalazione; “levelhead {}” la spiega'
  ],
  [
    '{} findings are left; “levelhead {}” explains such findings',
    'restano {} segnalazioni; “levelhead {}” le spiega'
  ],
  [
    'A list of rules that a language does not need is broken',
    'Un elenco di regole superflue per una lingua non è valido'
  ],
  [
    'lines of the form “category/rule: why the language has no need of it”',
    'righe della forma “categoria/regola: perché la lingua non ne ha bisogno”'
  ],
  ['no rule found here', 'qui non c’è nessuna regola'],
  [
    '<lang>/<category>/<rule>.yml with a language of {}',
    '<lang>/<category>/<rule>.yml con una lingua tra {}'
  ],
  ['“levelhead rules list” names them all', '“levelhead rules list” le elenca tutte'],
  ['There is no completion for this shell', 'Non c’è un completamento per questa shell'],
  ['--redact goes with --analyse only', '--redact si usa solo con --analyse'],
  [
    '--from and --reply-to cannot both be standard input',
    '--from e --reply-to non possono essere entrambi lo standard input'
  ],
  ['--analyse needs a message: --reply-to FILE', '--analyse richiede un messaggio: --reply-to FILE'],
  ['records go with --analyse only', 'i record si usano solo con --analyse'],
  ['--input-format is unknown', '--input-format è sconosciuto'],
  ['--list and --analyse cannot be had together', '--list e --analyse non si possono usare insieme'],
  ['the file has been written meanwhile', 'nel frattempo il file è stato scritto'],
  [
    'run “levelhead init” again; the file was left as it is',
    'ripetere “levelhead init”; il file è rimasto com’è'
  ],
  [
    'init asks before it writes, and there is nobody to ask',
    'init chiede prima di scrivere, e non c’è nessuno a cui chiedere'
  ],
  ['add --yes to write, or --dry-run to look', 'aggiungere --yes per scrivere, o --dry-run per guardare'],
  [
    'use “levelhead fix FILE” for the safe fixes, or “levelhead fix --diff FILE” to look at them',
    'usare “levelhead fix FILE” per le correzioni sicure, o “levelhead fix --diff FILE” per guardarle'
  ],
  ['--fix - gives the document and no report for {}', '--fix - dà il documento e nessun rapporto per {}'],
  ['--interactive needs files, not standard input', '--interactive richiede file, non lo standard input'],
  ['--fix takes either standard input (-) or files', '--fix accetta lo standard input (-) oppure file'],
  [
    '--diff shows the document as it is; --redact is for reports',
    '--diff mostra il documento com’è; --redact è per i rapporti'
  ],
  [
    '--fix - gives the document as it is; --redact is for reports',
    '--fix - dà il documento com’è; --redact è per i rapporti'
  ],
  ['--input-format {} cannot be fixed', '--input-format {} non si può correggere'],
  ['--input-format {} gives --format ndjson, not {}', '--input-format {} dà --format ndjson, non {}'],
  ['--input-format {} gives one report', '--input-format {} dà un solo rapporto'],
  ['The command comes first', 'Il comando va per primo'],
  ['write “levelhead {} …”', 'scrivere “levelhead {} …”'],
  ['There is no draft to go on with', 'Non c’è una bozza da riprendere'],
  ['start one: levelhead draft', 'iniziarne una: levelhead draft'],
  ['Which reply is it?', 'Quale risposta serve?'],
  ['There is no such time zone', 'Non esiste un fuso orario con questo nome'],
  ['a name such as Europe/Rome', 'un nome come Europe/Rome'],
  ['--now is no date', '--now non è una data'],
  ['a day such as 2026-03-04, or 2026-03-04T09:30', 'un giorno come 2026-03-04, o 2026-03-04T09:30'],
  [
    'mend it there; nothing in this file was looked at or changed',
    'correggere lì; in questo file non è stato esaminato né cambiato nulla'
  ],
  ['There is no helpdesk preset of this name', 'Non esiste una preimpostazione di helpdesk con questo nome'],
  ['A selector is broken at character {}', 'Un selettore non è valido al carattere {}'],
  [
    'a path such as macros[*].actions[?field=comment_value].value',
    'un percorso come macros[*].actions[?field=comment_value].value'
  ],
  ['the baseline cannot be read', 'la baseline non si può leggere'],
  ['what --update-baseline writes (version {})', 'ciò che scrive --update-baseline (versione {})'],
  [
    'take an older one out of your history, or write a new one with --update-baseline --force-baseline',
    'riprenderne una precedente dalla cronologia, o scriverne una nuova con --update-baseline --force-baseline'
  ],
  ['there is no such baseline', 'non esiste una baseline con questo nome'],
  ['--update-baseline writes a first one', '--update-baseline ne scrive una prima'],
  ['{} is there already; it is left as it is', '{} c’è già; resta com’è'],
  [
    'docs/ci.md shows how to run levelhead in continuous integration',
    'docs/ci.md mostra come usare levelhead nell’integrazione continua'
  ],
  [
    '{} runs the hooks here; docs/hooks.md shows what to add',
    'qui gli hook li esegue {}; docs/hooks.md mostra che cosa aggiungere'
  ],
  ['{} has a hook for levelhead already', '{} ha già un hook per levelhead'],
  [
    '{} cannot be added to; docs/hooks.md shows the hook',
    'a {} non si può aggiungere nulla; docs/hooks.md mostra l’hook'
  ],
  ['the branch has no commit in common with', 'il ramo non ha commit in comune con'],
  [
    'fetch more of the history (git fetch --unshallow; fetch-depth: 0 in GitHub Actions)',
    'recuperare più cronologia (git fetch --unshallow; fetch-depth: 0 in GitHub Actions)'
  ],
  ['there is no such revision', 'non esiste una revisione con questo nome'],
  ['a branch, tag or commit behind --changed', 'un ramo, un tag o un commit dopo --changed'],
  ['fetch it, or leave it out', 'recuperarla, o lasciarla fuori'],
  ['The rules of one language name too many words', 'Le regole di una lingua nominano troppe parole'],
  [
    'at most {}, words that always stand together counted once',
    'al massimo {}; le parole che stanno sempre insieme contano una volta'
  ],
  ['split the ruleset, or use word classes', 'dividere le regole, o usare classi di parole']
]
