import { nextOn } from '../../../time/anniversary';
import { sayDate } from '../../../wording/dates';
import type { Evidence } from '../../evidence';
import { today } from '../../facts';
import type { Sight } from '../../rule';
import { saySentence } from '../../sentence';
import type { SnapshotDate } from '../../snapshot';

/** The evidence that an important date is, with the day on which it falls next. */
export function dateEvidence({ id, kind, label, ...date }: SnapshotDate, sight: Sight): Evidence {
  const day = sayDate(sight.setting.language, nextOn(date, today(sight)), today(sight));
  const said = { key: 'evidence.date', params: { date: kind, day } } as const;
  const text = label === null ? saySentence(sight.setting.language, said) : `${label}, ${day}`;
  return { kind: 'IMPORTANT_DATE', id, at: null, text, interaction: null };
}
