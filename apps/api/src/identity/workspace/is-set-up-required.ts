import type { Db } from '../../platform/database/db';

const ANY_WORKSPACE = 'select 1 from workspace limit 1';

/** Whether nobody has set this Heed up yet. */
export async function isSetUpRequired(db: Db): Promise<boolean> {
  return (await db.query(ANY_WORKSPACE)).length === 0;
}
