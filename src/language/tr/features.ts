/**
 * What a suffix chain, or the stem before it, says of a Turkish word; one bit each, in this order. Patterns name them
 * as classes: `{vneg&di&p2pl}` is *göndermediniz*.
 */
export const FEATURE_NAMES = [
  // polarity and person
  'vneg',
  'p2pl',
  'p2sg',
  'p1pl',
  'p1sg',
  'p3',
  // tense and mood: -di, -miş, -r/-mez, -ecek, -iyor/-mekte, -se, -seydi, -meli, copular -ydi
  'di',
  'mis',
  'aor',
  'fut',
  'prog',
  'cond',
  'cf',
  'nec',
  'idi',
  // verbal noun -me, participle -dik/-ecek with a possessive, converb, imperative, -eyim/-elim, -dir, -ebil/-eme, passive
  'ma',
  'dik',
  'conv',
  'imp',
  'opt',
  'cop',
  'abil',
  'pass',
  // what the stem means: a slip, something that comes to the subject, harm, telling, knowing, a service
  'fault',
  'benef',
  'harm',
  'say',
  'know',
  'act',
  // any finite verb form; a word that closes a clause of reason (için, nedeniyle, -diğinden)
  'fin',
  'hinge',
  // participle -en, with or without a case (gelen, ödemeyenin)
  'part'
] as const

export type FeatureName = (typeof FEATURE_NAMES)[number]

/** Bit of each feature. */
export const FEATURE = Object.fromEntries(FEATURE_NAMES.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<FeatureName, number>
>
