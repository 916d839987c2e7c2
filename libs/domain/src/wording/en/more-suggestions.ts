import type {
  InsideStepWording,
  MoreEvidenceWording,
  MoreRuleWording,
  MoreSilenceWording,
  MoreSuggestionWording,
} from '../more-suggestion-wording';
import type { Messages } from '../wording';

const BY = (channel: string) => `{${channel}, select, PHONE {by phone} SMS {by text message} EMAIL {by e-mail}
  CHAT {by chat} SOCIAL {by social media} POST {by post} VIDEO {by video call} other {in person}}`;
const USUALLY = 'usually every {days, plural, one {day} other {# days}}';
const HELLO = `{kind, select, SUPPLIER {Ask how orders and deliveries are going.} EMPLOYEE {Take time for a talk.}
  MEDIA {Offer what is new here.} other {Ask how it is going.}}`;
const HEAL = '{kind, select, EMPLOYEE {Offer a quiet talk about it.} other {Ask what would make it better.}}';
const KINDNESS = '{what, select, REFERRAL {sent us somebody} PRAISE {had kind words} other {gave a high score}}';
const SCORE = '{measure, select, CSAT {{score} of 5} CES {{score} of 7} other {{score} of 10}}';
const WISH = '{kind, select, SUPPLIER {Agree on how it goes on.} other {Ask what is wanted from here on.}}';

const rules: Messages<MoreRuleWording> = {
  'suggestion.theirPromise': '{name} said “{promise}” for {day}. Ask how it stands.',
  'suggestion.theirPromiseShort': '{name}: something promised to us was for {day}. Ask how it stands.',
  'suggestion.theirPromiseNameless': 'Something promised to us was for {day}. Ask how it stands.',
  'suggestion.feelingGuessed':
    '{name}: the note of {day} ({type}) may tell of a hard moment. Read it again and say how it felt.',
  'suggestion.feelingGuessedShort':
    '{name}: the note of {day} may tell of a hard moment. Read it again and say how it felt.',
  'suggestion.feelingGuessedNameless': 'A note of {day} may tell of a hard moment. Read it again and say how it felt.',
  'suggestion.goodNews': '{name}: “{pain}” is fixed ({day}). Tell the good news.',
  'suggestion.goodNewsShort': '{name}: something that was a bother is fixed ({day}). Tell the good news.',
  'suggestion.goodNewsNameless': 'Something that was a bother is fixed ({day}). Tell the good news.',
  'suggestion.repeated': '{name} told of “{pain}” {day} and again {again}. Begin with what is known.',
  'suggestion.repeatedShort': '{name} told the same {day} and again {again}. Begin with what is known.',
  'suggestion.repeatedNameless': 'The same was told {day} and again {again}. Begin with what is known.',
  'suggestion.quiet': `{name}: last talk {day} ({type}), ${USUALLY}. ${HELLO}`,
  'suggestion.quietShort': `{name}: last talk {day}, ${USUALLY}. ${HELLO}`,
  'suggestion.quietNameless': `Last talk {day}, ${USUALLY}. ${HELLO}`,
  'suggestion.noReply': '{name}: our question of {day} ({type}) has no answer yet. Ask once more.',
  'suggestion.noReplyShort': '{name}: our question of {day} has no answer yet. Ask once more.',
  'suggestion.noReplyNameless': 'Our question of {day} has no answer yet. Ask once more.',
  'suggestion.betterChannel': `{name}: {n} attempts ${BY('tried')} did not get through, the last {day}. Try ${BY('channel')}.`,
  'suggestion.betterChannelNameless': `{n} attempts ${BY('tried')} did not get through, the last {day}. Try ${BY('channel')}.`,
  'suggestion.stepBack': '{name}: {n} attempts since {day} have no answer. Leave it with them for now.',
  'suggestion.stepBackNameless': '{n} attempts since {day} have no answer. Leave it with them for now.',
  'suggestion.stalePreference': '{name}: “{value}” was last confirmed {day}. Ask whether it still holds.',
  'suggestion.stalePreferenceShort': '{name}: a firm wish was last confirmed {day}. Ask whether it still holds.',
  'suggestion.stalePreferenceNameless': 'A firm wish was last confirmed {day}. Ask whether it still holds.',
  'suggestion.renewal': `{name}: {label} is up for renewal {day}. ${WISH}`,
  'suggestion.renewalShort': `{name}: a renewal is ahead, {day}. ${WISH}`,
  'suggestion.renewalNameless': `A renewal is ahead, {day}. ${WISH}`,
  'suggestion.newCustomer': '{name}: a customer since {day}. Ask how the start went.',
  'suggestion.newCustomerNameless': 'A customer since {day}. Ask how the start went.',
  'suggestion.ownerChange': '{name}: in the care of {to} since {day}. Say who is there now.',
  'suggestion.ownerChangeShort': '{name}: in new hands since {day}. Say who is there now.',
  'suggestion.ownerChangeNameless': 'In new hands since {day}. Say who is there now.',
  'suggestion.thankYou': `{name} ${KINDNESS} ({day}). Say thank you.`,
  'suggestion.thankYouNameless': `{what, select, REFERRAL {Somebody came through them} PRAISE {There were kind words} other {There was a high score}} ({day}). Say thank you.`,
  'suggestion.lowScore': `{name} gave ${SCORE} ({day}). ${HEAL}`,
  'suggestion.lowScoreNameless': `A score of ${SCORE} ({day}). ${HEAL}`,
  'suggestion.meetingPrep': '{name}: {type} today at {time}. Read the brief first.',
  'suggestion.meetingPrepShort': '{name}: you speak today at {time}. Read the brief first.',
  'suggestion.meetingPrepNameless': 'You speak today at {time}. Read the brief first.',
  'suggestion.logIt': '{name}: {type} was planned for {day}. Note how it went.',
  'suggestion.logItShort': '{name}: something was planned for {day}. Note how it went.',
  'suggestion.logItNameless': 'Something was planned for {day}. Note how it went.',
};

const silences: Messages<MoreSilenceWording> = {
  'silence.paused': 'Their rhythm is paused until {day}.',
  'silence.inRecovery': 'Something that hurt {day} is being set right. That comes first.',
  'silence.recovered': 'What hurt was set right {day}.',
  'silence.nothingOfTheirs': 'Nothing that they promised is past its time.',
  'silence.heardSince': 'They have been in touch since.',
  'silence.talkedSince': 'There was a talk since.',
  'silence.remindedTwice': 'They heard from us twice since. That is enough.',
  'silence.remindedLately': 'They heard from us since. Quiet until {day}.',
  'silence.nothingFixed': 'Nothing is fixed that they do not know of.',
  'silence.fixedForMany': 'More than {n} people are to hear of it. A manager tells them together.',
  'silence.fixedToday': 'It was fixed just now. Quiet until {day}.',
  'silence.nothingRepeated': 'They did not have to explain anything twice.',
  'silence.hasRhythm': 'A rhythm is set, which watches over it.',
  'silence.former': 'They are a former customer.',
  'silence.fewGaps': 'Too few talks to know their own rhythm: {n, plural, =0 {no gap} one {one gap} other {# gaps}}.',
  'silence.quietEarly': 'Last talk {day}; usually every {days, plural, one {day} other {# days}}.',
  'silence.seasonal': 'They were as quiet at this time a year ago.',
  'silence.nothingAsked': 'No written question of ours is open.',
  'silence.replyEarly': 'We asked {day}. Time to answer until {until}.',
  'silence.channelWorks': 'How we reach them works.',
  'silence.channelMust': 'They want to be reached in this way and no other.',
  'silence.noBetterChannel': 'Nothing else has worked better.',
  'silence.channelClosed': 'What works better may not be used.',
  'silence.fewAttempts':
    '{n, plural, =0 {No attempt} one {One attempt} other {# attempts}} without an answer in 30 days.',
  'silence.oweFirst': 'A promise of ours is overdue. That comes first.',
  'silence.nothingStale': 'Every firm wish was confirmed in the last twelve months.',
  'silence.nothingPlanned': 'Nothing is planned in which to ask.',
  'silence.noRenewal': 'No renewal is near.',
  'silence.renewalDiscussed': 'It was discussed in the last {n} days.',
  'silence.notNew': 'They did not become a customer lately.',
  'silence.newEarly': 'A customer since {day}. Time to settle in.',
  'silence.noHandover': 'Nobody else looks after them, or they know it.',
  'silence.handoverEarly': 'Time to tell them until {until}.',
  'silence.noKindness': 'Nothing to thank them for is known.',
  'silence.thanked': 'They were thanked.',
  'silence.thanksEarly': 'Time to thank them until {until}.',
  'silence.noLowScore': 'They gave no low score.',
  'silence.noContactWished': 'They do not want to be contacted about their answer.',
  'silence.noMeetingSoon': 'Nothing that you take part in begins within half an hour.',
  'silence.briefRead': 'You read the brief in the last two hours.',
  'silence.allLogged': 'Nothing that you planned is left to be written down.',
  'silence.justOver': 'It has hardly ended.',
};

const steps: Messages<InsideStepWording> = {
  'step.leave': 'Leave it for now',
  'step.read': 'Read the note',
  'step.prepare': 'Read the brief',
  'step.log': 'Log it',
  'step.ask': 'Ask when you meet',
};

const evidence: Messages<MoreEvidenceWording> = {
  'evidence.rhythm':
    'Usually every {days, plural, one {day} other {# days}}, by {n, plural, one {one gap} other {# gaps}} between talks.',
  'evidence.customerSince': 'A customer since {day}.',
  'evidence.handover': 'Handed over to {to}.',
  'evidence.score':
    '{measure, select, CSAT {Satisfaction: {score} of 5.} CES {Ease: {score} of 7.} other {Would recommend us: {score} of 10.}}',
};

export const moreSuggestions: Messages<MoreSuggestionWording> = { ...rules, ...silences, ...steps, ...evidence };
