import type { Rule } from '../rule';
import { afterNegative } from './after-negative';
import { logIt } from './days/log-it';
import { meetingPrep } from './days/meeting-prep';
import { renewal } from './days/renewal';
import { stalePreference } from './days/stale-preference';
import { goodNews } from './hurt/good-news';
import { lowScore } from './hurt/low-score';
import { repeatedExplanation } from './hurt/repeated-explanation';
import { importantDate } from './important-date';
import { missedInbound } from './missed-inbound';
import { newCustomer } from './people/new-customer';
import { ownerChange } from './people/owner-change';
import { thankYou } from './people/thank-you';
import { preferenceGap } from './preference-gap';
import { promiseDue } from './promise-due';
import { promiseOverdue } from './promise-overdue';
import { betterChannel } from './reaching/better-channel';
import { noReply } from './reaching/no-reply';
import { quiet } from './reaching/quiet';
import { stepBack } from './reaching/step-back';
import { stayInTouch } from './stay-in-touch';
import { theirPromise } from './their-promise';

/** Every rule that speaks of one contact, in the order of the vocabulary. Which are asked, `askedOf` tells. */
export const RULES: readonly Rule[] = [
  promiseDue,
  promiseOverdue,
  theirPromise,
  afterNegative,
  goodNews,
  repeatedExplanation,
  stayInTouch,
  quiet,
  missedInbound,
  noReply,
  betterChannel,
  stepBack,
  importantDate,
  preferenceGap,
  stalePreference,
  renewal,
  newCustomer,
  ownerChange,
  thankYou,
  lowScore,
  meetingPrep,
  logIt,
];
