import type { RedactWords } from '../redact-words.js'

/** Turkish. */
export const turkish: RedactWords = {
  names: `istanbul ankara izmir bursa antalya adana konya gaziantep kayseri mersin eskişehir diyarbakır samsun trabzon erzurum kadıköy beşiktaş üsküdar abdullah abdurrahman abidin adem adil adnan afet ahmet ajda akın alev ali aliye alp alparslan alper altan alya
    anıl arda arif arzu asaf asena aslan aslı aslıhan asım asuman asya ata atakan atilla atıf aydan aydın ayfer aygül ayhan
    ayla aylin aynur ayperi aysel aysu aysun ayşe ayşegül ayşen ayşenur ayten azize azra bahadır bahar baki banu baran barbaros
    barış basri başak batuhan bayram bedia bedri behiye bekir belgin belma bengisu bengü beren beril berk berkan berkay berke
    berna berrak berrin betül bilal bilge billur birgül birol birsen bora buğra buket burak burcu burçak burçin burhan buse
    bülent büşra can canan candan caner cansu celal celil cem cemal cemil cemile cemre cengiz cenk ceren cevat cevdet ceyda
    ceyhun ceylan cihan cihangir coşkun cumhur cüneyt çağan çağatay çağla çağlar çağrı çetin çiğdem çınar çisem damla davut
    defne demet demir deniz derin derya devrim didem dilan dilara dilek doğa doğan doğukan duygu dursun ebru ece eda edanur
    ediz efe efsun ege ekin ekrem elçin elif elifnur elmas emel emin emine emir emrah emre ender enes engin enis ercan erdal
    erdem erdinç erdoğan eren ergin ergun ergün erhan erkan erkin erol ersan ersin ersoy ertan ertuğrul esat esen eser esin esma
    esra eşref evren eylem eylül eyüp ezgi fadime fahri fahriye faik faruk fatih fatma fatmagül fazıl fehmi feride ferhat
    ferit feyza fevzi feza fidan figen fikret filiz firdevs füsun galip gamze gani gaye gizem gonca gökay gökçe gökhan
    gökmen göknur göksel gönül görkem gül gülay gülbahar gülben gülcan gülden güler gülfem gülgün gülizar gülnaz gülnur gülsüm
    gülsün gülşah gülşen gülten gün günay güneş gürbüz gürcan gürkan gürsel güven güzin habibe hacer hakan haldun hale halil
    halime halit haluk hamdi hamide hamza handan hande harun hasan hasibe haşim hatice haydar hayati hayri hayriye hazal hazar
    hikmet hilal hilmi huriye hülya hümeyra hüseyin hüsnü hüsniye ışık ışıl ışılay ıtır ibrahim idil idris ihsan ilayda ilban
    ilhan ilkay ilke ilker ilknur ilyas imran inci ipek irem irfan isa islam ismail ismet iskender izzet jale kaan kader kadir
    kadriye kamil kamuran kasım kaya kayra kazım kemal kenan kerem kerim kevser kezban kıvanç kıymet koray korhan korkut köksal
    kubilay kudret kutay kutlu kübra kürşat lale latif lemi leman levent leyla lütfi lütfiye macide mahir mahmut makbule manolya
    mazhar mazlum mehmet mehtap melahat melek melih meliha melike melis melisa melda meltem memduh meral mercan merih mert merve
    meryem mesude mesut mete metehan metin mevlüt meziyet mina mine miraç mirza mithat muammer muazzez muhammed muhammet muharrem
    muhittin muhsin mukadder murat musa mustafa mutlu muzaffer müberra mücahit müge müjde müjdat müjgan mümin münevver münir
    müslüm müşerref müzeyyen naci naciye nadir nagihan nahide nail naim namık naz nazan nazım nazif nazife nazlı nebahat necati
    necdet necip necla necmettin nehir nejat nergis neriman nermin nesibe nesrin neslihan neşe neşet nevin nevzat nezahat nezihe
    nigar nihal nihan nihat nil nilay nilgün nilüfer nisa nur nuran nuray nurcan nurdan nureddin nurettin nurgül nurhan nuri
    nuriye nurkan nursel nursen nurten oğuz oğuzhan okan oktay olcay onat onur orçun orhan orkun osman oya oylum ozan ökkeş
    ömer önder özcan özden özer özge özgür özgül özkan özlem öznur pamir pelin perihan pervin petek pınar poyraz ragıp rahime
    rahmi ramazan rasim raziye recep refik reha remzi reşat reyhan rıdvan rıza rukiye rüstem rüya rüzgar saadet sabahat
    sabahattin sabiha sabri sadık sadiye safiye sakine salih saliha salim sami samet saniye sarp sebahat seçil seçkin seda
    sedat sedef sefa sefer seher selahattin selçuk selda selen selim selin selma selman semih semiha semra sena senem ser
    serap sercan serdar serenay serhan serhat serkan serpil sertaç servet sevcan sevda sevde sevgi sevgül sevil sevilay sevim sevinç
    seyfi seyhan seyit sezai sezen sezer sezgin sıla sıdıka sibel simay simge sinan sinem soner songül su suat sude sudenaz
    suna suzan süheyla süleyman sümeyye sümeyra süreyya şaban şadan şahika şahin şebnem şefik şehnaz şehriban şenay şener şengül
    şennur şermin şerife şevket şeyda şeyma şinasi şirin şukufe şule şükran şükrü şükriye taha tahir tahsin tamer taner tansu
    tarık tarkan tayfun tayfur tayyip teoman tevfik tijen timuçin timur tolga tolunay toprak tufan tuğba tuğçe tuğra tuğrul
    tuna tuncay tunç tuncer tülay tülin türkan türker ufuk uğur ulaş umay umut utku ülkü ülker ümit ümmü ümran vahit vasfi
    vedat vehbi veli veysel vildan volkan vural yağız yağmur yahya yakup yalçın yaman yaren yasemin yaser yasin yaşar yavuz
    yekta yelda yeliz yener yeşim yeter yetkin yıldız yılmaz yiğit yonca yunus yurdagül yusuf yücel yüksel zafer zahide zehra
    zekai zekeriya zeki zekiye zeliha zerrin zeynel zeynep ziya zübeyde züleyha zülfikar zümrüt`,
  notNames: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül
    ekim kasım aralık siz sizin size sizi sn sayın konu re ynt ilt ok kdv türkçe ingilizce italyanca türk ramazan kurban
    bayramı bey hanım beyefendi hanımefendi`,
  greetings: `merhaba merhabalar selam selamlar sayın sn sevgili değerli günaydın iyi kıymetli`,
  everybody: `müşterimiz müşteri müşterilerimiz herkes herkese ekip arkadaşlar yetkili yetkililer ilgili kişi üyemiz üye
    misafirimiz misafir konuğumuz tekrar günler akşamlar sabahlar çalışmalar haftalar efendim bay bayan hocam kullanıcı
    kullanıcımız`,
  titles: `bay bayan sayın sn dr doç prof av avukat mühendis müh mimar uzm öğr`,
  titlesBehind: `bey hanım hanim beye hanıma beyin hanımın beyefendi hanımefendi hoca hocam abi abla`,
  introductions: [
    '(?:benim )?adım',
    'ismim',
    'ben',
    String.raw`(?:saygılarımla|saygılar|sevgiler|selamlar|teşekkürler|dileklerimle),?\s*\n\s*`,
    'adına'
  ],
  streets: [
    /(?<![\p{L}\d.'’-])(?:[\p{Lu}\d][\p{L}\d.'’-]{0,30} ){1,3}(?:[Mm]ahallesi|[Mm]ah\.|[Mm]h\.|[Cc]addesi|[Cc]ad\.|[Cc]d\.|[Ss]okağı|[Ss]okak|[Ss]ok\.|[Ss]k\.|[Bb]ulvarı|[Bb]lv\.|[Bb]ul\.|[Ss]itesi|[Aa]partmanı|[Aa]pt\.|[Pp]laza|[Ii]ş [Mm]erkezi|[Kk]öyü)/gu,
    /(?<![\p{L}\d.'’-])[\p{L}\d'’-]{1,30} (?:mahallesi|mah\.|caddesi|cad\.|sokağı|sok\.|bulvarı|blv\.|apartmanı|apt\.)/gu,
    /(?<!\p{L})(?:no|daire|kat|blok|d|k)[.:]? ?\d{1,5}[\p{L}]?(?:[/ -]\d{1,4})?(?![\p{L}\d])/giu
  ]
}
