import { type Cue, wording } from '../cue';

const TROUBLE = (
  'problems?, issues?, troubles?, errors?, bugs?, mistakes?, faults?, complaints?, delays?, outages?, ' +
  'difficult(?:y|ies), mess, nightmare, hassles?, disasters?, defects?, glitch(?:es)?, mix-?ups?, ' +
  'confusion, misunderstandings?, inconvenience, frustrations?, headaches?, struggles?, pain, chaos, ' +
  'discrepanc(?:y|ies), breakdowns?, failures?, damages?, leaks?, fraud, scams?, mould, mold, shortages?'
).split(', ');
const BROKEN = (
  'broken, broke, damaged, defective, faulty, cracked, scratched, torn, leaking, leaky, stale, mouldy, ' +
  'moldy, rotten, burnt, soggy, spoiled, off, cold, wrong, incorrect, inaccurate, incomplete, missing, ' +
  'lost, stolen, stuck, frozen, freezing, jammed, blocked, locked out, late, delayed, overdue, slow, ' +
  'unreliable, unclear, confusing, misleading, outdated, out of date, dirty, filthy, noisy, too loud, rude, ' +
  'unfriendly, unhelpful, impolite, useless, unusable, unacceptable, unreadable, illegible, ridiculous, ' +
  'terrible, awful, horrible, dreadful, appalling, poor, bad, worse, worthless, overpriced, expensive, ' +
  'unfair, down, offline, dead, empty, cancelled, canceled, overcharged, double-booked, overbooked, ' +
  'ignored, forgotten, unanswered, disconnected, hidden, impossible, inconvenient, cumbersome, tedious, ' +
  'complicated, unsafe, dangerous, painful, sore, short-staffed, understaffed'
).split(', ');
const UPSET = (
  'annoyed, angry, furious, frustrated, fed up, upset, unhappy, disappointed, dissatisfied, unimpressed, ' +
  'irritated, livid, cross, mad, outraged, tired of, sick of, worried, stressed, overwhelmed, confused, ' +
  'let down, concerned, exhausted, desperate, offended, insulted, lost, embarrassed, struggling, puzzled'
).split(', ');
const WORKS = (
  'work, function, load, open, start, arrive, come, show up, turn up, fit, match, respond, answer, reply, ' +
  'call back, listen, help, understand, let (?:me|us|her|him|them), connect, sync, print, save, export, ' +
  'accept, recogni[sz]e, add up, close, charge, hold, last, get through, log ?in, find, reach, receive, ' +
  'have (?:enough|access|heat|hot water)'
).split(', ');
const STEAL = (
  'stole, stolen, withdrew, withdrawn, withdrawing, hacked, scammed, cheated, robbed, ripped off, took, ' +
  'taken, charged, billed, overcharged, invoiced'
).split(', ');
const lists = { trouble: TROUBLE, broken: BROKEN, upset: UPSET, works: WORKS, steal: STEAL };

const FINE =
  "(?:no(?: more| longer| further)?|not|never|n't|without|any|zero|isn't|wasn't|aren't|hardly|solved?|resolved|fixed|sorted)";

/** What goes wrong for somebody, or hurts them. */
export const PAIN_CUES: readonly Cue[] = [
  {
    id: 'pain.trouble',
    kind: 'PAIN_POINT',
    says: wording('{trouble}', lists),
    unless: new RegExp(
      `\\b${FINE} (?:a |an |the |this |that |such |real |serious |big |these |more |my |our |any )*(?:${TROUBLE.join('|')})\\b|\\b(?:${TROUBLE.join('|')}) (?:is|was|are|were|has been|have been|got) (?:now )?(?:all )?(?:solved|resolved|fixed|sorted|gone|clear)|no problem|not a (?:problem|pain|hassle)|to be a pain|what (?:is|are|was) the (?:problem|issue)|fraud (?:report|department)|don't want to .{0,20}(?:trouble|pain|mess)|(?:if|in case) (?:there (?:is|are)|you have|we have)`,
      'iu',
    ),
  },
  {
    id: 'pain.fraud',
    kind: 'PAIN_POINT',
    says: wording(
      '(?:report|file|put in|submit|make|issue|open) (?:an?|the|my|this)? ?(?:\\p{L}+ )?(?:fraud|theft|complaint|claim|damage)',
      lists,
    ),
  },
  {
    id: 'pain.state',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:is|are|was|were|'s|'re|been|being|gets?|got|getting|keeps?|kept|seems?|seemed|looks?|looked|feels?|felt|tastes?|tasted|smells?|sounds?|sounded|arrived?|arrives|arriving|came|comes|coming|went|goes|has gone|turned|remains?|still|always|again|all)(?: \\p{L}+){0,3} (?:{broken})",
      lists,
    ),
    unless: new RegExp(
      `\\b(?:not|never|n't|isn't|wasn't|aren't|no longer|hardly|if|won't|don't want|when|without) (?:\\p{L}+ ){0,3}(?:${BROKEN.join('|')})\\b|not too (?:bad|late|expensive|cold)|\\bnot bad|bad (?:weather|day off)|running late for|^(?:is|are|was|will|do|does|did) .*\\?\\s*$|\\b(?:weather|outside|snow|rain|temperature|degrees|sleep|memory|father|mother)\\b|impossible|\\bmay be slow|(?:but|and) (?:it's|it is|everything is|all is|they are|is) (?:now )?(?:great|fine|good|perfect|better|ok|okay|working|sorted|solved)|day off|(?:like|want|love|need|prefer).{0,20}(?:expensive|cold|late)|(?:now|thanks?|well done|perfect)[.! ]*$`,
      'iu',
    ),
  },
  {
    id: 'pain.upset',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:is|are|was|were|am|'m|'s|'re|be|feels?|felt|feeling|sounds?|sounded|seems?|seemed|got|getting|very|really|so|quite|rather|pretty|extremely|increasingly|left (?:her|him|them|us|me))(?: \\p{L}+){0,2} {upset}",
      lists,
    ),
    unless: new RegExp(
      `\\b(?:not|never|n't|no longer|isn't|wasn't) (?:\\p{L}+ ){0,2}(?:${UPSET.join('|')})\\b|^(?:are|is) .*\\?\\s*$|if you are`,
      'iu',
    ),
  },
  {
    id: 'pain.fails',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:doesn't|does not|don't|do not|didn't|did not|won't|wouldn't|will not|isn't|is not|aren't|hasn't|haven't|never|can't|cannot|couldn't|could not|not able to|unable to|fails? to|failed to|refus(?:es|ed) to|stops?|stopped|no longer|barely|hardly|still not|not|nobody|no one|no-one)(?: \\p{L}+){0,1} (?:{works})(?:s|ed|ing)?",
      lists,
    ),
    unless:
      /\?\s*$|\b(?:I|we) (?:don't|do not|won't|can't) (?:understand why not|come|find|open|have enough|call|reply|answer|help)\b|(?:didn't|don't|not) (?:come|arrive|start|open|answer|call) (?:to|before|after|until|on|with)|never let (?:me|us) down|(?:doesn't|don't|does not|do not) (?:last|hold) (?:it )?against|don't call|don't answer/i,
  },
  {
    id: 'pain.stopped',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:stopped (?:working|responding|loading|charging|answering)|broken|broke (?:down|again)|crash(?:es|ed|ing)|fails?|failed|failing|froze|collapsed|fell (?:apart|off|through)|went (?:down|wrong|missing|bad)|goes wrong|gone (?:wrong|missing)|messed up|screwed up|mixed up|let (?:us|me|her|him|them) down|fell ill|got (?:lost|stuck|worse|ignored|damaged)|acting up|playing up|out of (?:order|service|stock)|ran out of|falling apart|not up to|far from|could be better|leaves? (?:a lot|much) to be desired|drives? (?:me|us|her|him|them) (?:mad|crazy|nuts|up the wall)|had enough|can't go on|cannot go on|can't believe)",
    ),
    unless:
      /never (?:\w+ )?(?:failed|broke|crash|let)|without fail|n't (?:\w+ )?(?:fail|break|crash)|fail(?:s|ed)? to (?:see|understand)|if .{0,30}(?:fails|breaks)|can't believe (?:how (?:good|nice|lovely|quick)|it's (?:free|over))|that the numbers/i,
  },
  {
    id: 'pain.lost',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:(?:I|we|she|he|they|someone|somebody|you|who|they've|I've|we've|has|have|had|having|keep|kept|always|am|'m)(?: just| already| have| also){0,2} (?:lost|losing|misplaced|missing|forgot(?:ten)?|been (?:waiting|on hold|chasing|ignored|charged|overcharged|robbed|scammed|left|hacked|let down|told|passed|sent))|(?:someone|somebody|they|he|she|who|thief|driver|you|bank|shop|company)(?: has| have| had|'s|'ve)?(?: just| also)? (?:{steal})|getting (?:scammed|robbed|hacked|ripped off|cheated)|(?:got|been|was|were) {steal}|missing \\W?(?:\\d|money|parts?|pieces?|pages?|items?|from)|\\d[\\d,.]* ?(?:dollars|euros?|pounds|credits)? ?(?:is |are |was |were )?missing|should have (?:at least |more|about |around )?(?:[$€£]? ?\\d|more|had|been)|lost (?:my|our|her|his|their|the) \\p{L}+)",
      lists,
    ),
    unless:
      /\b(?:never|not|n't) (?:\w+ )?(?:lost|forget|forgot|missing|charged)|\?\s*$(?<!stolen\?)|forgot to (?:mention|say|ask|tell)|almost forgot|(?:took|taken|takes?) (?:place|time|over|care|it well|part|part in|a (?:look|seat|photo)|me through|us through|notes?|the (?:train|bus|call|offer|order))|charged (?:correctly|up)|lost (?:my|our|her|his|their) (?:captain|mind|heart)|(?:he|she|they) took (?!.{0,20}(?:money|card|without))/i,
  },
  {
    id: 'pain.waiting',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:(?:still|been|kept|keeps?|left|endless|long|months? of|weeks? of|hours? of|days? of|tired of) waiting|waiting (?:for )?(?:ages|hours|days|weeks|months|so long|forever|since|over|more than|\\d+|two|three|four|five|six|an hour|half)|waited (?:for )?(?:ages|hours|days|weeks|months|so long|forever|since|over|more than|\\d+|two|three|four|an hour|half|all)|on hold|still (?:no|nothing|hasn't|haven't|has not|have not|not|don't|doesn't|waiting|open|unpaid|unresolved|outstanding)|no (?:reply|answer|response|news|feedback|sign|update|reaction)(?: yet| at all| so far| from| for| since| to)?|(?:nobody|no one|no-one|none of you|noone)(?: here| there| ever| has| had| at \\p{L}+)? (?:\\p{L}+)|(?:takes?|took|taking) (?:too|so|far too|ages|forever|weeks|months|hours|days|very|way too|much too|longer|a long|half|an age|the whole)|too (?:long|slow|late|often|many|much|little|few|short|expensive|complicated|small|big|tight|high|hot|cold|loud|hard|difficult|confusing|far|thin|thick|salty|sweet|dark|heavy|noisy|impersonal|technical|fast))",
    ),
    unless:
      /not too|no (?:reply|answer|response) (?:needed|necessary|required)|still (?:no|not) (?:sure|decided|rush|hurry|problem)|nobody (?:likes|wants|hurt|minds|else)|can't wait|never too|too (?:much|many) (?:fun|thanks)|\bif\b.{0,20}\btoo\b|(?:don't|not) want.{0,30}too|\?\s*$|too (?:far|long|late) (?:away )?(?:for|to)\b(?=.*\?)/i,
  },
  {
    id: 'pain.again',
    kind: 'PAIN_POINT',
    says: wording(
      '(?:(?:the |for the )?(?:second|third|fourth|fifth|umpteenth|nth|\\d(?:st|nd|rd|th)|last|several) time(?: now| already| this| in a row| running)|(?:twice|three times|four times|several times|\\d times|repeatedly|again and again|over and over|time and again|time after time|every (?:single )?(?:time|month|week|day|year|morning))(?: now| already| again| this| in)?|yet again|once again|once more|all over again|already (?:told|said|explained|sent|paid|called|asked|reported|complained)|(?:had|have|has|having|need) to (?:explain|repeat|call|ask|chase|wait|re-?enter|start|redo|correct|pay twice|beg|argue|phone|write|remind)(?: .{0,30})?(?:again|twice|times|every time|ourselves|myself|over|each time|several|\\d))',
    ),
    unless:
      /(?:thank|thanks|great|happy|love|enjoy|always a pleasure|welcome|orders?|buys?|comes?|visits?|bakes?|delivers?|meet|meets|reads?|takes? (?:the|his|her)|pills?|medicine|eat|call|calls|see you|play|try|hear|look|check|speak|again\?)\b.{0,60}(?:again|time|every (?:day|week|month|morning|year)|twice|once more)|twice (?:a|per)|three times (?:a|per)|\btimes a\b|no need/i,
  },
  {
    id: 'pain.hurts',
    kind: 'PAIN_POINT',
    says: wording(
      "(?:costs? (?:us|me|her|him|them) (?:time|hours|days|money|customers|a lot|too)|wast(?:e|es|ed|ing) (?:of |our |my |her |his |their |so much |too much )?(?:time|money|hours|a)|(?:can't|cannot|couldn't|could not) (?:work|sleep|eat|open|pay|afford|serve|deliver|log ?in|reach|get (?:in|through|hold)|use|rely|plan|trust|find out|keep up|hear|see|read|understand)|unable to|makes? (?:it|no|us|me) (?:hard|difficult|impossible|sense|look (?:bad|stupid))|hard(?:er)? to (?:reach|use|understand|find|read|follow|hear|get|open)|difficult to|impossible to|struggl(?:es|ed|ing) (?:with|to)|complain(?:s|ed|ing)?|criticis(?:es|ed|ing)|expected (?:better|more|it|them|the)|not (?:what|as|good|happy|satisfied|acceptable|okay|ok|amused|impressed|pleased|right|fair|enough|working)|doesn't seem right|isn't right|something's (?:going on|wrong|off)|something is (?:wrong|off)|(?:feel|felt|feels|feeling|treated|seen) like (?:a number|nobody|an idiot|a beggar|rubbish|second)|(?:I|she|he) feels? (?:terrible|awful|sick|ignored|bad|stupid|cheated|lost)|hurts?|ache|aches|aching|cough|fever|sore throat|regrets?|shame|scandal|insult|a joke|damn|damnit|bloody|rubbish|what a|overcharg(?:ed|es|ing)|(?:charged|billed|invoiced|paid|debited|ordered|delivered|booked) (?:\\p{L}+ ){0,2}(?:twice|double|wrong|too much)|hidden (?:fees|costs|charges)|price (?:increase|rise|hike)s?|(?:late|slow|wrong|rude|bad|poor|missing|broken|damaged|cold|stale|delayed|unanswered|unclear) (?:\\p{L}+ )?(?:deliver(?:y|ies)|invoices?|service|support|replies|orders?|parcels?|bread|food|quality|answers?|experience|parts?|items?|goods|payments?|letters?|bills?|instructions?))",
    ),
    unless:
      /\b(?:doesn't|does not|didn't|don't|never|not|no) (?:hurt|complain|regret)|no complain|(?:will it|does it) hurt|not (?:what|as) (?:bad|expensive|I|you)|not (?:right now|enough time)|not (?:right|happy|ok) \?|what a (?:great|lovely|nice|good|wonderful|relief|beautiful|pleasure)|not working (?:today|on|tomorrow|this)|that's a shame|a joke\?|wouldn't hurt|damn (?:good|fine|nice)|thanks.{0,40}(?:bloody|damn)|cannot wait|can't wait|\?\s*$(?<!(?:wrong|twice)\?)/i,
  },
];
