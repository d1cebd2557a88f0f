import type { Sayings } from '../../../core/sayings.js'

/** What the help of the command line says in Italian, by what it says in English. */
export const italianHelp: Sayings = [
  [
    'Reads the reply you are about to send. Marks what makes its reader defensive or\ndistrustful, says why, and offers the sentence to send instead.',
    'Legge la risposta prima dell’invio. Segna ciò che mette chi legge sulla difensiva o lo rende diffidente, dice perché e propone la frase da inviare.'
  ],
  ['Usage:', 'Uso:'],
  ['Options:', 'Opzioni:'],
  ['Commands:', 'Comandi:'],
  ['Arguments:', 'Argomenti:'],
  ['Drafts:', 'Bozze:'],
  ['Part of a git repository:', 'Parte di un repository git:'],
  ['Rules and configuration:', 'Regole e configurazione:'],
  ['Report and exit code:', 'Rapporto e codice di uscita:'],
  ['Records:', 'Record:'],
  ['Fixes:', 'Correzioni:'],
  ['Report:', 'Rapporto:'],
  ['print this help, or that of a command', 'mostra questo aiuto, o quello di un comando'],
  ['print the help of a command', 'mostra l’aiuto di un comando'],
  ['print the version', 'mostra la versione'],
  [
    'lint drafts: files, folders, globs, or standard input (-)',
    'esamina bozze: file, cartelle, glob o lo standard input (-)'
  ],
  [
    'apply the safe fixes; standard input comes back on standard output',
    'applica le correzioni sicure; lo standard input torna sullo standard output'
  ],
  [
    'show what --fix would change, and change nothing',
    'mostra che cosa cambierebbe --fix, senza cambiare nulla'
  ],
  ['language (default: auto): {}', 'lingua (predefinita: auto): {}'],
  ['kind of message (default: auto): {}', 'tipo di messaggio (predefinito: auto): {}'],
  ['the message that the drafts answer', 'il messaggio a cui le bozze rispondono'],
  [
    'name of standard input; gives it a format and a config',
    'nome dello standard input; gli dà un formato e una configurazione'
  ],
  [
    'format of the input; ndjson, csv-records: one record a line or row: {}',
    'formato dell’ingresso; ndjson, csv-records: un record per riga: {}'
  ],
  [
    'read data files as the export of this helpdesk',
    'legge i file di dati come esportazione di questo helpdesk'
  ],
  [
    'where in data files the drafts are; may be repeated',
    'dove si trovano le bozze nei file di dati; si può ripetere'
  ],
  ['refuse larger files (default: {})', 'rifiuta i file più grandi (predefinito: {})'],
  [
    'lint what the next commit will hold, as it is in the index',
    'esamina ciò che il prossimo commit conterrà, com’è nell’indice'
  ],
  [
    'changed lines only: since the branch left <base> (default: its upstream); with --staged, since the last commit',
    'solo le righe cambiate: da quando il ramo ha lasciato <base> (predefinito: il suo upstream); con --staged, dall’ultimo commit'
  ],
  ['set the level of a rule or category: {}', 'imposta il livello di una regola o categoria: {}'],
  ['run these rules or categories only', 'applica solo queste regole o categorie'],
  [
    'run rules that are at least so sure (default: medium): {}',
    'applica regole sicure almeno così (predefinito: medium): {}'
  ],
  [
    'run the rules in this folder as well; may be repeated',
    'applica anche le regole in questa cartella; si può ripetere'
  ],
  ['run rules that are still being tried out', 'applica anche regole ancora in prova'],
  ['use this configuration for every draft', 'usa questa configurazione per ogni bozza'],
  ['use no configuration', 'non usa alcuna configurazione'],
  [
    'run a configuration that is a program (JavaScript)',
    'esegue una configurazione che è un programma (JavaScript)'
  ],
  [
    'format (default: pretty), with a file where it goes; may be repeated: {}',
    'formato (predefinito: pretty), con il file in cui va; si può ripetere: {}'
  ],
  [
    'write the report there instead of to standard output',
    'scrive lì il rapporto invece che sullo standard output'
  ],
  [
    'language of the report (default: that of the draft): {}',
    'lingua del rapporto (predefinita: quella della bozza): {}'
  ],
  [
    'show findings from this level up (default: suggestion): {}',
    'mostra le segnalazioni da questo livello in su (predefinito: suggestion): {}'
  ],
  [
    'exit with 1 from this level up (default: warning): {}',
    'esce con 1 da questo livello in su (predefinito: warning): {}'
  ],
  ['exit with 1 on more warnings than this', 'esce con 1 se gli avvisi sono di più'],
  ['leave out the findings that are known there', 'lascia fuori le segnalazioni che lì sono note'],
  [
    'take out of the baseline what is gone, or write a first one',
    'toglie dalla baseline ciò che non c’è più, o ne scrive una prima'
  ],
  [
    'put all findings of these files into the baseline, also new ones',
    'mette nella baseline tutte le segnalazioni di questi file, anche nuove'
  ],
  [
    'look again only at what changed since the last run',
    'riesamina solo ciò che è cambiato dall’ultima volta'
  ],
  [
    'keep the cache here (default: the cache folder of the user)',
    'tiene qui la cache (predefinita: la cartella di cache dell’utente)'
  ],
  [
    'mask names, numbers and addresses of drafts in what is shown',
    'maschera nomi, numeri e indirizzi delle bozze in ciò che mostra'
  ],
  [
    'threads that share the work; 0 and 1: one (default: one for each core, where that pays)',
    'thread che si dividono il lavoro; 0 e 1: uno (predefinito: uno per core, dove conviene)'
  ],
  [
    'say how long each step and the slowest rules took',
    'dice quanto sono durati ogni passo e le regole più lente'
  ],
  ['the same, with so many rules (default: 10)', 'lo stesso, con tante regole (predefinito: 10)'],
  ['say what was read and left out, and why', 'dice che cosa è stato letto e lasciato fuori, e perché'],
  ['show what each clause was taken for', 'mostra come è stata intesa ogni proposizione'],
  ['findings and errors only', 'solo segnalazioni ed errori'],
  ['colours, also where there is no terminal', 'colori, anche senza terminale'],
  ['no colours', 'senza colori'],
  ['never ask anything', 'non chiede mai nulla'],
  ['field that holds the id of a record', 'campo che contiene l’id di un record'],
  ['field that holds the draft', 'campo che contiene la bozza'],
  ['exit with 2 when a record is bad', 'esce con 2 se un record non è valido'],
  ['apply the safe fixes; the same as lint --fix', 'applica le correzioni sicure; come lint --fix'],
  ['show what would change, and change nothing', 'mostra che cosa cambierebbe, senza cambiare nulla'],
  ['walk through the findings and choose', 'passa in rassegna le segnalazioni e fa scegliere'],
  [
    'say what a rule or a category looks for, why, and what to write instead',
    'dice che cosa cerca una regola o una categoria, perché, e che cosa scrivere'
  ],
  ['language of the drafts that the examples are in: {}', 'lingua delle bozze degli esempi: {}'],
  [
    'language of the page (default: that of LANG): {}',
    'lingua della pagina (predefinita: quella di LANG): {}'
  ],
  ['list the rules, or test rules of your own', 'elenca le regole, o prova regole proprie'],
  ['every rule with its level, confidence and languages', 'ogni regola con livello, sicurezza e lingue'],
  ['format (default: pretty): {}', 'formato (predefinito: pretty): {}'],
  ['which rule exists in which language', 'quale regola esiste in quale lingua'],
  [
    'how often each rule fires on the drafts of an NDJSON file',
    'quante volte ogni regola scatta sulle bozze di un file NDJSON'
  ],
  [
    'check that every example of the rules in a folder behaves as the rule file says',
    'controlla che ogni esempio delle regole di una cartella si comporti come dice il file'
  ],
  [
    'put a draft in the order that works, out of its own words; what is missing is a ⟨slot⟩',
    'mette una bozza nell’ordine che funziona, con le sue parole; ciò che manca è uno ⟨spazio⟩'
  ],
  ['the message that the draft answers', 'il messaggio a cui la bozza risponde'],
  ['today, for sentences that need it: 2026-03-04', 'oggi, per le frasi che ne hanno bisogno: 2026-03-04'],
  ['time zone of --now (default: UTC)', 'fuso orario di --now (predefinito: UTC)'],
  ['show what would change', 'mostra che cosa cambierebbe'],
  ['ask for what is missing', 'chiede ciò che manca'],
  ['the document, or every edit with its reason: {}', 'il documento, o ogni modifica con il suo motivo: {}'],
  ['go by rules that are at least so sure: {}', 'segue regole sicure almeno così: {}'],
  ['use this configuration', 'usa questa configurazione'],
  ['no notes', 'senza note'],
  [
    'count what is found in an archive of replies: records as NDJSON or CSV, also packed',
    'conta ciò che si trova in un archivio di risposte: record NDJSON o CSV, anche compressi'
  ],
  ['format (default: what the name tells): {}', 'formato (predefinito: quello del nome): {}'],
  [
    'count by this field as well, such as agent=author',
    'conta anche per questo campo, per esempio agent=author'
  ],
  ['field that holds the date; counts by week', 'campo che contiene la data; conta per settimana'],
  ['count findings from this level up: {}', 'conta le segnalazioni da questo livello in su: {}'],
  ['refuse larger drafts (default: {})', 'rifiuta le bozze più grandi (predefinito: {})'],
  [
    'list what replies promise, who is to do it and by when',
    'elenca che cosa promettono le risposte, chi lo fa ed entro quando'
  ],
  ['format (default: table): {}', 'formato (predefinito: table): {}'],
  [
    'count from this day or time: 2026-05-13, 2026-05-13T10:00',
    'conta da questo giorno o ora: 2026-05-13, 2026-05-13T10:00'
  ],
  [
    'time zone of the dates, such as Europe/Rome (default: that of the machine)',
    'fuso orario delle date, per esempio Europe/Rome (predefinito: quello della macchina)'
  ],
  ['exit with 1 when a promise has no date', 'esce con 1 se una promessa non ha data'],
  ['one JSON record a line, in and out: {}', 'un record JSON per riga, in ingresso e in uscita: {}'],
  ['field that holds the reply', 'campo che contiene la risposta'],
  [
    'write a hard reply from a few facts: no, bad news, an apology, a boundary …',
    'scrive una risposta difficile da pochi fatti: un no, una cattiva notizia, una scusa, un limite …'
  ],
  ['every play with its facts', 'ogni schema con i suoi fatti'],
  ['a fact; may be repeated', 'un fatto; si può ripetere'],
  ['facts from a YAML or JSON file (-: standard input)', 'fatti da un file YAML o JSON (-: standard input)'],
  [
    'the message to answer, mail or text (-: standard input); fills in what it says',
    'il messaggio a cui rispondere, mail o testo (-: standard input); riprende ciò che dice'
  ],
  ['only tell what was understood of the message', 'dice soltanto che cosa si è capito del messaggio'],
  ['with --analyse: mask names, numbers and addresses', 'con --analyse: maschera nomi, numeri e indirizzi'],
  ['with --analyse: one JSON record a line (ndjson)', 'con --analyse: un record JSON per riga (ndjson)'],
  [
    'today: 2026-03-04, or with a time (default: now)',
    'oggi: 2026-03-04, o con un’ora (predefinito: adesso)'
  ],
  ['time zone of today, for instance Europe/Rome', 'fuso orario di oggi, per esempio Europe/Rome'],
  [
    'language of questions and notes (default: that of the reply): {}',
    'lingua di domande e note (predefinita: quella della risposta): {}'
  ],
  ['format (default: text): {}', 'formato (predefinito: text): {}'],
  ['leave what is missing as open slots', 'lascia ciò che manca come spazi aperti'],
  [
    'show on standard error what each clause does',
    'mostra sullo standard error che cosa fa ogni proposizione'
  ],
  [
    'print the call with all facts as options, in place of the reply',
    'mostra la chiamata con tutti i fatti come opzioni, al posto della risposta'
  ],
  ['go on with the draft that was left', 'riprende la bozza lasciata'],
  ['copy the reply as well', 'copia anche la risposta'],
  ['use the plays and rules in this folder as well', 'usa anche gli schemi e le regole in questa cartella'],
  [
    'print the configuration that holds for a file, and where each value comes from',
    'mostra la configurazione valida per un file, e da dove viene ogni valore'
  ],
  [
    'find the replies of this repository, and propose a configuration, a hook and a workflow',
    'trova le risposte di questo repository e propone una configurazione, un hook e un workflow'
  ],
  ['write without asking', 'scrive senza chiedere'],
  ['show what would be written, and write nothing', 'mostra che cosa scriverebbe, senza scrivere nulla'],
  ['print the completion script of a shell: {}', 'mostra lo script di completamento di una shell: {}'],
  ['Examples:', 'Esempi:'],
  ['lint a draft', 'esamina una bozza'],
  ['lint a folder of templates and a mail', 'esamina una cartella di modelli e una mail'],
  ['print the draft with its safe fixes', 'mostra la bozza con le correzioni sicure'],
  ['choose a suggestion for each finding', 'fa scegliere un suggerimento per ogni segnalazione'],
  ['put a draft in the order that works', 'mette una bozza nell’ordine che funziona'],
  ['write a hard reply from a few facts', 'scrive una risposta difficile da pochi fatti'],
  [
    'Without a command, levelhead lints: “levelhead lint --help” shows the options.',
    'Senza comando levelhead esamina: “levelhead lint --help” mostra le opzioni.'
  ],
  [
    'Exit codes: 0 nothing to report, 1 findings, 2 wrong usage or input.',
    'Codici di uscita: 0 nulla da segnalare, 1 segnalazioni, 2 uso o ingresso errato.'
  ],
  [
    'Every fact is an option of its own; “levelhead draft --list” shows them all:',
    'Ogni fatto è un’opzione a sé; “levelhead draft --list” li mostra tutti:'
  ],
  [
    'Without them, and with a terminal, levelhead asks.',
    'Senza fatti, e con un terminale, levelhead chiede.'
  ],
  [
    'field that holds the id of a record (default: "{}")',
    'campo che contiene l’id di un record (predefinito: "{}")'
  ],
  ['field that holds the draft (default: "{}")', 'campo che contiene la bozza (predefinito: "{}")'],
  ['field that holds the reply (default: "{}")', 'campo che contiene la risposta (predefinito: "{}")']
]
