import type { DETECTED } from './detect-words.js'

type Detected = (typeof DETECTED)[number]

/** Word endings, at most six letters, that speak for a language in a word that no list holds. */
export const ENDINGS: Readonly<Partial<Record<Detected, string>>> = {
  en: `ing ings ed ted tion tions sion sions ly ally ness ful less ity ght ould ble able ment ments ers ies ck cks sh
ship ay ays ey ow own ook ool eed eep eet ead ean ear ease ound ove ive age ates ts ks ys wn th tch ure ize ized ise
ised ue ther ward day ct nd ss ty ry ny ft ld lp lt mp nk ng nt rd rk rm rn rt sp st cy gy my py ky ase ype ort ance ence
ive al er or ic d g h y k`,
  it: `zione zioni sione sioni mente iamo ando endo ato ata ati ate ito ita iti ute uto uta uti are ere ire arlo arla
arli arle erlo erla erle irlo irla irle armi arti arci arvi ermi erti erci ervi irmi irti irci irvi aggio aggi eggio
ità issimo issima glio glia gli zza zze zzo cchio cchi tto tta tti tte sso ssa ssi lli llo lla lle nno rono eremo
eranno iremo irà erà erò irò zie nza nze chi che ghi ghe cio cia gio gia oni one ico ica ici iche bile bili vole
voli esse isse iva ivo ivi ura uri ero era ano ono ino ina ini etto etta ezza olo oli ola mento menti tore tori
trice nte nti sto sta sti rsi rlo rla rle rli tele temi tevi tene celo cela cene sene ente enti ite ale ali a e i o`,
  tr: `yor yoruz yorum yorlar yorsa sunuz siniz diniz dunuz tiniz tunuz miz imiz umuz niz nuz iniz unuz inizi unuzu
inize unuza inizin mek mak mekte makta meyi mayi meye maya dik duk tik tuk dim dum tim tum acak ecek acagiz ecegiz
acagim ecegim acakti mis mus misti dir dur tir tur ler lar leri lari lerin larin lerini larini lerine larina lere
lara lerde larda lik luk den dan ten tan nden ndan nin nun sinde inde unda sinden inden undan sine sini ken arak
erek ince inca unca madi medi mesi masi mesini masini meniz maniz lim alim elim mez maz ildi uldu ilir ulur digi
dugu digini ligi lugu lar mistir mustur abilir ebilir yin yiz oruz ruz riz siz suz dedi yla yle ligine ulan ilen
lama leme larak lerek lamak lemek dilar diler mizi mize mizin ediniz adiniz ktadir ktedir eyi ayi gi yoksa irse arsa ersek arsak seniz saniz lik lidir`,
  de: `ung ungen keit heit lich liche lichen isch ische ischen ieren iert cht chte chten tzt tzen sch schen schaft en
ern eln erung ig ige igen te st nt ft cht rt er te ten tet ein eit aus auf lein chen nis`,
  fr: `tion tions ment ments eux euse eur eurs ez ons aient ait ais elle elles ette ique iques oir ance ence ee ees
ees ier iere age ages ir er eau eaux oix ions iez rons rez rai our ous aire ain aine ouve ille nt ance al er e`,
  es: `cion ciones dad dades mente ando iendo amos emos imos aron ieron ado ada ados adas ido ida idos idas os as es
illo illa ales ero era eros aje ajes anza encia ancia able ible remos aran eran iste aste ia ias ivo iva rlo rla
rle rnos rle dor tad ual ente al a o e on`,
  pt: `cao coes dade dades mente ando endo indo amos emos imos aram eram iram ado ada ados adas ido ida idos idas os
as agem oes eiro eira inho inha encia ancia avel ivel ar er ir rem ante ou eu iu va ia ao am em rmos ual ente al a o e`,
  az: `dir dur ler lar leri lari lerin larin lerini niz iniz unuz inizi unuzu miz imiz maq mek acaq ecek acagam iriq
irik uruq urik ram rem iram irem irsiz sinde inde unda dan den ndan nden nin nun ib ub liq lik luq luk masi mesi mis
yiq misiniz mush dik diq duq diniz dunuz siniz sunuz yir yirik ayir eyir ir irsen`,
  nl: `ing ingen lijk lijke heid heden ijk ijke tie ties aar aat oor oort aan een eren en den ten ten baar sel stel
acht echt icht ocht aal eel oek oet ijn ijd ouw st er rt`,
  ca: `cio cions ment ments at ada ats ades ar er ir tat tats atge ix eix ant ent arem al a arem erem irem aria eria ava
aven assin esta ir iu eu au rem ria`,
  ro: `tie tii ului ilor elor ul ele ea este esti are at ata ati it ita iti ut uta eaza esc easca am em ind and
oare toare tor ment mente atea ile iile eti iri a e al i`,
  xx: `owa nia sci ych ego emy ymy cie owy ska ski nia sku ade nde het erna arna igt lig ning ssa sta lla ksi tta mme
tte nne mus kat nak nek ban ben hoz ung nya kan lah`
}
