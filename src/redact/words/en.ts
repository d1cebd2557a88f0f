import type { RedactWords } from '../redact-words.js'

/** English. */
export const english: RedactWords = {
  names: `aaron abbie abby abdul abigail adam adele adrian agnes ahmed aidan aileen aisha alan alana albert alec alex
    alexander alexandra alexis alfie alfred ali alice alicia alison allan allison alma amanda amber amelia amina amir amit
    amy ana andrea andrew andy angela angus anika anita anjali ann anna annabel anne annette annie anthony antonia april
    archie arjun arthur asha ashley astrid audrey austin ava barbara barry beatrice becky belinda ben benjamin bernadette
    bernard bernie beth bethany betty beverley bill billy blake bob bobby bonnie brad bradley brandon brenda brendan brett
    brian bridget brittany bruce bryan caitlin caleb callum calvin cameron camilla carl carla carlos carly carmen carol
    caroline carolyn casey catherine cathy cecilia celia chad chandra charles charlie charlotte chelsea cheryl chloe chris
    christian christina christine christopher cindy claire clara clare clarence claudia clive clyde cole colin colleen
    connie connor conor corey courtney craig crystal curtis cynthia daisy dale damian damien dan dana daniel daniela danielle
    danny daphne darren dave david dawn dean deborah declan deepak deirdre delia denise dennis derek desmond diana diane
    diego dominic don donald donna doreen doris dorothy doug douglas duncan dwayne dylan eamon earl ed eddie edgar edith
    edna edward edwin eileen elaine eleanor elena eli elijah elisa elise elizabeth ella ellen ellie elliot elsie emily emma
    eric erica erik erin ernest esther ethan eugene eva evan eve evelyn faith farah fatima fay felicity felix fergus fiona
    flora florence frances francesca francis frank fraser fred freddie frederick freya gabriel gabriella gail gareth gary
    gavin gemma geoff geoffrey george georgia georgina gerald geraldine gerard gill gillian gina glen glenda gloria gordon
    grace graham grant greg gregory greta guy gwen hamish hannah harold harriet harrison harry harvey hassan hayley hazel
    heather heidi helen helena henry hilary holly hope howard hugh hugo ian ibrahim ida imogen imran ingrid irene iris isaac
    isabel isabella isla ivan ivy jack jackie jackson jacob jacqueline jade jaime jake jamal james jamie jan jane janet
    janice jared jasmine jason jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jessie jill jim jimmy jo joan
    joanna joanne jodie joe joel johanna john johnny jon jonah jonathan jordan jorge joseph josephine josh joshua joy joyce
    juan juanita judith judy julia julian julie juliet june justin kareem karen karim karl kate katherine kathleen kathryn
    kathy katie kay keith kelly ken kenneth kerry kevin khalid kim kimberly kirsten kirsty kofi kumar kurt kyle lakshmi lance
    lara larry laura lauren laurence lawrence leah lee leila lena leo leon leonard leroy leslie lewis liam lillian lily
    linda lindsay lisa liz lloyd logan lola lorna lorraine louis louise lucas lucia lucy luis luke lydia lynn lynne mabel
    maddie madeleine madison maggie mahmoud malcolm malik mandy manuel marcia marcus margaret maria marian marianne marie
    marilyn marion marjorie mark marlene marsha martha martin marvin mary mason mathew matt matthew maureen maurice max
    maxine may maya megan mei mel melanie melinda melissa mercedes mia michael michele michelle miguel mike mildred miles
    millie milo miranda miriam mitchell mo mohamed mohammed moira molly mona monica morgan moses muhammad muriel myra nadia
    nadine nancy naomi natalie natasha nathan neha neil nell nelson niamh nicholas nick nicola nicole nigel nikhil nina noah
    noel nora norma norman olga olive oliver olivia omar oscar otis owen padma paige pam pamela pat patricia patrick paul
    paula pauline pearl pedro peggy penelope penny percy pete peter petra phil philip phoebe phyllis pierre piers polly
    poppy priya rachel rahul raj rajesh ralph ramesh randy raquel rashid ravi ray raymond rebecca reggie regina rex rhona
    rhys ricardo richard rick ricky rita rob robert roberta robin rod roger roland ron ronald ronnie rory rosa rosalind rose
    rosemary rosie ross roy ruby rupert russell ruth ryan sadie sally sam samantha samira samuel sandra sandy sanjay santiago
    sara sarah saul scott sean sebastian selina selma shane shannon sharon shaun shawn sheila shelley sheryl shirley shreya
    sian sid sidney simon simone sofia sonia sophia sophie stacey stacy stan stanley stella stephanie stephen steve steven
    stewart stuart sue sunil suresh susan susanna suzanne sybil sylvia tamara tammy tania tanya tara tariq ted teresa terence
    terry tess tessa thelma theo theodore theresa thomas tia tiffany tim timothy tina toby todd tom tommy toni tony tracey
    tracy travis trevor trevon tricia tristan troy tyler una ursula valerie vanessa vera verity vernon veronica vicky victor
    victoria vijay vikram vince vincent viola violet virginia vivian vivien wade wallace walter wanda warren wayne wendy
    wesley wilfred will william wilma winifred xavier yasmin yolanda yusuf yvette yvonne zach zachary zahra zara zoe`,
  notNames: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
    february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec i re fw fwd ok okay asap am pm english italian turkish german french spanish christmas easter`,
  greetings: `hi hello hey dear hiya greetings morning afternoon evening good`,
  everybody: `all team everyone everybody there again sir madam customer customers colleague colleagues friends folks guest
    member reader user both sirs ladies gentlemen and or the you from to at support`,
  titles: `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend capt captain`,
  titlesBehind: `jr sr esq`,
  introductions: [
    "my name(?:['’]s| is)",
    'this is',
    'i am',
    "i['’]m",
    String.raw`(?:regards|wishes|sincerely|faithfully|cheers|thanks|best),?\s*\n\s*`,
    'on behalf of',
    'attn:?',
    'signed(?: by)?:?'
  ],
  streets: [
    /(?<![\p{L}\d])\d{1,6}[a-z]?,? (?:[\p{L}'’.-]{1,30} ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|place|pl|close|crescent|square|sq|terrace|gardens|grove|boulevard|blvd|hill|row|mews|parade|highway|hwy)(?![\p{L}])/giu,
    /(?<!\p{L})(?:flat|apartment|apt|unit|suite|floor|po box|p\.o\. box) (?=[\p{L}-]*\d|[a-z](?![\p{L}]))[\p{L}\d-]{1,12}(?=[\s,.]|$)/giu,
    /(?<![\p{L}'’-])(?:[\p{L}'’-]{1,30} ){1,2}(?:street|road|avenue|lane|crescent|terrace|boulevard) \d+[a-z]?/giu
  ]
}
