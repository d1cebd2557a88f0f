import { CLASS } from '../classes.js'
import { italianMorphology, MORPH } from './morphology.js'

const { participle, infinitive, gerund, encl, mente, superl, noi } = MORPH
const IMPERFECT = MORPH.imperf1 | MORPH.imperf2 | MORPH.imperf3 | MORPH.imperf3pl
const OTHER_FINITE =
  MORPH.fut1 |
  MORPH.fut2 |
  MORPH.fut3 |
  MORPH.fut3pl |
  MORPH.cond1 |
  MORPH.cond2 |
  MORPH.cond3 |
  MORPH.cond3pl |
  MORPH.isub |
  MORPH.remote2 |
  noi

/** Classes of an Italian word that no list has, by its ending. */
export function italianClassesByForm(word: string): number {
  const bits = italianMorphology(word)
  if (bits & mente) return CLASS.adv
  if (bits & participle) return CLASS.pp | CLASS.adj
  if (bits & superl) return CLASS.adj
  if (bits & (infinitive | encl)) return bits & infinitive ? CLASS.verb : CLASS.verb | CLASS.ing
  if (bits & gerund) return CLASS.ing
  if (bits & IMPERFECT) return CLASS.past | CLASS.verb3
  if (bits & OTHER_FINITE) return CLASS.verb3
  if (/(?:abile|ibile|abili|ibili|os[oaie]|iv[oaie]|ic[oa]|ici|iche|al[ei]|ant[ei]|ent[ei])$/i.test(word))
    return CLASS.adj | CLASS.noun
  return CLASS.noun
}
