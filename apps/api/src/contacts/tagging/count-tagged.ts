import type { OperationContext } from '../../platform/graphql/operation-context';

const COUNTS = `SELECT ct.tag_id AS id, count(*)::int AS count
    FROM contact_tag ct JOIN contact c ON c.workspace_id = ct.workspace_id AND c.id = ct.contact_id
   WHERE ct.workspace_id = $1 AND c.archived_at IS NULL GROUP BY ct.tag_id`;

type Counts = ReadonlyMap<string, number>;

/** Of each operation the counts of all tags, so that a list of tags asks once. */
const asked = new WeakMap<OperationContext, Promise<Counts>>();

async function read({ db, actor }: OperationContext): Promise<Counts> {
  const rows = await db.query<{ id: string; count: number }>(COUNTS, [actor.workspaceId]);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** How many contacts wear a tag, without the archived ones: those that the list of this tag shows. */
export async function countTagged(context: OperationContext, tagId: string): Promise<number> {
  const counts = asked.get(context) ?? read(context);
  asked.set(context, counts);
  return (await counts).get(tagId) ?? 0;
}
