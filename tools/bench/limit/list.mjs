import { channelFacts } from './channels.mjs';
import { inWorkspace } from './database.mjs';
import './domain-in-node.mjs';
import { ZONE } from './decided.mjs';
import { columns, list, object } from './sql.mjs';
import { lastOf, nextOf, stepsOf } from './steps.mjs';

const { contactability } = await import('@heed/domain');

const NOW = '$2::timestamptz';
const OF = (/** @type {string} */ alias) => `${alias}.workspace_id = $1 AND ${alias}.contact_id = c.id`;

const ROW = object('Contact', {
  ...columns('c', 'id displayName'),
  recentFeelings: 'c.recent_feelings',
  affiliations: list(
    object('Affiliation', {
      ...columns('a', 'id title'),
      company: object('CompanyRef', columns('o', 'id name')),
      primary: 'a.is_primary',
    }),
    `affiliation a JOIN company o ON o.workspace_id = $1 AND o.id = a.company_id WHERE ${OF('a')}`,
    'a.to_date DESC NULLS FIRST, a.is_primary DESC, o.sort_name, a.id',
  ),
  lastInteraction: lastOf('c.id'),
  next: nextOf(stepsOf('c.id', NOW), 'id kind text overdue day'),
  owner: `CASE WHEN m.id IS NOT NULL THEN ${object('Member', columns('m', 'id name'))} END`,
  tags: list(
    object('Tag', columns('t', 'id name')),
    `contact_tag ct JOIN tag t ON t.workspace_id = $1 AND t.id = ct.tag_id WHERE ${OF('ct')}`,
    't.folded_name',
  ),
});
const FACTS = object('Facts', { ...channelFacts('c.id'), deceasedAt: 'c.deceased_at' });

/** SQL of the rows `c` of a page, each as JSON text, with what a rule needs for the rest of it. */
const rows = (/** @type {string} */ page) => `SELECT c.id, c.key, ${ROW}::text AS row, ${FACTS} AS facts
  FROM (${page}) c LEFT JOIN membership m ON m.workspace_id = $1 AND m.id = c.owner_id ORDER BY c.nth`;

const PEOPLE = `SELECT c.*, c.sort_name AS key, coalesce(u.recent_feelings, '{}') AS recent_feelings,
    row_number() OVER (ORDER BY c.sort_name, c.id) AS nth
  FROM contact c LEFT JOIN contact_pulse u ON u.workspace_id = $1 AND u.id = c.id
 WHERE c.workspace_id = $1 AND c.archived_at IS NULL`;
const FIRST = rows(`${PEOPLE} ORDER BY c.sort_name, c.id LIMIT $3`);
const AFTER = rows(`${PEOPLE} AND (c.sort_name, c.id) > ($4, $5::uuid) ORDER BY c.sort_name, c.id LIMIT $3`);
const TOTAL = 'SELECT count(*)::int AS total FROM contact WHERE workspace_id = $1 AND archived_at IS NULL';

/** The answer to a page of the contacts list by name, as JSON text: one statement, and one more for their number. */
export function contactsPage(
  /** @type {import('./database.mjs').Actor} */ actor,
  /** @type {string} */ now,
  /** @type {{ first: number, after?: string | null, withTotal: boolean }} */ { first, after, withTotal },
) {
  return inWorkspace(actor, async (query) => {
    const place = after ? JSON.parse(Buffer.from(after, 'base64url').toString()) : [];
    const found = await query(after ? AFTER : FIRST, [actor.workspaceId, now, first + 1, ...place]);
    const shown = found.slice(0, first);
    const total = withTotal ? `"totalCount":${(await query(TOTAL, [actor.workspaceId]))[0].total},` : '';
    const pageInfo = { hasNextPage: found.length > first, endCursor: cursorOf(shown.at(-1)), __typename: 'PageInfo' };
    const nodes = shown.map((one) => contact(one, now)).join(',');
    return `{"data":{"contacts":{"nodes":[${nodes}],${total}"pageInfo":${JSON.stringify(pageInfo)},"__typename":"ContactConnection"}}}`;
  });
}

function contact(/** @type {any} */ { row, facts }, /** @type {string} */ now) {
  const reach = contactability(facts, now, ZONE).map((one) => ({ ...one, __typename: 'Contactability' }));
  return `${row.slice(0, -1)},"contactability":${JSON.stringify(reach)}}`;
}

function cursorOf(/** @type {{ key: string, id: string } | undefined} */ last) {
  return last ? Buffer.from(JSON.stringify([last.key, last.id])).toString('base64url') : null;
}
