import { expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)
const rewrite = (lang: LanguageCode, text: string, today: string) =>
  linter.rewrite(text, { lang, profile: 'reply', today }).text

it.each([
  [
    'it',
    'a Lei: the reason out of the refusal, the request as the refusal tells it',
    'Gentile signora Riva,\n\npurtroppo non possiamo rimborsare il biglietto perché la tariffa Light non lo consente. Avrebbe dovuto leggere le condizioni.\n\nCordiali saluti,\nLuca Ferri\n',
    'Gentile signora Riva,\n\nci ha chiesto di rimborsare il biglietto. La tariffa Light non lo consente, quindi purtroppo la risposta è no. Quello che possiamo fare è ⟨alternativa⟩.\n\nCordiali saluti,\nLuca Ferri\n'
  ],
  [
    'it',
    'a tu is kept',
    'Ciao Sara,\n\nnon possiamo cambiare il tuo turno perché la squadra è al completo.\n\nA presto,\nLuca\n',
    'Ciao Sara,\n\nci hai chiesto di cambiare il tuo turno. La squadra è al completo, quindi purtroppo la risposta è no. Quello che possiamo fare è ⟨alternativa⟩.\n\nA presto,\nLuca\n'
  ],
  [
    'it',
    'a broken promise: what is missing, in its own words, and the question',
    'Buongiorno Marco,\n\nnon ci avete mai mandato il preventivo, anche se avevate promesso di mandarlo entro lunedì. Per colpa vostra siamo fermi.\n\nSaluti,\nLuca\n',
    'Buongiorno Marco,\n\nnon ci è ancora arrivato il preventivo, anche se avevate promesso di mandarlo entro lunedì. Siamo fermi. Potete dirci che cosa è successo e quale data è realistica adesso?\n\nSaluti,\nLuca\n'
  ],
  [
    'tr',
    'a broken promise: what is so, in its own words',
    'Merhaba Kemal Bey,\n\nCuma günü göndereceğinizi söylediğiniz listeyi hâlâ göndermediniz. Sizin yüzünüzden bütün ekip bekliyor.\n\nSaygılar,\nDeniz\n',
    'Merhaba Kemal Bey,\n\nCuma günü göndereceğinizi söylediğiniz listeyi henüz almadık. Bütün ekip bekliyor. Gecikmenin nedeni nedir, hangi tarih uygun olur?\n\nSaygılar,\nDeniz\n'
  ],
  [
    'tr',
    'an agreement that nobody tells is not made of slots',
    'Merhaba Kemal Bey,\n\nYine sözünüzde durmadınız, hepsi sizin hatanız.\n\nSaygılar,\nDeniz\n',
    'Merhaba Kemal Bey,\n\nGecikmenin nedeni nedir, hangi tarih uygun olur?\n\nSaygılar,\nDeniz\n'
  ],
  [
    'it',
    'hedges, a polite pronoun that is no name, and no promise to ask whom nobody promised to ask',
    'Gentile signora Riva,\n\nLa informiamo che la stampa è pronta. Forse potremmo tenere un posto per giovedì. Per la fattura deve rivolgersi al corriere.\n\nCordiali saluti,\nLuca Ferri\n',
    'Gentile signora Riva,\n\nLa stampa è pronta. Possiamo tenere un posto per giovedì. Per la fattura deve rivolgersi al corriere.\n\nCordiali saluti,\nLuca Ferri\n'
  ],
  [
    'tr',
    'a try becomes a commitment',
    'Merhaba Kemal Bey,\n\nTaslak hazır. Perşembe günü listeyi size göndermeye çalışacağım.\n\nSaygılar,\nDeniz\n',
    'Merhaba Kemal Bey,\n\nTaslak hazır. Perşembe günü listeyi size göndereceğim.\n\nSaygılar,\nDeniz\n'
  ],
  [
    'it',
    'the request out of the refusal, one more refusal that says nothing left out',
    "Gentile dottor Conti,\n\nla Sua richiesta di rinviare l'esame è stata respinta. Dal 9 settembre l'aula è chiusa. Non è una cosa che possiamo modificare.\n\nSegreteria\n",
    "Gentile dottor Conti,\n\nci ha chiesto di rinviare l'esame. Dal 9 settembre l'aula è chiusa, quindi purtroppo la risposta è no. Quello che possiamo fare è ⟨alternativa⟩.\n\nSegreteria\n"
  ],
  [
    'it',
    'a Lei that slips into tu stays a Lei',
    'Gentile signora Bassi,\n\nnon possiamo attivare il conto. Ti chiedo la firma a pagina 3.\n\nNadia\n',
    'Gentile signora Bassi,\n\nci ha chiesto di attivare il conto. Dato che ⟨motivo⟩, purtroppo la risposta è no. Ti chiedo la firma a pagina 3.\n\nNadia\n'
  ],
  [
    'it',
    'an admission stays, in the words of who made the mistake',
    'Gentile signora Riva,\n\nsono stati commessi degli errori, ma il corriere era in ritardo. La cassa parte oggi e provvederemo quanto prima a mandarLe la ricevuta.\n\nCordiali saluti,\nLuca Ferri\n',
    'Gentile signora Riva,\n\nabbiamo commesso degli errori. Il corriere era in ritardo. La cassa parte oggi e provvederemo a mandarLe la ricevuta entro ⟨data⟩.\n\nCordiali saluti,\nLuca Ferri\n'
  ],
  [
    'it',
    'how far the writer can go refuses nothing, and no question mark is left of what goes',
    'ciao Sara, la cassa è ferma in dogana. lo so che la sala è già prenotata, ma scusa, potevi aspettare no? più che sollecitare non posso fare. entro le 18 ti scrivo.\n',
    'ciao Sara, la cassa è ferma in dogana. lo so che la sala è già prenotata. più che sollecitare non posso fare. entro le 18 ti scrivo.\n'
  ],
  [
    'it',
    'modesty refuses nothing',
    'Ciao Luca,\n\nmi servono i conteggi di marzo, ma non voglio metterti fretta. Se riesci bene, se non riesci pazienza.\n\nA presto,\nNora\n',
    'Ciao Luca,\n\nmi servono i conteggi di marzo. Quale data sarebbe realistica?\n\nA presto,\nNora\n'
  ],
  [
    'it',
    'an apology on a condition is one for the thing itself',
    'Gentile signora Riva,\n\nmi dispiace se il quadro è arrivato graffiato. La cornice nuova parte lunedì alle 9.\n\nCordiali saluti,\nLuca Ferri\n',
    'Gentile signora Riva,\n\nmi dispiace che il quadro sia arrivato graffiato. La cornice nuova parte lunedì alle 9.\n\nCordiali saluti,\nLuca Ferri\n'
  ],
  [
    'it',
    'one apology is left of many, even for a thing that it does not name',
    'Gentile signora Riva,\n\nci scusiamo moltissimo, siamo davvero mortificati per l’accaduto. Il rubinetto perdeva e nessuno l’ha riparato. Vi rimborsiamo una notte quanto prima.\n\nCordiali saluti,\nLuca Ferri\n',
    'Gentile signora Riva,\n\nci dispiace. Il rubinetto perdeva e nessuno l’ha riparato. Vi rimborsiamo una notte entro ⟨data⟩.\n\nCordiali saluti,\nLuca Ferri\n'
  ],
  [
    'it',
    'the agreement and the fact in one sentence',
    'Buongiorno,\n\nla bozza doveva arrivare venerdì e non si è vista. È la terza volta che ci fate aspettare.\n\nGiorgio Sala\n',
    'Buongiorno,\n\nla bozza doveva arrivare venerdì e non si è vista. Può dirci che cosa è successo e quale data è realistica adesso?\n\nGiorgio Sala\n'
  ],
  [
    'tr',
    'a scolding head with its “iki kez”, and a reproach behind a ve',
    'Sayın Nermin Hanım,\n\nMaalesef kurs tarihinizi değiştiremiyoruz. Size telefonda iki kez söylediğim gibi 12 Nisan grubu dolu ve kaydolmadan önce kuralları okumanız gerekirdi.\n\nPelin Aksoy\n',
    'Sayın Nermin Hanım,\n\nKurs tarihinizi değiştirmemizi istemiştiniz. 12 Nisan grubu dolu, bu nedenle yanıtımız maalesef hayır. Bunun yerine ⟨seçenek⟩ sunabiliriz.\n\nPelin Aksoy\n'
  ],
  [
    'tr',
    'a guarantee said as what will be',
    'Merhaba Petek Hanım,\n\nTeknisyen saat 14’te geldi. Perşembe günü yeni bir randevu alacağınızı garanti ediyorum. Yarın sizi arayacağım.\n\nLeyla\n',
    'Merhaba Petek Hanım,\n\nTeknisyen saat 14’te geldi. Perşembe günü yeni bir randevu alacaksınız. Yarın sizi arayacağım.\n\nLeyla\n'
  ],
  [
    'tr',
    'sen is kept',
    'Selam Ece,\n\nSenin vardiyanı değiştiremiyoruz çünkü ekip dolu.\n\nGörüşürüz,\nElif\n',
    'Selam Ece,\n\nSenin vardiyanı değiştirmemizi istemiştin. Ekip dolu, bu nedenle yanıtımız maalesef hayır. Bunun yerine ⟨seçenek⟩ sunabiliriz.\n\nGörüşürüz,\nElif\n'
  ]
] as const)('%s: %s', (lang, _, before, after) => {
  const today = lang === 'it' ? 'mercoledì' : 'çarşamba'
  const made = rewrite(lang, before, today)
  expect(made).toBe(after)
  expect(rewrite(lang, made, today)).toBe(made)
})

it('takes no refusal for a greeting, in Turkish either', () => {
  const made = rewrite('tr', 'Sayın Yetkili,\n\nSelam Hayır.\n', 'çarşamba')
  expect(rewrite('tr', made, 'çarşamba')).toBe(made)
})
