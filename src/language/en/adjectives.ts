import { words } from './word-list.js'

/** Common English adjectives in their base form; participles (`broken`, `annoying`) are known by their form. */
export const ADJECTIVES: readonly string[] = words(`
able abnormal abrupt absent absolute abstract absurd abundant abusive academic acceptable accessible accidental
accountable accurate acoustic active actual acute adamant adaptable additional adequate adjacent adjustable
administrative adorable adverse affordable afraid aggressive agile alarming alert alien alike alive alleged allergic
alternate alternative amateur amazing ambiguous ambitious amicable ample amusing ancient angry annual anonymous
antique anxious apathetic apologetic apparent applicable appreciative approachable appropriate approximate apt
arbitrary architectural arrogant artificial artistic asleep assertive associate astonishing atrocious attentive
attractive authentic automatic automotive available average aware awesome awful awkward bad balanced bald bare basic
beautiful beige belated beneficial big bilingual billable binary bitter bizarre black blank blatant bleak blind
blocky blond bloody blue blunt blurry bogus bold boring bossy brave breathable brief bright brilliant brisk brittle
broad broke bronze brown brutal bulky bumpy busy callous calm candid capable capital careful careless caring casual
catastrophic cautious central certain challenging changeable charitable charming cheap cheeky cheerful chemical
chilly chronic circular civil clean clear clever clinical close cloudy clueless clumsy coarse cold collective
colorful colourful comfortable comic comical commercial common compact comparable compassionate compatible competent
competitive complementary complete complex compliant complicated complimentary comprehensive compulsory conceptual
concise concrete conditional confident confidential confusing congenial conscientious conscious consecutive
considerable considerate consistent constant constructive contemporary content contentious contextual continual
continuous contractual contradictory contrary controversial convenient conventional cool cooperative cordial core
corporate correct corrupt costly cosy courageous courteous covert cozy crafty cramped crazy creaky creamy creative
credible creepy criminal crisp critical crooked crucial crude cruel cryptic crystal cultural cumbersome curious
curly current cushy custom customary cute cynical daily damp dangerous dark dead deaf dear decent deceptive decisive
deep defective defensive defiant definite definitive deliberate delicate delicious delightful dense dental
dependable dependent descriptive desirable desperate destructive detrimental different difficult digital diligent
dim diplomatic dire direct dirty disabled disastrous discreet discretionary disgraceful disgusting dishonest dismal
dismissive disrespectful disruptive distant distinct distinctive diverse divine dizzy domestic dominant double
doubtful drab dramatic drastic dreadful dreary driest drowsy drunk dry dual dubious due dull dumb durable dusty
dynamic eager early earnest easy eccentric ecological economic economical educational effective efficient effortless
elaborate elastic elderly electric electrical electronic elegant elementary eligible elite eloquent elusive
embarrassing eminent emotional empathetic empty endless energetic enjoyable enormous enough enthusiastic entire
environmental equal equitable equivalent erratic essential eternal ethical even eventual evident evil exact
exaggerated excellent exceptional excessive exciting exclusive exempt exotic expensive experimental expert explicit
exponential express expressive exquisite extended extensive exterior external extra extraordinary extreme fabulous
factual faint fair faithful fake false familiar famous fancy fantastic far fascinating fashionable fast fat fatal
faulty favorable favorite favourable favourite fearful fearless feasible federal feeble female fertile few fierce
filthy final financial fine finite firm fiscal fit fixed flaky flat flawless flexible fluent fluffy fluid foggy fond
foolish foreign foremost formal former forthcoming forthright fortunate forward fragile frail frank frantic
fraudulent free frequent fresh friendly frightful frigid frivolous frosty frugal frustrating full fun functional
fundamental funny furious future fuzzy general generic generous gentle genuine giant gifted gigantic glad gleaming
global gloomy glorious glossy golden good gorgeous graceful gracious gradual grand graphic grateful grave gray
greasy great greedy green grey grim gross grown grumpy guilty gullible handsome handy happy hard hardy harmful
harmless harmonious harsh hasty hateful hazardous hazy healthy hearty heavy hectic helpful helpless heroic hesitant
hidden hideous high hilarious historic historical hollow holy honest honorable honourable hopeful hopeless
horizontal horrendous horrible horrific hospitable hostile hot huge human humane humble humid humorous hungry
hurtful hydraulic hygienic hypothetical icy ideal identical idiotic idle ignorant ill illegal illegible illegitimate
illogical imaginary imaginative immaculate immature immediate immense imminent immoral immune impartial impatient
impeccable imperative imperfect impersonal impertinent implausible implicit impolite important impossible
impractical impressive improbable improper inaccessible inaccurate inactive inadequate inappropriate inaudible
incapable incidental inclined inclusive incoherent incoming incompatible incompetent incomplete incomprehensible
inconceivable inconclusive inconsiderate inconsistent inconvenient incorrect incredible indecisive indefinite
independent indifferent indirect indispensable individual indoor industrial ineffective inefficient ineligible inept
inevitable inexcusable inexpensive inexperienced infamous infantile inferior infinite inflexible influential
informal informative infrequent inherent initial innocent innovative inoperative inquisitive insane insecure
insensitive insignificant insincere insistent insolent instant instrumental insufficient insulting intact integral
intellectual intelligent intense intensive intentional interactive interchangeable interested interesting interim
interior intermediate intermittent internal international intimate intricate intrusive intuitive invalid invaluable
invasive inventive invisible involuntary inward irrational irregular irrelevant irreparable irreplaceable
irresponsible irritable joint jolly joyful jubilant judgmental juicy junior just juvenile keen key kind
knowledgeable known lame large last late latent later latest latter lavish lawful lax lazy leading lean least left
legal legible legitimate lengthy lenient less lethal level liable liberal light likable like likely limp linear
liquid literal little live lively local logical lone lonely long loose lost loud lousy lovable lovely low loyal
lucid lucky lucrative lukewarm luxurious mad magic magical magnetic magnificent main major male malicious manageable
mandatory manual many marginal marine marital married marvellous marvelous massive matching material mature maximum
meager meaningful meaningless mechanical medical mediocre medium mellow melodic memorable menial mental merciful
mere merry messy metallic meticulous microscopic mid mild military mini miniature minimal minimum minor minute
miraculous miserable missing mistaken mobile moderate modern modest moist momentary monetary monotonous monthly
moody moral more motionless much muddy multiple municipal murky musical mutual mysterious mystic mythical naive
naked narrow nasty national native natural naughty near nearby neat necessary needless needy negative negligent
negligible negotiable nervous net neutral new nice nifty nimble noble noisy nominal nonexistent nonrefundable normal
nostalgic notable noteworthy noticeable notorious novel null numb numeric numerical numerous nutritious obedient
objective oblivious obnoxious obscene obscure obsolete obvious occasional odd offensive offhand official offline
oily ok okay old ominous online only open operational opposite optical optimal optimistic optional oral orange
ordinary organic organizational original ornate orthodox other outdated outdoor outer outgoing outlandish outrageous
outright outstanding oval overall overdue overnight overpriced overseas overt overweight own painful painless pale
paltry parallel paramount partial particular passionate passive past patchy patent pathetic patient patriotic
payable peaceful peculiar pedantic pending perfect periodic peripheral permanent permissible perpetual persistent
personal persuasive pertinent pesky petite petty phenomenal phony physical pink pitiful plain planned plastic
plausible playful pleasant pleased plentiful pliable plump plural pointless poisonous polar polite political poor
popular portable posh positive possible postal potent potential powerful powerless practical pragmatic precarious
precious precise predictable predominant preferable pregnant preliminary premature premium prepared preposterous
prescriptive present presentable prestigious presumptuous pretty prevalent previous pricey primary prime primitive
principal prior private privileged proactive probable problematic productive professional proficient profitable
profound prominent promising prompt prone proper proportional prospective protective proud provisional provocative
prudent psychological public punctual punitive pure purple puzzling quaint qualified quarterly queasy questionable
quick quiet quirky racial radiant radical ragged random rapid rare rash rational raw ready real realistic reasonable
recent receptive reciprocal reckless recognizable rectangular recurrent red redundant reflective refundable regional
regretful regrettable regular related relative relaxed relevant reliable reluctant remarkable remorseful remote
renewable repairable repetitive reportable reputable required resentful residential residual resilient resolute
resourceful respectable respectful respective responsible responsive restless restrictive retail retroactive
returnable reusable reversible rich ridiculous right rigid rigorous ripe risky robust romantic rotten rough round
routine royal rude rugged rural rusty ruthless sacred sad safe salty same sane sarcastic satisfactory savage savvy
scarce scared scary scenic sceptical scientific scratchy seamless seasonal second secondary secret secure selective
selfish senior sensational senseless sensible sensitive sentimental separate sequential serene serial serious severe
sexual shabby shaky shallow shameful shameless sharp sheer shiny shocking shoddy short shy sick significant silent
silky silly similar simple simultaneous sincere single sizable sizeable skeptical skilful skilled skillful skinny
slack sleek sleepy slender slight slim slimy slippery sloppy slow sluggish sly small smart smelly smooth smug snappy
sneaky snobby snug sober sociable social soft solar sole solemn solid solitary sore sorry sound sour spacious spare
sparse spatial special specialist specific spectacular speedy spicy spiritual spiteful splendid spontaneous sporadic
spotless square squeaky stable stagnant stale standard standby stark startling static stationary statistical
statutory steadfast steady steep sterile stern sticky stiff still stingy stormy straight straightforward strange
strategic strenuous strict striking stringent strong structural stubborn stuck stuffy stunning stupid sturdy stylish
subjective subpar subsequent substandard substantial subtle successful successive sudden sufficient suitable sulky
sunny super superb superficial superfluous superior supplemental supplementary supportive supreme sure surgical
suspicious sustainable sweet swift swollen symbolic sympathetic synthetic systematic tacky tactful tactical tall
tame tangible tardy tart tasteful tasteless tasty tech technical technological tedious telephonic temporary tempting
tender tense tentative terminal terrible terrific thankful thankless theoretical thermal thick thin third thirsty
thorough thoughtful thoughtless threadbare thrifty tidy tight timely timid tiny tired tiresome tolerable tolerant
top torn total touchy tough toxic traditional tragic tranquil transferable transparent traumatic tremendous tricky
trivial tropical troublesome true trustworthy truthful turbulent typical ugly ultimate unable unacceptable
unaccountable unaffected unannounced unanswered unauthorized unavailable unavoidable unaware unbearable unbelievable
unbiased uncalled uncanny uncertain unclear uncomfortable uncommon unconditional unconscious uncooperative undecided
undeniable underlying undesirable undue uneasy uneven uneventful unexpected unfair unfamiliar unfit unforeseen
unforgivable unfortunate unfounded unfriendly ungrateful unhappy unhealthy unhelpful uniform unimportant
unintentional uninterested unique universal unjust unkind unknown unlawful unlikely unlimited unlucky unnatural
unnecessary unofficial unopened unpaid unpleasant unpopular unprecedented unpredictable unprepared unprofessional
unqualified unread unreal unrealistic unreasonable unrelated unreliable unresolved unresponsive unruly unsafe
unsatisfactory unscheduled unstable unsuccessful unsuitable unsupported unsure untidy untrue unusable unused unusual
unwanted unwarranted unwell unwilling unwise unworkable unworthy upbeat upcoming upfront upper upright upset
upstairs urban urgent usable useful useless usual utmost vacant vague vain valid valuable variable various vast
venomous verbal verifiable versatile vertical viable vibrant vicious vigilant vigorous vile violent virtual visible
visual vital vivid vocal volatile voluntary vulgar vulnerable wacky warm wary wasteful watchful waterproof
watertight wavy weak wealthy wearable wearisome weary weekly weird welcome wet whimsical white whole wholesale
wholesome wicked wide widespread wild wilful willful willing windy wise wishful witty woeful wonderful wonky wooden
worldwide worried worse worst worth worthless worthwhile worthy wrong yearly yellow young yummy zealous
`)
