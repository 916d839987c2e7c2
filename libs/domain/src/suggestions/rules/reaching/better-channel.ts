import { THREAD_DAYS } from '../../../interactions/two-way';
import { channelOf } from '../../../preferences/check-preference';
import { isPast } from '../../../preferences/stale';
import { addBusinessDays } from '../../../time/business-time';
import { DAY_MS, isAfter, millis } from '../../../time/instant';
import { type Channel, CHANNELS } from '../../../vocabulary/contacts';
import { attemptsOf } from '../../attempts';
import { dayText } from '../../day-text';
import { interactionEvidence } from '../../evidence';
import { theirZone } from '../../facts';
import { nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';
import type { SnapshotInteraction } from '../../snapshot';
import { usableChannels } from '../../suggested-step';

const LAST = 3;
const WORKED = 2;
/** How long an answer to a message is waited for before the attempt counts as failed. */
const DECIDED_BUSINESS_DAYS = 3;

/**
 * R11 (p): the last three attempts by one channel failed, the newest of all attempts among them, and by another at least
 * two of the last three worked. An attempt worked when both sides spoke, or when they came back by the same channel
 * within 14 days; a message of the last three business days is not decided yet and does not count. Silent where they MUST
 * be reached by the first channel, and where the other may not be used.
 */
export const betterChannel: Rule = {
  key: 'BETTER_CHANNEL',
  version: 1,
  base: { AMBER: 20, RED: 20 },
  cooldownDays: 3,
  guards: [
    ...(['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED'] as const),
    ...(['CEILING', 'NO_PROFILING'] as const),
  ],
  needs: ['profilingDenied'],
  look(sight) {
    const decided = attemptsOf(sight.snapshot).filter((attempt) => isDecided(attempt, sight));
    const tried = decided.at(-1)?.channel ?? null;
    const failed = tried === null ? [] : lastBy(tried, decided);
    const last = failed.at(-1);
    if (tried === null || last === undefined || failed.length < LAST || failed.some((each) => worked(each, sight)))
      return nothing({ key: 'silence.channelWorks', params: {} });
    if (mustBe(tried, sight)) return nothing({ key: 'silence.channelMust', params: {} });
    const others = workingOthers(tried, decided, sight);
    if (others.length === 0) return nothing({ key: 'silence.noBetterChannel', params: {} });
    const usable = usableChannels(sight.snapshot).map(({ channel }) => channel);
    const best = others.find(({ channel }) => usable.includes(channel));
    if (best === undefined) return nothing({ key: 'silence.channelClosed', params: {} });
    return {
      candidates: [
        {
          subjectKey: `channel:${tried}`,
          evidence: [...failed, ...best.proof].map(interactionEvidence),
          since: failed[0]?.occurredAt ?? last.occurredAt,
          urgency: 'AMBER',
          daysOverdue: 0,
          instead: best.channel,
          sentences: sentences(last, tried, best.channel, sight),
        },
      ],
    };
  },
};

/** The channels by which at least two of the last three attempts worked, with those, the best first. */
function workingOthers(tried: Channel, decided: readonly SnapshotInteraction[], sight: Sight) {
  return CHANNELS.filter((channel) => channel !== tried)
    .map((channel) => ({ channel, proof: lastBy(channel, decided).filter((each) => worked(each, sight)) }))
    .filter(({ proof }) => proof.length >= WORKED)
    .sort((a, b) => b.proof.length - a.proof.length);
}

function lastBy(channel: Channel, decided: readonly SnapshotInteraction[]): readonly SnapshotInteraction[] {
  return decided.filter((each) => each.channel === channel).slice(-LAST);
}

function isDecided(attempt: SnapshotInteraction, sight: Sight): boolean {
  if (!attempt.letter || worked(attempt, sight)) return true;
  return !isAfter(addBusinessDays(attempt.occurredAt, DECIDED_BUSINESS_DAYS, sight.setting.calendar), sight.now);
}

function worked({ twoWay, channel, occurredAt }: SnapshotInteraction, { snapshot }: Sight): boolean {
  const from = millis(occurredAt);
  return (
    twoWay ||
    snapshot.interactions.some(
      (each) =>
        each.status === 'COMPLETED' &&
        // As `lastOppositeAt`: what only some may read vouches for nothing.
        each.visibility === 'NORMAL' &&
        each.direction === 'INBOUND' &&
        each.channel === channel &&
        millis(each.occurredAt) > from &&
        millis(each.occurredAt) <= from + THREAD_DAYS * DAY_MS,
    )
  );
}

function mustBe(channel: Channel, sight: Sight): boolean {
  return sight.snapshot.preferences.some(
    ({ key, value, strength, validUntil }) =>
      key === 'PREFERRED_CHANNEL' &&
      strength === 'MUST' &&
      channelOf(value) === channel &&
      !isPast(validUntil, sight.now, theirZone(sight)),
  );
}

function sentences(last: SnapshotInteraction, tried: Channel, channel: Channel, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(last.occurredAt, sight);
  return [
    { key: 'suggestion.betterChannel', params: { name, n: LAST, tried, channel, day } },
    { key: 'suggestion.betterChannelNameless', params: { n: LAST, tried, channel, day } },
  ];
}
