import { withS } from './regular-forms.js'
import { words } from './word-list.js'

const IRREGULAR = new Map<string, readonly string[]>(
  words(`
    man:men woman:women child:children person:people:persons foot:feet tooth:teeth mouse:mice goose:geese ox:oxen
    salesman:salesmen saleswoman:saleswomen tradesman:tradesmen craftsman:craftsmen workman:workmen
    fireman:firemen policeman:policemen chairman:chairmen gentleman:gentlemen layman:laymen spokesman:spokesmen
    businessman:businessmen businesswoman:businesswomen foreman:foremen doorman:doormen postman:postmen
    repairman:repairmen handyman:handymen grandchild:grandchildren stepchild:stepchildren louse:lice die:dice:dies
    life:lives wife:wives knife:knives leaf:leaves shelf:shelves half:halves wolf:wolves thief:thieves
    loaf:loaves self:selves calf:calves scarf:scarves:scarfs hoof:hooves elf:elves midwife:midwives
    housewife:housewives bookshelf:bookshelves wharf:wharves staff:staff:staffs
    analysis:analyses basis:bases crisis:crises diagnosis:diagnoses emphasis:emphases hypothesis:hypotheses
    oasis:oases parenthesis:parentheses synthesis:syntheses thesis:theses axis:axes
    criterion:criteria phenomenon:phenomena medium:media:mediums datum:data bacterium:bacteria
    memorandum:memoranda:memorandums curriculum:curricula:curriculums addendum:addenda stratum:strata
    stimulus:stimuli cactus:cacti:cactuses fungus:fungi nucleus:nuclei alumnus:alumni radius:radii
    syllabus:syllabi:syllabuses appendix:appendices:appendixes index:indexes:indices matrix:matrices
    vertex:vertices formula:formulas:formulae antenna:antennas:antennae larva:larvae
    bus:buses gas:gases bureau:bureaus:bureaux plateau:plateaus
    sheep:sheep fish:fish:fishes deer:deer aircraft:aircraft series:series species:species means:means
    offspring:offspring headquarters:headquarters crossroads:crossroads spacecraft:spacecraft
    passerby:passersby runner-up:runners-up`).map((entry) => {
    const [one = '', ...many] = entry.split(':')
    return [one, many]
  })
)

const WITHOUT_PLURAL = new Set(
  words(`
    accommodation advice aircon baggage banking bread broadband cardboard cash chaos clothing compliance correspondence
    customs debris electricity electronics engineering enthusiasm equipment evidence feedback flooring furniture
    goods goodwill gratitude guidance hardware harm homework honesty housing humidity hygiene information infrastructure
    jeans jewellery jewelry knowledge lettings lighting logistics luck luggage mail maths media merchandise money music
    news nonsense overtime packaging pants paperwork patience personnel plumbing politeness politics postage premises
    progress publicity research respect rubbish rudeness safety savings scaffolding scissors settings shorts signage
    software statistics stress stuff sympathy tableware thanks traffic trash troubleshooting trousers trust underwear understanding
    upholstery weather wifi wiring wording workmanship works terms earnings optics outdoors arrears
    congratulations returns regards headphones economics mathematics physics`)
)

/** Plural forms of a noun, the usual one first; a noun without plural form gives itself. */
export function plurals(noun: string): readonly string[] {
  if (WITHOUT_PLURAL.has(noun)) return [noun]
  return IRREGULAR.get(noun) ?? [withS(noun)]
}

/** The nouns whose plural is not made by rule. */
export const IRREGULAR_NOUNS: readonly string[] = [...IRREGULAR.keys()]
