/** Who commits themselves: who writes, who they work with or for. */
export const WE = [
  'I',
  'we',
  '(?:our|my) (?:\\w+ )?(?:team|colleagues?|technicians?|engineers?|manager|office|driver|people|support|boss|partner|workshop|warehouse|accountant|accounts|accounting|courier|fitter|electrician|plumber|designer|developers?|lawyer|logistics|lab|branch|sales \\w+)',
  '(?:someone|somebody|one) (?:from|of) (?:our|the) \\w+',
  'one of us',
  '(?:\\w+ )?from (?:our|the) (?:team|office|warehouse|accounts)',
];

/** What may stand between "will" and the deed. */
export const EASY = (
  'also, just, then, personally, gladly, certainly, definitely, of course, be sure to, make sure to, make sure (?:that )?(?:we|I), try to, immediately, now, happily, surely, both, all, ' +
  'see to it that, see that, see to, in the meantime, at least, today, tomorrow, later, soon, make certain, take care that, do (?:our|my) best to, ensure, ensure that, again, still, kindly, quickly, first, therefore'
).split(', ');

/** What is done for somebody, as opposed to what is felt, known, needed or merely so. */
export const DEEDS = (
  'accompany, add, adjust, advise, amend, answer, apply, apologi[sz]e, arrange, ask, assemble, assign, attach, be (?:there|in touch|back)(?: (?:on|at|by|with|in))?, book, bring, build, call, cancel, ' +
  'change, chase, check, clarify, clean, collect, come (?:back|by|over|round|to), complete, compile, confirm, connect, consult, contact, convert, copy, correct, cover, create, credit, ' +
  'cut, deal with, deduct, deliver, design, dig out, discuss, do (?:it|this|that|so|the|our|my), double-check, draft, draw up, drive, drop, email, e-mail, escalate, examine, exchange, explain, extend, fetch, file, fill in, find, ' +
  'finish, fit, fix, follow up, forward, get back, get (?:in touch|it|this|that|you|her|him|them|the|someone|somebody|a|on to|onto), give, handle, hand over, have (?:a look|it|this|that|someone|somebody|the|an? \\w+), ' +
  'help (?:her|him|them) (?:with|to), hold, honou?r, include, inform, inspect, install, introduce, investigate, invite, issue, join, keep, knock, lend, note (?:it|this|that) down, mark (?:it|this|that|the|your|her|his), remedy, put (?:it|this|that) down, be (?:working|looking) (?:on|into|to), leave (?:the|an?|it|this|that|you|her|him|them), let (?:you|her|him|them|everyone|everybody|the \\w+|(?-i:\\p{Lu})\\w+) know, ' +
  'look (?:into|at|after|for|up|over|through|it|this), loop in, mail, make, match, measure, meet, message, mend, modify, move, notify, offer, open, order, organi[sz]e, pass, pay, phone, pick, place, plan, post, postpone, prepare, present, print, process, produce, ' +
  'provide, pull, put, quote, raise, reach out, rearrange, rebook, record, recalculate, redo, redraw, reduce, reimburse, refund, relay, remind, remove, renew, repair, replace, reply, report, reprint, reschedule, ' +
  'research, reserve, resend, resolve, respond, restore, return, review, revise, rewrite, ring, run, save, say sorry, schedule, search, send, set, settle, share, ship, shorten, show, sign, sort, source, speak, split, stand in, start, stop by, stop sending, submit, supply, ' +
  'swap, switch, take, talk to, tell, test, text, throw in, touch base, track, train, transfer, translate, try again, turn, unlock, update, upgrade, upload, visit, waive, walk (?:her|him|them) through, wire, work on, write'
).split(', ');

/** What has been done when it is. */
export const DONE = (
  'added, adjusted, answered, arranged, assembled, booked, brought, called, cancelled, changed, checked, cleaned, collected, compensated, completed, confirmed, contacted, corrected, covered, credited, delivered, ' +
  'dispatched, done, escalated, exchanged, extended, fitted, fixed, forwarded, handled, informed, inspected, installed, invoiced, looked (?:at|into), mailed, mended, notified, paid, picked up, posted, processed, put right, ready, ' +
  'redone, refunded, reimbursed, removed, repaired, replaced, replied to, reprinted, resolved, returned, reviewed, revised, sent, settled, shipped, sorted(?: out)?, swapped, translated, updated, upgraded, waived, with (?:you|her|him|them)'
).split(', ');
