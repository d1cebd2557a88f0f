import { words } from './word-list.js'

/** Common nouns of service mail, singular; those in *-re* here are no verbs. */
export const NOUNS: readonly string[] = words(`
  abbonamento abitazione abito accesso accordo account acconto accredito acqua acquisto addebito addetto affare affitto agente agenzia agosto
  aggiornamento aiuto albergo allegato alternativa amico amministratore amministrazione anno annuncio antivirus apertura apparecchio app
  appartamento applicazione appuntamento aprile archivio area argomento articolo ascensore assegno assemblea assicurazione
  assistenza associazione attenzione attesa attività atto attrezzatura aula aumento auto autobus autista avviso avvocato azienda azione
  bagaglio bagno bambino banca banco banda base batteria biblioteca biglietto bilancio bisogno blocco bolletta bonifico borsa bottega
  bottone busta buono caffè caldaia calendario camera cambio camion campagna canale candidato canone capo caparra carattere carico carta cartella
  casa casella caso cassa casella catalogo categoria causa cauzione cavo cellulare cena centralino centro certificato chat chiamata
  chiarimento chiave chiusura circostanza citofono città classe clausola cliente codice coda colazione collaboratore collaborazione collega
  collo colloquio colonna colore colpa comando commento commercialista commissione comodità compagnia compito
  computer comune comunicazione concorso condizione condomino condominio condotta conferenza conferma congedo connessione conseguenza
  consegna consigliere consiglio consulente consumo contabilità contante contatore contatto contenuto contestazione conto contratto
  contributo controllo conversazione coordinatore copertura copia coppia corriere corsia corso cortesia cosa costo
  credenziale credito cronologia cura curriculum custode dato data deposito debito decisione delega delegato denaro denuncia
  destinatario dettaglio dicembre dichiarazione differenza difetto difficoltà dimensione dipartimento dipendente direttore
  direzione diritto disagio disattenzione disguido disponibilità disposizione dispositivo dimenticanza documentazione documento
  domanda domanda donna dottore dubbio durata eccezione edificio effetto elemento elenco email energia errore esame esempio esercizio
  esigenza esito esperienza esperto estate estratto euro evento fabbrica fabbricante faccia facoltà famiglia farmacia fase fastidio
  fattura fatturazione febbraio ferie fermo festa fibra fiducia figlia figlio file filiale film fine finestra fiore firma foglio fondo
  fornitore fornitura forma formula foto fotografia fretta frigorifero fronte funzionario funzione furgone furto futuro gara garanzia
  garante gas genere genitore gennaio gente gentilezza geometra gestione gestore giacca giardino giornata giorno giro giugno gruppo guaio
  guasto guida hotel idea idraulico identità immagine impegno impianto impiegato importo impresa incarico incidente incontro inconveniente
  indicazione indirizzo individuo infanzia informazione ingegnere ingresso iniziativa inizio inoltro inquilino insegnante insulto
  installatore installazione intenzione interesse interlocutore internet intervento inverno invio invito ipotesi iscrizione
  istruzione Italia laboratorio lamentela lampada lavatrice lavoro legge lettera letto lezione libro licenza limite linea lingua link lista
  listino livello locale loro luce luglio luogo luna lunedì macchina madre magazziniere magazzino maggio malattia malinteso maltempo mancanza
  mamma mail mandato maniera manutenzione manuale mare marca marito martedì marzo materia materiale mattina mattinata medico memoria mensa
  mercato merce mercoledì mese messaggio metodo metro mezzo mezzogiorno minuto misura mittente mobile modalità modello modem modo
  modulo moglie momento mondo motivo motore multa muro musica natale nave necessità negligenza negozio nome norma normativa nota notaio
  notizia notte novembre novità numero obbligo occasione occhio offerta offesa officina oggetto onere opera operatore operazione opinione
  opportunità opzione ora orario ordine organizzazione orecchio origine ospite ospedale ottobre pacchetto pacco padre paese pagamento
  pagina palazzo panne parcheggio parere parola parte partenza partita partner passaggio passaporto passo password patto
  paura pazienza pazzia pena pensiero percorso periodo perizia permesso perito persona personale pezzo piacere piano piede pioggia
  planimetria podere polizia polizza porta portale portiere portineria posizione possibilità posta postazione posto potere pratica pranzo
  preavviso premessa premio prenotazione preoccupazione prestito presenza pressione preventivo previsione prezzo problema procedura
  processo prodotto produttore produzione professionista professore profilo progetto programma promemoria promessa promozione proposta
  proprietà proprietario proroga protezione prova provvedimento pulizia punto quadro qualità quantità questione quota rapporto
  rata reclamo recapito referente reparto report rete regalo regione regola regolamento regola registrazione registro resa residuo reso
  responsabile responsabilità ricevuta ricerca ricevimento richiesta richiamo riconsegna riferimento riga rimborso rimedio rinnovo
  riparazione ripristino risarcimento riscaldamento riscontro riserva rispetto risposta risultato ritardo ritiro riunione rotta rottura ruolo
  sabato saldo sala salute saluto sbaglio scadenza scala scarpa scatola scelta scena scheda schermata schermo sciopero sconto scorta
  scopo scritta scuola scusa seconda sede segnalazione segnale segreteria segretaria sera serata seriale server serratura servizio
  settembre settimana settore sezione sforzo sicurezza signora signore signorina simbolo sindaco sinistro sistema
  sito situazione società soggiorno soldi sollecito soluzione somma sospensione sostituzione spazio specialista spedizione spedizioniere spesa spia
  spiegazione sportello spostamento stabile stagione stampa stampante stanza stato stazione stima stipendio stanza storia storno strada
  strumento struttura studente studio successo superiore supporto svista tablet taglia tariffa tassa tasto tavolo tecnico tecnologia
  telefonata telefono televisore temperatura tempo tempistica termine testo ticket tipo titolare titolo tono traccia tracciamento
  trasferimento trasloco trasportatore trasporto trattativa treno turno ufficio uomo urgenza uscita uso utente utenza utilizzo vacanza
  vaglia valigia valore variazione vendita venditore venerdì verifica verità versamento versione veste vettore via viaggio vicenda vicino
  video visita vista vita voce voglia volo volontà volta voucher zona`)
