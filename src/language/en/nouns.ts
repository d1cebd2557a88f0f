import { words } from './word-list.js'

/** Common English nouns in the singular (or in the only form they have): general, office, trades, shops, home, body. */
export const NOUNS: readonly string[] = words(`
ability absence abuse access accessory accident accommodation accord account accountant accounting accuracy
accusation achievement acknowledgement acknowledgment acquisition act action activation activity actor addition
address adhesive adjustment admin administration administrator admission adult advance advantage adventure advert
advertisement advertising advice adviser advisor affair afternoon age agency agenda agent agreement aid aim air
aircon airline airport aisle alarm album alcohol alert alibi alignment allegation allergy allocation allowance
alternative ambulance amendment amount analysis analyst anger angle animal ankle anniversary announcement announcer
annoyance answer anxiety apartment apology app appeal appearance appendix appetite apple appliance applicant
application appointment appraisal appreciation apprentice approach approval architect archive area argument arm
arrangement array arrears arrival arrow art article artist aspect assembly assessment asset assignment assistance
assistant associate association assumption assurance astronaut atmosphere attachment attack attempt attendance
attendee attention attic attitude attorney auction audience audio audit auditor aunt author authorisation authority
authorization automation availability avenue average award awareness baby back backlog backup bacon bag baggage
bailiff bakery balance balcony ball band bandwidth bank banking bankruptcy bar barcode bargain barrier base baseline
basement basin basis basket bath bathroom battery bay beach bean bear beard beat beauty bed bedding bedroom beef
beer beginner beginning behalf behavior behaviour being belief bell belt bench beneficiary benefit bereavement
beverage bicycle bid bike bill billing bin birth birthday biscuit bit bite blade blame blanket blind block blog
blood blouse board boat body boiler bolt bond bonus book booking bookkeeper booklet boot booth border bottle bottom
boundary bowl box boy bracelet bracket brain brake branch brand bread break breakage breakdown breakfast breath
breeze brick bricklayer bride bridge briefing broadband brochure broker brother browser brush bucket budget buffer
bug builder building bulb bumper bundle burden bureau burn bus business butcher button buyer cabin cabinet cable
cafe cake calculation calculator calendar call callback caller camera camp campaign can cancellation candidate
candle cap capacity capital captain car carbon card cardboard care career caregiver carer caretaker cargo carpenter
carpet carriage carrier cart carton cartridge case cash cashback cashier cat catalog catalogue category catering
cause caution ceiling celebration cell cellar cement center centimeter centimetre centre century ceremony certainty
certificate certification chain chair challenge chamber chance change channel chaos chapter character charge charger
charity chart chat check checklist checkout cheese chef chemist cheque chest chicken child childhood chip chocolate
choice church cigarette cinema circle circuit circumstance citizen city claim claimant clarification clarity clash
class classroom clause cleaner cleaning cleanliness clearance clerk click client clientele climate clinic clip clock
closet closure cloth clothing cloud club clue coach coat code coffee coin cold colleague collection collector
college color colour column combination comfort command comment commerce commission commitment committee
communication community company comparison compartment compensation competition competitor complaint completion
complexity compliance compliment component compound compressor compromise computer concept concern concert
conclusion concrete condition conditioner conduct cone conference confidence configuration confirmation conflict
confusion congratulation congratulations connection connector conscience consent consequence consideration
consignment consistency construction consultant consultation consumer consumption contact container content contest
context contingency contract contraction contractor contraption contribution control controller convenience
convention conversation conversion cook cooker cookie cooking cooperation coordinator copper copy core corner
corporation correction correspondence corridor cost costume cottage cotton council counsel counsellor counselor
counter country county couple coupon courage courier course court courtesy courthouse cousin cover coverage crack
craft crane crash cream creation credential credit creditor crew crime crisis criteria critic criticism crop cross
crowd crown culture cup cupboard cure curiosity currency current curtain curve cushion custom customer customs cut
cycle cylinder dad damage dance danger dark dash dashboard data database date daughter dawn day deadline deal dealer
dealership death debate debit debris debt debtor decade decision deck declaration decline decor decorator decrease
deduction deed default defect defence defendant defense definition degree delay delegate delight deliverable
delivery demand demo democracy dentist department departure dependency deposit depot depression depth deputy
description desert design designer desire desk desktop destination detail detergent determination developer
development device diagnosis diagram dialog dialogue diameter diamond diary dictionary diet difference difficulty
digit dignity dilemma dimension dinner direction director directory dirt disability disadvantage disagreement
disappointment disaster discipline disclosure discomfort discount discovery discrepancy discretion discrimination
discussion disease disgust dish dishwasher disk dismay dispatch dispatcher display disposal dispute disrespect
disruption dissatisfaction distance distress distribution distributor district disturbance division doctor document
documentation dog dollar domain donation donor door doorbell doorstep dosage dose dot doubt download downpayment
downtime draft drain drainage drama draw drawer drawing dream dress drill drink drive driver driveway drop drug
dryer drywall duck duct duplicate duration dust duty ear earring earth ease east edge edition editor education
effect efficiency effort egg elbow elder election electrician electricity electrolyte electronics element elevator
eligibility email embarrassment emergency emotion emphasis employee employer employment encounter encouragement end
enemy energy engagement engine engineer engineering enquiry enterprise entertainment enthusiasm entity entrance
entry envelope environment episode equipment equity error escalation escape essay essence estate estimate estimator
euro evaluation eve evening event evidence exam examination example exception excess exchange excitement exclusion
excuse executive exercise exhaust exhibition existence exit expansion expectation expenditure expense experience
experiment expert expertise expiration expiry explanation exposure expression extension extent exterior extra
extract extractor extreme eye fabric facade face facility fact factor factory failure fairness faith fall falsehood
fame family fan fare farm farmer fashion fat father fault favor favorite favour favourite fax fear feature fee
feedback feeling fellow female fence festival fever fiber fibre fiction field fight figure file filing film filter
final finance finding finger finish fire firewall firm fitness fitter fitting fix fixture flag flame flat flavor
flavour flaw fleet flexibility flight float flood floor flooring florist flour flow flower flu fluid flyer focus
fold folder folk follower font food fool foot football force forecast forest fork form formality format formula
fortune forum forwarder foundation founder fraction fragment frame framework fraud freedom freelancer freight
frequency fridge friend friendship front fruit frustration fuel fun function fund funding funeral furniture fuse
future gadget gain gallery game gap garage garden gardener garment gas gasket gate gateway gather gauge gender gene
general generation generator gentleman gesture gift girl glance glass glove glue goal goat gold golf good goods
goodwill gossip governance government governor grace grade graduate grain grandfather grandmother grandparent grant
graph grass gratitude greeting grid grief grievance grip grocery groomer ground group grout growth guarantee guard
guardian guess guest guidance guide guideline guilt guitar gutter guy gym habit hair hairdresser half hall hallway
hammer hand handbag handbook handful handle handler handover handset harassment hardware harm harmony hat hatred
hazard head headache header heading headline headset health hearing heart heat heater heating heel height help
helpdesk helper helpline hero hesitation hierarchy highlight highway hill hinge hint hip hire history hit hobby hold
holder hole holiday home homeowner homework honesty honey honor honour hood hook hope horn horse hose hospital
hospitality host hostel hosting hotel hotline hour house household housing human humanity humor humour hurry husband
hygiene ice idea ideal identification identity ignorance illness image imagination impact impatience implementation
implication importance impression improvement impulse inability inbox incentive inch incident inclusion income
inconvenience increase indication indicator individual industry infection inflation influence info information
infrastructure ingredient initiative injury ink innovation input inquiry insect inspection inspector inspiration
installation installer installment instalment instance instinct institute institution instruction instructor
instrument insulation insult insurance insurer integration integrity intelligence intent intention interaction
interest interface interference interior internet interpretation interpreter interruption interval intervention
interview introduction intruder invention inventory investigation investigator investment investor invitation
invoice invoicing iron island issue item itinerary jacket jail jam jar jaw jealousy jeans jewel jewellery jewelry
job joiner joinery joint joke journal journalist journey joy judge judgement judgment juice jump junction jury
justice justification keeper kerb kettle key keyboard keypad kick kid kilogram kilometer kilometre kind kindness
king kiss kit kitchen knee knife knob knock knot knowledge lab label labor laboratory labour lack ladder lady lag
lake lamp land landfill landlady landlord landscape lane language laptop laser laugh laughter launch laundry
lavatory law lawn lawsuit lawyer layer layout leader leadership leaflet leak leakage learner learning lease leather
leave lecture lecturer ledger leg legal legend legislation leisure lemon lender length lens lesson letter letterbox
lettings level lever leverage liability liaison liar library licence license lid lie life lifetime lift light
lighting limit limitation line link lion lip liquid list listener listing liter literature litigation litre living
load loan lobby location lock locker locksmith log logic login logistics logo look loop lorry loss lot lounge love
lover loyalty luck luggage lunch lung luxury machine machinery madam magazine mail mailbox mailing mailman
maintenance major majority maker makeup male mall man management manager manner manual manufacturer map margin mark
marker market marketing marketplace marriage mask masonry mass master mat match mate material math matter mattress
maximum meal meaning means measure measurement meat mechanic mechanism media medication medicine medium meeting
member membership memo memory menace mention menu merchandise merchant mercy merger merit mess message messenger
metal meter method metre microphone microwave middle mile milestone milk mill mind mine minimum minister ministry
minor minority minus mirror misbehavior misbehaviour miscommunication mission misspelling mistake misunderstanding
mix mixture mobile mode model modem moderator modification module mold mom moment money monitor monitoring monopoly
month mood moon morality morning mortar mortgage motel mother motion motivation motor motorbike mould mount mountain
mouse mouth move movement mover movie mud mug multimeter mum muscle museum music musician mystery nail name nanny
nation nature necessity neck necklace need needle negative neglect negligence negotiation neighbor neighborhood
neighbour neighbourhood nephew nerve network neutral news newsletter newspaper nickname niece night nightmare noise
nonsense noon norm north nose note notebook notice notification notion novel nozzle nuisance number nurse nursery
nut nutritionist oak object objection objective obligation observation obstacle occasion occupation ocean odds odor
odour offence offense offer offering office officer official oil omission onion opener opening operation operator
opinion opponent opportunity opposition optician optics option orange order organisation organization orientation
origin original other outage outbox outbreak outcome outdoors outfit outlet outline outlook output outrage oven
overcharge overdraft overhead overpayment oversight overtime overview owner ownership oxygen pace pack package
packaging packet packing pad page pain paint painter painting pair pallet pan pancake panel panic pants paper
paperwork paragraph paralegal parameter parcel parent parenthesis park parking part participant participation
particular partner partnership party pass passage passcode passenger passion passport password past pasta patch path
patience patient pattern pause pavement paw pay payee payer payment payout payroll peace peak peer pen penalty
pencil penny pension percent percentage perception perfection performance perfume period permission permit person
personality personnel perspective pest pet petition petrol pharmacist pharmacy phase phenomenon philosophy phone
photo photograph photographer phrase physician physiotherapist piano pick pickup picture pie piece pig pile pill
pillow pilot pin pink pint pipe pipeline pitch pity pizza place placement plan plane planet planner planning plant
plaster plasterer plastic plate platform play player pleasure pledge plenty plot plug plumber plumbing plus plywood
pocket poem poet point poison pole police policy polish politeness politics poll pollution pool pop popularity
population porch port portal porter portfolio portion position possession possibility post postage postcard postcode
poster pot potato potential pound powder power practice practitioner praise prayer precaution preference prejudice
premise premises premium preparation prescription presence present presentation preservation preset president press
pressure presumption pretence pretense prevention preview price pricing pride priest principal principle print
printer priority prison privacy private privilege prize probability problem procedure proceeding process processing
processor procurement produce producer product production productivity profession professional professor profile
profit program programme programmer progress project promise promo promotion proof property proportion proposal
prospect protection protest protocol prototype provider province provision psychologist pub publication publicity
publisher publishing pump punctuation punishment pupil purchase purchaser purchasing purpose purse push puzzle
quality quantity quarter query question questionnaire queue quiet quit quota quotation quote quoting race racism
rack radiator radio rage rail railing railway rain range rank rat rate rating ratio reach reaction reader reading
reality realization realtor reason rebate receipt receiver reception receptionist recipe recipient recognition
recommendation record recorder recording recovery recruit recruiter recruitment recycling redirect reduction
redundancy reference referral reflection refrigerator refund refurbishment refusal regard regards region register
registration registry regret regulation rejection relation relationship relative relaxation release relevance
reliability relief religion reluctance remainder remark remedy reminder removal renewal renovation rent rental rep
repair repairer repayment repetition replacement reply report reporter reporting representation representative
reputation request requirement rescue research researcher resentment reservation reserve residence resident
resignation resistance resolution resort resource respect respondent response responsibility rest restaurant
restoration restriction result resume retail retailer retention retirement retreat return returns revenue reversal
reverse review reviewer revision reward rice ride rider right ring rise risk rival river road roadmap robot rock rod
role roll roof roofer roofing room root rope rota rotation roundabout route router routine row rubber rubbish
rudeness rug ruin rule ruling rumor rumour run runner rush rust sack sadness safe safety sail salad salary sale
sales salon salt sample sanction sand sander sandwich satellite satisfaction sauce saving savings saw scaffold
scaffolding scale scam scan scandal scanner scenario scene schedule scheme scholar school science scientist scissors
scooter scope score scrap scratch screen screenshot screw screwdriver script scrutiny sea seal sealant seamstress
search season seat second secret secretary section sector security seed segment selection self seller semester
seminar senior sensation sense sensitivity sensor sentence sentiment separation sequence series servant server
service session set setback setting settings settlement setup severity sewage sewer shade shadow shaft shake shame
shampoo shape share shareholder shed sheep sheet shelf shell shelter shift shine ship shipment shipper shipping
shirt shock shoe shop shopper shopping shortage shortcoming shortcut shorts shot shoulder shout show shower showroom
shutter sibling sickness side sidewalk sight sign signal signatory signature significance signup silence silk silver
similarity sin sincerity singer single sink sir sister site situation size skill skin skirt sky slang sleep sleeve
slice slide slip slot slowdown smartphone smell smile smoke snack snake snow soap society sock socket sofa software
soil soldier solicitor solution son song sorrow sort soul sound soup source south space spam span spanner spare
speaker specialist species specification spectrum speech speed spelling spend spending spill spirit spite splashback
split spokesman sponsor spoon sport spot spouse spray spread spreadsheet spring square stability stadium staff stage
stain stair staircase stairs stake stakeholder stall stamp stance stand standard star start starter startup state
statement station statistics stats status stay steak steam steel steering step stereotype stick sticker stitch stock
stomach stone stonemason stop stopper storage store storm story stove strain stranger strap strategy stream street
strength stress stretch strike string strip stroke structure struggle student studio study stuff stupidity style
subcontractor subfloor subject submission subscriber subscription subsidiary substance substitute suburb success
succession suffering sugar suggestion suit suitcase suite sum summary summer sun superior supermarket supervision
supervisor supper supplement supplier supply support supporter surcharge surface surgeon surgery surprise surrender
surrounding survey surveyor survivor suspect suspension suspicion swap sweater sweep swimming swing switch
switchboard symbol sympathy symptom sync syndrome system table tablet tabs tactic tag tail tailor talent talk tank
tanker tap tape target tariff task taste tax taxation taxi tea teacher teaching team teammate tear technician
technique technology teenager telephone television temper temperature template temple temptation tenancy tenant
tendency tender tennis tension tent term terminal termination terminology terms terrace territory terror test
testimonial testing text textbook thanks theater theatre theft theme theory therapist therapy thermostat thief thing
thinking thought thread threat threshold throat thumb thunder ticket tide tie tile tiler till timber time timeframe
timeline timer timescale timetable timezone timing tin tip tire title toast tobacco toddler toe toilet token
tolerance toll tomato tone tongue tool toolbox toolkit tooth toothbrush top topic total touch tour tourism tourist
towel tower town toy trace track tracker tracking tract tractor trade trader tradesperson tradition traffic trail
trailer train trainee trainer training trait transaction transcript transfer transformation transformer transit
transition translation translator transmission transparency transport transportation trap trash trauma travel
traveler traveller tray treasure treat treatment treaty tree trend trial triangle tribunal trick trip trolley
trouble troubleshooting trousers truck trunk trust truth try tube tuition tune tunnel turn turnaround turnover tutor
tutorial twin twist type typo tyre umbrella uncertainty uncle understanding undertaker underwear unemployment
uniform union unit universe university update upgrade upholsterer upholstery upload upset urge urgency usage use
user username utility vacancy vacation vaccine vacuum validation validity valley valuation value valve van vanity
variable variant variation variety vase vat vegetable vehicle vendor venture venue verdict verification version
vessel vet veteran veterinarian vibration vice victim victory video videographer view viewer village violation
violence virtue virus visa visibility vision visit visitor vocabulary voice voicemail void volume volunteer vote
voucher voyage wage waist wait waiter waiting waitress waiver wake walk walker wall wallet wallpaper war ward
wardrobe warehouse warming warmth warning warrant warranty washer washing waste watch water wave way weakness wealth
weapon wear weather web webinar webpage webshop website wedding week weekend weight welcome welder welfare west
wheel wheelchair while whole width wife wifi will wind window windscreen windshield wine wing winner winter wire
wiring wisdom wish wit witness woman wonder wood wool word wording work workaround worker workflow workforce working
workmanship workplace works workshop workspace world worry worth wound wreck wrist writer writing wrong yard year
yesterday youngster youth zero zip zone zoo
`)
