import { counter } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import type { ListedCadenceFragment } from '../../graphql/generated/graphql';

type Days = Pick<ListedCadenceFragment, 'idealDays' | 'maxDays' | 'ceilingPer30Days'>;

/** Whom a cadence is for: "Customers", "People tagged VIP". Call where injection is allowed. */
export function whomWords(): (cadence: ListedCadenceFragment) => string {
  const translate = translator();
  return ({ kind, stage, tag, contact }) => {
    if (kind) return translate(`settings.kinds.${kind}`);
    if (tag) return translate('settings.cadences.tagged', { name: tag.name });
    if (stage) return translate('settings.cadences.staged', { name: translate(`contact.details.stages.${stage}`) });
    return contact?.displayName ?? '';
  };
}

/** Says in plain words what a cadence does. Call where injection is allowed. */
export function cadenceWords(): (who: string, days: Days) => string {
  const translate = translator();
  const count = counter();
  return (who, { idealDays, maxDays, ceilingPer30Days }) => {
    const ideal = idealDays === null ? '' : count('settings.cadences.days.', idealDays);
    const max = maxDays === null ? '' : count('settings.cadences.days.', maxDays);
    const say = ideal ? (max ? 'both' : 'ideal') : 'off';
    const rhythm = translate(`settings.cadences.says.${say}`, { who, ideal, max });
    if (ceilingPer30Days === null) return rhythm;
    return `${rhythm} ${count('settings.cadences.ceilingSays.', ceilingPer30Days)}`;
  };
}
