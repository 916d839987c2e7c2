import type { Channel, ImportantDateKind, PainCategory, PreferenceKey, PreferenceStrength } from '@heed/domain';
import { type Reading, wording } from './wording';

export const CATEGORIES: readonly Reading<PainCategory>[] = [
  {
    is: 'PROCESS_REPEATED_MYSELF',
    says: wording(
      '(?:explain|explained|explaining|repeat|repeated|repeating|tell|told|telling|said) (?:\\S+ ){0,4}(?:again|twice|times|every time|over|already)|(?:already|again) (?:told|said|explained|asked|reported|complained)|start (?:over|again|from scratch)',
    ),
  },
  { is: 'PROCESS_IMPERSONAL', says: wording('impersonal|like a number|robots?|bots?|machines? answer|no human') },
  {
    is: 'DELIVERY',
    says: wording(
      'deliver\\p{L}*|parcels?|packages?|shipments?|shipp\\p{L}*|courier|arriv\\p{L}*|(?:the|a) driver|pallets?|consignment',
    ),
  },
  {
    is: 'PRICE',
    says: wording(
      'pric\\p{L}*|expensive|overpriced|costs?|fees?|charg\\p{L}*|bill(?:s|ed|ing)?|invoic\\p{L}*|overcharg\\p{L}*|rates?|surcharge|refund\\p{L}*|debited|too much for what|pa(?:id|y) (?:twice|double)',
    ),
  },
  {
    is: 'PROCESS_WAIT',
    says: wording(
      'wait(?:s|ed|ing)?|on hold|queue|takes? (?:too|so|ages|forever|weeks|months)|took (?:too|so|ages|forever|weeks)|too (?:long|slow)|slow|ages|delays?|delayed|overdue|late',
    ),
  },
  {
    is: 'COMMUNICATION',
    says: wording(
      "no (?:reply|answer|response|news|feedback|update)|(?:reply|replies|respond|answer|call|calls|write|get) back|unanswered|ignored|nobody (?:told|called|answered|informed|replied)|did(?:n't| not) (?:tell|inform|call|reply|answer)|never (?:called|replied|heard|told)|(?:call|phone|ring|mail|e-?mail)s? (?:\\S+ ){0,3}(?:unanswered|ignored)|reach (?:you|us|anybody|anyone|somebody|someone)",
    ),
  },
  {
    is: 'PROCESS_CONFUSING',
    says: wording(
      'confus\\p{L}*|unclear|complicated|misunderst\\p{L}*|understand|contradict\\p{L}*|misleading|cumbersome|tedious|instructions?|which form',
    ),
  },
  {
    is: 'ACCESS',
    says: wording(
      "log ?in|locked out|passwords?|access|account|portal|stairs|lift|ramp|wheelchair|parking|entrance|opening hours|can't (?:get|come) in",
    ),
  },
  {
    is: 'PEOPLE',
    says: wording(
      'rude|unfriendly|impolite|unhelpful|arrogant|shouted|insulted|staff|colleagues?|salesman|technician|waiter|waitress|(?:the|your|our) (?:man|woman|lady) (?:on|at)',
    ),
  },
  { is: 'PROCESS_OTHER', says: wording('forms?|paperwork|process|procedure|bureaucra\\p{L}*|paper ?work|approval') },
  {
    is: 'PRODUCT',
    says: wording(
      "broken|defective|faulty|quality|stale|mould\\p{L}*|mold\\p{L}*|burnt|cold|crash\\p{L}*|errors?|bugs?|leak\\p{L}*|cracked|damaged|torn|(?:stopped|not|doesn't|does not) work\\p{L}*|work(?:s|ing)?|product|software|machine|app|bread|food|taste\\p{L}*|smell\\p{L}*|part(?:s)?|missing",
    ),
  },
];

export const SEVERITIES: readonly Reading<number>[] = [
  {
    is: 4,
    says: wording(
      'furious|livid|outraged|unacceptable|desperate|lawyer|legal action|court|stole|stolen|fraud|scam\\p{L}*|hacked|disaster|nightmare|standstill|in tears|crying|had enough|last straw|fed up|threaten\\p{L}*|dangerous|injur\\p{L}*',
    ),
  },
  {
    is: 3,
    says: wording(
      "angry|annoyed|upset|frustrat\\p{L}*|very|really|extremely|terribl\\p{L}*|awful|horribl\\p{L}*|appalling|again|twice|(?:three|four|five|several|\\d) times|(?:second|third|fourth) time|weeks|months|still (?:no|not|waiting)|nobody|complain\\p{L}*|can't work|cannot work|lost|disappoint\\p{L}*",
    ),
  },
  {
    is: 1,
    says: wording(
      '(?:a )?(?:little|bit|slight(?:ly)?|small|minor|tiny)|somewhat|could be better|not (?:so|very) important|in passing|mentioned',
    ),
  },
];

export const KEYS: readonly Reading<PreferenceKey>[] = [
  {
    is: 'DETAIL_LEVEL',
    says: wording(
      '(?:short|brief) (?:phone )?(?:calls?|e-?mails?|messages?|meetings?|visits?)|(?:calls?|e-?mails?|messages?|meetings?|visits?) (?:very |as )?(?:short|brief)',
    ),
  },
  {
    is: 'INTERPRETER',
    says: wording('interpreter|sign language|speaks? (?:only|no|little) \\p{L}+|translat(?:or|ion)'),
  },
  {
    is: 'ACCESSIBILITY',
    says: wording(
      'wheelchair|hard of hearing|deaf|blind|visually impaired|dyslexi[ac]|large print|hearing (?:aid|loop)|step-free|ramp|subtitles|colou?r-?blind|speak (?:up|slowly|loudly)',
    ),
  },
  {
    is: 'DO_NOT_DISTURB',
    says: wording(
      "(?:(?<!if )not|no|never|nothing|nobody|don't|do not|doesn't|does not|hates?|hated|dislikes?|avoid|without|refrain from)(?: \\p{L}[\\p{L}'-]*){0,4} (?:(?:before|after|past|during|between|until|around) (?:her |his |their |my |our |the )?(?:early |late )?(?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?|noon|midday|midnight|lunch(?:time)?|dinner|breakfast|work|school|mornings?|afternoons?|evenings?|nights?|(?:office|working|opening|business) hours|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:the )?(?:lunch|holidays?|meals?|weekends?|night|week|service|surgery|class|meetings?)|eight|nine|ten|eleven|twelve|one|two|three|four|five|six|seven)|in the (?:early |late )?(?:mornings?|afternoons?|evenings?)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|at (?:weekends?|night|lunch(?:time)?|work|home|noon|dinner))|(?:any ?time|whenever|always|all day) (?:but|except|apart from)(?: (?:for|at|on|in|during|around|between))?(?: the)? (?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?|noon|midday|midnight|lunch(?:time)?|dinner|breakfast|work|school|mornings?|afternoons?|evenings?|nights?|(?:office|working|opening|business) hours|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:the )?(?:lunch|holidays?|meals?|weekends?|night|week|service|surgery|class|meetings?)|eight|nine|ten|eleven|twelve|one|two|three|four|five|six|seven)|do not disturb|(?:busy|unavailable|not available|asleep|teaching|away|out) (?:every|all|(?:on|in|until|before|after|between) (?:the )?(?:\\d|mornings?|afternoons?|evenings?|noon|lunch|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends))",
    ),
  },
  {
    // Not the channel, but where, when or what about.
    is: 'OTHER',
    says: wording(
      "(?:don't|do not|never|not|no|doesn't want|does not want)(?: \\p{L}+){0,3} (?:calls?|call|phone|ring|text(?:s)?|e-?mails?|messages?|letters?) (?:while|when|if|unless|about|from|without|regarding|(?:the|his|her|their|at) (?:office|work|shop|landline|house|wife|husband))",
    ),
  },
  {
    is: 'AVOID_CHANNEL',
    says: wording(
      "(?:only|just) (?:\\p{L}+ ){0,2}(?:e-?mails?|e-?mail|phone|calls?|call|ring|text(?:s)?|sms|whats ?app)(?: \\p{L}+){0,2} (?:in|for) (?:an |a real |real )?emergenc(?:y|ies)|(?:e-?mails?|e-?mail|phone|calls?|call|ring|text(?:s)?|sms|whats ?app) (?:is )?(?:only|just) (?:in|for) (?:an |real )?emergenc(?:y|ies)|(?:no|not|never|don't|do not|doesn't|does not|won't|can't|stop|without|avoid|hates?|dislikes?|refrain from|can't stand)(?: \\p{L}+){0,3} (?:e-?mails?|mail|mailing|phone|calls?|call|calling|phoning|phoned|called|ring|text(?:s|ing)?|sms|whats ?app|letters?|post|newsletters?|voicemails?|video|zoom|teams)",
    ),
  },
  {
    is: 'HOURS',
    says: wording(
      '(?:after|before|between|from|until|till|around|at|on|in the|best|only)(?: \\p{L}{1,16}){0,1} (?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?|mornings?|afternoons?|evenings?|nights?|weekends?|lunch(?:time)?|noon|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|(?:mornings?|afternoons?|evenings?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) (?:is|are|works?|suits?)|best time|easiest to reach|mornings|afternoons|evenings',
    ),
  },
  {
    is: 'FORMALITY',
    says: wording(
      '(?:first|last|sur) ?-?names?|formal|informal|(?:as|by|be|is|say|use|just|call (?:her|him|me)) (?:just )?(?:mr|mrs|ms|dr|professor|doctor)\\.?|title|addressed as|goes by|be called (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?-i:\\p{Lu})\\p{L}+|calls? (?:me|her|him|them) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?-i:\\p{Lu})\\p{L}+',
    ),
  },
  {
    is: 'PREFERRED_CHANNEL',
    says: wording(
      '(?<!(?:got|sent|received|wrote|saw|read) (?:an?|the|her|his|my|your) )(?:e-?mails?|mail|phone|mobile|landline|calls?|telephone|text(?:s| messages?)?|sms|whats ?app|signal|letters?|post|chat|video(?: calls?)?|teams|zoom|in person|face to face|in writing|messages?|voicemails?|fax)',
    ),
  },
  { is: 'SMALL_TALK', says: wording('small talk|chit-?chat|chat (?:about|first)|a chat') },
  {
    is: 'DIRECTNESS',
    says: wording(
      'straight to the point|direct(?:ly|ness)?|blunt|plain (?:words|language|english)|no beating|frank(?:ly)?|honest',
    ),
  },
  {
    is: 'DETAIL_LEVEL',
    says: wording(
      'details?|detailed|numbers|facts|figures|bullet points|short|brief|summar(?:y|ies)|pictures|one page',
    ),
  },
  {
    is: 'PACE',
    says: wording('slow(?:ly)?|quick(?:ly)?|fast|hurr(?:y|ied)|rush(?:ed)?|step by step|patien(?:t|ce)|pace'),
  },
  {
    is: 'DECISION_STYLE',
    says: wording(
      'decid(?:e|es|ing)|decisions?|sleep on it|time to think|asks? (?:her|his|their) (?:husband|wife|partner|boss)|three offers|compare',
    ),
  },
  {
    is: 'TOPIC_AVOID',
    says: wording(
      "(?:not|never|don't|do not|avoid|no)(?: \\p{L}+){0,3} (?:mention(?:ing)?|discuss(?:ing)?|talk(?:ing)? about|ask(?:ing)? about|bring(?:ing)? up|speak(?:ing)? (?:of|about)|topics?|politics|religion)",
    ),
  },
  {
    is: 'TOPIC_ENJOY',
    says: wording('(?:likes?|loves?|enjoys?|happy) to (?:talk|chat|hear|speak)|talks? (?:a lot|gladly) about'),
  },
];

export const CHANNELS: readonly Reading<Channel>[] = [
  { is: 'EMAIL', says: wording('e-?mail(?:s|ed|ing)?|mails?') },
  { is: 'SMS', says: wording('text(?:s|ed|ing| messages?)?|sms') },
  { is: 'CHAT', says: wording('whats ?app|signal|telegram|chat|messenger|messages?') },
  { is: 'VIDEO', says: wording('video(?: calls?)?|teams|zoom') },
  {
    is: 'PHONE',
    says: wording(
      '(?:tele)?phone(?:d|s)?|phon(?:ing|e calls?)|calls?|called|calling|ring(?:ing|s)?|rung|mobile|landline',
    ),
  },
  { is: 'POST', says: wording('letters?|post|by mail|fax') },
  { is: 'IN_PERSON', says: wording('in person|face to face|visits?|visited|visiting|drop(?:s|ping)? (?:by|in)') },
];

export const STRENGTHS: readonly Reading<PreferenceStrength>[] = [
  {
    is: 'MUST',
    says: wording(
      "must(?:n't| not)?|never|only|always|under no circumstances|allerg\\p{L}*|intoleran\\p{L}*|strict(?:ly)?|has to|have to|needs?|requires?|insists?|wheelchair|deaf|hard of hearing|blind|interpreter|vegan|vegetarian|halal|kosher|gluten-free|lactose-free",
    ),
  },
  {
    is: 'DISLIKES',
    says: wording(
      "dislikes?|hates?|detests?|loathes?|can't (?:stand|bear|abide)|cannot stand|(?:not|isn't|wasn't|aren't|weren't|never)(?: \\p{L}+){0,2} (?:fond|keen|fan|happy|comfortable)|not (?:like|want)|anything (?:but|except)|(?:doesn't|don't|does not|do not|won't) (?:work|suit)|impossible|(?:doesn't|don't|does not|do not|wouldn't|won't) (?:like|want|enjoy|care|need|use|take|accept|answer|read)|(?:don't|do not|doesn't|does not) (?!mind|hesitate|worry|forget)\\p{L}+|no|not|without(?! (?:a |any )?(?:problem|trouble|difficulty))|avoid|stop|please don't|rather not",
    ),
  },
];

export const DATES: readonly Reading<ImportantDateKind>[] = [
  {
    is: 'BEREAVEMENT',
    says: wording(
      'passed away|died|dies|death|funeral|deceased|bereave\\p{L}*|mourn\\p{L}*|buried|burial|widow\\p{L}*|lost (?:his|her|their|my|our) (?!job|way|temper|keys?|wallet|phone|patience|money|appetite|luggage|licen[cs]e|bag|work)\\p{L}+',
    ),
  },
  { is: 'BIRTHDAY', says: wording('birthdays?|turn(?:s|ed|ing) \\p{L}*\\d*|born') },
  { is: 'ANNIVERSARY', says: wording('anniversar(?:y|ies)|jubilee|weddings?|married|years in business') },
  { is: 'RENEWAL', says: wording('renew\\p{L}*|contract (?:ends|expires|runs out)|expir\\p{L}*') },
];

export const THEIR_WORD = wording(
  '(?:she|he|they|customer|client|(?-i:\\p{Lu})\\p{L}+) (?:said|says|told|asked|asks|mentioned|wants?|wanted|requests?|requested|insists?|insisted|prefers|would (?:like|prefer|rather))|I|me|my|we|us|our',
);

/** Up to the deed: who, and that they will. */
export const PROMISE_OPENING =
  /^(?:(?:(?:I|we)(?:'ve| have)? )?(?:promised|agreed|committed|undertook|pledged|guaranteed|told|assured|informed|said|confirmed|let)(?: (?:her|him|them|you|\p{Lu}\p{L}+))?(?: know)?(?: that)?,? ?)?(?:to |(?:(?:I|we)(?: (?:will|shall|would|can and will)|'ll|'d|(?:'m| am|'re| are) (?:going|about) to)|will|shall|going to|gonna|(?:(?:I|we) )?(?:still |also |now )?(?:(?:need|have|ought|remember|don't forget) to|must|should)|let(?:'s| us)|(?:reminder|to-?do):) )(?:also |just |then |personally |now |gladly |certainly |definitely |both |all ){0,2}/iu;

export const PREFERENCE_OPENING =
  /^(?:please |pls |kindly |(?:I|we|she|he|they|\p{Lu}\p{L}+) (?:really |also |much |would ){0,2}(?:prefers?|preferred|would like|would rather|'d rather|rather|likes?|wants?|needs?|asks? for|asked for|insists? on|requests?|requested) (?:to )?)/iu;
