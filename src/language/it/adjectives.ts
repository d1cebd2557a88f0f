import { words } from './word-list.js'

/** Common adjectives, masculine singular. */
export const ADJECTIVES: readonly string[] = words(`
  abile abituale accurato adatto adeguato aggiuntivo alternativo alto altro amaro amministrativo ampio analogo anonimo antico anziano
  aperto apposito arbitrario arrabbiato assente assoluto assurdo attento attivo attuale automatico autonomo avanzato azzurro
  basso bello bianco bravo breve brutto buono caldo capace carente caro cattivo celere centrale certo chiaro chiuso civile
  classico colpevole comodo compatibile competente completo complesso comprensibile comune concreto confuso consapevole contento continuo
  contrario conveniente corretto cordiale corrente cortese corto costante costoso cretino critico curioso danneggiato debole deciso definitivo
  delicato deluso difettoso differente difficile digitale diretto disponibile dispiaciuto distinto disumano diverso doppio dovuto drammatico
  duro eccessivo eccezionale economico educato effettivo efficace elettronico elevato enorme ennesimo equo errato esatto esausto esclusivo
  esterno estremo eventuale evidente extra facile falso famoso fantastico fastidioso favorevole fedele felice fermo fiducioso fiscale
  finale fine fisso formale forte fortunato fragile frequente fresco freddo frustrante furbo furioso futuro generale generico gentile
  giornaliero giovane giusto globale grande grato gratis gratuito grave grosso guasto idoneo ideale idiota ignorante illegale
  illimitato imbarazzante immediato imminente impaziente imperdonabile importante impossibile impreciso inaccettabile inadeguato incapace
  incompetente incompleto incredibile indecente indispensabile inesistente infinito informatico ingiusto innumerevole inutile insolito insostenibile
  intelligente interessante interessato interno intero inutile irresponsabile italiano largo legale leggero lento libero lieto limitato
  logico lontano lungo maggiore malato maleducato massimo mediocre medico medio menzionato mensile migliore minimo minore misero
  moderno modesto molesto mortificato morale naturale necessario negativo nero netto nominativo normale noto nullo nuovo obbligatorio
  occupato offensivo onesto ordinario originale orribile ottimo pagato paziente parziale pericoloso perfetto personale pessimo piacevole
  piccolo pieno plausibile positivo possibile postale potenziale povero preciso precedente preferito preoccupato presente presunto previsto
  prezioso primario primo principale privato probabile professionale profondo pronto proprio prossimo pubblico puntuale puro qualificato
  quotidiano rapido raro recente regolare relativo responsabile ridicolo rilevante rigido ripetuto riservato rispettivo rispettoso ristretto rosso rotto
  rumoroso sbagliato scaduto scandaloso scarso sciocco scomodo scontato scontento scorretto scorso scritto secco segreto semplice sensibile sereno
  serio severo sgradevole sicuro silenzioso simile simpatico sincero singolo soddisfatto solido solito solo sospeso spiacente spiacevole
  speciale specifico spesso spiacevole splendido stabile stanco standard strano straordinario straniero stretto stupendo stupido successivo sufficiente
  superfluo superficiale superiore tardivo tecnico telefonico temporaneo terribile tipico tranquillo tremendo triste tutto ubriaco ulteriore
  ultimo umano unico urgente usato utile vago valido vario vecchio veloce vergognoso vero vicino vietato vile vincolante vivo vuoto zitto`)
