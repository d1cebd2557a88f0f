import type { RedactWords } from '../redact-words.js'

/** Italian. */
export const italian: RedactWords = {
  names: `achille ada adalgisa adelaide adele adolfo adriana adriano agata agnese agostino alba alberta alberto alda aldo
    alessandra alessandro alessia alessio alfonso alfredo alice alida allegra amalia amanda ambra ambrogio amedeo amelia
    amerigo anastasia andrea angela angelica angelina angelo anita anna annalisa annamaria annarita annunziata anselmo
    antonella antonia antonietta antonino antonio arianna armando arnaldo arturo asia assunta attilio augusto aurelia
    aurelio aurora azzurra barbara bartolomeo beatrice benedetta benedetto beniamino benito bernardo bianca biagio brando
    brigida bruna bruno calogero camilla carla carlo carlotta carmela carmelo carmen carmine carolina caterina cecilia celeste
    cesare chiara christian cinzia ciro clara claudia claudio clelia clemente concetta consuelo corrado cosimo costantino
    costanza cristian cristiana cristiano cristina dalila damiano daniela daniele danilo dante dario davide debora deborah
    demetrio denis desiree diana diego dino domenica domenico donatella donato dora doriana edda edoardo egidio elda elena
    eleonora elettra elia eliana elio elisa elisabetta elsa elvira emanuela emanuele emilia emiliano emilio emma enea ennio
    enrica enrico enza enzo ercole erica erika ermanno ernesto ersilia ester ettore eugenia eugenio eva evelina ezio fabiana
    fabiano fabio fabiola fabrizia fabrizio fausta fausto federica federico felice ferdinando fernanda fernando filippo
    filomena fiorella fiorenza flavia flavio flora fortunata fortunato franca francesca francesco franco fulvia fulvio
    gabriele gabriella gaetana gaetano gaia gemma gennaro gerardo ghita giacinto giacomo giada giampaolo giampiero gian
    giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gilberto gilda gina ginevra gino gioacchino giordano
    giorgia giorgio giovanna giovanni girolamo gisella giuditta giulia giuliana giuliano giulio giuseppa giuseppe giuseppina
    giusy gloria goffredo grazia graziano graziella greta guglielmo guido ida ignazio ilaria ilario immacolata ines iolanda
    irene iris irma isa isabella ivan ivana ivano ivo jacopo katia lara laura lavinia lea leandro leda lello leonardo leone
    leopoldo letizia lia liana libero lidia liliana lina linda lino lisa livia livio lorella lorena lorenza lorenzo loretta
    loris luana luca lucia luciana luciano lucio lucrezia ludovica ludovico luigi luigia luigina luisa maddalena mafalda
    maicol manfredi manlio manuel manuela mara marcella marcello marco margherita maria mariagrazia marialuisa marianna
    mariano marilena marina mario marisa marta martina martino maruska massimiliano massimo matilde matteo mattia maura
    maurizia maurizio mauro melania melissa mia michela michelangelo michele milena mimmo miranda mirco mirella miriam mirko
    moira monica morena moreno nadia natale natalia nazzareno nella nello nerina nevio niccolo niccolò nicola nicole nicoletta
    nicolo nicolò nina nino noemi nora norma novella nunzia nunzio olga oliviero omar ombretta orazio oreste orietta ornella
    orsola oscar osvaldo ottavia ottavio palma palmira palmiro pamela paola paolo pasquale patrizia patrizio pia pier
    pierangelo pierfrancesco pierluigi piera pietro pina pino piero prisca priscilla quirino rachele raffaele raffaella
    raimondo ramona raul rebecca regina remo renata renato renzo riccardo rita roberta roberto rocco rodolfo rolando romana
    romano romeo romina romolo rosa rosalba rosalia rosamaria rosangela rosanna rosaria rosario roselina rosella rosetta
    rosina rossana rossella rosy ruben rudy ruggero sabina sabino sabrina salvatore samanta samantha samuel samuele sandra
    sandro santa santi santo santina sara saverio sebastiano selene sergio serena severino silvana silvano silvestro silvia
    silvio simona simone siria sofia sonia stefania stefano stella susanna susy sveva tamara tania tatiana tecla teodoro
    teresa tiberio tina tino tiziana tiziano tobia tommasina tommaso tonia tonino tosca tullio ubaldo uberto ugo umberto
    urbano ursula valentina valentino valeria valerio vanda vanessa vania vasco venanzio vera veronica vilma vincenza vincenzo
    viola violetta virgilio virginia virna vitale vito vittoria vittorio viviana vladimiro walter wanda yuri zaira zeno zoe`,
  notNames: `lunedì martedì mercoledì giovedì venerdì sabato domenica lunedi martedi mercoledi giovedi venerdi gennaio
    febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lei le la suo sua suoi sue vostro
    vostra vostri vostre voi vi ella loro ne spett spettabile gent egr oggetto ri re fw ok iva spa srl snc sas pec
    italiano inglese turco natale pasqua ferragosto`,
  greetings: `ciao salve gentile gentili gentilissimo gentilissima gentilissimi gent gentmo gentma egregio egregia egregi egr
    caro cara cari care buongiorno buonasera buon buona spettabile spett carissimo carissima stimato stimata`,
  everybody: `tutti tutte cliente clienti utente utenti team colleghi colleghe collega signore signora signori signorina
    ospite ospiti ancora a giorno sera pomeriggio e o il la di del della ditta azienda società ufficio servizio`,
  titles: `sig sigra sigri ra ri na ssa mo ma signor signora signorina signori dott dottor dottore dottoressa dr drssa avv
    avvocato ing ingegner ingegnere arch architetto geom rag prof professor professore professoressa don suor cav`,
  titlesBehind: '',
  introductions: [
    'mi chiamo',
    'sono',
    'il mio nome è',
    String.raw`(?:saluti|distintamente|cordialmente|grazie|presto),?\s*\n\s*`,
    'per conto di',
    String.raw`alla c\.? ?a\.?(?: di)?`,
    'c/o',
    'intestat[oa] a'
  ],
  streets: [
    /(?<!\p{L})(?:via|viale|v\.le|piazza|p\.zza|piazzale|p\.le|corso|c\.so|largo|vicolo|strada|contrada|borgo|salita|lungomare|lungotevere|calle|fondamenta|galleria|rione|località|loc\.) (?:(?:d[aei]l?(?:l[aoe]|i)?|dei|degli|delle) |(?:d|dell|sant|san|santa)['’ ]|[\p{L}.]{1,30} ){0,6}?(?:[\p{L}'’.]{1,30})(?:,? (?:n[.°]? ?)?\d{1,5}(?:[/ ]?[a-z](?!\p{L}))?)/giu,
    /(?<!\p{L})(?:interno|int\.|scala|piano|casella postale|c\.p\.) [\p{L}\d]{1,3}(?![\p{L}\d])/giu
  ]
}
