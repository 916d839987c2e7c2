import type { CadenceSetting } from '../../cadences/cadence-setting';
import { DAY_MS, instantOf, millis } from '../../time/instant';
import { dayText } from '../day-text';
import type { Evidence } from '../evidence';
import { kindForWords, type LastTwoWay, lastTwoWay, theCadence, wholeDays } from '../facts';
import { restingUntil } from '../resting';
import { nothing, type Rule, type Sight } from '../rule';
import { saySentence, type Sentence } from '../sentence';
import { talkEvidence } from '../talk-evidence';

/**
 * R7: as many days have passed since both sides spoke as the cadence that holds for them says; past its most it is red.
 * A pause silences it, and an open recovery, see `restingUntil`: whom we hurt is not asked how it is going.
 */
export const stayInTouch: Rule = {
  key: 'STAY_IN_TOUCH',
  version: 1,
  base: { AMBER: 35, RED: 55 },
  cooldownDays: 3,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED', 'CEILING'],
  look(sight) {
    const last = lastTwoWay(sight.snapshot);
    if (last === null) return nothing({ key: 'silence.neverSpoke', params: {} });
    // Today finds people by what everybody may read, and says of each what their page says.
    if (sight.snapshot.pulse.lastTwoWayAt === null) return nothing({ key: 'silence.talksNotForAll', params: {} });
    const cadence = theCadence(sight);
    const ideal = cadence?.idealDays ?? null;
    const resting = restingUntil(sight);
    if (resting !== null) return resting;
    if (cadence === null || ideal === null) return nothing({ key: 'silence.noRhythm', params: {} });
    const days = wholeDays(last.at, sight.now);
    if (days < ideal) {
      const from = instantOf(millis(last.at) + ideal * DAY_MS);
      return nothing({ key: 'silence.rhythmEarly', params: { day: dayText(last.at, sight), days: ideal } }, from);
    }
    return {
      candidates: [
        {
          subjectKey: 'contact',
          evidence: [talkEvidence(last, sight.snapshot), rhythm(cadence, ideal, sight)],
          since: last.at,
          urgency: cadence.maxDays !== null && days >= cadence.maxDays ? 'RED' : 'AMBER',
          daysOverdue: days - ideal,
          sentences: sentences(last, sight),
        },
      ],
    };
  },
};

function rhythm({ id, maxDays }: CadenceSetting, days: number, { setting }: Sight): Evidence {
  const text = saySentence(setting.language, { key: 'evidence.cadence', params: { days, max: maxDays ?? 0 } });
  return { kind: 'CADENCE', id, at: null, text, interaction: null };
}

function sentences({ at, typeLabel: type }: LastTwoWay, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const talked = { day: dayText(at, sight), kind: kindForWords(sight) };
  return [
    { key: 'suggestion.stayInTouch', params: { name, type, ...talked } },
    { key: 'suggestion.stayInTouchShort', params: { name, ...talked } },
    { key: 'suggestion.stayInTouchNameless', params: talked },
  ];
}
