import { type Cue, wording } from '../cue';

/** Who commits themselves: who writes, who they work with or for. */
const WE = [
  'I',
  'we',
  '(?:our|my) (?:\\w+ )?(?:team|colleagues?|technicians?|engineers?|manager|office|driver|people|support|boss|partner|sales \\w+)',
  'someone from (?:our|the) \\w+',
  'one of us',
  '(?:\\w+ )?from (?:our|the) (?:team|office|warehouse|accounts)',
];
const SHORT = ["(?:I|we)'(?:ll|m going to|re going to|m gonna)", '(?:I am|we are) (?:going to|about to)'];
const EASY = (
  'also, just, then, personally, gladly, certainly, definitely, of course, be sure to, make sure to, ' +
  'try to, immediately, now, happily, surely, both, all'
).split(', ');

/** What is done for somebody, as opposed to what is felt, known, needed or merely so. */
const DEEDS = (
  'add, adjust, advise, amend, answer, apply, arrange, ask, assign, attach, book, bring, build, call, ' +
  'cancel, change, chase, check, clarify, collect, come (?:back|by|over|round|to), complete, confirm, ' +
  'connect, consult, contact, correct, cover, create, credit, deal with, deliver, discuss, draft, draw up, ' +
  'drop, email, e-mail, escalate, exchange, explain, extend, file, find, finish, fix, follow up, forward, ' +
  'get back, get (?:in touch|it|this|that|you|her|him|them|the|someone|somebody|a), give, handle, ' +
  'have (?:a look|it|this|that|someone|somebody|the|an? \\w+), help (?:her|him|them) (?:with|to), hold, ' +
  'include, inform, install, introduce, investigate, invite, issue, keep, ' +
  'let (?:you|her|him|them|everyone) know, look, mail, make, match, meet, message, move, notify, offer, ' +
  'open, order, organi[sz]e, pass, pay, phone, pick, place, post, prepare, print, process, provide, put, ' +
  'raise, reach out, rebook, record, recalculate, redo, reduce, refund, reimburse, remind, remove, renew, ' +
  'repair, replace, reply, report, reschedule, research, reserve, resend, resolve, respond, return, review, ' +
  'ring, run, schedule, send, set, share, ship, show, sort, speak, start, stop by, submit, supply, swap, ' +
  'switch, take, talk to, tell, test, text, track, train, transfer, try again, turn, update, upgrade, ' +
  'upload, visit, waive, work on, write'
).split(', ');
const DONE = (
  'added, adjusted, answered, arranged, booked, called, changed, collected, compensated, confirmed, ' +
  'contacted, corrected, credited, delivered, dispatched, escalated, exchanged, fixed, forwarded, handled, ' +
  'informed, installed, invoiced, looked at, mailed, notified, paid, posted, processed, put right, ready, ' +
  'refunded, reimbursed, repaired, replaced, reviewed, sent, shipped, sorted(?: out)?, updated, with you'
).split(', ');
const lists = { we: WE, short: SHORT, easy: EASY, deed: DEEDS, done: DONE };

const CONDITION = /^\s*(?:if|should|in case|unless|when(?:ever)?) [^,]{0,80}(?:, (?:I|we) can|\?)|\?\s*$/i;
const TAKEN_BACK = wording(
  "(?:(?:will|shall|would|'ll) (?:not|never)|won't|wouldn't|not going to|can't|cannot|may|might|perhaps|maybe|instead of|rather than|don't think|not sure|happy to help|glad to help|need (?:to|your|that|the|some))",
);

/** What we say that we shall do for them. */
export const PROMISE_CUES: readonly Cue[] = [
  {
    id: 'promise.will',
    kind: 'PROMISE',
    says: wording('(?:{we} (?:will|shall|can and will)|{short})(?: {easy}){0,2} {deed}', lists),
    unless: new RegExp(`${TAKEN_BACK.source}|${CONDITION.source}`, 'iu'),
  },
  {
    // Notes leave out who: "Will send the quote", "Going to ask the boss".
    id: 'promise.note-form',
    kind: 'PROMISE',
    says: new RegExp(
      `^\\W*(?:(?:so|then|ok|okay|agreed|also)[,:]? )?(?:will|shall|going to|gonna|to)(?: also| now)? (?:${DEEDS.join('|')})(?!\\p{L})`,
      'iu',
    ),
    unless: /\?\s*$|\bwill (?:you|I|we|that|this|it|the)\b/i,
  },
  {
    id: 'promise.named',
    kind: 'PROMISE',
    says: wording(
      "(?:(?:I|we|I've|we've|have|had|and|he|she|they|who)?,? ?(?:promised?|agreed|committed|undertook|pledged|guaranteed?|assured|vowed) (?:(?:her|him|them|you|the customer|the client|(?-i:\\p{Lu})\\w+) )?(?:to|that|we|I|a|an|the|it|him|her|them)|(?:gave|given|give) (?:(?:her|him|them|you) )?(?:my|our) word|(?:my|our) promise)",
    ),
    unless:
      /\bpromised? (?:me|us|myself)\b|\b(?:she|he|they|customer|client) (?:has |have )?(?:promised|agreed|assured|guaranteed)\b|(?:didn't|did not|never|not|no) (?:\w+ )?promise|\byou (?:had )?promised\b|was promised/i,
  },
  {
    id: 'promise.told',
    kind: 'PROMISE',
    says: wording(
      "(?:told|said to|let|assured|informed|replied to|wrote) (?:her|him|them|you|(?-i:\\p{Lu})\\w+|the (?:customer|client|owner|lady|man))(?: know)?,? ?(?:that )?(?:{we}|(?-i:\\p{Lu})\\w+|it)(?: (?:would|will|shall)|'ll|'d) (?!not|never|be able|need|like|love)",
      lists,
    ),
  },
  {
    id: 'promise.said-we-would',
    kind: 'PROMISE',
    says: wording(
      "(?:said|confirmed|explained|mentioned),? (?:that )?(?:I|we)(?:'ll|'d| will| would| shall) (?:{easy} )?{deed}",
      lists,
    ),
  },
  {
    id: 'promise.you-get',
    kind: 'PROMISE',
    says: wording(
      "(?:you|she|he|they|the (?:customer|client)|everyone)(?:'ll| will| shall| are going to| is going to) (?:also )?(?:have|get|receive|hear (?:back )?from (?:me|us)|be (?:contacted|called|informed|notified|refunded|credited|reimbursed|sent|paid)) ?(?:(?:the|your|her|his|their|a|an|it|our|all|by|within|from|this|that)(?: .{0,60})?)?",
      lists,
    ),
    unless: /\?\s*$|\bwill (?:not|never)|won't|be able|\bif\b/i,
  },
  {
    id: 'promise.it-will-be-done',
    kind: 'PROMISE',
    says: wording(
      "(?:the|your|her|his|their|our|a|an|this|that|it|everything|all)(?: \\p{L}[\\p{L}'-]*){0,5}(?:'ll| will| shall| is going to| are going to) (?:all )?(?:be|get) {done}",
      lists,
    ),
    unless: /\?\s*$|\bwill (?:not|never)\b|won't|\bif\b/i,
  },
  {
    id: 'promise.leave-it',
    kind: 'PROMISE',
    says: wording(
      "(?:leave (?:it|this|that) (?:with|to) (?:me|us)|(?:I'm|I am|we're|we are) on it|consider it done|expect (?:to hear|a (?:call|reply|mail|message|response|parcel|delivery)) from (?:me|us)|(?:I|we) owe (?:her|him|them|you)|count on (?:me|us))",
    ),
  },
  {
    id: 'promise.on-the-way',
    kind: 'PROMISE',
    says: wording(
      "(?:(?:I|we)(?:'m|'re| am| are)) (?:sending|calling|bringing|delivering|posting|shipping|refunding|crediting|preparing|arranging|replacing|visiting|meeting|coming|getting back) .{0,60}(?:tomorrow|tonight|today|this (?:week|afternoon|evening)|next (?:week|month)|on \\p{L}+day|by \\p{L}+day|at the end|in (?:a|an|two|three|\\d+) (?:days?|weeks?|hours?|minutes?))",
    ),
  },
  {
    id: 'promise.let-me',
    kind: 'PROMISE',
    says: wording(
      "let me (?:find out|check|look|ask|see|talk|speak).{0,40} and (?:I |then I )?(?:will |'ll )?(?:get back|call|email|e-mail|let you know|come back|write|confirm|send)",
    ),
  },
];
