import { fold } from '../../contacts/fold';
import { isPast } from '../../preferences/stale';
import { daysUntil, nextOn } from '../../time/anniversary';
import { instantOf } from '../../time/instant';
import { dayNumber, startOfDay } from '../../time/zone-days';
import { sayDate } from '../../wording/dates';
import { kindForWords, theirZone, today } from '../facts';
import { type Candidate, nothing, type Rule, type Sight } from '../rule';
import type { Sentence } from '../sentence';
import type { SnapshotDate } from '../snapshot';
import { dateEvidence } from './days/date-evidence';
import { DISCUSSED_DAYS, isRenewalDiscussed } from './days/renewal';

// Words with which people say, in the languages Heed speaks, that they do not want to be greeted; folded.
const GREETINGS =
  /birthday|greeting|congratulat|geburtstag|gluckw|gratul|gruss|anniversaire|voeux|felicit|cumplean|salud/;

/**
 * R13: a date that matters to them is no further away than its lead days, in the workspace's zone. Days of mourning are
 * never greeted; a date that nobody has confirmed is not spoken of, nor any but a renewal to who wants no greetings. A renewal
 * that was discussed lately rests: see `renewal`.
 */
export const importantDate: Rule = {
  key: 'IMPORTANT_DATE',
  version: 1,
  base: { AMBER: 45, RED: 45 },
  // The day is what it is about: who talked three days before it has not greeted yet, who talks on it has.
  cooldownDays: 1,
  // To call about an invoice is not to remember a birthday.
  ownRemindersOnly: true,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED', 'CEILING'],
  look(sight) {
    const near = sight.snapshot.importantDates.filter(
      (date) => date.kind !== 'BEREAVEMENT' && daysUntil(date, today(sight)) <= date.leadDays,
    );
    if (near.length === 0) return nothing({ key: 'silence.noDateNear', params: {} });
    const confirmed = near.filter((date) => date.confirmed);
    if (confirmed.length === 0) return nothing({ key: 'silence.dateUnconfirmed', params: {} });
    const open = confirmed.filter(({ kind }) => kind !== 'RENEWAL' || !isRenewalDiscussed(sight));
    if (open.length === 0) return nothing({ key: 'silence.renewalDiscussed', params: { n: DISCUSSED_DAYS } });
    const welcome = open.filter(({ kind }) => kind === 'RENEWAL' || !dislikesGreetings(sight));
    if (welcome.length === 0) return nothing({ key: 'silence.noGreetings', params: {} });
    return { candidates: welcome.map((date) => greeting(date, sight)) };
  },
};

function dislikesGreetings(sight: Sight): boolean {
  return sight.snapshot.preferences.some(
    ({ key, value, strength, validUntil }) =>
      (key === 'TOPIC_AVOID' || strength === 'DISLIKES') &&
      GREETINGS.test(fold(value)) &&
      !isPast(validUntil, sight.now, theirZone(sight)),
  );
}

function greeting(date: SnapshotDate, sight: Sight): Candidate {
  const on = nextOn(date, today(sight));
  return {
    // The same day of another year is another subject: last year's greeting does not stand for this year's.
    subjectKey: `date:${date.id}:${on.slice(0, 4)}`,
    evidence: [dateEvidence(date, sight)],
    since: instantOf(startOfDay(dayNumber(on) - date.leadDays, sight.setting.calendar.zone)),
    urgency: 'AMBER',
    daysOverdue: 0,
    sentences: sentences(date, sight),
  };
}

function sentences(date: SnapshotDate, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = sayDate(sight.setting.language, nextOn(date, today(sight)), today(sight));
  const yearly = { date: date.kind, day, kind: kindForWords(sight) };
  const labelled: readonly Sentence[] =
    date.label === null ? [] : [{ key: 'suggestion.importantDate', params: { name, label: date.label, ...yearly } }];
  return [
    ...labelled,
    { key: 'suggestion.importantDateShort', params: { name, ...yearly } },
    { key: 'suggestion.importantDateNameless', params: yearly },
  ];
}
