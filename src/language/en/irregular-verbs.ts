/** Past forms and past participles of an irregular verb, the usual form first. */
export interface IrregularVerb {
  readonly past: readonly string[]
  readonly pp: readonly string[]
}

/** Base form → its irregular past forms and past participles; `be` has `was` and `were`. */
export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  `
  abide abided/abode; arise arose arisen; awake awoke/awaked awoken; babysit babysat; be was/were been
  bear bore borne/born; beat beat beaten/beat; become became become; befall befell befallen; begin began begun
  behold beheld; bend bent; beseech beseeched/besought; beset beset; bet bet; bid bid/bade bid/bidden
  bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought
  broadcast broadcast/broadcasted; build built; burn burned/burnt; burst burst; bust busted/bust; buy bought
  cast cast; catch caught; choose chose chosen; cling clung; clothe clothed/clad; come came come; cost cost
  creep crept; cut cut; deal dealt; dig dug; dive dived/dove dived; do did done; draw drew drawn
  dream dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelt/dwelled; eat ate eaten
  fall fell fallen; feed fed; feel felt; fight fought; find found; fit fitted/fit; flee fled; fling flung
  fly flew flown; forbear forbore forborne; forbid forbade/forbad forbidden; forecast forecast/forecasted
  forego forewent foregone; foresee foresaw foreseen; foretell foretold; forget forgot forgotten
  forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen
  get got got/gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung/hanged; have had
  hear heard; hew hewed hewn/hewed; hide hid hidden; hit hit; hold held; hurt hurt; inlay inlaid; input input/inputted
  interweave interwove interwoven; keep kept; kneel knelt/kneeled; knit knitted/knit; know knew known; lay laid
  lead led; lean leaned/leant; leap leapt/leaped; learn learned/learnt; leave left; lend lent; let let
  lie lied/lay lied/lain; light lit/lighted; lose lost; make made; mean meant; meet met
  mishear misheard; mislay mislaid; mislead misled; misread misread; misspell misspelled/misspelt
  mistake mistook mistaken; misunderstand misunderstood; mow mowed mown/mowed; offset offset
  outbid outbid; outdo outdid outdone; outgrow outgrew outgrown; output output/outputted; outrun outran outrun
  outsell outsold; overcome overcame overcome; overdo overdid overdone; overdraw overdrew overdrawn
  overeat overate overeaten; overhang overhung; overhear overheard; overlay overlaid; overpay overpaid
  override overrode overridden; overrun overran overrun; oversee oversaw overseen; oversell oversold
  oversleep overslept; overspend overspent; overtake overtook overtaken; overthrow overthrew overthrown
  overwrite overwrote overwritten; partake partook partaken; pay paid; plead pleaded/pled; prepay prepaid
  preset preset; proofread proofread; prove proved proven/proved; put put; quit quit/quitted; read read
  rebuild rebuilt; recast recast; redo redid redone; redraw redrew redrawn; regrow regrew regrown
  relearn relearned/relearnt; remake remade; rend rent; repay repaid; reread reread; rerun reran rerun
  resell resold; resend resent; reset reset; retake retook retaken; retell retold; rethink rethought
  rewind rewound; rewrite rewrote rewritten; rid rid/ridded; ride rode ridden; ring rang rung; rise rose risen
  run ran run; saw sawed sawn/sawed; say said; see saw seen; seek sought; sell sold; send sent; set set
  sew sewed sewn/sewed; shake shook shaken; shave shaved shaved/shaven; shear sheared shorn/sheared; shed shed
  shine shone/shined; shoot shot; show showed shown/showed; shrink shrank/shrunk shrunk; shut shut
  sing sang sung; sink sank/sunk sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung
  slink slunk; slit slit; smell smelled/smelt; sneak sneaked/snuck; sow sowed sown/sowed; speak spoke spoken
  speed sped/speeded; spell spelled/spelt; spend spent; spill spilled/spilt; spin spun; spit spat/spit
  split split; spoil spoiled/spoilt; spread spread; spring sprang/sprung sprung; stand stood; steal stole stolen
  stick stuck; sting stung; stink stank/stunk stunk; stride strode stridden; strike struck struck/stricken
  string strung; strive strove/strived striven/strived; sublet sublet; swear swore sworn
  sweat sweated/sweat; sweep swept; swell swelled swollen/swelled; swim swam swum; swing swung
  take took taken; teach taught; tear tore torn; tell told; think thought; thrive thrived/throve thrived/thriven
  throw threw thrown; thrust thrust; tread trod trodden/trod; troubleshoot troubleshot/troubleshooted; typeset typeset; unbend unbent; unbind unbound
  undercut undercut; undergo underwent undergone; underlie underlay underlain; underpay underpaid
  understand understood; undertake undertook undertaken; underwrite underwrote underwritten
  undo undid undone; unwind unwound; uphold upheld; upset upset; wake woke/waked woken/waked; wear wore worn
  weave wove/weaved woven/weaved; wed wedded/wed; weep wept; wet wetted/wet; win won; wind wound
  withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written
  hamstring hamstrung; misspeak misspoke misspoken; misspend misspent; outshine outshone
  foreknow foreknew foreknown; miscast miscast; overbid overbid; overfeed overfed; overshoot overshot
  reshoot reshot; restring restrung; retread retrod retrodden; smite smote smitten; strew strewed strewn/strewed
  waylay waylaid; unlearn unlearned/unlearnt; undersell undersold; unmake unmade; backslide backslid
  `
    .split(/[;\n]/)
    .map((line) => line.trim().split(/\s+/))
    .filter((parts) => parts.length > 1)
    .map(([base = '', past = '', pp = past]) => [base, { past: past.split('/'), pp: pp.split('/') }])
)
