import { counter } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import type { ListedCadenceFragment, RelationshipKind } from '../../graphql/generated/graphql';

type Days = Pick<ListedCadenceFragment, 'idealDays' | 'maxDays' | 'ceilingPer30Days'>;

/** Says in plain words what a cadence does. Call where injection is allowed. */
export function cadenceWords(): (kind: RelationshipKind, days: Days) => string {
  const translate = translator();
  const count = counter();
  return (kind, { idealDays, maxDays, ceilingPer30Days }) => {
    const who = translate(`settings.kinds.${kind}`);
    const ideal = idealDays === null ? '' : count('settings.cadences.days.', idealDays);
    const max = maxDays === null ? '' : count('settings.cadences.days.', maxDays);
    const say = ideal ? (max ? 'both' : 'ideal') : 'off';
    const rhythm = translate(`settings.cadences.says.${say}`, { who, ideal, max });
    if (ceilingPer30Days === null) return rhythm;
    return `${rhythm} ${count('settings.cadences.ceilingSays.', ceilingPer30Days)}`;
  };
}
