import { isNegative } from '../../interactions/feeling';
import { DAY_MS, millis, oldestFirst } from '../../time/instant';
import type { Emotion } from '../../vocabulary/feelings';
import { sayDay } from '../../wording/dates';
import { interactionEvidence } from '../evidence';
import { type DeskRule, type DeskSight, nothingToNote } from './desk-rule';
import type { DeskInteraction } from './desk-snapshot';

const CONVERSATIONS = 4;
const WITHIN_DAYS = 5;
const HEAVY: readonly Emotion[] = ['FRUSTRATION', 'DISAPPOINTMENT', 'SADNESS', 'WORRY'];

/**
 * R24, for the viewer about the viewer alone: at least four hard conversations of theirs in five days. Hard is one that a
 * person noted as UPSET, or as STRAINED with a heavy emotion named beside it. It can be turned off.
 */
export const hardWeek: DeskRule = {
  key: 'HARD_WEEK',
  version: 1,
  needs: 'felt',
  look(sight) {
    const { desk, setting, now } = sight;
    if (!desk.hardWeek) return nothingToNote({ key: 'silence.turnedOff', params: {} });
    const hard = hardOnes(sight);
    const first = hard[0];
    if (first === undefined || hard.length < CONVERSATIONS)
      return nothingToNote({ key: 'silence.noHardWeek', params: {} });
    const day = sayDay(setting.language, first.occurredAt, now, setting.readerZone);
    return {
      candidates: [
        {
          subjectKey: 'hard-week',
          evidence: hard.map(interactionEvidence),
          since: first.occurredAt,
          urgency: 'AMBER',
          sentences: [{ key: 'desk.hardWeek', params: { n: hard.length, day } }],
        },
      ],
    };
  },
};

function hardOnes({ desk, now }: DeskSight): readonly DeskInteraction[] {
  const from = millis(now) - WITHIN_DAYS * DAY_MS;
  return (desk.felt ?? [])
    .filter((each) => millis(each.occurredAt) > from && millis(each.occurredAt) <= millis(now) && isHard(each))
    .sort(oldestFirst);
}

function isHard({ feeling, feelingSource, emotions }: DeskInteraction): boolean {
  if (feelingSource === 'MODEL' || !isNegative(feeling)) return false;
  return feeling === 'UPSET' || emotions.some((emotion) => HEAVY.includes(emotion));
}
