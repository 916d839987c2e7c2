import { type Cue, latin, wording } from './wording';
import { DENIED, PLAYED } from './guards';
import { BAD, BAD_WHEN_IT_IS, BREAKS, CANNOT, TROUBLE, UPSET, WORKS, WRONGS } from './pain-words';

const IS =
  "is, are, was, were, 's, 're, been, being, gets?, got, getting, becomes?, became, become, keeps?, kept, seems?, seemed, looks?, looked, feels?, felt, tastes?, tasted, sounds?, sounded, arrived?, arrives, arriving, came, comes, coming, turned out, remains?, runs?, always".split(
    ', ',
  );
const DEGREE =
  'a bit, a little, rather, quite, very, so, too, pretty, really, extremely, totally, completely, always, often, still, again, already, all, far too, much too, way too, even, getting, being, now, apparently, simply, just, increasingly, partly, half, a whole week, two days, three days, an hour, hours, days, weeks'.split(
    ', ',
  );
const MANY =
  'three, four, five, six, seven, eight, nine, ten, several, many, \\d+, different, countless, umpteen, a dozen'.split(
    ', ',
  );
const TIMES =
  'time, reminder, complaint, attempt, visit, repair, call, mail, e-?mail, try, letter, appointment, week, month, day'.split(
    ', ',
  );
const lists = {
  trouble: TROUBLE,
  bad: BAD,
  badIs: BAD_WHEN_IT_IS,
  upset: UPSET,
  breaks: BREAKS,
  wrongs: WRONGS,
  works: WORKS,
  cannot: CANNOT,
  is: IS,
  degree: DEGREE,
  many: MANY,
  times: TIMES,
};
/** A word about what was just said, and nothing more: "Oh, that is bad." */
const REACTION =
  "^\\W*(?:[a-z]{1,8}\\W{1,4}){0,3}(?:that|this)(?:'s| is| was| seems| sounds)(?: [a-z]{1,10}){0,2} (?:bad|worse|terrible|awful|horrible|cold|hard|steep|tight|poor|off|disappointing|inconvenient|confusing)\\W*$|^\\W*(?:[a-z]{1,8}\\W{1,4}){0,2}(?:terrible|awful|horrible|bad)\\W*$";
const OVER = latin(
  "\\b(?:solved|resolved|sorted|fixed|repaired|settled|cleared up|over now|is gone|are gone|no longer|in the past|used to be|but (?:it|everything|all|that|they)(?: is| are|'s|'re) (?:\\w+ )?(?:fine|great|good|ok|okay|better|perfect|sorted))\\b",
);

/** What goes wrong for somebody, or hurts them. */
export const PAIN_CUES: readonly Cue[] = [
  {
    id: 'pain.trouble',
    kind: 'PAIN_POINT',
    says: wording('{trouble}', lists),
    unless: latin(
      `${OVER.source}|what(?:'s| is| was) the problem|no worries|fraud department|\\bwithout \\w+ trouble|(?:n't|not|never) (?:\\w+ ){0,2}(?:upset|annoyed|angry|bothered|worried|cross|concerned|mind)|\\b(?:if|or) (?:\\S{1,24} ){0,2}(?:trouble|problems?)|one more (?:mistake|complaint)|not the end|\\bscratch (?:off|card|that)\\b|over this bug|\\bI(?:'ve)? (?:just )?(?:made|make) a mistake|sorry (?:about|for) (?:the|that|this|any|my) (?:mix-?up|confusion|trouble|inconvenience|mistake|delay)|want to (?:have to )?worry|\\bwas a fraud\\b|one less thing to worry`,
    ),
    notAfter: DENIED,
  },
  {
    id: 'pain.issue',
    kind: 'PAIN_POINT',
    says: wording(
      '(?:(?:an|the|this|that|any|big|serious|same|recurring|technical|quality|with) (?:\\p{L}+ )?(?:issues?|errors?)|errors?|issues? (?:with|about|regarding|concerning|around)|claims?)',
      lists,
    ),
    unless: latin(`${OVER.source}|issues? (?:of the magazine|number)|claim (?:what|the prize)`),
    notAfter: DENIED,
  },
  {
    id: 'pain.bad',
    kind: 'PAIN_POINT',
    says: wording('{bad}', lists),
    unless: latin(
      `${OVER.source}|never (?:been|was|were) \\w+ (?:but|again)|(?:I'm|am I|I am|if I) wrong|what(?:'s| is) wrong|\\b(?:weather|outside|rain|raining|snow|storm|forecast|degrees|sunny|cloudy)\\b|^\\W*(?:(?:oh|ugh|wow|no|well|yeah|yes|man|hey),? )?(?:that|this|it|so|super|how|very|really)\\b(?:'s)?(?: \\S{1,24}){0,3}$|worst case|(?:no|any) worse|too bad\\b|broken record|\\bmy (?:memory|brain|handwriting|eyesight|sense of)\\b|never (?:led|let|steered)\\b|${PLAYED}|\\b(?:I|we)(?:'ve|'m| am| have| had| just){0,2} (?:always )?(?:got|get|getting|getting all|wrote|spelled|spelt|typed|answered|said|read)(?: [^ ]{1,24}){0,4} wrong(?= *(?:[.,!;)]|$))|\\ban awful lot\\b|\\b(?:north|south|east|west|cent(?:er|re)|town|area|neighbou?rhood|it)(?:'s| is| can be)?(?: [^ ]{1,24}){0,4} noisy(?= *(?:[.,!?;]|$|anyway|there|up|down|over|now|at|in))|how noisy|noisy (?:[^ ]{1,24} ){0,2}(?:part|side|area|location|town|north|south|east|west|neighbou?rhood)\\b|torn between|rude of me|(?:am|'m) (?:[a-z]{1,8} )?(?:terrible|awful|horrible|bad) (?:with|at)\\b|\\bI (?:gave|told|said|entered|typed|put|wrote|picked|chose|clicked)(?: [^ ]{1,24}){0,3} wrong|\\bw?h?oops\\b|wrong (?:idea|impression)|${REACTION}`,
    ),
    notAfter: DENIED,
  },
  {
    id: 'pain.state',
    kind: 'PAIN_POINT',
    says: wording('{is}(?: {degree})? {badIs}', lists),
    unless: latin(
      `${OVER.source}|\\b(?:weather|outside|snow|rain|temperature|degrees|sleep|memory|father|mother|leave|holiday|day off|off to|off on|off work|off from|off until|off next|down to|down with|dry january)\\b|(?:late|lost) (?:father|mother|husband|wife)|hard of hearing|\\b(?:he|she|they|I|we)(?:'s|'re|'m| is| are| am) off\\b|get (?:[a-z]{1,8} )?loud|off sick|been off|after that|\\b(?:mornings?|afternoons?|evenings?|(?:mon|tues|wednes|thurs|fri)days?) (?:is|are)|^(?:is|are|was|will|do|does|did) .*\\?\\s*$|too (?:kind|good|nice|sweet|bad|busy|excited|happy|young)|\\b(?:like|want|love|need|prefer|rather)(?: \\S{1,24}){0,2} (?:expensive|cold|late|soft|hard|dark|dry)|it's (?:getting )?late|(?:that|which|something)(?:'s| is| are) (?:(?:a bit|quite|pretty|very|so|too) )?(?:expensive|pricey)|favou?rite|so late\\?|too exciting|\\b(?:whether|thanked)\\b|came down|^\\s*we are\\b|${PLAYED}|\\b(?:brr+|sunny|cloudy|freezing|warmer)\\b|^\\W{0,4}(?:[a-z]{1,8}\\W{1,4}){0,3}(?:that|it)(?:'s| is| seems| sounds)(?: [a-z]{1,12}){0,2} (?:cold|dark|wet|dry|damp)(?! (?:in|at|when|inside|here))|\\b(?:he|she|they|who)(?:'s|'ve| is| has| have| are)(?: been)? dead\\b|cold feet|get down\\b|not want (?:it |them )?to (?:get|be)\\b|${REACTION}`,
    ),
    notAfter: DENIED,
  },
  {
    id: 'pain.upset',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:(?:is|are|was|were|am|'m|'s|'re|been|be|feels?|felt|feeling|sounds?|sounded|seems?|seemed|looks?|looked|got|gets?|getting|became|grew|grows|left (?:her|him|them|us|me|everybody|everyone))(?: {degree}){0,2} {upset}|(?:very|really|so|quite|rather|pretty|extremely|increasingly|still|clearly|visibly|understandably) {upset}|{upset} (?:about|with|because|that|over|by|at))",
      lists,
    ),
    unless: latin(
      `${OVER.source}|^(?:are|is) .*\\?\\s*$|if you are|don't be|\\b(?:I'm|I am|we're|we are|feeling)(?: [a-z]{1,9}){0,3} (?:nervous|anxious)(?! (?:that|because))|\\b(?:nervous|anxious|worried|stressed) (?:about|before|for|over)(?: [^ ]{1,9}){0,2} (?:interview|date|speech|exams?|tests?|wedding|dinner|presentation|flight|flying)\\b|hurt at all|\\b(?:interview|date|speech|exam)(?: [^ ]{1,9}){0,3} nervous`,
    ),
    notAfter: DENIED,
  },
  {
    id: 'pain.moved-by',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:(?:annoys|annoyed|bothers|bothered|bugs|upsets?|worries|worried|irritates|irritated|frustrates|frustrated|angers|angered|confuses|confused|stresses|offends|offended|disappoints|disappointed|drives|drove|puts off|wears|embarrass(?:es|ed)|concerns) (?:her|him|them|me|us|the (?:customer|client|staff|team|guests))|(?:gets|got|getting) on (?:her|his|their|my|our|the) nerves|(?:makes?|made) (?:her|him|them|me|us) (?:angry|mad|sad|sick|nervous|anxious|cross|cry|furious|feel (?!good|better|great|happy|comfortable|at (?:home|ease)|welcome|special|safe|valued|appreciated|loved|young|proud)\\p{L}+|look (?:bad|stupid|foolish|silly))|(?:her|his|their|my|our) (?:main |biggest |one |only )?(?:gripe|grievance|worry|concern|beef|bugbear|complaint|frustration|headache|problem|issue|criticism|objection)|(?:has|have|had|takes?|took) (?:issue|offence|offense|exception) (?:with|at|to)|(?:don't|doesn't|didn't|do not|does not) appreciate (?:how|being|having|that|your|the)|(?:this|it)(?:'s| is) (?:so |really |very |just )?(?:frustrating|annoying|ridiculous|unacceptable|outrageous|infuriating|dumb|unfair)|(?:don't|doesn't|do not|no longer) trust (?:this|these|the|our|your|us|that|it)|blam(?:es|ed|ing) (?:us|our|me|the (?:driver|shrimp|food|shop|delivery|fitter))|what (?:annoys|bothers|bugs|worries|upsets|irritates|hurts))",
      lists,
    ),
    unless: OVER,
    notAfter: DENIED,
  },
  {
    id: 'pain.hurts',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:(?:lost|losing|loses?) (?:\\p{L}+ ){0,1}(?:patience|trust|faith|confidence|money|time|customers|hours|days|sales|\\w+ days|two|three|[$€£]?\\d+)|(?:I'm|I am) (?:so|really|very|too) (?:sick|ill)(?= *(?:[.,!;]|$|and|that|today))|(?:you|they)(?:'d| had)? better (?:fix|sort|solve|mend|repair|refund)|(?:I|we|I am|we are)(?:'m|'re| am| are)?(?: (?:so|now|totally|completely|hopelessly|still|a bit|a little|kind of|really)){0,2} lost(?= *(?:[.,!;?]|$|again|in|here|and|help|but|at))|(?:my|her|his|our|their) (?:back|head|knee|stomach|tooth|throat|ankle|neck|shoulder) (?:hurts|aches|is killing)|got (?:myself|ourselves) (?:\\p{L}{1,10} )?lost|in (?:so much|a lot of|great|terrible|constant|severe) pain|(?:I|we)(?:'ve| have)(?: had| been having| got)?(?: \\p{L}{1,12}){0,4} (?:cough|sore throat|fever|nausea|migraine|rash|runny nose|dizziness|toothache|backache)|(?:runny nose|sore throat|sneezing|dizziness|nausea),? (?:and |a )*(?:sneezing|cough|dizziness|fever|headache|muscle|runny))",
    ),
    unless: latin(`${OVER.source}|${PLAYED}|lost in (?:thought|music|the music|translation)`),
    notAfter: DENIED,
  },
  {
    id: 'pain.breaks',
    kind: 'PAIN_POINT',
    says: wording('{breaks}', lists),
    unless: latin(
      `${OVER.source}|without fail|went off (?:to|on|well)|(?:leave|broke) (?:the ice|even)|fail(?:s|ed) to (?:see|understand)|\\bif (?:\\S{1,12} ){0,2}(?:fail|break)|broke (?:his|her|my|their) (?:arm|leg|hip|wrist|foot|ankle|hand|nose|back|collarbone|shoulder)|hangs? out|stuck in (?:bad weather|traffic)|you broke|broke up\\b|(?:am|is|are|'m|'s|'re|be|so|totally) broke\\b|broke student|that stinks|crashing with|good buzz|hearts? melt|beep-boop|melt in (?:my|the|your) mouth|the smell of|never fails|${PLAYED}`,
    ),
    notAfter: DENIED,
  },
  {
    id: 'pain.wronged',
    kind: 'PAIN_POINT',
    says: wording('{wrongs}', lists),
    unless: latin(
      `${OVER.source}|forgot(?:ten)? to (?:mention|say|ask|tell)|(?:mixed|brushes|left) (?:up )?(?:nuts|vegetables)|lost (?:my|our|her|his|their) (?:captain|heart|husband|wife|father|mother)|never (?:ignored|lied|let)|\\bI (?:\\w+ )?(?:would )?forgot|^\\W*(?:\\w+,? ){0,2}forgot|broke (?:his|her|my|their) (?:arm|leg|hip|wrist|foot|ankle|hand|nose|back|collarbone|shoulder)`,
    ),
    notAfter: DENIED,
  },
  {
    id: 'pain.fails',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:doesn't|does not|don't|do not|didn't|did not|won't|wouldn't|isn't|is not|aren't|hasn't|haven't|never|fails? to|failed to|refus(?:es|ed|ing) to|stops?|stopped|no longer|barely|hardly|still not|not|nobody|no one|no-one|none of (?:you|them|us))(?: (?:even|really|properly|ever|always|yet|{degree}))?(?: (?:been able to|manage to|managed to|seem to|be able to))? {works}(?:s|ed|ing)?|(?:can't|cannot|can not|couldn't|could not|not able to|unable to|can no longer|could no longer|(?:didn't|don't|doesn't|never) (?:manage|managed|get) to|struggl(?:es|ed|ing) to)(?: (?:even|really|properly|ever|always|yet|{degree}))? (?:{works}|{cannot})",
      lists,
    ),
    unless: latin(
      "\\?\\s*$|\\b(?:I|we) (?:don't|do not|won't|can't|cannot|will not|am not|are not|couldn't|didn't|did not|never|won't be able|may not) (?:understand why not|come|find|have|call|reply|answer|help|see (?:why|a problem)|hear|remember|trust|sleep|eat|care|book|order|tell|read|reach (?:her|him|them))\\b|(?:didn't|don't|doesn't|not|can't|cannot|won't) (?:come|arrive|start|open|answer|call|eat|drink|read|use|trust|care|deliver|order|book|sleep|last|serve) (?:to|before|after|until|till|on|with|at|in|any|anything|meat|fish|pork|dairy|gluten|nuts)|lets? (?:me|us|her|him|them) down|(?:last|hold) (?:it )?against|(?:wait|don't call|don't answer)|not (?:find|see|hear|read|understand|open|come) (?:it|this|that) (?:yet|until)|\\bif\\b|asked not to|asks not to|\\b(?:he|she|they) (?:isn't|aren't|is not|are not|wasn't) working|\\bhope(?:s|d|fully)?\\b|want(?:s|ed)? (?:us )?not to|want to|won't work|^\\W*(?:please |sorry,? )?(?:do not|don't)|\\bplease (?:do not|don't)|don't care|(?:can't|cannot|couldn't) find my (?:pin|password|number|notes|glasses)",
    ),
  },
  {
    id: 'pain.undone',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:still (?:no|nothing|hasn't|haven't|has not|have not|not|don't|doesn't|waiting|waits|unpaid|unresolved|outstanding|owes?|missing|chasing)|(?:hasn't|haven't|has not|have not|hadn't) (?:yet )?(?:arrived|come|been (?:delivered|sent|answered|paid|fixed|resolved|refunded|credited|told|informed|processed|confirmed|called|shipped|picked up|repaired|booked)|received|heard|got|gotten|had (?:a|any)|replied|answered|called|paid|shown up|turned up|happened|worked)|(?:didn't|did not) (?:arrive|receive)|(?:never|not) (?:been )?(?:arrived|came|received|got|heard|answered|replied|told|informed|called back|rang back|refunded|delivered|credited|confirmed|asked (?:for|about)|acknowledged|apologi[sz]ed|explained|warned|consulted)|no (?:reply|answer|response|news|feedback|sign|update|reaction|apology|explanation|refund|confirmation|warning|reason given|hot water|heating|signal|connection|progress)(?: (?:yet|at all|so far|from|for|since|to|whatsoever|given|in|on|about|either))|chasing (?:us|you|them|me|her|him|up)|nothing (?:happened|happens|came|has happened|had happened|changed|has changed|arrived|gets done|helps|helped)|(?:isn't|aren't|wasn't|weren't|is not|are not|still not) (?:there|here|in (?:my|our|her|his|the))(?= *(?:[.,;!]|$|yet|either|any))|you (?:had |have )?promised|(?:was|were|been) promised (?!to)\\S+|promised (?:me|us) (?:a|an|the|that|to|it)|without (?:any )?(?:a )?(?:warning|notice|explanation|telling (?:us|me|her|him|them|anyone)|asking (?:us|me|them|first)|informing|an answer|a reply|result|success|apology|explanation))",
      lists,
    ),
    unless: latin(
      "no (?:reply|answer|response) (?:needed|necessary|required|yet\\?)|still (?:no|not|nothing) (?:sure|decided|rush|hurry|problem|new|married|interested)|no news (?:is|from my side|here)|haven't (?:had|got) (?:time|a chance|the time)|^\\W*(?:they|she|he|the (?:customer|client|supplier)) (?:has |have )?promised (?:us|me)|\\b(?:I|we) (?:haven't|have not|never) (?:yet )?(?:gotten around|got around|had (?:a|any)|heard (?:of|such)|asked|paid|called|answered|replied|worked|booked)|never (?:arrived|came) (?:late|too)|\\?\\s*$",
    ),
  },
  {
    id: 'pain.nobody',
    kind: 'PAIN_POINT',
    says: wording(
      '(?:nobody|no one|no-one|noone|none of you|not one of you)(?: (?:here|there|ever|has|had|at \\p{L}+|seems? to|could|can|would|was|is|really|even|bothers? to|bothered to|wants? to)){0,2} (?:answers?|answered|picks? up|picked up|calls?|called|rang|replies|replied|responds?|responded|cares?|cared|listens?|listened|helps?|helped|tells?|told|informs?|informed|informing|knows?|knew|explain(?:s|ed)?|shows? up|showed up|came|comes?|apologi[sz]ed|say|said|there|available|responsible|in charge|took|takes|notices?|noticed|warned|asked|speaks?|understands?|feels responsible|able)',
    ),
    unless: latin(
      '\\?\\s*$|nobody (?:likes|wants|minds|else) |(?:nobody|no one) there to (?:sign|receive|accept|take|open)',
    ),
  },
  {
    id: 'pain.waiting',
    kind: 'PAIN_POINT',
    says: wording(
      '(?:(?:still|been|kept|keeps?|left|endless|long|months of|weeks of|hours of|days of|tired of) waiting|wait(?:ing|ed|s)? (?:for )?(?:ages|hours|days|weeks|months|so long|forever|since|over (?:an|a|two|three|\\d)|more than|\\d+|two|three|four|five|six|an hour|half|nearly|almost|a (?:whole )?(?:week|month|year|day))|long (?:waits?|waiting times?|queues?|lines)|waiting times?|(?:put|kept|been|was|hung|stuck) on hold|hours on hold|(?:takes?|took) (?:us|you|them|me|her|him) (?:a (?:whole )?(?:week|month|year)|(?:two|three|four|five|six|several|\\d+) \\p{L}+)|(?:takes?|took) (?:\\p{L}+ )?(?:two|three|four|five|six|several|many|\\d+) (?:attempts|tries|goes|calls)|(?:takes?|took|taking|taken) (?:(?:way |far |much |a bit |rather |simply )?too (?:long|much|many)|so (?:long|much)|ages|forever|weeks|months|(?:three|four|five|six|several|many|\\d+) (?:weeks|months|days|hours)|an eternity|longer than|a lifetime|half the day|all day|the whole day|an age)|(?:is|was|were|are|been|being|arrived|came|comes|always|again|still|often|got|running|delivered|a day|a week|(?:hour|minute|day|week|month)s?) (?:{degree} ){0,1}(?:late|behind schedule|overdue)|only after (?:days|weeks|months|hours|several|three|two)|drags? on|dragging on|dragged on|slow (?:service|response|answers?|deliver(?:y|ies)|replies|payments?|website|internet|connection|support))',
      lists,
    ),
    unless: latin(
      "\\?\\s*$|can't wait|doesn't mind|don't mind|slow to answer|no longer|\\bif\\b|running (?:[a-z]{1,8} )?late|(?:he|she|they)(?:'s| is|'re| are) (?:a bit |running )?late(?: today)?\\.?$|(?:I|we) (?:was|were|am|are|'m|'re) (?:a bit |so |very |running |always |often )?late",
    ),
    notAfter: DENIED,
  },
];
