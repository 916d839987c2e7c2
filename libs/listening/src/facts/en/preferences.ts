import { type Cue, latin, wording } from './wording';
import { ASKED } from './guards';
import { CHANNEL, CONTACT, DISH, FOOD, LANGUAGE, PERSON, TIME } from './preference-words';

const lists = {
  channel: CHANNEL,
  contact: CONTACT,
  time: TIME,
  language: LANGUAGE,
  food: FOOD,
  dish: DISH,
  who: PERSON,
};
const ONCE = latin(
  '\\b(?:yesterday|today|tonight|tomorrow|this (?:time|week|month|morning|afternoon|evening)|just now|last (?:week|time|month|night))\\b',
);
/** How somebody likes to be treated, and what they like. */
export const PREFERENCE_CUES: readonly Cue[] = [
  {
    id: 'preference.prefer',
    kind: 'PREFERENCE',
    says: wording(
      "(?:prefer(?:s|red|ence|ences|ably|ring)?|favou?rites?|(?:would|'d|much|far) (?:much |far |really )?rather|(?:is|are) (?:her|his|their|my) thing|(?:has|have) a thing (?:for|about)|(?:counts?|matters?|comes?) (?:more|before|above|first)|above (?:all|everything)(?: else)?|much happier with|(?:'s|is|'m|am|are|'re) (?:\\p{L}+ )?(?:happier|happiest|more comfortable|most comfortable) (?:with|when|by)|lefty|left-handed|(?:'d|would) sooner|rather (?:gets|has|wants|takes|talks|speaks|writes|meets|comes|pays|be|than)|partial to|particular about|picky (?:about|eater)|fussy (?:about|eater)|insists?(?: on| that)|insisted (?:on|that)|a stickler for|swears by|set on|keen on|fond of|not a fan of|no fan of|not keen on|not fond of|big fan of|a fan of|not (?:his|her|my|their|our) (?:thing|cup of tea)|(?:his|her|my|their) cup of tea|allerg(?:ic|y|ies)|intolerant|intolerance|can't digest|a must for (?:her|him|them|me|us)|is sacred to|means a lot to|important (?:to|for) (?:her|him|them|me|us)|(?:would|'d) (?:like|prefer|love) (?:us|you) to|pays? (?:on|by|in|with) (?:invoice|card|cash|cheque|transfer|instal?lments|advance)|keeps? (?:kosher|halal|a (?:strict|gluten|vegan) \\p{L}+)|(?:speak|talk|write|explain)(?: \\p{L}+)? (?:slowly|up|clearly|loudly|simply)|(?:my|her|his|their) (?:English|German|French|Spanish) (?:isn't|is not|is)(?: (?:very|so|that|too|quite))? (?:good|limited|poor|weak|basic|great)|reads? (?:every (?:line|word|detail)|the small print)|matters? (?:a lot |most )?to (?:her|him|them|me|us)|first choice|(?:of|by) choice|taste is|(?:always )?the same (?:as (?:always|usual|ever)|one as|table|room|seat|driver))",
      lists,
    ),
    unless: latin(
      "\\b(?:do|would|did|what|which) (?:you|your)\\b(?: \\S{1,24}){0,3} (?:prefer|favou?rite|rather|like)|\\bused to (?:prefer|like|love|be|get|want|have|insist)\\b|not picky|(?:no|have an?|any) (?:[a-z]{1,12} )?preference|preferred customer|favou?rite (?:number|game|joke|pokemon|trivia)|you(?:'re| are) my|\\bat my favou?rite|not fussy|(?:would|'d) like you to (?:search|find|book|check|look|help|tell|get|make|give)|preference shares|would rather (?:not )?(?:cancel|leave|switch)|rather than (?:wait|pay|lose)|anything else",
    ),
  },
  {
    id: 'preference.asks-for',
    kind: 'PREFERENCE',
    says: wording(
      "(?:(?:would|'d) (?:prefer|like|appreciate|want|love)|appreciates?|likes?|wants?|asks?|asked|requests?|requested|needs?|expects?|wishes|begs?|begged|told) (?:us |me |you |it |that )?(?:if (?:we|I|you|it|everything|somebody)|when (?:we|I|you|it|things)|to be (?:called|addressed|contacted|phoned|rung|told|informed|asked|kept|left|served|seated|invoiced|billed|warned|updated|copied|treated|notified|consulted|involved|greeted|spoken|able to (?:park|sit|eat))|not to|to (?:stop|only|always|keep|avoid|leave (?:her|him|them|it|parcels|the)|speak (?:slowly|up|loudly|german|french|spanish|english|to (?:a|the same))|write|use|receive|get|have|hear|be) (?:\\p{L}+ ){0,4}(?:in (?:writing|advance|{language}|person|private)|by {channel}|via|through the|on paper|only|printed|always|first|whenever|slowly|short|brief|calling|sending|phoning|flyers|newsletters|advertising|informed|asked|ourselves|themselves|alone)|all (?:\\p{L}+ ){1,3}(?:in|by|on|printed|via)|every(?:thing)? (?:\\p{L}+ )?(?:in|by|on|printed|via|explained|written|documented)|(?:\\p{L}+ ){1,4}(?:in (?:writing|advance|{language}|black|person|small|cash|one)|by (?:{channel})|on paper|printed|via|whenever possible|if possible|every time)|a(?:n)? (?:window|quiet|corner|aisle|early|ground|firm|soft|non|smoking|personal|printed|fixed|direct|single|regular|short|brief|clear|detailed|written) (?:\\p{L}+)|to (?:hear|be told|know|see) (?:\\p{L}+ ){1,4}(?:straight|first|early|directly|personally|in person)|facts|figures|numbers|details?|bullet points|pictures|time to|warning|notice|peace|quiet|clear|short|straight|simple|plain|honest|personal|paper|first name)",
      lists,
    ),
    unless: latin(
      "\\?\\s*$|\\b(?:would|'d) (?:like|love|want) to (?:be able to (?!park|sit|eat)|know|have (?:a|some) (?:look|table|appointment))|(?:schedule|book|reserve|arrive|make) (?:[^ ]{1,16} ){0,4}if possible|\\bwill like\\b|asked when (?:we|I|you)\\b|^\\s*told\\b|asked if (?:we|I|you) (?:could|can|had|have|are|were|sell|offer|would|will|deliver|open|close|do|also|ship)|(?:asked|asks|needs?|wants?|told) (?:me |us |you )?(?:to|a|an|the) (?:\\S{1,24} ){0,4}(?:appointment|quote|offer|price|invoice)\\b(?!.{0,30}(?:by|in writing|on paper|printed))|need(?:s)? (?:the|a|an) (?:\\w+ )?(?:by|before|until) (?:tomorrow|tonight|noon|friday|monday)",
    ),
  },
  {
    id: 'preference.always-never',
    kind: 'PREFERENCE',
    says: wording(
      '(?:always|never|usually|only|generally|normally|mostly|typically|rarely|seldom|exclusively|religiously|invariably)(?: ever)? (?:liked|loved|hated|wants?|needs?|asks? (?:for|to|whether|if|about)|takes?|pays?|orders?|drinks?|eats?|reads?|answers?|picks? up|uses?|wears?|likes?|speaks?|books?|chooses?|sits?|travels?|stays?|comes? (?:in|on|by|with|at|early|late|alone)|brings?|decides?|calls? (?:before|after|on|in)|call|phone|ring|contact|write|e-?mail|text|send|offer|mention|use|address|visit|deliver|put|leave|available|reachable|reached|free|works?|in (?:the )?(?:mornings?|afternoons?|evenings?)|by {channel}|through|via|on {time}|after {time}|before {time}|at {time}|cash|organic|fair trade|natural|linen|wool|cotton|the (?:same|small|big|large|first|last))',
      lists,
    ),
    unless: latin(
      "\\?\\s*$|never (?:use my|used?|called|call(?:ed)? (?:me|us) back|answers?|picks? up|works?|needs?|wants? to (?:see|hear|deal))|\\b(?:you|you've|your \\w+|hotline|support|phone|line) (?:never|always|only)|pays off|only available time|answers? only after|only (?:need|wants? to (?:compare|know|ask|check|see))|only works? (?:if|when)|always (?:welcome|works?|a pleasure)|(?:we|you|they) only (?:call|write|contact)|only reached|can only (?:help|search|offer|book|see|give|do)|remember\\b",
    ),
  },
  {
    id: 'preference.only',
    kind: 'PREFERENCE',
    says: wording(
      '(?:(?:can|will|may|should|must|could) only (?:be (?:called|reached|contacted|delivered|disturbed|visited|seen)|eat|drink|have|take|use|come|meet|talk|speak|accept|do|call|write|pay|hear|read|sit|work|wear)|(?:I|we|she|he|they|{who}) only (?:feels? (?:safe|comfortable|at ease)|rides?|drives?|flies|fly|travels?|stays?|eats?|drinks?|takes?|uses?|comes?|meets?|talks?|speaks?|accepts?|wants?|does|do|calls?|writes?|pays?|buys?|works? with|deals? with|trusts?|reads?|wears?|answers?)|(?:will|would|does|do) only \\p{L}+(?: \\S+){0,4} (?:after|if|when|with|once|by|in)|only (?:via|by|through|in writing|in {language}|in the (?:mornings?|afternoons?|evenings?)|after {time}|before {time}|between|on {time}|with appointment|by appointment|with (?:her|his|their) \\p{L}+)|(?:by|via|in|with|on) (?:\\p{L}+ ){1,2}only|(?:{channel}|{time}|{food}) only|the only (?:thing|one|kind|sort|way|person|day|time|colou?r|brand|place) (?:that )?(?:she|he|they|I|we|for)|nothing but|exclusively|{who} (?:decides|buys|signs|orders|does|goes|leaves|travels) (?:nothing|nowhere|never|no) (?:\\p{L}+ )?without|no (?:decision|order|meeting|changes?) without)',
      lists,
    ),
    unless: latin(
      '\\?\\s*$|answers? only after|sorry|I can only (?!eat|drink|have|take|use|come|meet|accept|pay|hear|wear)|only thing (?:that )?I (?:remember|know|can)',
    ),
  },
  {
    id: 'preference.please',
    kind: 'PREFERENCE',
    says: wording(
      '(?:(?:please|pls|kindly|just|best|better|ideally|and|but|so),? )?(?:to )?{contact} (?:(?:me|us|her|him|them|it|things|everything|invoices?|documents?|offers?|reports?|parcels?|deliveries|quotes?|contracts?|news|all \\p{L}+|the \\p{L}+) )?(?:only |directly |always |rather |preferably |first |straight )?(?:after|before|between|from|by|via|through|per|over|in|at|on|with|under|during|to|behind|outside) (?:the |my |her |his |our |their |a )?(?:{time}|{channel}|{language}|work mobile|work|office|home|back (?:door|entrance|yard)|side (?:door|entrance)|rear (?:door|entrance)|reception|first name|surname|last name|advance|confidence|assistant|secretary|neighbou?r|gate|porch|garage|doormat|loading (?:bay|dock|ramp)|small (?:pieces|portions|slices)|private)',
      lists,
    ),
    unless: latin(
      `${ASKED.source}|\\b(?:I|we|he|she|they|you|it|team|technician|colleague|driver|people)(?:'ll| will| would|'d| can| could| shall| am going| are going| is going|'m| are| is| have| has| had)\\b|\\b(?:called|sent|wrote|visited|promised|agreed|expect|going to|meeting|appointment|interview|moved|whether|picks? up|that day)\\b|\\bif we\\b|come in \\d|'s address|look(?:s|ing)? forward|(?:great|good|nice|a|fresh) start|\\b(?:nobody|no one|no-one|noone|none)\\b|^\\s*(?:will|to|need|must|have|action|follow|shall)|\\b(?:make|find|give|book|bring|plan|arrange|schedule|reserve|need|like|want|get|have) (?:\\S+ ){0,3}(?:for|on|at|in|to) (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:book|schedule|reserve|come|deliver|send|bring|call) (?:\\S+ ){0,2}\\b(?:today|tonight|tomorrow|now|this)\\b|at \\d`,
    ),
    notAfter: latin("(?:\\b(?:the|an?|old|new|our|his|her|their|your|my|will|shall|we|I)|'(?:s|ll)) $"),
  },
  {
    id: 'preference.always-please',
    kind: 'PREFERENCE',
    says: wording(
      '(?:(?:please|could (?:you|we)|can (?:you|we)|kindly|should|must|to|we|better)(?: please)? (?:always|generally|in future|from now on|never|every time)|from now on|in (?:the )?future,? (?:please|only|no|send|call|use)|as a rule|whenever possible|if at all possible|(?:keep|make|leave) (?:it|things|mails?|e-?mails?|calls?|meetings?|letters?|reports?|offers?|the (?:call|mail|meeting)s?)(?: (?:to|with|for) (?:him|her|them|us|me))? (?:to one page|under|below|short|brief|simple|formal|informal|quick|concise|on paper)|straight to the point|get to the point|address (?:her|him|them|me) (?:as|by|with)|keep (?:your )?voice|(?:ring|knock|use|park|deliver|leave|enter|come)(?: \\p{L}+){0,3} (?:side|back|rear|staff|second|upper|lower|basement) (?:door|bell|entrance|gate|yard|lift)|(?:could|can) (?:we|you) (?:please )?(?:do|have|make|speak|talk|meet|send|write|explain|put|print)(?: \\p{L}+){0,4} (?:over|by|via|in|on) (?:video|phone|e-?mail|writing|{language}|paper|large print)|(?:could|can|would) you (?:please )?(?:speak|write|talk|go|explain|type|print)(?: \\p{L}+){0,3} (?:slower|slowly|louder|bigger|larger|simply|simpler|clearly)|, always(?= *[.!]|$)|(?:send|copy|address|direct|give|run|forward) (?:everything|all \\p{L}+|invoices|bills|documents|offers|quotes|mail|letters|reports|queries) (?:\\p{L}+ )?(?:to|through|via|by|in|at))',
      lists,
    ),
    unless: latin('\\bwe never\\b(?! (?:want|eat|drink|take|order|buy|fly|travel))'),
  },
  {
    id: 'preference.please-do-not',
    kind: 'PREFERENCE',
    says: wording(
      "(?:don't|do not|never|stop|no longer|not to|avoid|refrain from|better not|must not|mustn't|shouldn't|should not|to not)(?: to| be| being| ever| please)* *(?:{contact}(?:ed|ing|ting)?|calling|phoning|ringing|texting|writing|sending|mailing|e-?mailing|disturbed|contacted|called|rung|visited|discussing|mentioning|small talk|telling (?:her|him)|bringing up|bring up|touch on|asking about|talk about|sit|seat|smoke|wear)(?! back)",
      lists,
    ),
    unless: latin(
      `${ASKED.source}|\\b(?:I|we|you|they|he|she|it|nobody|who|did|does|could|system|app|driver|drivers|colleagues?|support|staff) (?:really |just |still )?(?:don't|do not|never|didn't|did not|no longer|stop)\\b(?! (?:want|like|please))|\\b(?:told|tell|telling|asked) (?:them|him|her|you) (?:not|never)\\b|\\byet\\b|don't (?:use|make|give|leave|come|keep|show|say|book|cancel) (?:it|that|me|up|now|yet|a |any)|stop (?:start|show|plan|make)|\\bI don't|don't ask|not to mention|do not (?:book|cancel|send|call) (?:it|that|this)\\b`,
    ),
  },
  {
    id: 'preference.no-such',
    kind: 'PREFERENCE',
    says: wording(
      'nothing with (?:{food}|{dish})|(?:no|not|without|nothing|never any|none of|just no|zero|anything but|skip the|spare (?:her|him|me|us|them) the)(?: more| unannounced| unsolicited| cold| marketing| long| phone| early| late| loud| voice| sales| group| printed| strong| added| \\p{L}+y){0,2} (?:{channel}|meetings?|visits?|appointments?|small talk|chit-?chat|surprises|marketing|ads?|advertising|advertisements|spam|deliveries|paper|plastic|reminders|gifts|jokes|jargon|perfume|music|before {time}|after {time}|on {time}|in the {time}|later than {time}|earlier than {time}|{food}|sales (?:pitch|talk)|pressure|politics|religion|nonsense|frills|fuss|stairs)',
      lists,
    ),
    unless: latin(
      `no (?:more )?(?:messages?|calls?|mail|e-?mails?|texts?|meat|fish|letters?|visits?|meetings?|deliveries|appointments?|reminders|bread|milk|eggs|paper|butter|music|post)(?: \\w+){0,1} (?:yet|came|arrived|from|so far|since|today|left|available|was|were|is|are|has|have|this)|(?:not|nothing) (?:before|after) (?:that|this|all|it)|not on (?:the|my)|${ONCE.source}|not (?:mail|call|text|post|chat|signal)|(?:able|possible|going|get|got|had|have) (?:\\w+ ){0,2}before|without (?:reminders|fuss|pressure|paper)|^no (?:calls?|mail|post)\\.?$|\\b(?:we|I) do not\\b|\\?\\s*$|there (?:are|is|were|was) no|\\b(?:nobody|no one|no-one)\\b`,
    ),
  },
];
