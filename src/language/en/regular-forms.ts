import { words } from './word-list.js'

const DOUBLED = new Set(
  words(`
    abet abhor abut acquit admit airdrop allot annul babysit befit beget begin backlog commit compel concur confer
    control corral debar debug defer demur deter disbar dispel eavesdrop embed enrol enthral equip excel expel
    extol forbid forget format fulfil handicap impel incur infer input instil inter kidnap leapfrog nonplus
    occur offset omit outbid outfit output outrun outwit overlap overrun overstep patrol permit prefer preset
    program propel readmit rebel rebut recap recommit recur refer refit reformat regret rejig remit repel replan
    reprogram rerun reset resit resubmit retrofit rewrap sandbag sidestep sublet submit transfer transmit typeset
    undercut unclog unpin unplug unwrap unzip upset zigzag worship distil emit
    remap reship repot retag retap unban unflag unsnap untag outstrip misstep`)
)
const DOUBLED_TOO = new Set(words('worship focus refocus bias benefit combat target bus program kidnap'))
const DOUBLED_IN_BRITAIN = new Set(
  words(`
    apparel barrel bevel bushel cancel carol cavil channel chisel counsel cudgel dial dishevel duel empanel enamel
    equal fuel funnel gambol gavel grovel imperil initial jewel kennel label level libel marshal marvel medal metal
    mislabel model remodel relabel panel parcel pedal pencil peril pummel quarrel refuel ravel revel rival shovel shrivel
    signal snivel spiral squirrel stencil swivel symbol tassel total towel trammel travel trial tunnel unravel victual
    yodel devil`)
)
const KEEPS_E = new Set(words('singe swinge tinge dye eye'))
const KEEPS_E_TOO = new Set(words('age queue binge route'))
const ENDS_IN_OES = new Set(
  words(
    'go do echo veto embargo torpedo hero potato tomato mosquito tornado volcano cargo undergo forego forgo'
  )
)
const MONOSYLLABLE = /^(?:[^aeiouy]*qu|[^aeiou]*)[aeiouy][bdfgklmnprstvz]$/

/** The -s form of a verb, or the regular plural of a noun: `reply` → `replies`, `box` → `boxes`. */
export function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  if (/[^aeiou]iz$/.test(base) || /quiz$/.test(base)) return `${base}zes`
  if (/(?:[sxz]|[cs]h)$/.test(base)) return base.endsWith('stomach') ? `${base}s` : `${base}es`
  if (ENDS_IN_OES.has(base)) return `${base}es`
  return `${base}s`
}

/** Regular past forms, the usual one first: `travel` → `travelled`, `traveled`. */
export function withEd(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  return stems(base).map((stem) => `${stem}ed`)
}

/** The -ing forms, the usual one first: `lie` → `lying`, `age` → `ageing`, `aging`. */
export function withIng(base: string): string[] {
  if (base.length > 2 && base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (base.length > 2 && base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && !KEEPS_E.has(base)) {
    const dropped = `${base.slice(0, -1)}ing`
    return KEEPS_E_TOO.has(base) ? [dropped, `${base}ing`] : [dropped]
  }
  return stems(base).map((stem) => `${stem}ing`)
}

/** Comparative and superlative of a short adjective: `happy` → `happier`, `happiest`. */
export function withErEst(base: string): string[] {
  const stem = /[^aeo]y$/.test(base) ? `${base.slice(0, -1)}i` : base.replace(/cey$/, 'ci').replace(/e$/, '')
  const doubled = stem === base && doubles(base) ? stem + stem.slice(-1) : stem
  return [`${doubled}er`, `${doubled}est`]
}

/** What -ed and -ing are put on: doubled, with k after c, or both spellings where British and American differ. */
function stems(base: string): string[] {
  const double = base + base.slice(-1)
  if (base.endsWith('ic')) return [`${base}k`]
  if (DOUBLED_TOO.has(base)) return DOUBLED.has(base) ? [double, base] : [base, double]
  if (doubles(base)) return [double]
  if (DOUBLED_IN_BRITAIN.has(base)) return [double, base]
  return [base]
}

function doubles(base: string): boolean {
  return DOUBLED.has(base) || MONOSYLLABLE.test(base)
}
