import { words } from './word-list.js'

/** Adverbs that do not end in *-mente*. */
export const ADVERBS: readonly string[] = words(`
  abbastanza adesso affatto allora almeno altrimenti altrove anche ancora anzi anzitutto apposta appena appunto assai attualmente bene ben
  comunque così cioè davvero dentro difatti dopo domani dunque eccetto ecco effettivamente eventualmente finora forse fuori già giù
  gratis ieri indietro infatti infine innanzitutto insieme insomma intanto intorno inoltre invece là laggiù lassù lì magari mai male mica
  meglio meno molto nemmeno neanche neppure nuovamente oggi oltre oramai ormai ovunque parecchio peggio perciò perfino però persino piano pertanto
  piuttosto più poco po poi praticamente presto prima prontamente proprio pure purtroppo qua quasi quassù qui quindi semmai sempre solo
  soltanto sopra soprattutto sotto sottosopra spesso stamani stamattina stamane stasera stanotte stavolta subito su tanto tardi troppo tuttavia
  tuttora via vicino viceversa volentieri lontano forte chissà sicché altresì tutt'al bensì quantomeno perlomeno perlopiù nonché
  innanzi adagio controvoglia difilato dappertutto dovunque finalmente mezzo sì`)

/** Adverbs in *-mente* that are common enough to be known in capitals and in any place. */
export const MENTE_ADVERBS: readonly string[] = words(`
  assolutamente attentamente automaticamente certamente chiaramente completamente comodamente continuamente correttamente cordialmente
  cortesemente decisamente definitivamente direttamente effettivamente esattamente esclusivamente espressamente estremamente
  eventualmente evidentemente facilmente finalmente francamente frequentemente generalmente gentilmente immediatamente
  improvvisamente inevitabilmente infinitamente inizialmente inutilmente logicamente manualmente naturalmente necessariamente
  normalmente nuovamente onestamente ovviamente parzialmente particolarmente perfettamente personalmente pienamente possibilmente
  praticamente precedentemente precisamente probabilmente profondamente prontamente prossimamente puntualmente purtroppo rapidamente
  realmente recentemente regolarmente ripetutamente semplicemente seriamente sicuramente sinceramente solitamente specificamente
  successivamente tempestivamente temporaneamente totalmente ulteriormente unicamente urgentemente veramente velocemente vivamente
  volontariamente`)
