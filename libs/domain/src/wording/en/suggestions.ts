import type {
  EvidenceWording,
  RuleWording,
  SilenceWording,
  StepWording,
  SuggestionWording,
} from '../suggestion-wording';
import type { Messages } from '../wording';

const HEAL =
  '{kind, select, EMPLOYEE {Offer a quiet talk about it.} SUPPLIER {Ask how working together can get easier.} other {Ask how things stand now.}}';
const HELLO = `{kind, select,
  CUSTOMER {Ask how it is going.} PROSPECT {Ask what has changed since.} SUPPLIER {Ask how orders and deliveries are going.}
  PARTNER {Compare notes on what comes next.} EMPLOYEE {Take time for a talk.} COMMUNITY {Ask what is new there.}
  MEDIA {Offer what is new here.} other {Say hello.}}`;
const ANSWER = '{kind, select, EMPLOYEE {Take time for it.} other {Answer, or say when an answer comes.}}';
const AGAIN = '{more, plural, =0 {} one {, and once more since} other {, and # times since}}';
const DATE = `{date, select,
  BIRTHDAY {birthday} ANNIVERSARY {anniversary} CUSTOMER_SINCE {anniversary of our first business} RENEWAL {renewal}
  other {a day to remember}}`;
const GREET = `{date, select, RENEWAL {Ask what is wanted from here on.} other {{kind, select,
  EMPLOYEE {Say a kind word.} other {Send a short greeting.}}}}`;
const KEEP = 'Keep it, or agree on another date.';

const rules: Messages<RuleWording> = {
  'suggestion.promiseDue': `{name}: we promised “{promise}” for {day}. ${KEEP}`,
  'suggestion.promiseDueShort': `{name}: a promise of ours is for {day}. ${KEEP}`,
  'suggestion.promiseDueNameless': `A promise of ours is for {day}. ${KEEP}`,
  'suggestion.promiseUndated': '{name}: we promised “{promise}” without a date ({day}). Agree on one.',
  'suggestion.promiseUndatedShort': '{name}: a promise of ours ({day}) has no date. Agree on one.',
  'suggestion.promiseUndatedNameless': 'A promise of ours ({day}) has no date. Agree on one.',
  'suggestion.promiseOverdue': `{name}: “{promise}” was promised for {day}. ${KEEP}`,
  'suggestion.promiseOverdueShort': `{name}: a promise of ours was for {day}. ${KEEP}`,
  'suggestion.promiseOverdueNameless': `A promise of ours was for {day}. ${KEEP}`,
  'suggestion.promiseMoved': '{name}: “{promise}” was promised for {day}. Say that it is now for {newDay}.',
  'suggestion.promiseMovedShort': '{name}: a promise of ours was for {day}. Say that it is now for {newDay}.',
  'suggestion.promiseMovedNameless': 'A promise of ours was for {day}. Say that it is now for {newDay}.',
  'suggestion.afterNegative': `{name}: {type}, {day}, noted as {feeling, select, UPSET {upset} other {strained}}. ${HEAL}`,
  'suggestion.afterNegativeShort': `{name}: noted as {feeling, select, UPSET {upset} other {strained}} {day}. ${HEAL}`,
  'suggestion.afterNegativeNameless': `Noted as {feeling, select, UPSET {upset} other {strained}} {day}. ${HEAL}`,
  'suggestion.stayInTouch': `{name}: last talk {day} ({type}). ${HELLO}`,
  'suggestion.stayInTouchShort': `{name}: last talk {day}. ${HELLO}`,
  'suggestion.stayInTouchNameless': `Last talk {day}. ${HELLO}`,
  'suggestion.missedInbound': `{name} got in touch {day} ({type})${AGAIN}. ${ANSWER}`,
  'suggestion.missedInboundShort': `{name} got in touch {day}${AGAIN}. ${ANSWER}`,
  'suggestion.missedInboundNameless': `Got in touch {day}${AGAIN}. ${ANSWER}`,
  'suggestion.importantDate': `{name}: {label} {day}. ${GREET}`,
  'suggestion.importantDateShort': `{name}: ${DATE} {day}. ${GREET}`,
  'suggestion.importantDateNameless': `Coming up: ${DATE} {day}. ${GREET}`,
};

const silences: Messages<SilenceWording> = {
  'silence.deceased': 'This person has died.',
  'silence.archived': 'Archived {day}.',
  'silence.noChannel': 'There is no way to reach them that may be used.',
  'silence.mourning': 'A day of mourning is near. Left in peace until {day}.',
  'silence.asked': 'They asked to be left in peace.',
  'silence.askedUntil': 'They asked to be left in peace until {day}.',
  'silence.justSpoke': 'Last talk {day}. Quiet until {until}.',
  'silence.snoozed': 'Snoozed {day}{until, select, undated {} other { until {until}}}.',
  'silence.dismissed': 'Dismissed {day}, and nothing new since.',
  'silence.accepted': 'Taken up {day}{until, select, undated {} other {. Quiet until {until}}}.',
  'silence.quiet': 'Dismissed {n} of the last {of} times. Quiet for this person until {until}.',
  'silence.planned': 'Something is planned: {day}.',
  'silence.reminder': 'A reminder is set: {day}.',
  'silence.unanswered': '{n} attempts have no answer. Left in peace until there is one.',
  'silence.ceiling': 'We got in touch {n, plural, one {once} other {# times}} in 30 days; the most is {max}.',
  'silence.absent': 'You are away until {day}. It waits.',
  'silence.noProfiling': 'They do not want their habits to be counted.',
  'silence.noEvidence': 'There is no record that you may read to show for it.',
  'silence.sameSubject': 'Another suggestion speaks of the same.',
  'silence.noPromiseDue': 'No promise of ours is due by {day}.',
  'silence.noPromiseOverdue': 'No promise of ours is overdue.',
  'silence.nothingNegative': 'The last known feeling is not negative, or there was a talk since.',
  'silence.negativeEarly': 'A negative feeling was noted {day}. Time to talk until {until}.',
  'silence.neverSpoke': 'There was no talk yet.',
  'silence.talksNotForAll': 'There was no talk yet that everybody may read.',
  'silence.noRhythm': 'No rhythm is set for what this person is to us.',
  'silence.rhythmEarly': 'Last talk {day}; the rhythm is {days, plural, one {a day} other {# days}}.',
  'silence.nothingWaiting': 'Nothing waits for an answer.',
  'silence.answerEarly': 'They got in touch {day}. Time to answer until {until}.',
  'silence.noDateNear': 'No important date is near.',
  'silence.dateUnconfirmed': 'A date is near, but it came with a file and nobody has confirmed it.',
  'silence.noGreetings': 'A date is near, but greetings are not welcome.',
  'silence.joinsBrief': 'What is not known yet is asked in the brief.',
  'silence.noGap': 'Enough is known, or there were too few talks to ask.',
};

const steps: Messages<StepWording> = {
  'step.now': '{channel, select, PHONE {Call} VIDEO {Video call} IN_PERSON {Visit} other {Write}}',
  'step.writeTo': 'Write to {name}',
  'step.at':
    '{channel, select, PHONE {Plan a call for {when}} VIDEO {Plan a video call for {when}} IN_PERSON {Plan a visit for {when}} other {Plan a message for {when}}}',
  'step.atTheirTime':
    '{channel, select, PHONE {Plan a call for {when} their time} VIDEO {Plan a video call for {when} their time} IN_PERSON {Plan a visit for {when} their time} other {Plan a message for {when} their time}}',
  'step.noChannel': 'Note what was done',
};

const evidence: Messages<EvidenceWording> = {
  'evidence.cadence':
    'The rhythm is {days, plural, one {a day} other {# days}}{max, plural, =0 {} other {, at most #}}.',
  'evidence.date': `${DATE}, {day}`,
};

export const suggestions: Messages<SuggestionWording> = { ...rules, ...silences, ...steps, ...evidence };
