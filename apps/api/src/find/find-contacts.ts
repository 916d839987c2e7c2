import { contactRefFields } from '../contacts/contact-ref-sql';
import type { ContactRef } from '../contacts/contact-ref.type';
import { searchPatterns } from '../contacts/contact-search';
import type { Db } from '../platform/database/db';
import { isLike, unseen } from '../platform/database/search/search-patterns';
import type { Principal } from '../platform/principal';
import { lastDealtWith } from './last-dealt-with';

/** People spoken with last, before any index of words is asked. */
const NEWEST = 1_000;
/** So many of those that only the index knows are put in order. */
const COMPARED = 2_000;

/** What was typed, and which fields of how many people are wanted. */
interface AskedContacts {
  readonly text: string;
  readonly first: number;
  readonly fields: ReadonlySet<string>;
}

/**
 * People by their names, addresses and numbers, spoken with last first: among the newest as far as those suffice, else
 * by the trigram index. So a common word costs a short walk and a rare one a short list.
 */
export async function findContacts(db: Db, actor: Principal, asked: AskedContacts): Promise<ContactRef[]> {
  const words = searchPatterns(asked.text);
  const params: unknown[] = [actor.workspaceId, asked.first];
  const param = (value: unknown) => `$${params.push(value)}`;
  const matches = words.map((word) => isLike(['c.search'], word, (value) => unseen(param(value)))).join(' AND ');
  const found = words.length === 0 ? lastDealtWith(param(actor.id)) : matching(matches);
  return db.query<ContactRef>(
    `${found} SELECT ${columns(asked.fields)} FROM found f JOIN contact c ON c.workspace_id = $1 AND c.id = f.id
      ORDER BY f.part, f.at DESC NULLS LAST, f.id`,
    params,
  );
}

/** $1 workspace, $2 how many. LATERAL with OFFSET 0 keeps the walk in its order, and ends it when it has found enough. */
const matching = (matches: string) => `WITH newest AS (
    SELECT p.id, p.last_interaction_at AS at FROM contact_pulse p WHERE p.workspace_id = $1
     ORDER BY p.last_interaction_at DESC NULLS LAST, p.id LIMIT ${NEWEST}),
  near AS MATERIALIZED (
    SELECT n.id, n.at FROM newest n CROSS JOIN LATERAL (
      SELECT FROM contact c WHERE c.workspace_id = $1 AND c.id = n.id AND c.archived_at IS NULL AND ${matches} OFFSET 0) c
     LIMIT $2),
  far AS (
    SELECT c.id, p.last_interaction_at AS at FROM (
      SELECT c.id FROM contact c WHERE c.workspace_id = $1 AND c.archived_at IS NULL AND ${matches} LIMIT ${COMPARED}) c
      CROSS JOIN LATERAL (
        SELECT p.last_interaction_at FROM contact_pulse p WHERE p.workspace_id = $1 AND p.id = c.id OFFSET 0) p
     WHERE (SELECT count(*) FROM near) < $2 AND c.id <> ALL (ARRAY(SELECT id FROM near))
     ORDER BY p.last_interaction_at DESC NULLS LAST, c.id LIMIT $2),
  found AS (SELECT * FROM (
    SELECT id, at, 0 AS part FROM near UNION ALL SELECT id, at, 1 AS part FROM far) parts
    ORDER BY part, at DESC NULLS LAST, id LIMIT $2)`;

function columns(fields: ReadonlySet<string>): string {
  const wanted = Object.entries(contactRefFields('c')).filter(([field]) => fields.has(field) || field === 'id');
  return wanted.map(([field, sql]) => `${sql} AS "${field}"`).join(', ');
}
