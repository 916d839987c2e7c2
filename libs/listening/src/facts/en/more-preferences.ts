import { type Cue, latin, opening, wording } from './wording';
import { CHANNEL, CONTACT, DISH, FOOD, LANGUAGE, LIKES, PERSON, TIME } from './preference-words';

const lists = {
  channel: CHANNEL,
  contact: CONTACT,
  time: TIME,
  language: LANGUAGE,
  food: FOOD,
  dish: DISH,
  who: PERSON,
  likes: LIKES,
};
const NOT_LIKING =
  "\\?\\s*$(?<!(?:what|how) about.{0,40}\\?\\s*)|\\b(?:like|love|hate|hates?|loves?|likes?|enjoys?|enjoyed) (?:(?:it|that|this)\\W*$|(?:me|us|him|her|you)\\b(?! (?:to|when|if))|that (?:this|I|it)|(?:the |this |these |those |playing |doing |answering |my ){0,2}(?:trivia|games?|quiz|questions?|jokes?)\\b|doing (?:that|this|those|these)|to (?:do|say|ask|bother|be|tell) (?:this|that|it|you|a)\\b|that idea|it when you|it here|you\\b|this\\b|that (?:the|we|you|our)|what|how|banks|(?:the|our|your) (?:new|last|idea|offer|proposal|sample|samples|design|draft|result|look|show|gift|cake|photos?))|\\blike to (?:know|see|find|get|check|book|schedule|make|ask|report|play|speak|start|request|have|rent|cancel|go|hear|order|plan|change|file|try|thank|buy|add|return|talk to you|come back|do that)|\\b(?:looks?|feels?|sounds?|seems?|tastes?|smells?|would|'d|something|anything|nothing|is|was|are|be|(?:is|was|are|were|'s) not|people) (?:like|love)\\b|\\b(?:just|more|much) like\\b|\\bhope(?:s|d)? (?:that )?(?:she|he|they|you|everyone|everybody|(?:my|his|her|our|their|the) [a-z]{1,16})\\b|\\b(?:I|we) (?:(?:really|just|honestly|definitely|also) )?(?:don't|dont|do not) want to (?!be (?:called|contacted|disturbed|asked|on|in|near|there|charged)|do it|drive|stay|eat|sit|fly|take|walk|pay|use|talk|speak|discuss|see|meet|share|travel|wait|work|sign|receive|get (?:any|more|stuck|caught|calls|mail|e-?mails)|spend|have to|sleep|smoke|drink|go (?:any|that|there|too|so|out|much))|\\bappreciate (?:how|being)\\b|\\bnot like (?:I|we|it|they)\\b|(?<!n't |not )\\b(?:love|like)s? that\\b(?! (?:place|city|town|area|hotel|restaurant|venue|shop|bar|car|brand|driver|doctor|kind|sort))|(?:guy|girl|man|woman|person|someone) (?:that |who )?(?:I|she|he) (?:really )?(?:like|love)s?\\b|\\bid like to\\b|(?<!n't |not )like (?:last|before|the|this|that|always|every|most|many)|(?:don't|doesn't) (?:want|like) to (?:be (?:late|a pain)|embarrass|hurry|ruin|let|search|give|bother|bore|seem|sound|repeat|hurt|lose|miss|die|wait long|forget|go to|leave|cancel|renew|switch)|(?:value|want) (?:it|this|that|to know)\\b|appreciate(?:s|d)? (?:it|that|you|your|the|this|all)\\b|(?:don't|doesn't) (?:take|use) (?:the|any|it) (?:\\w+ )?(?:yet|now)|not like really|don't (?:do|want) that|don't take long";

/** What somebody likes, when they can be reached, what they cannot do without. */
export const MORE_PREFERENCE_CUES: readonly Cue[] = [
  {
    id: 'preference.times',
    kind: 'PREFERENCE',
    says: wording(
      "(?:(?:{time}) (?:is|are|works?|suits?|would be|doesn't|don't|isn't|aren't|won't)(?: (?:best|better|fine|good|ideal|easiest|perfect|impossible|bad|difficult|tricky|terrible|out|off|no good|not (?:possible|good|work)|work|suit|taboo|sacred|a no-go|reserved|blocked|family time)| (?:for )?(?:me|us|her|him|them))|(?:best|easiest|better|good|ideal|right|worst|bad|quietest)(?: time| moment| way| number| day| hour| place)*(?: is| are)? (?:to (?:reach|call|catch|contact|phone|ring|visit|deliver)|reached|caught|called|visited|for (?:me|her|him|them|us|calls|a call))|(?:available|reachable|free|in|home|at home|awake|at (?:her|his|my|their) desk|answers? the phone|picks up)(?: only)? (?:after|before|between|from|until|till|on) (?:the )?(?:{time})|(?:busy|unavailable|not available|not free|asleep|teaching|in surgery|not in|out of the office|not at work) (?:on |in |until |till |before |after |from |every |all )+(?:the )?(?:{time})|(?:is|are|I'm|'re|he's|she's|they're) out (?:on |every )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|mornings?|afternoons?|{time}s)|not (?:before|after|until) (?:{time})|never (?:before|after|on|at) (?:{time})|(?:no|not any|nothing|anything) (?:earlier|later|before|after|sooner)(?: than)? (?:{time}|that)|(?:any ?time|anything|any day|whenever) (?:before|after|but|except) (?!that|this)\\S+|(?:calls|visits|meetings|deliveries|appointments) (?:only |always |best )?(?:after|before|between|in the|on) (?:{time}|the)|works (?:nights|shifts|night shifts|part-time|from home)|a (?:night owl|morning person|early riser|early bird)|(?:night owl|morning person|early riser|early bird)|so not then|doesn't work on|not on (?:{time})s)",
      lists,
    ),
    unless: latin(
      '\\?\\s*$|(?:call|ring|come|be|get) back|meeting|sent out|(?:runs?|ran) out|moved to|closed|until (?:the )?(?:end of|\\d|next|january|february|march|april|may|june|july|august|september|october|november|december)|not free of|^\\W*(?:ok|yes|great|perfect|fine)|(?:is|are|would be) (?:fine|good|perfect)\\b(?! for)|works (?:for|with) (?:me|us)\\b|available on (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day would (?:be|work)|\\b(?:nobody|no one|no-one|noone|none)\\b|(?:can|could) do (?:any ?time|anything)',
    ),
  },
  {
    id: 'preference.likes',
    kind: 'PREFERENCE',
    says: wording(
      '{who}(?: (?:really|also|absolutely|actually|honestly|definitely|apparently|both|all|do|does|just|still|always|usually|especially|particularly|clearly)){0,2} (?:{likes})',
      lists,
    ),
    unless: latin(NOT_LIKING),
  },
  {
    // Notes leave out who: "Loves dark chocolate", "Can't stand small talk".
    id: 'preference.likes-note',
    kind: 'PREFERENCE',
    says: opening(
      `(?:love|hate)(?! (?:it|this|that|you|your|the|to|when|how|what)\\b) \\p{L}+|(?:(?:really|also|absolutely|still|always|usually|especially|particularly|clearly|and|but|apparently|generally) ){0,2}(?:${LIKES.filter((one) => !/^(?:likes|loves|values|favou\?rs)\?$/.test(one)).join('|')}|likes|loves|hates|dislikes|enjoys|values|favou?rs|is (?:a )?(?:vegan|vegetarian|formal|direct|shy|deaf|blind)|takes (?:his|her|their|milk|sugar|notes|time|the (?:stairs|window|aisle))|drinks|eats|wears|smokes|collects|decides (?:alone|slowly|quickly|together|with|only|nothing)|reads (?:only|nothing|everything|the)|pays (?:in|by|cash|always|only|monthly|quarterly|on)|sits|buys only|brings her own|brings his own|invoices? (?:only|always|as|by|via|to|on paper|in)|(?:bills|documents|quotes|offers|letters|deliveries|parcels|contracts|reports) (?:only|always|as|by|via|to|on paper|through)|\\p{L}+, never (?!mind)\\p{L}+|needs (?:time|peace|quiet|details|everything|reassurance|a lot of|clear|large print|help with|step-free)|wants (?:facts|numbers|details|everything|nothing to do with|no|peace|honest|short|clear|to be (?!there|able|sure|in|at|back))|speaks (?:only|no|little|better)|understands only|switches off|goes (?:quiet|silent) when|responds (?:best|well|better|badly) to|reacts (?:badly|well|allergically) to|(?:won't|will not|would not|never) (?:discuss|eat|drink|talk about|wear|touch|fly|accept|sign|shake hands)|opens up when|trusts (?:only|nobody|people who))`,
    ),
    unless: latin(NOT_LIKING),
  },
  {
    id: 'preference.will-not-have',
    kind: 'PREFERENCE',
    says: wording(
      "(?:I|we|she|he|they|{who})(?: really)? (?:don't|doesn't|do not|does not|won't|will not|wouldn't|would not|no longer)(?: ever)? (?:want|need|accept|take|use|do|read|answer|open|check|tolerate|allow|buy|wear|touch|discuss|pay)(?: (?:an?|any|more|calls|voicemails?|meetings|newsletters?|advertising|e-?mails|texts|him|her|anyone|anybody|anything|cards|cash|credit|cheques|plastic|unknown|paper|online|social|leather|fur|small|group|phone)(?: \\p{L}+)?| to (?:be (?:called|contacted|disturbed|asked|bothered|reminded|addressed|photographed|named|rushed)|get (?:any|more|calls|mails|e-?mails|stuck)|hear|go (?:any )?later|go there any|wait (?:more|longer)|receive|use|take|stay|sit|do|eat|talk about|discuss|speak (?:about|on)|pay (?:more|by)))",
      lists,
    ),
    unless: latin(
      "\\?\\s*$|don't (?:want|need) to (?:be (?:late|a pain|rude)|miss|lose|worry)|(?:don't|doesn't|does not|do not) (?:use|take|need|read|accept) (?:the|any|an?) (?:\\w+ )?(?:yet|now)|\\b(?:need|want) any(?:thing)? (?:else|more|help)|\\b(?:any ?more|no longer)\\b|won't (?:need|take)|need a (?:receipt|bag)|don't need (?:a|any|an)\\b",
    ),
  },
  {
    id: 'preference.bounds',
    kind: 'PREFERENCE',
    says: wording(
      '(?:(?:any(?:thing|where)|everything|everyone) (?:but|except|other than)|(?:but|just|please|only) not (?:with|by|on)|so not then|(?:need|wants?|must have|has to have|have to have|needs|looking for|prefer) (?:\\S+ ){1,6}(?:at (?:most|least)|(?:no|not|nothing) (?:more|less|later|earlier|longer|higher|lower) than)|(?:rating|price|cost|it|seat|room|table|car|place|hotel|restaurant|flat|apartment)(?: \\p{L}+)? (?:to be|should be|must be|has to be|have to be|needs to be) (?:\\p{L}+er than|quiet|close|near|cheap|big|small|moderate|expensive|inexpensive|central|able|under|over|at (?:most|least)|vegan|vegetarian|organic|fair trade|natural|non|in (?:writing|{language})|by {channel}|black|white|local|kosher|halal)|(?:it|everything) (?:has to|must|needs to) be (?:fair trade|organic|local|vegan|natural|explained|written|perfect|exact|printed|on paper|quiet|punctual|in writing|{food})|(?:moderate(?:ly)?|reasonably|low|mid)[- ]priced?|(?:table|seat|room|desk|place|spot|parking space) (?:\\p{L}+ )?(?:near|by|next to|close to|away from|on the ground)|{time} at the (?:latest|earliest) (?:for|please))',
      lists,
    ),
    unless: latin(
      '\\?\\s*$|anything but (?:good|nice|happy|easy)|everything (?:but|except) (?:the|one)|anything other than',
    ),
  },
  {
    id: 'preference.must',
    kind: 'PREFERENCE',
    says: wording(
      "(?:(?:is|are|am|'m|'re|'s|being|strictly|lives|eats|goes) (?:a )?(?:strict )?(?:{food}|hard of hearing|deaf|blind|visually impaired|partially sighted|dyslexic|autistic|in a wheelchair|shy|formal|very (?:direct|formal|private|punctual|traditional)|early risers?|night owls?|left-handed|colou?r-?blind|diabetic|claustrophobic|teetotal|a teetotall?er|a non-?drinker|a non-?smoker|pregnant and cannot)|hard of hearing|(?:uses?|needs?|requires?|sits? in|depends on|relies on) (?:an? )?(?:wheelchair|interpreter|large print|hearing (?:aid|loop)|step-free|ramp|lift|subtitles|guide dog|walking (?:frame|stick)|quiet (?:room|table|place|corner)|ground floor|screen reader|captions)|wheelchair access|her wheelchair|his wheelchair|(?:speaks?|understands?) (?:only|no|little|hardly any|better) *(?:{language})?|(?:English|German|French|Spanish) is (?:limited|weak|not good|poor)|(?:likes?|eat|eats) (?:it |them |his \\p{L}+ |her \\p{L}+ )?(?:deep fried|spicy|raw|rare|well done|medium|sweet|mild|strong|black)|(?:^|[.,;] *)(?:vegetarian|vegan|halal|kosher|gluten-free|lactose-free|pescatarian|diabetic|teetotal)(?=[,.;]| food| only|$)|no {food}|{food}(?: food| meals?| diet| options?)? only)",
      lists,
    ),
    unless: latin(
      '\\?\\s*$|blind date|(?:out|run) of|is (?:fish|milk|butter|sugar|salt|meat|eggs|mustard|garlic)\\b|no (?:milk|butter|eggs|sugar|fish|meat) (?:left|today|came|was|in the)|(?:are|is) (?:nuts|fish|eggs|onions)\\b',
    ),
  },
  {
    id: 'preference.wants',
    kind: 'PREFERENCE',
    says: wording(
      "(?:(?:needs?|wants?|'d like|would like|prefers?) (?:it|one|(?:the|my|our|her|his|their) \\p{L}+) to (?:be|have) (?:an? (?!surprise|success|bit|good|great|nice|big|party)\\p{L}+|on (?:the )?(?:floor|\\w+ floor)|near|close to|under|below|above|at least|over)|floor(?: \\d+)? or (?:higher|above|lower|below)|(?:rating|stars?|bedrooms?)(?: (?:of )?\\d)? or (?:higher|above|better|more)|rating (?:of |that is |that's )?(?:higher|better|above|over|more)(?: than)? \\d|the (?:short|cheap|quick|fast|small|larg|bigg|quiet|earli|lat)est (?:\\p{L}+ ){0,2}possible|(?:cheap|quiet|central|simple|small|light|close) as possible|(?:balcony|view|garden|parking|terrace|lift|elevator|seat|pool|fireplace|bathtub|room|table) would be (?:nice|great|good|lovely|ideal|perfect|a plus)|would be a (?:plus|bonus)|(?:it|appointment|viewing|meeting|table|time|visit) (?:has to|must|needs to|should) be (?:before|after|near|close to|under|below|at least|on (?:the )?(?:floor|\\w+ floor))|must be (?:on|in) (?:the )?(?:floor|\\w+ floor)|(?:not? (?:more|higher) than|under|below|up to|at most) [$€£]?\\d[\\d.,]* (?:\\p{L}+ )?(?:a|per) (?:month|night|week|year|person|head)|budget (?:is|of)(?: only| about| around| just| at most){0,2} [$€£]?\\d|(?:looking for|needs?|wants?|find|finds|search for)(?: me| us)? an? (?:\\p{L}+ )?(?:expensive|cheap|inexpensive|moderate|upscale|luxury|luxurious|quiet|central) (?:hotel|restaurant|place|room|flat|apartment|car|table|seat)|(?:needs?|has|have) to eat {food}|(?:vegetarian|vegan|kosher|halal|gluten-free|lactose-free|diabetic) (?:food|meals?|diet))",
      lists,
    ),
    unless: latin(
      '\\?\\s*$|\\b(?:they|you|we) (?:also |even |do )?(?:have|serve|offer|sell|found|stock)\\b|\\bheard\\b|\\b(?:is|was) (?:sold|sent|delivered)\\b',
    ),
  },
  {
    id: 'preference.anything-but',
    kind: 'PREFERENCE',
    says: wording(
      "(?:(?:make|be) sure(?: that)? (?:(?:the|my|our|her|his|it|there|they|you|he|she)(?:'s)?(?: \\p{L}+){0,3} (?:isn't|aren't|don't|doesn't|not|no|never)|not to)|as long as (?:it|there|they|she|he|the \\p{L}+)(?:'s| is| are| do| does| has| have)? ?(?:isn't|aren't|don't|doesn't|not|no)|no (?:more )?{dish}(?: food| cuisine| dishes)?|(?:hotel|restaurant|place|room|apartment|flat|one|anything|somewhere|area)(?: \\p{L}+){0,3} (?:that's|that is|which is) not (?:in|on|at|near|by)|(?:isn't|not) in the (?:north|south|east|west|cent(?:er|re)))",
      lists,
    ),
    unless: latin(
      "\\b(?:I|we)(?:'ll| will| can|'d| would) (?:make|be) sure|want(?:s|ed)? to make sure|happen|forget|\\b(?:rain|raining|snow|snowing|storm)|no [a-z]{1,12}(?: food)? (?:left|today|came|was|were|in the|yet)|(?:out|run) of",
    ),
  },
  {
    id: 'preference.address',
    kind: 'PREFERENCE',
    says: wording(
      '(?:(?:goes|go|known|likes to go) by (?!\\d|car|train|bus|bike|plane|the|ship|boat|foot|a |too|so|and|again|quickly|fast)\\p{L}+|(?:call|calls?) (?:me|her|him|them|herself|himself|themselves) (?:just )?(?-i:\\p{Lu})\\p{L}+|(?:by|on|with) (?:first|last|her|his|their|my) (?:first |last )?name|first[- ]name (?:terms|basis)|(?:with|by) (?:her|his|their|my) title|(?:use|say|write|drop|skip) (?:her|his|their|my|the) (?:title|surname|first name|full name|doctor)|pronounced|(?:formal|informal) (?:tone|address|language|way|greeting)|straight to the point|(?:needs?|takes?|wants?|likes?) (?:\\p{L}+ )?time (?:to|for) (?:think|decide|decisions?|read|reflect)|sleeps? on it|(?:she|he|they|who) (?:decides?|signs?) (?:alone|together|with|only|nothing|slowly|quickly|jointly|after)|(?:talks|chats|speaks) (?:gladly|happily|a lot|for hours|with pleasure) (?:about|of)|(?:loves|likes|enjoys|happy|glad|keen) (?:to (?:talk|chat|speak|hear)|talking|chatting|hearing) (?:about|of)|(?:topic|subject)s? to avoid|touchy subject|sore subject|off limits|a no-go|taboo|is taboo|soft spot for|weakness for|sweet tooth|passionate about|collects)',
    ),
    unless: latin(
      '\\?\\s*$|well pronounced|weakness for (?:[^ ]+ ){0,3}(?:days|weeks|hours|months)|^call (?:me|her|him|them) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
    ),
  },
];
