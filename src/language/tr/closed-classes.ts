/** Words of the closed classes of Turkish, with the frequent inflected forms. */
export const CLOSED_CLASSES: Readonly<Record<string, string>> = {
  pron: `ben beni bana bende benden benimle sen seni sana sende senden seninle o onu ona onda ondan onunla biz bizi bize
    bizde bizden bizimle siz sizi size sizde sizden sizinle sizler sizlere sizleri onlar onları onlara kendi kendim
    kendimiz kendiniz kendinizi kendinize kendisi kendisini kendisine biri birisi kimse herkes hepsi hepiniz hepimiz
    şunu bunu buna bunda bundan bunun şuna bunlar bunları şunlar tarafınıza tarafınızdan tarafınızca tarafımıza
    tarafımızdan tarafımızca birbirimize birbirimizi`,
  det: 'bu şu her bazı hiçbir bütün tüm birkaç birçok herhangi öbür diğer aynı hangi kaç',
  poss: 'benim senin sizin bizim onun onların kendinizin sizlerin',
  prep: `için ile gibi kadar göre karşı rağmen dolayı ötürü beri önce sonra doğru üzere itibaren hakkında konusunda
    dair ilişkin ait tarafından boyunca üzerinde içinde nedeniyle sebebiyle yüzünden sayesinde yerine olarak adına
    üzerine altında yanında arasında dışında karşın bakımından`,
  conj: 'veya ya hem ne da de dahi',
  sub: 've ama fakat ancak lakin çünkü zira oysa oysaki halbuki eğer şayet madem mademki ki ayrıca',
  be: 'değil değiliz değilim değilsiniz değildir değildi var vardır vardı yok yoktur yoktu varsa yoksa mümkün mümkündür',
  neg: 'değil hiç asla yok hiçbir sakın hayır',
  wh: `ne neyi neye nasıl neden niçin niye nerede nereden nereye hangi hangisi kim kime kimi kimin kaç kaçta nesi neler
    nedir ne zaman`,
  intens: 'çok pek oldukça epey gayet son derece fazla fazlasıyla aşırı öyle böyle daha en hayli',
  time: `bugün yarın dün şimdi sabah akşam öğlen öğle gece pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak
    şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık gün günü gününe güne hafta haftaya haftası ay
    aya ayın yıl saat saati saate saatte dakika dakikada iş mesai hafta haftalık günlük günde gündür haftadır aydır
    cumaya pazartesiye salıya çarşambaya perşembeye cumartesiye pazara yarına bugüne akşama sabaha öğlene öğleden`,
  num: `bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon
    birinci ikinci üçüncü dördüncü beşinci ilk son yarım buçuk`,
  adv: `lütfen hemen şimdi artık henüz hâlâ hala yine gene tekrar zaten bile belki sanırım galiba herhalde herhâlde acaba
    maalesef malesef maalesf ne yazık ki elbette tabii tabi kesinlikle mutlaka muhakkak asla hep sürekli devamlı daima
    bazen sadece yalnızca sırf özellikle aslında açıkçası gerçekten hakikaten cidden ayrıca önce sonra dün geçen az
    biraz bayağı çabuk çabucak hızlıca derhal ivedilikle birazdan yakında bilahare akabinde doğrudan direkt direk
    kendiniz bizzat şahsen maalesef umarım inşallah allahtan keşke güya sözde resmen adeta neredeyse tamamen
    bizzat hasbelkader ısrarla inatla bilerek kasten kasıtlı defalarca tekrar tekraren önceden sonradan anında
    muhtemelen büyük olasılıkla nazikçe saygıyla bugün gerçi hatta üstelik nihayet şöyle böyle öyle yani işte hani`
}
