import { defaultChoices, type NotificationChoices, type OpenSpan } from '@heed/domain';
import { jsonObject } from '../../platform/database/json-sql';

/** What a member chose, and the hours of the business from which the rest follows. */
export interface ChosenRow {
  /** Null: they chose nothing yet. */
  readonly chosen: (NotificationChoices & { readonly version: number }) | null;
  readonly hours: readonly OpenSpan[];
}

/** SQL of `chosen` and `hours` as two columns, by expressions of the workspace's and the member's id. */
export function chosenSql(workspace: string, member: string): string {
  const chosen = jsonObject({
    version: 'ns.version',
    mail: 'ns.mail',
    digestAt: 'ns.digest_at',
    push: 'ns.push',
    webhook: 'ns.webhook',
    quietFrom: 'ns.quiet_from',
    quietTo: 'ns.quiet_to',
    quietDays: 'ns.quiet_days',
    hardWeek: 'ns.hard_week',
  });
  return `(SELECT ${chosen} FROM notification_setting ns
      WHERE ns.workspace_id = ${workspace} AND ns.id = ${member}) AS chosen,
    coalesce((SELECT bc.hours FROM business_calendar bc WHERE bc.workspace_id = ${workspace}), '[]'::jsonb) AS hours`;
}

/** What holds for the member. */
export function choicesOf({ chosen, hours }: ChosenRow): NotificationChoices {
  return chosen ?? defaultChoices(hours);
}
