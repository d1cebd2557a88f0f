/** Words whose ending looks like that of a verb, without case or marks. */
export const LOOK_ALIKES = `icin kanun serin derin yalin burun ekin dizin yakin sakin kalin yayin basin satin yarin sorun sorunsuz aydin altin kadin kadinin uzun oyun koyun boyun
  dersiniz dersinizi adiniz soyadiniz adinizi soyadinizi kaydiniz kaydinizi krediniz kredinizi kendiniz kendinizi kendinize
  kendinizden kendinizin senediniz kagidiniz umudunuz derdiniz yurdunuz maddiniz haddiniz haddinizi evladiniz muradiniz
  maksadiniz inadiniz itimadiniz vaktiniz vaktinizi hattiniz hattinizi testiniz ustunuz dostunuz kastiniz ardiniz altiniz
  tamam program sistem problem makam imam hamam islem donem yontem kavram anlam ortam toplam reklam selam islam eylem
  gonderim kredi hadi haydi simdi kendi efendi belediye yedi adedi cildi derdi kaydi kagidi senedi ardi yurdu hatti
  vakti testi posta firmaniz firmanizi firmaniza elemaniniz semaniz temaniz temanizi dramaniz kurunuz kursunuz kadar sonra bilgi biz siz iz
  deniz temiz pazar yazar zarar karar haber sefer numara tabii degil rapor sanir yildiz gercekten muhtemelen alarm
  konum durum kurum urun urunun gun gunun butun onun bunun sunun sizin bizim sizi bize size bizi neden nerede hangi bazen
  zaten lutfen aslinda yine aynen kesin kesinlikle hemen iken derken erken dukkan mekan musteri miktar ilgi dikkat adres
  akin kursa kursu derse sansa isler islerim islerimiz yer yerler gider giderler okur yazarlar degerler yatirim bakim alim satim giyim yorum yorumun kuzu
  bekar yakit gecit ucus acil acili yarim musait tahmin hicbir beklenmedik gerek gerekli ender
  dolar kenar cevher ceviz domuz omuz boynuz tuz buz toz soz sozun sozunuz goz gozunuz yuz yuzunuz yuzunden kimin benim
  senin isin isim icim gecim secim cozum cozumu bolum olum dogum yorgun uygun icinde yaziniz yazinizi kapiniz
  odeme odemem ekran zaman zamanin sirket market paket sabit banka kasim ekim pazarin yolun yolum elin elim kolum alaka
  ay ayin ayim duz yaz kisin yayim sayin sayim layik dahi baris alis veris alisveris kalan kalin calisan sahip
  insan insanin insani insana insanlar anin andan ancak evin evim dogru bekci sorum sorumun yanit yanitin bekcim yanin yanim yanim icten disin disim basim basin
  kapali acik yapi yapim tadim tadiniz tutar tutarin tutari sure suresi iade aktif alt ust duzgun elimden bakimindan varim
  ogretmen ogretmeni ogretmene egitmen egitmeni egitmene yonetmen yonetmeni yonetmene danisman danismani danismana
  secmen secmeni secmene cevirmen cevirmeni cevirmene sayman saymani saymana yazman yazmani yazmana dusman dusmani
  dusmana dokuman dokumani dokumana denetmen denetmeni denetmene gozetmen gozetmeni gozetmene okutman okutmani
  okutmana sisman sismani sismana uzman uzmani uzmana eleman elemani elemana`
