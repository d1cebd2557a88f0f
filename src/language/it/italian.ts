import type { Language } from '../language.js'
import { italianClassesByForm } from './by-form.js'
import { splitElision } from './elision.js'
import { FINITE, italianMorphology, MORPHOLOGY_NAMES } from './morphology.js'

const ABBREVIATIONS =
  'sig sigg sig.ra sig.na sig.ri sigg.ri dott dott.ssa dr prof prof.ssa ing avv geom rag arch egr egr.i gent gentmo gent.mo ' +
  'gent.ma gentma spett spett.le ill ill.mo on cav comm mons p.es es cfr ca c.a att fig tab pag pagg cap cod vs ns u.s p.v c.m lett ' +
  'prot rif sez par st s.ta int mitt dest approx allegato.n fatt doc reg abb'
/** Abbreviations after which a sentence may end. */
const FINAL_ABBREVIATIONS =
  'ecc etc s.p.a s.r.l s.n.c s.a.s s.r.l.s spa srl snc sas tel cell fax art artt c.f p.iva iva all vol gen feb mar apr mag giu lug ago ' +
  'sett set ott nov dic lun mart merc giov ven sab dom min sec mln km kg h a.m p.m c.so v.le p.zza'

/** Italian, as the analysis needs it at run time. */
export const italian: Language = {
  code: 'it',
  dotless: false,
  abbreviations: new Set(`${ABBREVIATIONS} ${FINAL_ABBREVIATIONS}`.split(' ')),
  finalAbbreviations: new Set(FINAL_ABBREVIATIONS.split(' ')),
  numberSigns: new Set(
    'n nr num no nn art artt pag rif fatt prot pren prenot ord cod prat pol ric int'.split(' ')
  ),
  truncated: new Map([
    ['e', 'è'],
    ['si', 'sì'],
    ['ne', 'né'],
    ['se', 'sé'],
    ['da', 'dà'],
    ['la', 'là'],
    ['li', 'lì'],
    ['pero', 'però'],
    ['faro', 'farò'],
    ['meta', 'metà']
  ]),
  split: splitElision,
  classesByForm: italianClassesByForm,
  morphology: italianMorphology,
  morphologyNames: MORPHOLOGY_NAMES,
  syntax: { finite: FINITE, open: 0, openClasses: 0, needsSubject: false, needsVerb: true }
}

/** `italian`, as a call that a bundle can put off. */
export function loadItalian(): Language {
  return italian
}
