import { quietRatio } from '../../../pulse/pulse-at-read';
import { DAY_MS, type Instant, instantOf, isAfter, millis } from '../../../time/instant';
import { inYear } from '../../../time/anniversary';
import { wallClock } from '../../../time/wall-clock';
import { dayNumber, startOfDay } from '../../../time/zone-days';
import { dayText } from '../../day-text';
import type { Evidence } from '../../evidence';
import { kindForWords, type LastTwoWay, lastTwoWay, theCadence, wholeDays } from '../../facts';
import { restingUntil } from '../../resting';
import { type Look, nothing, type Rule, type Sight } from '../../rule';
import { saySentence, type Sentence } from '../../sentence';
import { talkEvidence } from '../../talk-evidence';
import { QUIET_DAYS, QUIET_GAPS, QUIET_RATIO, QUIET_RATIO_RED } from '../../thresholds';

/**
 * R8 (p): no cadence reminds of them, and they are quiet by their own rhythm: of at least four gaps between talks the
 * median has passed one and a half times (red: two and a half), and at least 14 days. Not of FORMER ones, nor where the
 * season says it: a year ago today they were as long without a talk.
 */
export const quiet: Rule = {
  key: 'QUIET',
  version: 1,
  base: { AMBER: 25, RED: 45 },
  cooldownDays: 3,
  guards: [
    ...(['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED'] as const),
    ...(['CEILING', 'NO_PROFILING'] as const),
  ],
  needs: ['talkedAt', 'profilingDenied'],
  look(sight) {
    const { pulse, contact } = sight.snapshot;
    const last = lastTwoWay(sight.snapshot);
    if (last === null || pulse.lastTwoWayAt === null) return nothing({ key: 'silence.neverSpoke', params: {} });
    const resting = restingUntil(sight);
    if (resting !== null) return resting;
    if ((theCadence(sight)?.idealDays ?? null) !== null) return nothing({ key: 'silence.hasRhythm', params: {} });
    if (contact.lifecycleStage === 'FORMER') return nothing({ key: 'silence.former', params: {} });
    const { medianGapDays: median, medianGapN: gaps } = pulse;
    if (median === null || gaps < QUIET_GAPS) return nothing({ key: 'silence.fewGaps', params: { n: gaps } });
    const from = quietFrom(last.at, median);
    if (isAfter(from, sight.now)) return early(last, median, from, sight);
    if (isSeasonal(last.at, sight)) return nothing({ key: 'silence.seasonal', params: {} });
    return {
      candidates: [
        {
          subjectKey: 'contact',
          evidence: [talkEvidence(last, sight.snapshot), rhythm(median, gaps, sight)],
          since: last.at,
          urgency: (quietRatio(last.at, median, sight.now) ?? 0) >= QUIET_RATIO_RED ? 'RED' : 'AMBER',
          daysOverdue: wholeDays(from, sight.now),
          sentences: sentences(last, median, sight),
        },
      ],
    };
  },
};

function quietFrom(last: Instant, median: number): Instant {
  return instantOf(millis(last) + Math.max(QUIET_DAYS, QUIET_RATIO * median) * DAY_MS);
}

function early({ at }: LastTwoWay, median: number, from: Instant, sight: Sight): Look {
  const params = { day: dayText(at, sight), days: Math.max(1, Math.round(median)) };
  return nothing({ key: 'silence.quietEarly', params }, from);
}

/** The gap between talks that lay over this day a year ago was at least as long as the one of now is. */
function isSeasonal(last: Instant, { snapshot, setting, now }: Sight): boolean {
  const { date } = wallClock(now, setting.calendar.zone);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const then = startOfDay(dayNumber(inYear({ month, day }, year - 1)), setting.calendar.zone);
  const talks = (snapshot.talkedAt ?? []).map(millis);
  const before = Math.max(...talks.filter((at) => at <= then));
  const after = Math.min(...talks.filter((at) => at > then));
  return Number.isFinite(before) && Number.isFinite(after) && after - before >= millis(now) - millis(last);
}

function rhythm(median: number, gaps: number, { snapshot, setting }: Sight): Evidence {
  const params = { days: Math.max(1, Math.round(median)), n: gaps };
  const text = saySentence(setting.language, { key: 'evidence.rhythm', params });
  return { kind: 'RHYTHM', id: snapshot.contact.id, at: null, text, interaction: null };
}

function sentences({ at, typeLabel: type }: LastTwoWay, median: number, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const days = Math.max(1, Math.round(median));
  const talked = { day: dayText(at, sight), kind: kindForWords(sight), days };
  return [
    { key: 'suggestion.quiet', params: { name, type, ...talked } },
    { key: 'suggestion.quietShort', params: { name, ...talked } },
    { key: 'suggestion.quietNameless', params: talked },
  ];
}
