import { words } from './word-list.js'

const LISTED = `
abandon abide abolish abort absorb abstain abuse accelerate accept access accommodate accompany accomplish account
accrue accumulate accuse ache achieve acknowledge acquaint acquire act activate adapt add address adhere adjoin
adjourn adjust administer admire admit adopt adore advance advertise advise advocate affect affirm afford age
aggravate agitate agree aid aim alarm alert alienate align allege alleviate allocate allow allude alter alternate
amaze amend amount amplify amuse analyze anger annotate announce annoy answer anticipate apologize appeal appear
append applaud apply appoint appraise appreciate apprehend approach appropriate approve arbitrate archive argue
arise arm arouse arrange arrest arrive articulate ascend ascertain ask aspire assemble assert assess assign assist
associate assume assure astonish attach attack attain attempt attend attest attract attribute auction audit augment
authenticate authorize automate avail avert avoid await awake award babysit back backdate backtrack badger bake
balance ban bandage bang banish bank bar bargain bark base bash bathe batter battle be beam bear beat become beep
befriend beg begin behave believe belittle belong bend benefit berate bet betray bias bid bill bind bite blackmail
blame blanket blast bleach bleed blend bless blind blink block bloom blow blunder blur blush board boast boil
bolster bolt bomb book boost boot border bore borrow bother bounce bow box boycott brace brag brake branch brand
brave breach break breathe breed brew bribe bridge brief brighten bring broadcast broaden browse bruise brush buckle
budget buffer bug build bulge bully bump bundle burden burn burst bury bus bust button buy buzz bypass calculate
calibrate call calm camp campaign cancel cap capitalize capture care caress carry carve cash cast catch categorize
cater cause caution cease celebrate cement censor centralize certify challenge change channel characterize charge
chase chat cheat check cheer cherish chew chill chip choke choose chop circle circulate circumvent cite claim clamp
clap clarify clash classify clean cleanse clear click climb cling clip clog clone close clothe cloud coach coat coax
code coerce coincide collaborate collapse collate collect collide color colour combat combine come comfort command
commence commend comment commission commit communicate commute compare compel compensate compete compile complain
complement complete complicate compliment comply compose compound comprehend compress comprise compromise compute
conceal concede conceive concentrate concern conclude concur condemn condense condescend condone conduct confer
confess confide configure confine confirm confiscate conflict conform confront confuse congratulate connect conquer
consent conserve consider consist consolidate conspire constitute constrain construct construe consult consume
contact contain contaminate contemplate contend contest continue contract contradict contrast contribute contrive
control convene converge converse convert convey convict convince cook cool cooperate coordinate cope copy correct
correlate correspond corrode corrupt cost cough counsel count counter counteract couple cover crack craft cram crash
crave crawl create credit creep criticize critique crop cross crouch crowd crown cruise crumble crush cry cuddle
culminate cultivate curb cure curl curse curtail customize cut cycle damage dampen dance dare dash date deactivate
deal debate debit debug decay deceive decide declare decline decode decorate decrease dedicate deduce deduct deem
deepen default defeat defend defer define deflate deflect defraud defrost defuse defy degrade delay delegate delete
deliberate delight deliver delve demand demean demolish demonstrate demote denigrate denote denounce deny depart
depend depict deplete deplore deploy deposit depreciate depress deprive derail derive descend describe desert
deserve design designate desire despair despise destroy detach detail detain detect deter deteriorate determine
detest detract devalue develop deviate devise devote diagnose dial dictate die differ differentiate dig digest
digitize diminish dine dip direct disable disagree disallow disappear disappoint disapprove discard discharge
disclose discolor discolour disconcert disconnect discontinue discount discourage discover discredit discriminate
discuss disengage disguise disgust dishonor dishonour disinfect dislike dislodge dismantle dismay dismiss disobey
dispatch dispense disperse displace display displease dispose disprove dispute disregard disrespect disrupt
dissatisfy dissolve dissuade distance distinguish distort distract distress distribute distrust disturb dive divert
divide divorce do dock document dodge donate double doubt downgrade download downplay downsize draft drag drain draw
dread dream dress drift drill drink drip drive drop drown dry duck dump duplicate dust dwell dye earn ease eat echo
edit educate elaborate elapse elect elevate elicit eliminate elude email embark embarrass embed embellish embrace
emerge emit emphasize employ empower empty enable enclose encompass encounter encourage encrypt end endanger
endeavor endeavour endorse endure enforce engage engineer engrave enhance enjoy enlarge enlighten enlist enquire
enrage enrich enrol enroll ensue ensure entail enter entertain enthuse entice entitle entrust enumerate envisage
envision envy equal equate equip eradicate erase erect erode err erupt escalate escape escort establish esteem
estimate evacuate evade evaluate evaporate evict evidence evoke evolve exacerbate exaggerate examine exasperate
exceed excel except exchange excite exclaim exclude excuse execute exempt exercise exert exhale exhaust exhibit
exist exit expand expect expedite expel experience experiment expire explain explode exploit explore export expose
express extend extinguish extort extract fabricate face facilitate factor fade fail faint fake fall falsify falter
familiarize fancy fascinate fasten fault favor favour fax fear feature feed feel fetch field fight figure file fill
film filter finalize finance find fine finish fire fit fix flag flash flatten flatter flee flick flinch fling flip
float flood flourish flow fluctuate flush fly focus foil fold follow fool forbid force forecast foresee forfeit
forge forget forgive forgo form formalize format formulate forward foster foul found frame free freeze frequent
freshen frighten frown frustrate fry fuel fulfil fulfill function fund furnish fuse fuss gain gamble garner gasp
gather gauge gaze generalize generate gesture get giggle give glance glare glaze gleam glow glue go gossip govern
grab grade graduate grant grasp grate greet grieve grill grin grind grip groan groom group grouse grow growl grudge
grumble grunt guarantee guard guess guide gush hack haggle hail halt halve hamper hand handle hang happen harass
harden harm harness harvest hassle hasten hate haul haunt have head heal hear heat hedge heed heighten help hesitate
hide highlight hijack hike hinder hint hire hit hoard hold holler honor honour hook hop hope host house hover howl
hug hum humble humiliate hunt hurry hurt hush hyphenate identify ignite ignore illustrate imagine imitate immerse
impact impair impart impede imperil implement implicate implore imply import impose impress imprint imprison improve
improvise inactivate incite incline include inconvenience incorporate increase incur index indicate induce indulge
infect infer inflate inflict influence inform infringe infuriate inhabit inhale inherit inhibit initial initialize
initiate inject injure innovate input inquire insert insinuate insist inspect inspire install instigate instruct
insulate insult insure integrate intend intensify interact intercept interest interfere interject interpret
interrogate interrupt intersect intervene interview intimidate intrigue introduce intrude invade invalidate invent
invest investigate invite invoice invoke involve irk iron irritate isolate issue itch itemize jam jeopardize join
joke jot judge juggle jumble jump justify keep kick kid kill kiss kneel knit knock know label lack lag lament land
languish lapse last laugh launch launder lay lead leak lean leap learn lease leave lecture lend lengthen lessen let
level leverage liaise liberate licence license lick lie lift light lighten like liken limit limp line linger link
liquidate list listen litigate live load loan loathe lobby locate lock lodge log long look loom loop loosen lose
love lower lubricate lure lurk magnify mail maintain make malfunction manage mandate manipulate manufacture map
march mark market marry marvel mask master match materialize matter mature maximize mean measure mediate meet melt
memorize mend mention merge merit mess message migrate milk mimic mind minimize mirror misbehave miscalculate
miscommunicate misconstrue misdirect mishandle mishear misinform misinterpret misjudge mislay mislead misplace
misprint misquote misread misrepresent miss misspell mistake mistreat mistrust misunderstand misuse mitigate mix
moan mock model moderate modernize modify moisten mold monitor mop motivate mould mount mourn move mow muddle
multiply mumble murmur muster mute mutter nag nail name narrate narrow navigate near necessitate need neglect
negotiate nest nod nominate normalize note notice notify nudge nullify numb number nurse nurture obey object oblige
obscure observe obsess obstruct obtain occupy occur offend offer offset omit ooze open operate oppose oppress opt
optimize orchestrate order organize orient originate outgrow outline outperform output outrage outsource outweigh
overcharge overcome overdo overestimate overflow overhaul overhear overheat overlap overlook overpay overreact
override overrule oversee overshadow oversleep overstate overstep overtake overthrow overturn overuse overvalue
overwhelm overwork overwrite owe own pace pack package pad page paint pair pamper panic paraphrase pardon park part
participate partner pass paste pat patch patrol patronize pause pave pay peak peck pee peel peep peer penalize
penetrate perceive perfect perform perish permit perpetuate perplex persevere persist personalize persuade pertain
pester phase phone photocopy photograph phrase pick picture pierce pile pilot pin pinch ping pinpoint pitch pity
place plague plan plant play plead please pledge plot plough plow pluck plug plumb plunge point poison poke polish
pollute ponder pool pop populate portray pose position possess post postpone pounce pound pour practice practise
praise pray preach precede preclude predict prefer prejudice prepare prepay prescribe present preserve preset press
pressure presume pretend prevail prevent preview price prick pride prime print prioritize probe proceed process
procrastinate procure prod produce profess profit program progress prohibit project prolong promise promote prompt
pronounce proofread propose prosecute prosper protect protest prove provide provoke prune pry publicize publish pull
pump punch punctuate punish purchase purge purify pursue push put puzzle qualify quantify quarrel quash quell query
question queue quicken quit quiz quote race rage raid rain raise rally ramble ramp rank rant rate ratify rattle
reach react reactivate read readjust realign realize reallocate reappear rearrange reason reassemble reassess
reassign reassure rebate rebel rebook reboot rebound rebuff rebuild rebuke recalculate recall recap recede receive
recharge reciprocate recite reckon reclaim recognize recoil recollect recommend recompense reconcile reconfigure
reconfirm reconnect reconsider reconstruct record recoup recover recreate recruit rectify recur recycle redeem
redefine redesign redirect redo redraft redress reduce reevaluate refer refill refine refinish reflect reform
reformat refrain refresh refund refurbish refuse refute regain regard register regret regulate rehearse reimburse
reinforce reinstall reinstate reiterate reject rejoice rejoin relabel relapse relate relax relay release relieve
relinquish relish relive relocate rely remain remake remark remedy remember remind remit remove rename render renew
renovate rent reopen reorder reorganize repaint repair repay repeal repeat repel rephrase replace replenish
replicate reply report repossess represent reprimand reprint reproach reprocess reproduce repurchase request require
reread rerun reschedule rescind rescue research resell resemble resend resent reserve reset reshape reship reside
resign resist resize resolve resonate resort respect respond rest restart restate restock restore restrain restrict
restructure resubmit result resume resurface retain retake retaliate retell rethink retire retrace retract retreat
retrieve retry return reunite reuse reveal revel reverse revert review revise revisit revive revoke revolve reward
rewind reword rework rewrite rid ride ridicule ring rinse rip ripen rise risk rival roam roar roast rob rock roll
root rot rotate rough round rouse route row rub ruin rule rumble run rupture rush rust sabotage sack sacrifice
sadden safeguard sail salute sample sanction sand sanitize satisfy saturate save savor savour saw say scale scan
scare scatter schedule scheme scold scoop scope score scorn scour scout scrap scrape scratch scream screen screw
scribble scroll scrub scrutinize seal search season seat second secure see seek seem segment segregate seize select
sell send sense separate serve service set settle sever sew shake shame shape share sharpen shatter shave shed
shelter shelve shield shift shine ship shiver shock shoot shop shorten shoulder shout shove show shower shred shrink
shrug shudder shuffle shun shut sicken side sift sigh sign signal signify silence simmer simplify simulate sing sink
sip sit size sketch skew ski skim skip slam slander slap slash sleep slice slide slip slow slump smash smear smell
smile smoke smooth smuggle snap snatch sneak sneer sneeze sniff snooze snore snow soak soar sob socialize soften
solder solicit solidify solve soothe sort sound source spam span spare spark speak specialize specify speculate
speed spell spend spill spin spit splash splice split spoil sponsor spot spray spread spring sprinkle squander
squash squeak squeal squeeze stab stabilize stack staff stage stagger stain stall stamp stand standardize staple
stare start startle starve state stay steal steam steer stem step stereotype sterilize stick stiffen stifle
stimulate sting stink stipulate stir stitch stock stomp stoop stop store storm straighten strain strand strap stray
streamline strengthen stress stretch stride strike string strip strive stroke stroll structure struggle stuff
stumble stun subcontract subdue subject sublet submerge submit subscribe subside subsidize substantiate substitute
subtract succeed suck sue suffer suffice suffocate suggest suit sulk sum summarize summon supersede supervise
supplement supply support suppose suppress surface surge surpass surprise surrender surround survey survive suspect
suspend sustain swallow swamp swap sway swear sweat sweep swell swerve swim swing swipe switch symbolize sympathize
sync synchronize synthesize tackle tag tail tailor take talk tamper tangle tap tape target tarnish taste taunt tax
teach tear tease telephone tell tempt tend tender terminate terrify terrorize test testify text thank thaw theorize
thicken think thrash threaten thrill thrive throttle throw thrust thwart tick tickle tidy tie tighten tile tilt time
tint tip tire title toast toggle tolerate top topple torment torture toss total touch tour tow toy trace track trade
trail train trample transcribe transfer transform translate transmit transpire transplant transport trap travel
traverse tread treasure treat tremble trespass trial trick trickle trigger trim trip triple trivialize trouble
troubleshoot trounce trust try tuck tug tumble tune turn tutor tweak twist type typify unblock unclog uncover
undercharge undercut underestimate undergo undermine underpay understand understate undertake undo unearth unfold
unify uninstall unite unleash unload unlock unpack unpin unplug unravel unscrew unsettle unsubscribe untangle unveil
unwind unwrap update upgrade uphold uplift upload upset urge use usher utilize utter vacate vacuum validate value
vandalize vanish vaporize vary vent ventilate venture verify veto vex victimize video view vindicate violate visit
visualize voice void volunteer vomit vote vouch vow wag wail wait waive wake walk wander want warm warn warp warrant
wash waste watch water wave waver weaken wear weary weave weep weigh welcome weld wet whack whine whip whisper
whistle widen wield win wince wind wipe wire wish withdraw wither withhold withstand witness wobble wonder work
worry worsen worship wound wrap wreck wrestle wring wrinkle write wrong yank yawn yearn yell yelp yield zip zoom
`

/** Base forms of common English verbs; those in -ize and -yze stand in the -ise, -yse spelling as well. */
export const VERBS: readonly string[] = words(withBritishSpelling(LISTED))

/** `realize` → `realize realise`; one pass over the text, since the list is split when the module loads. */
function withBritishSpelling(list: string): string {
  return list.replace(/\b([a-z]*[^\Ws][iy])ze\b/g, (verb, stem) => `${verb} ${stem}se`)
}
