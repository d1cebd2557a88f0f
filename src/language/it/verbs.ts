import { words } from './word-list.js'

/** Regular verbs in *-ire* that go like *spedire, spedisco*. */
export const ISC_VERBS: ReadonlySet<string> = new Set(
  words(`
  spedire capire finire fornire chiarire gestire inserire pulire preferire restituire sostituire attribuire contribuire distribuire
  costituire istituire definire garantire suggerire riferire trasferire aderire agire reagire subire favorire gradire impedire
  percepire proibire punire risarcire riunire stabilire tradire unire usufruire acquisire arricchire condire colpire
  costruire istruire demolire digerire esaurire esibire fallire ferire fiorire guarire indispettire infastidire ingerire
  innervosire intuire esaudire ambire applaudire approfondire arrossire attutire bandire compatire
  concepire conferire deferire differire diminuire eseguire inveire obbedire patire perire rapire reperire ribadire rimbambire
  scolpire seppellire sparire smentire starnutire stupire svanire tossire ubbidire zittire irrigidire ammonire
  colpevolire alleggerire chiarire restituire interferire esordire incollerire incuriosire indebolire insultire ripulire
  rifinire rincretinire risarcire scandire schernire sbiadire snellire tramortire imbastire ingrandire fluire confluire`)
)

/** Verbs that are common in letters and chats of service; the classes of their forms come from them. */
export const VERBS: readonly string[] = words(`
  essere avere stare andare fare dare dire potere dovere volere sapere venire tenere rimanere uscire riuscire vedere provvedere scegliere
  togliere porre trarre valere vivere piacere dispiacere tacere parere apparire morire salire spegnere muovere cadere accadere scadere
  bisognare
  abbandonare abilitare abitare accennare accertare accettare accludere accogliere accompagnare accontentare accordare accorgere
  accreditare accusare acquistare addebitare adottare affermare affidare affrontare aggiornare aggiungere aggiustare agire
  aiutare allegare allungare alzare amare ammettere analizzare annullare anticipare aprire arrabbiare arrangiare arrivare
  ascoltare aspettare assegnare assicurare assistere assumere attaccare attendere attivare attribuire aumentare autorizzare
  avanzare avvenire avvertire avviare avvicinare avvisare azzerare
  badare bastare bloccare bocciare bollire bruciare bussare buttare
  calcolare calmare cambiare cancellare capire capitare caricare causare cedere cercare cessare chiamare chiarire chiedere
  chiudere collaborare collegare colpire cominciare commettere compensare comperare compilare completare comportare comprare
  comprendere comunicare concedere concludere concordare condividere confermare confondere confrontare connettere conoscere
  consegnare consentire conservare considerare consigliare consultare contare contattare contenere contestare continuare
  contribuire controllare convincere coprire correggere correre corrispondere costare costringere creare credere crescere curare
  danneggiare decidere dedicare definire deludere depositare derivare descrivere desiderare destinare dichiarare difendere
  digitare dimenticare diminuire dimostrare dipendere diramare discutere disdire disguidare disporre disturbare diventare dividere
  documentare domandare dormire dubitare durare
  eccedere effettuare elaborare eliminare emettere entrare erogare esagerare esaminare escludere eseguire esigere esistere
  esitare esporre esprimere estendere estrarre evadere evitare evidenziare
  facilitare fallire fatturare ferire fermare fidare figurare filare finire firmare fissare fornire forzare fregare fruire funzionare
  garantire gestire gettare giocare girare giudicare giungere giurare giustificare godere gradire gridare guardare guastare guidare
  ignorare illustrare imbarcare imboccare immaginare immettere imparare impedire impegnare impiegare importare impostare imprecare
  improvvisare incaricare incassare incidere incontrare incollare indicare informare ingannare iniziare inoltrare inquadrare
  inserire insistere installare insultare integrare intendere interessare interpellare interrompere intervenire introdurre
  inventare inviare invitare iscrivere ispezionare istruire
  lagnare lamentare lanciare lasciare lavare lavorare leggere legare levare liberare limitare liquidare litigare localizzare
  mancare mandare manifestare mantenere meritare mettere migliorare minacciare misurare modificare monitorare montare morosare
  mostrare motivare muovere
  nascere nascondere navigare negare negligere notare notificare
  obbligare occorrere occupare odiare offendere offrire omettere operare ordinare organizzare osare osservare ospitare ostinare
  ottenere
  pagare parlare partecipare partire passare pazientare pensare perdere perdonare permettere pervenire pesare piangere pianificare piegare
  portare posare possedere posticipare postare potenziare precisare predisporre preferire pregare prelevare premere prendere
  prenotare preoccupare preparare presentare prestare presumere pretendere prevedere procedere procurare produrre programmare
  proibire promettere proporre proseguire proteggere protestare provare provenire pubblicare pulire puntare
  quotare
  raccogliere raccomandare raccontare raggiungere ragionare rallentare rassicurare reagire realizzare recapitare recare reclamare
  recuperare redigere registrare regolare regolarizzare rendere replicare reputare resettare resistere respingere restare restituire
  revocare riattivare ribadire ricadere ricambiare ricaricare ricevere richiamare richiedere ricontattare ricordare
  ricorrere ridere ridurre rientrare rifare riferire rifiutare riguardare rilasciare rilevare rimandare rimborsare rimediare
  rimettere rimuovere rinnovare rinunciare rinviare riparare ripassare ripensare ripetere riportare riprendere riprovare risarcire
  riscontrare riscrivere riservare risolvere risparmiare rispettare rispondere risultare ritardare ritenere ritirare ritornare ritrovare
  riunire rivedere rivolgere rompere rovinare
  salutare saldare saltare salvare sbagliare sbloccare sbrigare scappare scaricare scattare scegliere scendere schiacciare sciogliere
  scollegare scommettere scontare scoprire scordare scrivere scusare segnalare segnare seguire selezionare sembrare sentire separare
  servire sfogare sfruttare sfuggire siglare significare sistemare slittare smarrire smentire smettere soddisfare
  sollecitare sommare sopportare sorprendere sospendere sostenere sostituire sottoporre sottoscrivere sottovalutare spaccare spedire
  spendere sperare spiegare spingere spostare sprecare squillare stabilire staccare stampare stipulare storcere stornare
  stringere subire succedere suggerire suonare superare supporre supportare svolgere
  tagliare tardare telefonare temere tentare terminare testare timbrare tirare toccare tollerare tornare trascinare trascurare
  trasferire trasformare trasmettere trattare trattenere trovare truffare turbare
  ultimare umiliare unire urlare usare usufruire utilizzare
  valutare variare vendere verificare versare vietare vincere visionare visitare visualizzare vuotare`)
