/** The queue that wakes whoever looks what is to be told in a workspace. */
export const ROUND = 'reaching/round';

/** The channel of PostgreSQL's NOTIFY on which is said who was told what; see `toldSql`. */
export const TOLD_CHANNEL = 'heed_told';

/** SQL that says it: ids alone, as `workspace member notification`; heard once the transaction is committed. */
export function toldSql(workspace: string, member: string, notification: string): string {
  return `pg_notify('${TOLD_CHANNEL}', concat_ws(' ', ${workspace}, ${member}, ${notification}))`;
}
