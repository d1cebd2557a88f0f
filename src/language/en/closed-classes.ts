import { words } from './word-list.js'

/**
 * The closed word classes of English, lower case, one class per name of the pattern language.
 * A word may stand in several classes (`her`, `that`, `no`, `so`, `may`).
 */
export const CLOSED_CLASSES: Readonly<Record<string, readonly string[]>> = {
  pron: words(`
    i you he she it we they me him her us them
    myself yourself himself herself itself oneself ourselves yourselves themselves themself
    someone somebody everyone everybody anyone anybody nobody none nothing something anything everything
    one ones another others each both either neither this that these those`),
  det: words(`
    a an the this that these those some any no every each either neither both all half another other such
    what which whatever whichever many much more most few fewer less least several enough certain various own`),
  poss: words('my your our their his her its mine yours ours theirs hers whose'),
  prep: words(`
    about above across after against ahead along alongside amid among amongst apart around as aside at atop
    before behind below beneath beside besides between beyond by concerning considering despite down due during
    except excluding following for from given in including inside instead into like minus near of off on onto
    opposite out outside over past per plus prior regarding respecting round since than through throughout till
    to toward towards under underneath unlike until unto up upon versus via with within without`),
  conj: words('and or but nor yet so plus'),
  sub: words(`
    if because since when while that whether although unless until though as once before after whereas whenever
    wherever till cause lest provided providing supposing assuming whilst`),
  be: words('be am is are was were been being'),
  have: words('have has had having'),
  do: words('do does did done doing'),
  modal: words('can could will would shall should may might must ought'),
  neg: words(`
    not never no neither nor none nothing nobody nowhere hardly barely scarcely`),
  wh: words(`
    what who whom whose which when where why how whatever whoever whichever whenever wherever however`),
  intens: words(`
    so very really truly terribly extremely awfully incredibly absolutely deeply sincerely totally utterly super
    completely entirely highly hugely immensely enormously exceptionally exceedingly extraordinarily tremendously
    profoundly genuinely seriously honestly literally simply positively thoroughly wholly fully perfectly most
    quite rather pretty fairly too such particularly especially remarkably amazingly unbelievably insanely
    ridiculously dreadfully horribly painfully profusely wholeheartedly unreservedly heartily warmly greatly
    vastly intensely massively majorly uber way damn`),
  time: words(`
    today tomorrow tonight yesterday now
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    morning mornings afternoon afternoons evening evenings night nights noon midday midnight lunchtime bedtime
    second seconds minute minutes min mins hour hours hr hrs day days week weeks weekday weekdays weekend
    weekends fortnight fortnights month months quarter quarters year years yr yrs decade decades
    o'clock am pm eod eob eow eom cob spring summer autumn winter christmas easter`),
  num: words(`
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
    thousands million millions billion dozen dozens couple half quarter
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth once twice thrice`)
}
