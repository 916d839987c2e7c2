import type { Rule } from '../rule';
import { afterNegative } from './after-negative';
import { importantDate } from './important-date';
import { missedInbound } from './missed-inbound';
import { preferenceGap } from './preference-gap';
import { promiseDue } from './promise-due';
import { promiseOverdue } from './promise-overdue';
import { stayInTouch } from './stay-in-touch';

/** Every rule, in the order of the vocabulary. */
export const RULES: readonly Rule[] = [
  promiseDue,
  promiseOverdue,
  afterNegative,
  stayInTouch,
  missedInbound,
  importantDate,
  preferenceGap,
];
