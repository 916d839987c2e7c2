import { type Cue, wording } from '../cue';

const CHANNEL = (
  'e-?mails?, mail, phone(?: calls?)?, calls?, telephone, text(?:s| messages?)?, sms, whats ?app, signal, ' +
  'letters?, post, chat, video(?: calls?)?, teams, zoom, in person, face to face, writing, messages?, ' +
  'newsletters?, voicemails?, fax'
).split(', ');
const CONTACT = (
  'call, phone, ring, contact, write, e-?mail, text, message, reach, send, disturb, visit, come, deliver, ' +
  'use, address, copy, invite, schedule, bother, leave, speak, talk, put, mention, ask, give, bring, offer, ' +
  'knock, park, ship, share, include, add'
).split(', ');
const TIME = (
  'mornings?, afternoons?, evenings?, nights?, weekends?, lunch(?:time)?, ' +
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?, weekdays?, noon, midday, school (?:run|hours), ' +
  'office hours, the early hours, (?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?), breakfast, dinner, ' +
  'holidays?, busy times?'
).split(', ');
const LANGUAGE = (
  'english, german, french, spanish, italian, turkish, polish, arabic, portuguese, dutch, russian, ' +
  'ukrainian, chinese, sign language, plain (?:english|words|language), simple (?:words|language)'
).split(', ');
const FOOD = (
  'vegetarian, vegan, gluten, gluten-free, halal, kosher, lactose, lactose-free, nuts?, peanuts?, sugar, ' +
  'meat, pork, fish, dairy, seafood, shellfish, alcohol, decaf, caffeine, oat milk, wheat'
).split(', ');
const PERSON = [
  'I',
  'we',
  'she',
  'he',
  'they',
  'the (?:customer|client|owner|buyer|lady|gentleman|couple|boss)',
  '(?-i:\\p{Lu})[\\p{L}]+',
  '(?:her|his|their|my|our) (?:husband|wife|partner|mother|father|boss|team|assistant|colleague|son|daughter)',
];
const lists = { channel: CHANNEL, contact: CONTACT, time: TIME, language: LANGUAGE, food: FOOD, who: PERSON };

/** How somebody likes to be treated, and what they like. */
export const PREFERENCE_CUES: readonly Cue[] = [
  {
    id: 'preference.prefer',
    kind: 'PREFERENCE',
    says: wording(
      "(?:prefer(?:s|red|ence|ences|ably|ring)?|favou?rites?|(?:would|'d|much|far) (?:much |far )?rather|(?:'d|would) sooner|partial to|particular about|picky about|fussy about|insists?(?: on| that)?|a stickler for|swears by|set on|keen on|fond of|not a fan of|no fan of|not keen on|not fond of|big fan of|a fan of|allerg(?:ic|y|ies)|intolerant|intolerance)",
    ),
    unless:
      /\b(?:do|would|did|what|which) (?:you|your)\b.{0,30}(?:prefer|favou?rite|rather|like)|not picky|no preference/i,
  },
  {
    id: 'preference.would-rather-not',
    kind: 'PREFERENCE',
    says: wording(
      "(?:(?:would|'d) (?:prefer|like|appreciate|want|love)|appreciates?|likes?|wants?|asks?|asked|requests?|requested|needs?|expects?) (?:it |that |us |me |you )?(?:if |when |to (?:be|get|have|receive|hear|speak)|not to be|all|every|everything|any|her|his|their|my|our|a|an|the|that|being|only|things|(?:\\p{L}+ ){0,3}(?:in|by|via|through|over|on) (?:{language}|{channel}|paper|advance))",
      lists,
    ),
    unless:
      /\?\s*$|\b(?:would|'d) (?:like|love|want) to (?:be able|know|have (?:a|some) (?:look|table|appointment))\b|\bto (?:get|have|be) (?:a|an|some|directions|help|picked|there|the)\b|(?:need|want|wants|like|love|needs|expects?|asked|asks?|requests?) (?:a|an|the|her|his|my|our|their|any|every|all|that)\b(?!.{0,60}\b(?:in (?:writing|advance|german|french|english|spanish|turkish|plain)|by (?:e-?mail|phone|post|text)|printed|window|quiet|corner|sliced|always|every time))/i,
  },
  {
    id: 'preference.always-never',
    kind: 'PREFERENCE',
    says: wording(
      '(?:always|never|usually|only|generally|normally|mostly|typically|rarely)(?: ever)? (?:wants?|needs?|asks?|takes?|pays?|orders?|drinks?|eats?|reads?|answers?|picks? up|uses?|buys?|likes?|speaks?|books?|chooses?|sits?|call|phone|ring|contact|write|e-?mail|text|send|offer|mention|use|address|visit|deliver|available|reachable|reached|free|works?|in the (?:mornings?|afternoons?|evenings?)|by {channel}|on {time}|after {time}|before {time}|at {time})',
      lists,
    ),
    unless:
      /\?\s*$|never (?:use my|used?|called|call(?:ed)? (?:me|us) back|answers?|picks? up)|\b(?:you|you've|your \w+) (?:never|always)/i,
  },
  {
    id: 'preference.only',
    kind: 'PREFERENCE',
    says: wording(
      '(?:can|will|may|should|must|could)?(?: please)? ?only (?:be |be (?:called|reached|contacted) )?(?:eats?|drinks?|have|take|use|come|meet|talk|speak|accept|want|wants|do|call|write|deliver|reached|contacted|available|free|via|by|through|in|with|after|before|between|on (?:{time}))(?! only)',
      lists,
    ),
    unless: /only (?:with|in|by|on|have|do) (?:the|a|one|two|\d|it|this|that|some)\b|\?\s*$/i,
  },
  {
    id: 'preference.please',
    kind: 'PREFERENCE',
    says: wording(
      '(?:please|pls|kindly|just|best|better|and|but|so|,)? ?(?:to )?{contact} (?:(?:me|us|her|him|them|it|things|everything|invoices?|documents?|offers?|reports?) )?(?:only |directly |always |rather )?(?:after|before|between|from|by|via|through|per|over|in|at|on|with|under|during) (?:the |my |her |his |our |their )?(?:{time}|{channel}|{language}|mobile|landline|work|office|home|back door|side (?:door|entrance)|reception|first name|surname|last name|advance|confidence)',
      lists,
    ),
    unless:
      /\b(?:I|we|he|she|they|you)(?:'ll| will| would|'d| can| could| shall)\b.{0,12}(?:call|send|write|email|contact|visit|come|bring|give|deliver|put|ask)|\?\s*$|\b(?:called|sent|wrote|visited)\b/i,
  },
  {
    id: 'preference.please-do-not',
    kind: 'PREFERENCE',
    says: wording(
      "(?:don't|do not|never|stop|no longer|not to|avoid|refrain from|better not|must not|mustn't|shouldn't|should not)(?: to| be| being)? ?(?:{contact}(?:ed|ing)?|calling|phoning|ringing|texting|writing|sending|mailing|e-?mailing|disturbed|contacted|called|rung|visited|discussing|mentioning|small talk)(?! back)",
      lists,
    ),
    unless:
      /\b(?:I|we|you|they|he|she|it|nobody|who) (?:don't|do not|never|didn't|did not)\b(?! (?:want|like))|\?\s*$/i,
  },
  {
    id: 'preference.no-such',
    kind: 'PREFERENCE',
    says: wording(
      '(?:no|not|without|nothing|never any)(?: more| unannounced| unsolicited| cold| marketing| long| phone| early| late){0,3} (?:{channel}|meetings?|visits?|appointments?|small talk|surprises|marketing|ads?|advertising|spam|deliveries|paper|reminders|before|after|on {time}|in the {time}|{food})',
      lists,
    ),
    unless:
      /no (?:messages?|calls?|mail|e-?mails?|texts?|meat|fish|letters?|visits?|meetings?|deliveries|appointments?) (?:yet|came|arrived|from|so far|since|today|left)|(?:not|nothing) (?:before|after) (?:that|this|all|it)|not on (?:the|my)/i,
  },
  {
    id: 'preference.times',
    kind: 'PREFERENCE',
    says: wording(
      "(?:(?:{time}) (?:is|are|works?|suits?|would be|doesn't|don't|isn't|aren't|won't) ?(?:best|better|fine|good|ideal|easiest|perfect|impossible|bad|difficult|tricky|terrible|out|off|no good|not (?:possible|good|work)|work|suit|for (?:me|us|her|him|them)|me|us|her|him|them)|(?:best|easiest|better|good|ideal|right|worst|bad)(?: time| moment| way| number| day)?s? (?:is |are )?(?:to (?:reach|call|catch|get|contact|phone)|reached|for (?:me|her|him|them|us|calls|a call))|(?:available|reachable|free|in|home|awake|at (?:her|his|my|their) desk)(?: only)? (?:after|before|between|from|until|till|on) (?:the )?(?:{time})|(?:busy|unavailable|not available|not free|asleep|teaching|in surgery|out|away) (?:on |in |until |till |before |after |from |every |all )?(?:the )?(?:{time})|not (?:before|after|until|on) (?:{time})|(?:no|not any|nothing|anything) (?:earlier|later|before|after|sooner)(?: than)? (?:{time}|that)|(?:any ?time|anything|any day|whenever) (?:before|after|but|except) )",
      lists,
    ),
    unless: /\?\s*$/i,
  },
  {
    id: 'preference.likes',
    kind: 'PREFERENCE',
    says: wording(
      "(?:{who}(?: really| also| absolutely| both| all| do| does| just){0,2} (?:likes?|loves?|enjoys?|hates?|dislikes?|adores?|detests?|loathes?|values?|appreciates?|can't stand|cannot stand|can't bear|can't abide|doesn't (?:like|enjoy|want|care for)|don't (?:like|enjoy|want|care for|eat|drink)|does not (?:like|enjoy|want|care for)|do not (?:like|enjoy|want|care for)|doesn't (?:eat|drink)))",
      lists,
    ),
    unless:
      /\?\s*$|\b(?:like|love|hate|hates?) (?:that idea|it when you|(?:to|my|her|his) (?:know|see|find|get|check|book|schedule|make|ask|report|play|speak|start|request|have|rent|cancel|go|hear|order|plan|change|file)|you\b|it here|this\b|what|how|banks)|\b(?:looks?|feels?|sounds?|seems?|would|'d|something|anything|just|more|much|is|was|are|be) (?:like|love)\b|don't (?:want|like) to (?:be (?:late|a pain)|lose|miss|die|wait long|forget)|(?:value|want) (?:it|this|that|to know)|don't want to (?:go to|get)|appreciate(?:s|d)? (?:it|that|you|your|the|this)|doesn't want to (?:go|be)/i,
  },
  {
    id: 'preference.will-not-have',
    kind: 'PREFERENCE',
    says: wording(
      "(?:I|we|she|he|they)(?: really)? (?:don't|doesn't|do not|does not|won't|will not|wouldn't|would not|no longer) (?:want|need|accept|take|use|do|read|answer|open|check)(?:s)? (?:an?|any|the|more|calls|voicemails?|meetings|newsletters?|advertising|e-?mails|texts|him|her|(?-i:\\p{Lu})\\p{L}+|anyone|anybody|anything|to (?:be|get|hear|talk|speak|go (?:any )?later|wait|have to|receive|use|take|stay|meet|sit|do|eat))",
      lists,
    ),
    unless:
      /\?\s*$|don't (?:want|need) to (?:be (?:late|a pain|rude)|miss|lose|worry)|(?:don't|doesn't|does not|do not) (?:use|take|need|read|accept) (?:the|any|an?) (?:\w+ )?(?:yet|now)/i,
  },
  {
    id: 'preference.anything-but',
    kind: 'PREFERENCE',
    says: wording(
      '(?:any(?:thing|one|body|where)|everything|everyone) (?:but|except|other than)|(?:but|just|please|only) not (?:(?-i:\\p{Lu})\\p{L}+|with|by|on)|not (?:(?-i:\\p{Lu})\\p{L}+) (?:again|please)|so not then|(?:need|want|want(?:s)|must have|has to have|have to have|needs|looking for) (?:\\S+ ){0,6}(?:at (?:most|least)|no (?:more|less|later|earlier|longer|higher|lower) than|(?:to be|be) (?:\\p{L}+er|more|less|no)|that (?:is|are|has)|with (?:a|an|no|lots?))|(?:should|must|has to|have to|needs to|need to) be (?:able|close|near|quiet|early|late|expensive|cheap|big|small|under|over|at (?:most|least)|in (?:writing|{language})|by {channel})|(?:moderate(?:ly)?|reasonably|low|mid) pric(?:ed|e)',
      lists,
    ),
    unless: /\?\s*$|anything but (?:good|nice|happy|easy)/i,
  },
  {
    id: 'preference.must',
    kind: 'PREFERENCE',
    says: wording(
      "(?:(?:is|are|am|'m|'re|'s|being) (?:a )?(?:strict )?(?:{food}|hard of hearing|deaf|blind|visually impaired|dyslexic|in a wheelchair|shy|formal|very direct|early risers?|night owls?|left-handed|colou?r-?blind)|(?:uses?|needs?|requires?|sits? in) (?:an? )?(?:wheelchair|interpreter|large print|hearing (?:aid|loop)|step-free|ramp|lift|subtitles|quiet (?:room|table|place|corner))|wheelchair access|(?:speaks?|understands?) (?:only|no|little|better) ?(?:{language})?|no {food}|{food}(?: food| meals?| diet| options?)? only)",
      lists,
    ),
    unless: /\?\s*$/i,
  },
  {
    id: 'preference.address',
    kind: 'PREFERENCE',
    says: wording(
      '(?:(?:goes|go) by|(?:call|calls?) (?:me|her|him|them|herself|himself) (?!back|again|on|at|in|when|later|tomorrow|today|up|if|about|after|before|by|every|a |the |to )\\p{L}+|(?:by|on) (?:first|last|her|his|their|my) (?:first |last )?name|first[- ]name (?:terms|basis)|(?:with|by) (?:her|his|their|my) title|(?:use|say|write) (?:her|his|their|my|the) (?:title|surname|first name|full name)|(?:formal|informal) (?:tone|address|language|way)|straight to the point|keep it (?:short|brief|formal|simple)|(?:likes?|wants?|prefers?|needs?) (?:a )?(?:details?|numbers|facts|figures|bullet points|pictures|time to (?:think|decide))|(?:needs?|takes?|wants?) (?:\\p{L}+ )?time (?:to|for) (?:think|decide|decisions?))',
    ),
  },
];
