/**
 * Verb stems by what they mean for a reply. A stem may stand in several groups. `et` and its like serve the compounds
 * written apart (*iade et*); those written together are listed.
 */
export const VERB_STEMS = {
  /** Slips: *unuttunuz* blames without a negation. */
  fault: `unut atla kaçır karıştır kır boz düşür kaybet yitir savsakla geçiştir oyala ertele aksat geciktir
    bozdur yanıl yanılt çarpıt abart uydur saptır saçmala diret suçla tersle kandır aldat çiğne çatlat
    sızdır mahvet mahved batır bulaştır çökert patlat yıprat eskit bulandır zedele del yak ıslat çürüt sardır tıka gizle hırpala kirlet yırt lekele zedele hırpala ıskala yanlışla`,
  /** What comes to the subject, or what a guest is thanked for: their negation accuses nobody. */
  benef: `al bul gör iste beğen yaşa duy hisset sev hoşlan kazan eriş ulaş edin kavuş yararlan faydalan üz
    esirge aldır üzül sevin kork bekle özle şaş endişelen zorlan`,
  harm: `kapat durdur engelle kes sonlandır feshet reddet yasakla sil at kov cezalandır yaptır başvur aktar
    kaldır dondur kilitle blokla haczet işle devret`,
  say: `söyle belirt bildir açıkla ilet anlat hatırlat uyar yaz vurgula bahset aktar paylaş konuş söylet
    duyur tekrarla yinele değin`,
  know: `bil gör bul anla hatırla san düşün tanı zannet um iste öğren farket bekle duy hisset oku seç kestir
    inan ulaş rastla kavra anımsa`,
  act: `yap gönder ver değiştir et ed al aç çöz hallet ayarla düzelt öde yükle tanımla uygula karşıla sağla
    sun getir götür kaldır onayla işle başlat bitir tamamla taşı uzat kısalt ekle çıkar onar düzenle
    hazırla yenile koy kur bak yetiştir ertele indir düşür planla ayır tut yolla kargola ulaştır
    taksitlendir yönlendir aktar ilerlet sat kirala bekletme saklat sakla üret oluştur aktifleştir
    faturalandır karşılat`,
  /** All other verbs that replies are full of. */
  other: `gecik de anlaş ara araştır arttır artır as aş at ateşle ayrıl azalt bağla bağır bağışla barın bas basıl başar
    başla başvur batır bayıl becer bekle belirle benimse benze besle bırak biç bildiril
    bil bin biriktir bit boya boyan böl bölün buluş bulun büyü büyüt cevapla cevaplan çağır çağrıl çal
    çalıştır çalış çarp çek çekil çekin çevir çevril çık çıkış çiz çöküş dal danış dağıl davran dayan def
    gider soğut daralt değ değerlendir değiş dene denetle dik dile dilen din dinle dinlen diz doğ doğrula doğrulan
    doku dokun dol dolan dolaş doldur don dön döndür dönüş dönüştür dur duraksa duy düş düşün düzel eğ
    eğit ek ekle eleştir eri eriş esne etkile etkilen ettir ev faydalan fırlat geç geçir
    geçin gel geliş geliştir gerekir gerektir gez gir giriş git gid giy gizle gocun göğüsle 
    görevlen görün görüş göster göz gül güncelle güncellen güven halled hallol harca harcan hazırlan
    hızlan hızlandır ısıt ısır ışı iç ilerle ilgilen imzala in incele indiril inle iste
    işaretle it itele izle izlen kaç kal kalk kalkış kan kapan kapa kapat kapla karşılaş karşılaştır kat
    katıl katlan kay kayded kaydet kaydol kaydır kaynaklan kazan kılla kıs kıyasla kızdır kız
    koklat kop kopyala koru korun koş koyul kullan kurtar kurul kutla küs küfret küfred
    lafla listele maddele nitele ol oluş otur oku okut oy oyna öde öğret öl ölç önemse
    öner önle özle özetle parçala parla patla pişir planlan püskürt rahatla rahatlat reddeden
    redded rezil sabret sabred saç sak saldır sanıl sar sars savun say sayıl seç sesle sev
    seyret sığ sığın sık sıkış sil silin sor soruştur sok sorgula sömür söyle sun sür sürdür sürün
    sus sustur süsle şaşır şekillen tak takıl tanış tanıt tap tara tart tartış tat tavla tazele
    temizle tıkla toparla topla toplan töken tut tutturul tüket tüken uç ufala uğra uğraş uğrat
    ulaş um umutlan uy uyan uyandır uyuş uyu uzan uza uzaklaş uzlaş üstlen üret üşen var
    vardır vazgeç vaded vadet verdir verin vur yak yakala yaklaş yakış yalvar yanaş yan
    yanıtla yansı yansıt yapıştır yaptırt yara yararlan yarat yargıla yarış yaslan yaşan yat
    yatır yaz yazdır yazış ye yet yetin yetiş yetkilen yık yıka yırtıl yoğunlaş yoklat yokla yol
    yor yorul yorumla yönel yönet yurut yürü yürüt yüksel yükselt yüz yüzleş zorla zorun zorlan küçümse
    önemse umursa aldırma boşver esirge esirgeme sakinleş kahret kahred lütfet lütfed bahset bahsed affet
    affed hisset hissed kaybed sabret emret emred hapset nakled naklet zanned seyred reddet fethet
    bağışlan katlan bulundur bulaştır unutma cezbet hükmed farkedil sözleş bağdaş bekletil beklet
    bıkt bık usan usandır bezdir tüket çıldır çıldırt delir delirt iğren tiksin sinirlen sinirlendir
    öfkelen kükre kudur kus sıç geber siktir defol toslat topar kıvır kıvran kıvırt ayıp utan utandır
    dertlen zırva zırvala kaytar yalan saçmalat dalga eğlen şakalaş dinlet gözle gözet
    gözlemle kontrolle denetlet avut savur savuştur yamala sıvış sıvıştır yokol mahvet mahved mahvol
    zıpla debelen çırpın direnç diren tepki tepkile söktür sök tıka tıkan dik döşe sula yıkan ütüle pişir
    kaynat kaynar taşın taşır ıslan ıslat kuru kurut dök dökül sürç sürt kay çiz çizil çök çat çatla
    kırıl bozul düzeltil
    acık aksa alkışla alış alıştır andır apar avla ayarlan aydınlat ayıkla ayırt azal azarla ağla ağlat     ağrıt aşağıla barındır bastır beslen birleş birleştir boğ boğul boşal boşalt bunal bunalt bölüş
    büz bıktır cay coş cıvıt daldır damla daral darıl dayat dağıt depola derinleş devril didikle dikil diklen
    dikleş dolandır dolaştır donan donat dosyala döv dövün dürt düzelttir dırdırla efelen eksil eleştiril erit
    esinlen evlen ezdir ezil eğil eğlendir fırla fısılda fışkır gerçekleş gerçekleştir getirt gevele gezdir
    giydir giyin gizlen göm gömül görevlendir götürül gülümse gürle güçlen güçlendir hastalan havalan
    hayalle haykır heveslen hiddetlen horla ilgilendir iliştir imzalat incit indirge iteleş ittir izlet iğnele
    kabar kapış karala kaygılan kayna kaynaş kaçın kekele keşfed keşfet kolaylaş kolaylaştır kolla
    kopar kopart korkut kovala koştur kucakla kundakla kurcala kurgula kurtul kuşat kuşkulan köpür körükle
    kötüle kötüleş küçül küçült kımılda kıpırda kıpırdat kırp kısal kıskan kısıtla kızar lanetle mırıldan
    mızmızlan nazlan olgunlaş oturt oynat panikle paniklet paylaştır pazarla pekiştir piş sabırsızlan saklan
    sakın salla sallan saptan sarsıl sarıl sataş satıl savrul savsaklan saydır sayıkla sendele serp sez seğirt
    sokul solla söndür söv söylen süpür sürükle süründür süz sıkıl sıkıştır sırala sırıt sız sızlan sızlat
    sığdır tanıştır tasarla tatlandır taşırt telaşlan tetikle titre tuttur tutul tükür tınla tırman
    umursan uyut uçur uğraştır uğurla vurdur vurul yadırga yalpala yaltaklan yapış yarala yasla yatıştır yay
    yayıl yayımla yayınla yağdır yaşlan yedir yenil yumuşa yumuşat yut yutkun yuvarla yücelt yüklen yıkıl yıldır
    zayıfla zehirle zorlaştır zıplat çabala çak çaldır çalkala çağrıştır çekiştir çeliş çevrele çizdir
    çoğal çoğalt çözül çözümle çürü çıkart ödet ödüllendir öksür öldür örgütle övün özendir üfle ürk ürküt
    üstele üşü üşüş şaşırt şişir şüphelen şımar şımart`
} as const
