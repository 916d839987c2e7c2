import { heardSince } from '../../attempts';
import { dayText } from '../../day-text';
import { wholeDays } from '../../facts';
import { nothing, type Rule, type Sight } from '../../rule';
import { saySentence, type Sentence } from '../../sentence';
import { DAY_MS, type Instant, instantOf, millis } from '../../../time/instant';

const FROM_DAYS = 7;
const TO_DAYS = 10;

/** R18: they became a customer seven to ten days ago, and since then neither did they turn to us nor did both sides speak. */
export const newCustomer: Rule = {
  key: 'NEW_CUSTOMER',
  version: 1,
  base: { AMBER: 20, RED: 20 },
  cooldownDays: 3,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED', 'CEILING'],
  needs: ['customerSince'],
  look(sight) {
    const { customerSince: since = null, contact } = sight.snapshot;
    const days = since === null ? Infinity : wholeDays(since, sight.now);
    if (since === null || contact.lifecycleStage !== 'CUSTOMER' || days > TO_DAYS)
      return nothing({ key: 'silence.notNew', params: {} });
    if (days < FROM_DAYS) {
      const from = instantOf(millis(since) + FROM_DAYS * DAY_MS);
      return nothing({ key: 'silence.newEarly', params: { day: dayText(since, sight) } }, from);
    }
    if (heardSince(sight.snapshot, since)) return nothing({ key: 'silence.heardSince', params: {} });
    return {
      candidates: [
        {
          subjectKey: 'new-customer',
          evidence: [{ kind: 'CONTACT', id: contact.id, at: since, text: became(since, sight), interaction: null }],
          since,
          urgency: 'AMBER',
          daysOverdue: 0,
          sentences: sentences(since, sight),
        },
      ],
    };
  },
};

function became(since: Instant, sight: Sight): string {
  const params = { day: dayText(since, sight) };
  return saySentence(sight.setting.language, { key: 'evidence.customerSince', params });
}

function sentences(since: Instant, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(since, sight);
  return [
    { key: 'suggestion.newCustomer', params: { name, day } },
    { key: 'suggestion.newCustomerNameless', params: { day } },
  ];
}
