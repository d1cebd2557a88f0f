/** The provinces, and what else has a capital of its own without an apostrophe behind it. */
const PLACES = `Adana Adıyaman Afyonkarahisar Ağrı Aksaray Amasya Ankara Antalya Ardahan Artvin Aydın Balıkesir Bartın Batman
  Bayburt Bilecik Bingöl Bitlis Bolu Burdur Bursa Çanakkale Çankırı Çorum Denizli Diyarbakır Düzce Edirne Elazığ Erzincan
  Erzurum Eskişehir Gaziantep Giresun Gümüşhane Hakkâri Hatay Iğdır Isparta İstanbul İzmir Kahramanmaraş Karabük Karaman
  Kars Kastamonu Kayseri Kilis Kırıkkale Kırklareli Kırşehir Kocaeli Konya Kütahya Malatya Manisa Mardin Mersin Muğla Muş
  Nevşehir Niğde Osmaniye Rize Sakarya Samsun Şanlıurfa Siirt Sinop Sivas Şırnak Tekirdağ Tokat Trabzon Tunceli Uşak Van
  Yalova Yozgat Zonguldak Bodrum Fethiye Gebze Gökçeada İskenderun Kadıköy Üsküdar Beşiktaş Çankaya Bornova Kuşadası
  Türkiye Kıbrıs Avrupa Almanya Fransa İtalya İngiltere Hollanda Amerika Ramazan Kurban`

const known = new Set(PLACES.split(/\s+/))

/** Is it a name of a place or a feast? Such words keep their capital inside a sentence. */
export function isPlace(word: string): boolean {
  return known.has(word)
}
