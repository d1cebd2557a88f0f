import { words } from './word-list.js'

/** Common adverbs that do not end in -ly; `please` stands where adverbs do. */
export const ADVERBS: readonly string[] = words(`
about above abroad across afresh after afterward afterwards again ago ahead alike all almost alone along aloud
already alright also altogether always anew anyhow anymore anytime anyway anyways anywhere apart around asap aside
astray away awhile back backward backwards before beforehand behind below besides best better between beyond by
clockwise close deep direct doubly down downhill downstairs downwards early either else elsewhere enough ergo even
ever evermore everywhere far farther fast fine first firsthand forever forth forthwith forward forwards free further
furthermore halfway hard hence henceforth here hereabouts hereafter hereby herein herewith high hitherto home
however indeed indoors inside instead inwards just last late later least less likewise little long longer loud low
maybe meantime meanwhile midway more moreover most much near nearby neither never nevertheless next nonetheless
nonstop nope now nowadays nowhere off offline often ok okay on once online onward onwards otherwise out outdoors
outright outside outwards over overall overboard overhead overnight overseas perhaps please plus pretty quick quite
rather right round seldom short sideways since so somehow someplace sometime sometimes somewhat somewhere soon
sooner still straight straightaway sure that then thence there thereabouts thereafter thereby therefore therein
thereof though thrice through throughout thus tight together too twice under underneath up upfront uphill upright
upstairs upwards verbatim very well whatsoever wide within without worse worst wrong yep yes yet
`)

/** Common adverbs in -ly that are not made by rule from a listed adjective. */
export const LY_ADVERBS: readonly string[] = words(`
accidentally accordingly actually additionally admittedly allegedly annoyingly apparently approximately arguably
barely conceivably consequently daily deservedly disappointingly doubtlessly duly early easily effectively
especially eventually evidently exactly exclusively fortnightly frankly gladly greatly hardly hopefully hourly
hurriedly immediately inadvertently incidentally increasingly initially interestingly jointly kindly knowingly
largely lastly lately literally luckily mainly merely mistakenly monthly mostly namely nearly newly nightly
notably occasionally oddly only particularly partly preferably presently presumably previously primarily principally
purportedly purposely quarterly rarely readily really recently repeatedly reportedly respectively roughly sadly
scarcely seemingly shortly simply solely specially strictly subsequently supposedly surely surprisingly 
trickily truly ultimately understandably undoubtedly unexpectedly unfortunately unknowingly unwillingly unwittingly
usefully usually utterly virtually weekly wholly willingly yearly
`)

/** Words in -ly that are no adverbs (adjectives, nouns, verbs); any other word in -ly may be taken for one. */
export const NOT_ADVERBS_IN_LY: readonly string[] = words(`
ally anomaly apply assembly barfly beastly belly bodily brotherly bubbly bully burly butterfly chilly comely comply
costly cowardly crawly cuddly curly deadly disassembly disorderly doily dolly dragonfly earthly elderly family
fatherly firefly fleshly fly folly friendly frilly ghastly ghostly giggly gnarly godly goodly gravelly grisly
grizzly heavenly hilly holly holy homely housefly imply italy jelly jiggly jolly july kingly leisurely likely lily
lively lonely lovely lowly manly melancholy misapply miserly monopoly motherly multiply neighborly neighbourly oily
oligopoly orderly pally panoply pearly pebbly pimply prickly princely rally rely reply resupply saintly sally scaly
scholarly shapely sickly silly sisterly sly smelly sparkly sprightly squiggly stately steely subassembly sully
supply surly tally tickly timely treacly ugly underbelly unfriendly ungainly ungodly unlikely unlovely unmanly
unruly unseemly unsightly untimely unworldly wally wily wobbly womanly woolly wooly worldly wriggly wrinkly
`)
