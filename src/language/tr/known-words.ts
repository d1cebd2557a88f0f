/** Common nouns and adjectives of replies; they count as known words, so that capitals on them are heard as shouting. */
export const NOUNS = `ad adım adres adresi adresiniz aidat alıcı alışveriş anahtar anlaşma anlayış aracı araç araştırma arıza
  arkadaş artış aşama avukat ay ayar ayrıntı banka başvuru başvurunuz belge belgeler belgeleri belgeniz bilgi bilgiler bilgisi
  bilgilendirme birim birimi bölüm borç borcunuz bütçe cevap ceza cihaz cihazınız çağrı çalışan çalışma çare çözüm daire
  dakika değişiklik değişim dekont denetim depo destek dikkat dilekçe dosya dosyanız durum düzeltme ekip ekibi ekibimiz ekran
  eksik ekipman ev evrak evrakları fatura faturanız fikir firma firması fiyat form formu fotoğraf garanti gecikme gecikmeler
  gelişme gerekçe gider giriş görev görüşme gün güncelleme güven hak hakkınız hakaret hak hata hatası hatanız hatalar hatta
  hesap hesabı hesabınız hesabınızı hizmet hizmeti hukuk iade iadeniz icra iddia ihmal ihtiyaç ilgi imza indirim inceleme
  internet iptal istek istisna iş işlem işlemi işleminiz işlemler izin kabul kalite kampanya kapasite kargo kargonuz karar
  kart kartınız katkı kaynak kayıt kaydınız kısım kişi kod kolaylık konu konusu kontrol koşul koşullar kural kurul kurulum
  kurum kusur kutu kredi lira makbuz masraf madde mağaza mağduriyet mahkeme mal memnuniyet merkez mesaj mesajınız mevzuat
  model müdür müşteri müşterimiz müşteriler nakit neden not numara numarası numaranız oda olay olumsuzluk olumsuzluklar ödeme
  ödemeniz onay onarım operasyon ortak öğrenci öğretmen ömür öneri özür paket paketiniz para paranız paranızı parça personel plan
  politika prosedür proje randevu rapor ret rica risk sabır saha sağlık sahip sayfa seçenek seçim sebep seri servis sevkiyat
  sıra sistem sistemi site soru sorun sorunuz sorumluluk sorumluluğu söz sözleşme sözleşmesi şart şartlar şebeke şifre şikayet
  şikâyet şikâyetiniz şirket şube tahsilat takım takip talep talebiniz talebinizi talimat taraf tarif tarife tarih tarihi taşıma
  tazminat tedarik tedarikçi teklif teknisyen telefon telefonu teminat temsilci teslim teslimat teşekkür tutar tutum usul uygulama
  uyarı üretim ürün ürünü ürününüz ücret üye üyelik vade vakit veli vergi veri yanıt yanlış yardım yasa yazı yazılım yer yetki
  yetkili yöntem yönetim yönetmelik yol yük zaman zarar zorluk kapı masa terbiye edep ayıp rezalet saçmalık kepazelik
  KDV TL A.Ş`
export const ADJECTIVES = `açık acil adil ağır aktif alakasız anlamlı anlamsız asıl ayrı basit başarılı başka belirli belli bile bilgili
  boş bozuk büyük ciddi çeşitli çirkin çözümsüz dikkatli dikkatsiz doğru dolu düşük düzenli eksik eksiksiz ekstra emin
  eski fazla geç geçerli geçersiz genel gerekli gerçek gizli güncel güvenli güzel haklı haksız hassas hatalı hazır hızlı
  iyi ilgili ilgisiz imkansız imkânsız kalıcı kapalı karışık kasıtlı kesin kırık kısa kişisel kolay korkunç kötü küçük kusurlu kusursuz
  mağdur makul memnun mecbur muhatap mutlu mükemmel müsait mümkün normal olumlu olumsuz önemli özel pahalı rahat resmi rezil saçma sakin
  samimi saygılı saygısız sağlam sıkıntılı sınırlı sinirli sorumlu sorumsuz sonuçlu sürekli şahsi tam tamam tatsız tek temiz
  terbiyesiz ters tuhaf ucuz ufak uygun uygunsuz uzun üzgün yanlış yavaş yeni yeterli yetersiz yetkisiz yoğun yorucu zor zorunlu
  beceriksiz cahil ciddiyetsiz densiz dürüst edepsiz gerizekalı aptal salak ahmak komik gülünç ayıp`
/** Verb forms that are often shouted. */
export const VERBS = `yetti yeter okuyun bakın dinleyin anlayın edin gelin ödeyin gönderin yapın bekleyin arayın susun kesin durun
  olmaz oldu olacak istiyorum bıktık bıktım usandık anlamıyorsunuz okumuyorsunuz dedik dedim demiştik söyledik yazdık bekliyorum
  bekliyoruz lütfen rica teşekkür ederim ederiz ediyoruz yok var artık hemen derhal asla hayır bir daha son kez neden niye çok`
