import { type Cue, latin, opening, wording } from './wording';
import { ASKED } from './guards';
import { DEEDS, DONE, EASY, WE } from './promise-words';

const SHORT = ["(?:I|we)'(?:ll|m going to|re going to|m gonna)", '(?:I am|we are) (?:going to|about to)'];
const THEM = '(?:her|him|them|you|the (?:customer|client|owner|lady|man|couple|team|chef|buyer)|(?-i:\\p{Lu})\\p{L}+)';
const WHEN =
  '(?:tomorrow|tonight|today|this (?:week|afternoon|evening|morning)|next (?:week|month|\\p{L}+day)|(?:on|by|before|until) (?:the )?(?:\\d|\\p{L}+day|noon|tomorrow|end)|at the end|(?:with)?in (?:a|an|one|two|three|\\d+) (?:\\p{L}+ )?(?:days?|weeks?|hours?|minutes?)|right away|as soon as|once|when|first thing)';
const lists = { we: WE, short: SHORT, easy: EASY, deed: DEEDS, done: DONE, them: [THEM], when: [WHEN] };

const CONDITION = latin('^\\s*(?:if|should|in case|unless|when(?:ever)?) [^,]{0,80}(?:, (?:I|we) can|\\?)|\\?\\s*$');
const TAKEN_BACK = wording(
  "(?:may|might|perhaps|maybe|instead of|rather than|don't think|not sure|happy to help|glad to help|need (?:your|that|the|some) (?:\\p{L}+ )?(?:information|name|number|id|details|date|account))",
);

/** What we say that we shall do for them. */
export const PROMISE_CUES: readonly Cue[] = [
  {
    id: 'promise.will',
    kind: 'PROMISE',
    says: wording(
      '(?:{we} (?:will|shall|can and will|(?:is|are|am) (?:going|about) to)|{short})(?: {easy}){0,2} {deed}',
      lists,
    ),
    unless: latin(`${TAKEN_BACK.source}|${CONDITION.source}`),
  },
  {
    id: 'promise.see-to-it',
    kind: 'PROMISE',
    says: wording(
      "(?:{we} (?:will|shall)|(?:I|we)'ll) (?:make sure|see to it|ensure|take care|make certain|do (?:our|my) best|do everything|be (?:in touch|back|there) (?:{when}|with)|have (?:it|this|that|\\p{L}+ \\p{L}+) (?:\\p{L}+ )?{done}|get (?:it|this|that|\\p{L}+ \\p{L}+) (?:\\p{L}+ )?{done}|see what|keep (?:{them}|it|the)|be sure)",
      lists,
    ),
    unless: latin(`${TAKEN_BACK.source}|${CONDITION.source}`),
  },
  {
    // Notes leave out who: "Will send the quote", "Going to ask the boss".
    id: 'promise.note-form',
    kind: 'PROMISE',
    says: opening(
      `(?:(?:so|then|ok|okay|agreed|also|next|he says|she says)[,:]? )?(?:will|shall|going to|gonna)(?: also| now| then| just)? {deed}`,
      lists,
    ),
    unless: latin(
      '\\?\\s*$|^\\W*will (?:also |then )?(?:pay|transfer|wire|settle|sign|pick (?:it|them|the \\w+ )? ?up|drop (?:it|them) off|return (?:it|them|the)|bring (?:the|his|her) car|be back (?:from|in))\\b|\\bwill (?:you|I|we|that|this|it|the)\\b|\\b(?:she|he|they|who|customer|client|supplier|it|that)(?: [^ ]{1,24}){0,5} (?:and|then) will|think about it|\\b(?:us|me)\\b',
    ),
  },
  {
    id: 'promise.need-to',
    kind: 'PROMISE',
    says: opening(
      `(?:still )?(?:need|have|got|must remember) to (?:find out|clarify|look into|double-check)|(?:(?:I|we|still|also|now|and|but|so) ){0,2}(?:(?:need|have|has|got|ought|plan|planning|intend|want|mean|am|are|am supposed|are supposed|remember|don't forget) to|must|should|to|had better|better)(?: also| still| not forget to| remember to)? {deed}(?: back| up| in| to| out| over| by)?(?: (?:to|with|by|for))? (?:(?:her|him|them|the (?:customer|client|owner|team|supplier|boss|warehouse|office|quote|offer|contract|invoice|sample|samples|price|prices|new|revised|updated|missing|spare|replacement|faulty|order|parts?|drawings?|photos?|documents?|papers|brochure|catalogue|certificate)|(?-i:\\p{Lu})\\p{L}+|accounting|accounts|logistics|about|a (?:quote|price|sample|copy|new|replacement|revised|date|proposal|better)|samples?|brochures?|prices?))`,
      lists,
    ),
    unless: latin(
      '\\?\\s*$|\\bfor (?:my|me)\\b|\\bmy (?:card|account|flight|ride|appointment|doctor|friend|brother|sister|wife|husband)\\b|(?:Dr|Doctor)\\b|\\bhe has to|\\bshe has to',
    ),
  },
  {
    // What is as good as done: "We refund tomorrow", "I send it by Friday".
    id: 'promise.we-do',
    kind: 'PROMISE',
    says: wording(
      '(?:I|we) (?:refund|replace|credit|send|ship|deliver|repair|check|call|e-?mail|bring|order|prepare|exchange|transfer|come|arrange|follow up)(?: \\S{1,20}){0,5} (?:tomorrow|tonight|by (?:noon|the end|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:on|next|this) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day))',
    ),
    unless: latin(
      `${ASKED.source}|\\b(?:if|unless|every|each|always|usually|never|often|can|could|should|may|might|do|did|how|when|where)\\b`,
    ),
  },
  {
    id: 'promise.again',
    kind: 'PROMISE',
    says: wording(
      "let(?:'s| us) (?:talk|speak|meet|catch up|touch base|follow up|have another (?:look|call))(?: again| then)? (?:in (?:an?|\\d+|two|three|four|six)|on|next|tomorrow|after|early|mid)",
    ),
    unless: ASKED,
  },
  {
    id: 'promise.to-do',
    kind: 'PROMISE',
    says: opening(
      `(?:to[- ]?do|actions?(?: items?| points?)?|follow[- ]?ups?|next steps?|next|tasks?|reminder|open|pending|for (?:me|us)|on (?:me|us)|our side|me|us|notes? to (?:self|myself)|memo|nb)(?: for (?:me|us))?\\s?[:–—-]\\s?(?:(?:to|we|I|will) )?{deed}`,
      lists,
    ),
    unless: /\?\s*$/,
  },
  {
    id: 'promise.remind-me',
    kind: 'PROMISE',
    says: wording(
      "(?:remind me to|don't let me forget to|I (?:must|mustn't|should|need to|have to|ought to|have got to|'ve got to) (?:not forget to|remember to)|(?:not forget|remember) to {deed})",
      lists,
    ),
    unless: /\?\s*$/,
  },
];
