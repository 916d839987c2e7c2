import { type Cue, latin, opening, wording } from './wording';
import { DEEDS, DONE, EASY, WE } from './promise-words';

const THEM = '(?:her|him|them|you|the (?:customer|client|owner|lady|man|couple|team|chef|buyer)|(?-i:\\p{Lu})\\p{L}+)';
const WHEN =
  '(?:tomorrow|tonight|today|this (?:week|afternoon|evening|morning)|next (?:week|month|\\p{L}+day)|(?:on|by|before|until) (?:the )?(?:\\d|\\p{L}+day|noon|tomorrow|end)|at the end|(?:with)?in (?:a|an|one|two|three|\\d+) (?:\\p{L}+ )?(?:days?|weeks?|hours?|minutes?)|right away|first thing)';
/** What they do towards us. */
const TELL =
  '(?:(?:get|come|report|write) back to|call|phone|ring|send|e-?mail|text|tell|inform|notify|pay|bring|forward|contact|update|answer|reply to|write(?: to)?|let|give|show|lend|visit|reach out to) (?:us|me)';
const lists = { tell: [TELL], we: WE, easy: EASY, deed: DEEDS, done: DONE, them: [THEM], when: [WHEN] };
const NEVER = latin("\\?\\s*$|\\bwill (?:not|never)\\b|won't|\\bbe able\\b|\\bif\\b");

/** What was given as a word, what will be done by somebody or by itself, and what they promise us. */
export const MORE_PROMISE_CUES: readonly Cue[] = [
  {
    id: 'promise.named',
    kind: 'PROMISE',
    says: wording(
      "(?:(?:(?:I|we|I've|we've|have|had|and|who),? )?(?:promised?|agreed|committed(?: ourselves| myself)?|undertook|pledged|guaranteed?|assured|vowed|offered|volunteered)(?: {them})? (?:to|that|we|I|an?|the|it)|(?:gave|given|give)(?: {them})? (?:my|our) word|(?:my|our) promise|word of honou?r)",
      lists,
    ),
    unless: latin(
      "\\bpromised? (?:me|us|myself)\\b|\\b(?:nobody|no one|none)\\b|\\b(?:she|he|they|customer|client|supplier|boss) (?:has |have |had |also |finally )?(?:promised|agreed|assured|guaranteed|offered|committed|volunteered)\\b|agreed to (?:talk|speak|stay|keep|leave|think)|\\b(?:didn't|did not|never|not|no|what|as|than) (?:\\w+ )?(?:was |were )?promised?|\\byou (?:had )?promised\\b|was promised|been promised|agreed (?:to (?:the|our|a|an|meet|pay|sign|wait|try|join|come|it|this|that)|on|with)|(?:offered|agreed|guaranteed) (?:a|an|the|it) (?!callback|call|refund|reply)|\\?\\s*$",
    ),
  },
  {
    id: 'promise.of-what',
    kind: 'PROMISE',
    says: wording(
      '(?:promised|offered|assured|guaranteed|announced|confirmed)(?: {them})? (?:an?|the|her|him|them|it) (?:\\p{L}+ ){0,2}(?:call-?back|call|refund|reply|answer|visit|replacement|discount|credit|solution|quote|offer|delivery|sample|date|update|voucher|copy|response|appointment)',
      lists,
    ),
    unless: latin(
      "\\b(?:she|he|they|customer|client|supplier|boss) (?:has |have |had |also |finally )?(?:promised|offered|assured|guaranteed|announced|confirmed)\\b|was promised|been promised|(?:didn't|never|not|no) |\\?\\s*$|confirmed the (?:date|appointment|delivery|quote|offer)",
    ),
  },
  {
    id: 'promise.told',
    kind: 'PROMISE',
    says: wording(
      "(?:(?:told|promised) {them} (?:that )?(?:she|he|they|you) (?:could|can|would) (?:expect|get|have|pick|count|hear)|(?:said|say) (?:yes|ok|okay) to \\p{L}+ing|agreed to \\p{L}+ing|told|said to|let|assured|informed|replied to|wrote(?: to)?|texted|e-?mailed|answered|promised|explained to) {them}(?: know)?,? (?:that )?(?:I|we|someone|somebody)(?: (?:would|will|shall)|'ll|'d) (?!not|never|be able|be (?:late|closed|there)|need|like|love|have to|think|consider|want|only)\\p{L}+",
      lists,
    ),
    unless: latin('\\?\\s*$|told (?:me|us)|\\b(?:she|he|they) (?:told|assured|informed|said to|wrote)'),
  },
  {
    id: 'promise.said-we-would',
    kind: 'PROMISE',
    says: wording(
      "(?:said|confirmed|explained|mentioned|replied|answered|wrote),? (?:that )?(?:I|we)(?:'ll|'d| will| would| shall) (?:{easy} )?{deed}",
      lists,
    ),
    unless: latin('\\?\\s*$|\\b(?:she|he|they) said (?:that )?we\\b'),
  },
  {
    id: 'promise.you-get',
    kind: 'PROMISE',
    says: wording(
      "(?:you|she|he|they|the (?:customer|client|family|couple|team)|everyone)(?:'ll| will| shall| are going to| is going to| can expect to| should) (?:also |then )?(?:have|get|receive|hear (?:back )?from (?:me|us)|be (?:contacted|called|informed|notified|refunded|credited|reimbursed|sent|paid|updated|compensated))(?: (?:the|your|her|his|their|a|an|it|our|all|by|within|from|this|that|one|on|before|tomorrow|next|more|two|free)(?: \\S+){0,6})?",
      lists,
    ),
    unless: latin(
      "\\?\\s*$|(?:have|get) (?:a |an |lots of )?(?:fun|great|good|nice|lovely|wonderful|blast|amazing)\\b|get (?:there|used|better|well)\\b|\\bwill (?:not|never)|won't|be able|\\bif\\b|(?:you|she|he|they)(?:'ll| will) (?:have|get) (?:to|back|her|his|their|a baby|surgery|married|twins|their)|should (?:have|be) (?:been|had|more|at least)|should (?:have|get)\\b(?!(?: \\S+){0,6} (?:by|within|tomorrow|next|on \\w+day))",
    ),
  },
  {
    id: 'promise.it-will-be-done',
    kind: 'PROMISE',
    says: wording(
      "(?:the|your|her|his|their|our|an?|this|that|it|everything|all|both|two|three|\\d+)(?: \\p{L}[\\p{L}'-]*){0,4}(?:'ll| will| shall| is going to| are going to) (?:all |now |then )?(?:be|get) (?:{easy} )?{done}",
      lists,
    ),
    unless: NEVER,
  },
  {
    id: 'promise.it-comes',
    kind: 'PROMISE',
    says: wording(
      "(?:(?:the|your|her|his|their|our|an?|this|that) (?:\\p{L}+ ){0,2}(?:\\p{L}+)(?:'ll| will| is going to) (?:arrive|ship|go out|leave|be there|follow|come|go off)(?: \\p{L}+)? {when}|(?:can|should|may) expect (?:to hear|the|an?|our|my|it|us|her|his|their|your) (?:\\S+ ){0,3}(?:from (?:me|us)|by|within|before|on|tomorrow|next|until|this) *\\p{L}*|(?:samples?|parcels?|orders?|parts?|quotes?|contracts?|brochures?|documents?|goods|boxes|letters?|invoices?) (?:go|goes|ship|ships|leave|leaves) (?:out )?(?:to \\p{L}+ )?{when}|(?:is|are) to (?:receive|get|hear|be (?:sent|called|refunded|credited|informed))|(?:get |come |will be )?back to (?:her|him|them|you) (?:by|on|with|before|tomorrow|until|next|asap)|(?:she|he|they|the (?:customer|client)|(?-i:\\p{Lu})\\p{L}+) (?:was|were|has been|have been) (?:told|informed|assured) (?:that )?(?:\\S+ ){1,4}(?:would|will) \\p{L}+|(?:will|'ll) be (?:on|in|at|with) (?:your|her|his|their|the|you|her|him|them) *(?:\\p{L}+ )?{when}|(?:quote|offer|sample|parcel|refund|reply|answer|contract|invoice|replacement|credit note|brochure|details|photos|price list) (?:to follow|will follow|follows|to be sent|to come)|(?:hear|heard) (?:back )?from (?:me|us) (?:by|within|before|on|tomorrow|next|until|this|again))",
      lists,
    ),
    unless: latin(
      "\\?\\s*$|\\b(?:guests?|visitors?|patients?|family|customer|client|owner)(?:'ll| will| is going to) (?:arrive|come|leave)|\\b(?:get|receive) (?:\\S{1,20} ){1,5}from (?:him|her|them)\\b|are to receive|\\bwill (?:not|never)\\b|won't|\\bif\\b|hasn't|haven't|never heard|your (?:taxi|driver|ride|lyft|uber)",
    ),
  },
  {
    id: 'promise.leave-it',
    kind: 'PROMISE',
    says: wording(
      "(?:leave (?:it|this|that) (?:with|to) (?:me|us)|(?:I'm|I am|we're|we are) on it|consider it done|expect (?:to hear|a (?:call|reply|mail|message|response|parcel|delivery)) from (?:me|us)|(?:I|we) (?:still )?owe (?:her|him|them|you|(?-i:\\p{Lu})\\p{L}+)|owe (?:her|him|them) (?:an?|the|one)|(?:you|she|he|they) can count on (?:me|us)|(?:I|we)(?:'m| am|'re| are) (?:personally )?(?:taking care of|looking into|seeing to|working on|sorting) (?:it|this|that|the)|on our (?:to-?do )?list)",
    ),
    unless: /\?\s*$/,
  },
  {
    id: 'promise.on-the-way',
    kind: 'PROMISE',
    says: wording(
      "(?:she|he|they|you) gets? (?:her|his|their|your|the) (?:money|deposit|refund|key|car|machine) back {when}|(?:I|we)(?:'m|'re| am| are) (?:sending|calling|bringing|delivering|posting|shipping|refunding|crediting|preparing|arranging|replacing|visiting|meeting|coming|getting back|ringing|emailing|writing|dropping|picking|putting|fixing|installing|ordering|booking|checking)(?: \\S+){0,6} {when}",
      lists,
    ),
    unless: /\?\s*$/,
  },
  {
    id: 'promise.let-me',
    kind: 'PROMISE',
    says: wording(
      "let me (?:find out|check|look|ask|see|talk|speak|confirm|clarify|dig|think)(?: \\S+){0,5} and (?:I |then I )?(?:will |'ll )?(?:get back|call|ring|phone|email|e-mail|let you know|come back|write|confirm|send|text)",
    ),
  },
  {
    id: 'promise.theirs',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: wording(
      "(?:she|he|they|the (?:customer|client|supplier|owner|buyer|tax adviser|architect|landlord)|(?-i:\\p{Lu})\\p{L}+)(?:'ll| will| is going to| are going to| promised to| agreed to| promised (?:us|me) to) (?:also |then |now )?(?:send|e-?mail|pay|transfer|sign|return|confirm|provide|bring|forward|deliver|call|ring|let (?:us|me) know|get back to (?:us|me)|come back to (?:us|me)|fill in|upload|share|order|settle|wire|give (?:us|me)|drop off|pick up)(?: \\S+){0,5} {when}",
      lists,
    ),
    unless: latin(
      "\\?\\s*$|\\bwill (?:not|never)\\b|won't|\\bif\\b|think about|(?:told|assured|informed|let|promised) (?:her|him|them|you)",
    ),
  },
  {
    // What a customer does rather than we: "Will pay on Friday".
    id: 'promise.theirs-note',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: opening(
      '(?:will|shall) (?:also |then )?(?:pay|transfer|wire|settle|sign|pick (?:it|them|the \\p{L}+) up|pick up|drop (?:it|them) off|return (?:it|them|the \\p{L}+)|bring (?:the|his|her) car)',
    ),
    unless: latin('\\?\\s*$|\\bwe\\b|\\b(?:her|him|them) (?:back|the)\\b'),
  },
  {
    id: 'promise.theirs-promised',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: wording(
      '(?:she|he|they|the (?:customer|client|supplier|owner)|(?-i:\\p{Lu})\\p{L}+) (?:has |have )?(?:promised|assured|guaranteed) (?:us|me)(?: (?:a|an|the|that|to|his|her|their|payment))?',
    ),
    unless: latin(
      '\\?\\s*$|\\b(?:you|your (?:\\w+ )?(?:colleague|team|hotline|driver)|nobody|somebody|someone|but (?:never|nothing|nobody))\\b',
    ),
  },
  {
    // What they ask of us is as good as promised, once somebody wrote down when.
    id: 'promise.call-back',
    kind: 'PROMISE',
    says: wording(
      '(?:wants|asks for|asked for|requests|requested|expects|needs|please (?:give (?:her|him|them) )?)(?: (?:a|to be|us to|me to))? ?(?:call-?back|call back|called back|rung back|return call|call (?:her|him|them|(?:mr|mrs|ms|dr)\\.? \\p{L}+) back) {when}',
      lists,
    ),
    unless: latin('\\?\\s*$'),
  },
  {
    id: 'promise.theirs-said',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: wording(
      "(?:'ll|will|is going to|are going to|promised to|agreed to) (?:also |then |now |definitely |probably )?{tell}",
      lists,
    ),
    unless: latin("\\?\\s*$|\\bwill (?:not|never)\\b|won't|\\bif\\b|think (?:about|it over)"),
    notAfter: latin('\\b(?:nobody|no one|none|you|it|that|this|who) ?$'),
  },
  {
    // Notes leave out who: "Will get back to us".
    id: 'promise.going-to',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: opening('(?:will|going to|promised to|agreed to)(?: also| now| then| definitely)? {tell}', lists),
    unless: latin('\\?\\s*$|\\b(?:if|not|never)\\b'),
  },
  {
    id: 'promise.theirs-named',
    kind: 'PROMISE',
    direction: 'THEIRS',
    says: wording(
      '(?:she|he|they|the (?:customer|client|supplier|owner|buyer))(?: has| have| had| also)? (?:promised|agreed|committed|undertook)(?: us| me)? to {deed}',
      lists,
    ),
    unless: latin('\\?\\s*$|\\bnot\\b'),
  },
];
