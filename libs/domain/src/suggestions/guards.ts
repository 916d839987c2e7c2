import { DAY_MS, type Instant, instantOf, isAfter, millis } from '../time/instant';
import { dayText } from './day-text';
import { decidedAlready } from './decisions';
import { lastTwoWay, theCadence } from './facts';
import { leftInPeace } from './left-in-peace';
import { type Candidate, GUARD_KEYS, type GuardKey, type Rule, type Sight, type Silence, silence } from './rule';
import { HALVED_AT_UNANSWERED } from './score';
import { usableChannels } from './suggested-step';
import { COVERED_DAYS } from './thresholds';

const COVERED_MS = COVERED_DAYS * DAY_MS;

type Guard = (rule: Rule, candidate: Candidate, sight: Sight) => Silence | null;

/** Nothing is said of a person who has died or is archived, by any rule. */
export function gone(sight: Sight): Silence | null {
  const { deceasedAt, archivedAt } = sight.snapshot.contact;
  if (deceasedAt !== null) return silence('DECEASED', { key: 'silence.deceased', params: {} });
  if (archivedAt !== null)
    return silence('ARCHIVED', { key: 'silence.archived', params: { day: dayText(archivedAt, sight) } });
  return null;
}

/** The first guard of a rule that holds, in the order of the guards; null when none does. */
export function firstGuard(rule: Rule, candidate: Candidate, sight: Sight): Silence | null {
  for (const key of GUARD_KEYS) {
    const holds = [...rule.guards, ...ALWAYS].includes(key) ? GUARDS[key](rule, candidate, sight) : null;
    if (holds) return holds;
  }
  return null;
}

/** Who is away is told nothing: it waits for them, and whoever looks after their people meanwhile is told. */
const ALWAYS: readonly GuardKey[] = ['ABSENT'];

const GUARDS: Readonly<Record<GuardKey, Guard>> = {
  NO_CHANNEL: (_rule, _candidate, { snapshot }) =>
    usableChannels(snapshot).length === 0 ? silence('NO_CHANNEL', { key: 'silence.noChannel', params: {} }) : null,
  LEFT_IN_PEACE: (_rule, _candidate, sight) => leftInPeace(sight),
  JUST_SPOKE: ({ cooldownDays }, _candidate, sight) => justSpoke(cooldownDays, sight),
  DECIDED: (rule, candidate, sight) => decidedAlready(rule.key, candidate, sight),
  PLANNED: (rule, _candidate, sight) => planned(rule, sight),
  TOO_MANY_UNANSWERED: (_rule, _candidate, { snapshot: { pulse } }) =>
    pulse.unansweredOutbound > HALVED_AT_UNANSWERED
      ? silence('TOO_MANY_UNANSWERED', { key: 'silence.unanswered', params: { n: pulse.unansweredOutbound } })
      : null,
  CEILING: (_rule, _candidate, sight) => ceiling(sight),
  ABSENT: (_rule, _candidate, sight) => absent(sight),
  NO_PROFILING: (_rule, _candidate, { snapshot }) =>
    snapshot.profilingDenied === true ? silence('NO_CONSENT', { key: 'silence.noProfiling', params: {} }) : null,
};

function absent(sight: Sight): Silence | null {
  const { absentUntil: until = null } = sight.setting.viewer;
  if (until === null || !isAfter(until, sight.now)) return null;
  return silence('ABSENT', { key: 'silence.absent', params: { day: dayText(until, sight) } }, until);
}

function justSpoke(cooldownDays: number, sight: Sight): Silence | null {
  const last = lastTwoWay(sight.snapshot);
  if (last === null) return null;
  const until = instantOf(millis(last.at) + cooldownDays * DAY_MS);
  if (!isAfter(until, sight.now)) return null;
  return silence(
    'JUST_SPOKE',
    { key: 'silence.justSpoke', params: { day: dayText(last.at, sight), until: dayText(until, sight) } },
    until,
  );
}

function planned(rule: Rule, sight: Sight): Silence | null {
  const { planned: plans, reminders: all } = sight.snapshot;
  const reminders = all.filter((reminder) => !rule.ownRemindersOnly || reminder.rule === rule.key);
  const time = millis(sight.now);
  const plan = earliest(plans, time, time + COVERED_MS);
  if (plan !== null) return silence('PLANNED', { key: 'silence.planned', params: { day: dayText(plan, sight) } }, plan);
  // One that came up longer ago was left lying and covers nothing.
  const reminder = earliest(reminders, time - COVERED_MS, time + COVERED_MS);
  return reminder === null
    ? null
    : silence('PLANNED', { key: 'silence.reminder', params: { day: dayText(reminder, sight) } });
}

function ceiling(sight: Sight): Silence | null {
  const max = theCadence(sight)?.ceilingPer30Days ?? null;
  const n = sight.snapshot.pulse.outbound30Days;
  return max === null || n < max ? null : silence('CEILING', { key: 'silence.ceiling', params: { n, max } });
}

function earliest(list: readonly { readonly at: Instant }[], from: number, to: number): Instant | null {
  const within = list.map(({ at }) => at).filter((at) => millis(at) >= from && millis(at) <= to);
  return within.sort((a, b) => millis(a) - millis(b))[0] ?? null;
}
