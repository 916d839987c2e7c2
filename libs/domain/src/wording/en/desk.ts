import type { DeskWording } from '../desk-wording';
import type { Messages } from '../wording';

export const desk: Messages<DeskWording> = {
  'desk.pattern': '“{theme}”: {n} people told of it in {days} days, more than usual. Agree on who looks into it.',
  'desk.patternShort': '{n} people told of the same in {days} days, more than usual. Agree on who looks into it.',
  'desk.promiseOverload':
    '{n} promises are for {day}, more than the {limit} that fit. Share some, or agree on other dates.',
  'desk.protocolReview': '“{protocol}” was to be looked through by {day}. Read it and say whether it still fits.',
  'desk.protocolReviewShort': 'A protocol was to be looked through by {day}. Read it and say whether it still fits.',
  'desk.protocolBelow': '“{protocol}”: after {n} uses conversations go less well than others. Read it again.',
  'desk.protocolBelowShort':
    'With one protocol, after {n} uses, conversations go less well than others. Read it again.',
  'desk.hardWeek': '{n} hard conversations since {day}. Take a break, or hand one over if that helps.',
  'silence.noPattern': 'No theme comes up more than usual.',
  'silence.patternOwned': 'What comes up more than usual is worked on, and customers know it.',
  'silence.noFullDay': 'No day has more than {limit} promises.',
  'silence.noReview': 'No protocol waits for a review.',
  'silence.experiment': 'An experiment is running on it.',
  'silence.turnedOff': 'You turned this off.',
  'silence.noHardWeek': 'No more hard conversations than a week can hold.',
};
