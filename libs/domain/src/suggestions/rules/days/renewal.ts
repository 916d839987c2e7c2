import { fold } from '../../../contacts/fold';
import { daysUntil, nextOn } from '../../../time/anniversary';
import { DAY_MS, instantOf, millis } from '../../../time/instant';
import { dayNumber, startOfDay } from '../../../time/zone-days';
import { sayDate } from '../../../wording/dates';
import { kindForWords, today } from '../../facts';
import { type Candidate, nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';
import type { SnapshotDate, SnapshotInteraction } from '../../snapshot';
import { dateEvidence } from './date-evidence';

const AMBER_DAYS = 60;
const RED_DAYS = 30;
/** How long a renewal rests once it was discussed. */
export const DISCUSSED_DAYS = 14;

// Words for it in the languages Heed speaks; folded.
const RENEWAL = /\brenew|\bverlanger|\brenouvel|\breconduc|\brenov|\bprorrog/;

/**
 * R17: a renewal is at most 60 days away, red from 30 on. Not while it was discussed in the last 14 days: a talk about
 * RENEWAL, or one whose text names it.
 */
export const renewal: Rule = {
  key: 'RENEWAL',
  version: 1,
  base: { AMBER: 55, RED: 55 },
  cooldownDays: 3,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED', 'CEILING'],
  look(sight) {
    const near = sight.snapshot.importantDates.filter(
      (date) => date.kind === 'RENEWAL' && daysUntil(date, today(sight)) <= AMBER_DAYS,
    );
    if (near.length === 0) return nothing({ key: 'silence.noRenewal', params: {} });
    const confirmed = near.filter((date) => date.confirmed);
    if (confirmed.length === 0) return nothing({ key: 'silence.dateUnconfirmed', params: {} });
    if (isRenewalDiscussed(sight)) return nothing({ key: 'silence.renewalDiscussed', params: { n: DISCUSSED_DAYS } });
    return { candidates: confirmed.map((date) => ahead(date, sight)) };
  },
};

/** Whether a renewal was talked about in the last 14 days. */
export function isRenewalDiscussed({ snapshot, now }: Sight): boolean {
  const from = millis(now) - DISCUSSED_DAYS * DAY_MS;
  return snapshot.interactions.some(
    (each) => each.status === 'COMPLETED' && each.twoWay && millis(each.occurredAt) >= from && namesIt(each),
  );
}

function namesIt({ situation, subject, body, theirWords }: SnapshotInteraction): boolean {
  return situation === 'RENEWAL' || RENEWAL.test(fold([subject, body, theirWords].join(' ')));
}

function ahead(date: SnapshotDate, sight: Sight): Candidate {
  const on = nextOn(date, today(sight));
  return {
    // As IMPORTANT_DATE: of both the one that weighs more speaks.
    subjectKey: `date:${date.id}:${on.slice(0, 4)}`,
    evidence: [dateEvidence(date, sight)],
    since: instantOf(startOfDay(dayNumber(on) - AMBER_DAYS, sight.setting.calendar.zone)),
    urgency: daysUntil(date, today(sight)) <= RED_DAYS ? 'RED' : 'AMBER',
    daysOverdue: 0,
    sentences: sentences(date, sight),
  };
}

function sentences(date: SnapshotDate, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = sayDate(sight.setting.language, nextOn(date, today(sight)), today(sight));
  const due = { day, kind: kindForWords(sight) };
  const labelled: readonly Sentence[] =
    date.label === null ? [] : [{ key: 'suggestion.renewal', params: { name, label: date.label, ...due } }];
  return [
    ...labelled,
    { key: 'suggestion.renewalShort', params: { name, ...due } },
    { key: 'suggestion.renewalNameless', params: due },
  ];
}
