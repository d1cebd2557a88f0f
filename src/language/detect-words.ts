/** The languages that the detector tells apart: the three that have rules first, then the ones it turns away. */
export const DETECTED = ['en', 'it', 'tr', 'de', 'fr', 'es', 'pt', 'az', 'nl', 'ca', 'ro', 'xx'] as const

/**
 * Frequent words per language, in any spelling (diacritics are folded away when the table is built). `don'` is a
 * word before an apostrophe, `'t` one after it. A word that several languages share stands in each of their lists.
 * `xx` stands for the other languages of Latin script, none of which has rules.
 */
export const WORDS: Readonly<Record<(typeof DETECTED)[number], string>> = {
  en: `the and of to a in is it you that he was for on are as with his they i at be this have from or one had
by but not what all were we when your can said there an each which she do how their if will up other about
out many then them these so some her would make like him into time has look two more go see no way could
people my than first been call who its now find long down day did get come made may over new after back only
just know take years where much through our any should because does well also here too very such why off
again every under while both those before between same own us me am yes hi hello dear hey thanks thank
please sorry regards sincerely best kind thx pls im ive dont cant wont didnt isnt youre youll hope let lets
need help want sure yet still today tomorrow week month monday tuesday friday sunday order orders refund
shipping shipped ship delivery package parcel invoice payment paid pay bill item items price money reply
message request issue issues problem question questions answer team support customer service address phone
send sent receive received contact update updated change changed cancel cancelled return returned
replacement attached attach access click below above free open closed close check able unable inconvenience
understand appreciate happy glad feel welcome everything anything something nothing anyone someone being
having doing using going getting working work works worked happened wrong right next last few days hours
minutes soon without within during until against available already however instead another unfortunately
currently details number page user users name date files error bug fixed fix try tried good great morning
afternoon evening keep put give given might must shall really think thought told tell show shows seen seems
set use used add added report run code read write either since though whether unless per via ask asked
asking feedback it' i' you' we' they' that' he' she' what' there' let' who' here' don' doesn' didn' isn'
aren' can' won' wouldn' shouldn' haven' hasn' 's 't 're 've 'll 'd 'm subject type old client clients hereby
low full big small part top home job mind else enough little often once almost several following second
third choose select enter visit confirm confirmed requires required allowed approved complete provide
process include including receipt shop store website matter case point sense kindly regarding sign log login
track late early delay delayed sold stock damaged broken missing lost refunded charge charged card bank safe
private public submit review reviewed author member members`,
  it: `il lo la i gli le un uno una di a da in con su per tra fra e o ma non che si se è era sono sei siamo
siete ho hai ha abbiamo avete hanno del dello della dei degli delle al allo alla ai agli alle dal dallo
dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col questo questa
questi queste quello quella quelli quelle quel quei mio mia miei tuo tua tuoi suo sua suoi sue nostro nostra
nostri vostro vostra vostri loro mi ti ci vi ne lei lui io tu noi voi come dove quando perché poiché quindi
allora anche ancora già più meno molto molta poco tanto troppo tutto tutta tutti tutte niente nulla nessun
nessuna qualche alcuni alcune ogni altro altra altri altre stesso stessa sempre mai ora adesso oggi domani
ieri dopo prima poi così ecco bene male solo soltanto però oppure inoltre infatti invece circa senza verso
presso entro durante dentro fuori sotto sopra cui quale quali quanto quanti chi cosa cosi puo può posso puoi
potete possono potrebbe potrei vorrei vorremmo voglio vuole vuoi deve devi devo dovete fare fatto faccio
faremo essere stato stata stati state avere avuto sarà saranno sarebbe fosse sia siano abbia dire detto
vedere visto dare dato mandare mandato inviare inviato inviata ciao salve buongiorno buonasera gentile
gentili egregio caro cara grazie mille prego scusi scusa scusate saluti cordialmente piacere favore cortesia
attesa spiace dispiace purtroppo certo certamente volentieri ordine ordini reso rimborso rimborsare spedito
spedita consegna pacco fattura pagato soldi prezzo richiesta richieste problema problemi domanda domande
risposta cliente clienti servizio numero nome cognome ricevuta contattare aggiornare modificare cambiare
annullare allegata accesso conto utente pagina sito errore settimana mese giorni giorno ore lunedì martedì
mercoledì giovedì venerdì sabato mattina sera capisco capito sapere sa so va vado bisogno necessario nuovo
nuova nuovamente proprio qui qua lì là sì no ok vuol cioè comunque pure davvero neanche nemmeno nostre
vostre tue mie ultimo ultima qualsiasi verificare controllare risolto utilizzare clicca segui seguente
quest' quell' nell' dell' all' dall' sull' l' un' d' c' com' cos' dov' m' t' s' v' n' po' anch' nessun' qual
senz' gent cmq xche nn attendo aspetto resto rimango torno chiedo scriva scrivi chiami due tre quattro forse
qualcuno ciascuno viene vengono venire diverso diversa scegli scegliere inserisci semplice aggiorna riprova
usa verrà avrà esempio parte volta volte persona persone web negozio acquistare ordinare carta banca codice
sconto gratis garanzia ritardo mancante rotto corriere oltre fino appena finché mentre tramite secondo
riguardo nessuno stai sta stiamo stanno sto andare andato venuto preso messo chiesto scritto letto aperto
chiuso fatte fatta seguito merito quant modo motivo fine inizio tempo giusto vero buon buona buone buono te
me sé`,
  tr: `teşekkürler ve bir bu şu o da de mi mı mu mü ki için ile ne çok daha en var yok değil gibi kadar ama fakat ancak
veya ya hem her hiç bazı tüm bütün kendi ben sen biz siz onlar bana sana bize size ona onu bunu şunu beni
seni bizi sizi benim senin bizim sizin onun bunun bende sende bizde sizde benden sizden bizden bunlar şunlar
böyle şöyle öyle nasıl neden niçin niye nerede nereye kim kime hangi kaç şimdi sonra önce bugün yarın dün
hafta ay yıl gün saat günü gündür olarak olan olduğu olduğunu olur olmaz oldu olmuş olacak olsun olmak
olması edildi edilir ediyor ederiz ederim eder edin etmek etti ettik ettim edecek yapmak yaptı yaptık
yapılan yapın lütfen teşekkür sağolun sağol merhaba selam günaydın iyi günler kolay gelsin sayın
saygılarımızla özür dilerim rica üzgünüm maalesef tamam evet hayır peki tabii tabi elbette olsa eğer yani
zaten hala henüz artık hemen kısa sürede süre içinde üzere göre karşı rağmen dolayı sadece yalnızca birlikte
ayrıca hakkında itibaren sipariş siparişim iade iadesi kargo kargoya ürün ürünü ürünün fatura ödeme para
ücret tutar teslim teslimat paket adres adresi telefon numara mesaj talep sorun sorunu soru cevap yanıt
destek müşteri hizmet ekip ekibi hesap şifre bağlantı bağlantıya sayfa kullanıcı adı isim tarih dosya hata
yeni yeniden tekrar geri iptal değişim kayıt bilgi lazım gerek gerekli mümkün uygun aynı başka diğer ilk son
iki üç dört beş altı yedi sekiz dokuz lira tl fazla az bile işte şey şeyi yer gönder gönderin gönderir aldım
alın verin verdik vermek pazartesi salı çarşamba perşembe cuma cumartesi pazar bey hanım beyefendi
hanımefendi sağlık bi mısın misin degil oluyor vardır yoktur konu konuda konuyu mağaza 'nin 'nın 'nun 'nün
'in 'ın 'un 'ün 'da 'de 'ta 'te 'dan 'den 'tan 'ten 'ya 'ye 'a 'e 'yi 'yı 'i 'ı 'u 'ü 'dir 'daki 'deki 'ndan
'nda hiçbir herhangi birkaç birçok çünkü işlem işlemi sevgili hoş böylece tarafınıza sepet stok stokta
indirim kupon kod kodu banka kart kartı mail posta eposta e-posta onay onaylandı beklemede hazır yakında
sıra durum durumu durumda neyi kimse ise den ait ilgili inceleyip`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen ist sind
war waren wird werden wurde wurden sein haben hat hatte hatten habe ich du er sie es wir ihr mich dich mir
dir uns euch ihnen ihre ihren ihrem ihrer mein meine unser unsere in im an am auf aus bei beim mit nach seit
von vom zu zum zur für über unter vor durch gegen ohne um bis wenn dass weil da als wie was wer wo wann
warum welche welcher welches auch noch schon nur sehr mehr so doch dann jetzt heute morgen gestern hier dort
wieder immer kann können könnten könnte muss müssen soll sollte darf will möchte möchten würde bitte danke
dank vielen guten tag hallo grüße grüßen freundlichen liebe lieber geehrte geehrter herr frau leider gerne
gern bestellung lieferung rechnung paket kunden nachricht frage fragen antwort konto ganz alle alles etwas
nichts man sich mal gut bescheid schicken lager gerät kosten fehler adresse nummer zwei tage tagen woche
monat schicke senden geschickt bekommen gemacht stimmt problem`,
  fr: `le la les l' un une des du de d' à au aux et ou mais ne n' pas que qu' qui quoi dont où je j' tu il
elle on nous vous ils elles me m' te t' se s' ce c' cet cette ces mon ma mes ton ta son sa ses notre nos
votre vos leur leurs est sont était être été suis êtes avez avons ont ai avait avoir a en dans sur sous par
pour avec sans chez vers entre depuis si comme plus très bien aussi encore déjà tout tous toute toutes même
autre autres quand comment pourquoi quel quelle quels quelles peut peux pouvez pouvons pourriez voulez
souhaitez devez fait faire merci bonjour bonsoir salut madame monsieur cordialement désolé désolée veuillez
svp commande livraison colis facture remboursement compte demande client jour jours demain hier lundi avant
après car donc alors ça ca ceci cela oui non y avions nouveau reste aujourd' jusqu' lorsqu' puisqu' service
clients espère matin soir rendez année chaque personne tarif retour envoi envoyer envoyé reçu reçue problème
réponse réseau adresse date numéro prix article produit paiement semaine mois heure heures voici voilà ci
premier première beaucoup peu trop près`,
  es: `el la los las un una unos unas de del a al en con por para sin sobre entre hasta desde y e o u pero no
que qué si sí es son era fue ser está están estar estoy he ha han hemos había hay haya tiene tengo tienen
tenemos tener puede puedo pueden podemos podría su sus mi mis tu tus nuestro nuestra nuestros le les lo me
te se nos yo usted ustedes él ella esto esta este estos estas ese esa eso como cómo cuando cuándo donde
dónde quién cuál muy más menos también ya todo todos toda todas otro otra bien hola gracias buenos buenas
días tardes estimado estimada saludo saludos señor señora favor lamentamos siento disculpe pedido envío
factura devolución reembolso cuenta correo pregunta dinero fecha hoy mañana ayer semana lunes viernes porque
aquí ahora antes después entonces aún solo cada muchas mucho día vez hacer hecho quiere quiero debe hace
según nuestras cliente número respuesta espera espero servicio mensaje producto precio tarde error problema
ninguna ninguno alguna algo nadie primera nuevo nueva vale plazo casa perfecto`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às com por para pelo pela sem
sobre entre até desde e ou mas não que se é são era foi foram ser está estão estar estou fica tem têm tenho
temos ter há pode posso podem podemos poderia seu sua seus suas meu minha nosso nossa lhe lhes me te eu você
vocês ele ela isto isso este esta esse essa aquele como quando onde quem qual muito mais menos também já
todo todos tudo outra outro bem olá oi obrigado obrigada bom boa dia tarde noite prezado prezada caro
cumprimentos atenciosamente desculpa desculpe encomenda pedido envio fatura devolução reembolso conta
pergunta dinheiro hoje amanhã ontem semana segunda porque aqui agora antes depois então ainda só cada muita
vez fazer feito quer deve pra nao voce tá vamos favor senhor cliente número resposta espera espero fico
ficamos serviço mensagem produto preço erro problema nenhuma nenhum alguma algo ninguém primeira novo nova
prazo casa agradecemos`,
  az: `yuxarı aşağı pulsuzdur manat və bir bu o da də mi ki üçün ilə nə çox daha ən var yox yoxdur deyil kimi qədər amma lakin ya hər heç
bəzi bütün öz mən sən biz siz onlar mənə sənə bizə sizə ona onu bunu məni bizi sizi mənim sənin bizim sizin
onun bizdə sizdə məndə bizdən sizdən belə elə necə niyə harada kim hansı neçə indi sonra əvvəl gün sabah
dünən həftə ay il saat olan oldu olub olar olacaq olmasa edir edirik edirəm edin etmək etdi etdik edib edə
bilər bilərsiniz bilmərəm istəyirik istəyirəm istəyirsiniz zəhmət xahiş təşəkkür sağ olun salam hörmətlə
hörmətli xanım üzr sifariş sifarişiniz məhsul müştəri sual sualınız cavab hesab pul məktub görə yeni yenidən
geri əgər yaxşı hə bəli xeyr mümkün başqa iki üç lazım məlumat haqqında qeyd zəng kart tarif mend hesabınız
mesajınız ünvan pulsuz şəkil bazar ertəsi cümə axşamı gələn keçid bağlama kuryer ödəniş anbar`,
  nl: `fijn de het een en of maar niet geen van in op te aan met voor bij uit over door naar tot om als dat die dit
deze is zijn was waren wordt worden werd ben bent heeft hebben heb had hadden ik je jij u uw hij zij ze we
wij ons onze mijn jouw zich er hier daar wat wie waar wanneer hoe waarom welke ook nog al wel meer dan dus
want omdat kan kunt kunnen kun moet moeten mag wil willen zou gaan gaat doen weer graag bedankt dank beste
groet groeten vriendelijke hallo hoi goedemiddag mevrouw meneer alstublieft bestelling pakket factuur
rekening vraag vragen bericht vandaag morgen gisteren dag dagen week weten laat sturen terug goed mee alleen
contact nu adres nummer probleem fout geld nieuwe twee maand gestuurd ontvangen geval klant klanten prima`,
  ca: `el la els les l' un una uns unes de d' del dels a al als amb en per i o però no que què si sí és són
era va van ser està estan estar he ha han hem hi ho li ens em et es m' t' s' n' té tenim tenen puc pot poden
podem podria seu seva seus seves meu meva nostre nostra teu teva jo vostè vostès això aquest aquesta aquests
com quan on qui quin quina molt més menys també ja tot tots tota altre altra bé hola gràcies bon bona dia
tarda senyor senyora us plau salutacions comanda enviament factura compte correu pregunta diners avui demà
ahir setmana perquè aquí ara abans després doncs fins cap sense sap greu fer fet vol cal només acord dic
alguna cosa número client resposta espera servei missatge producte preu error problema primera nou nova
termini casa carpeta tarifa`,
  ro: `și în la de pe cu din pentru prin fără sau dar nu că ca să se este e sunt era fost fi am ai are avem
aveți au a al ale un o unei unui vă ne mă te îl îi le mi ți noi voi eu tu el ea ei acest această acesta asta
cel cea cei ce care cum când unde cine cât mai foarte tot toate alt altă bine bună ziua salut mulțumesc
mulțumim rog rugăm stimă stimate scuze pare rău comanda factura cont contul banii produsul clienți
dumneavoastră astăzi mâine ieri luni vineri până după înainte acum aici dacă deoarece pot puteți poate putem
trebuie vom veți va doar nou iti ora trei gata număr răspuns serviciu mesaj preț produs eroare problemă
nimeni prima nouă casă mult multe despre către tău lei`,
  xx: `nie jest się na do że jak ale za co czy dla proszę dziękuję dzień dobry pani pan nas och att det som en
är inte på jag du vi för med av om ni har kan hej tack er ikke og jeg der til for tak venlig hilsen takk ei
ja on se että mutta kiitos hei olen ovat az egy és hogy nem je že ako děkuji dobrý den prosím vás není jsem
jste hvala molim da ne su smo nije nema koji što biti që dhe një për është không của và là các cho được bạn
yang dan dengan tidak anda kami ini itu po ang ng mga vår ert din hälsningar også blir skal vil kunne`
}
