import { entryConditions, Params } from './entry-conditions';
import { behind, type EntryList } from './read-entries';
import type { TimelineFilter } from './timeline.input';

const JOINED = `interaction_participant p
  JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id`;

/** What happened with a contact, by keyset on the contact's own index: a deep page costs as much as the first. */
export function contactEntries(contactId: string, filter: TimelineFilter): EntryList {
  const params = new Params(contactId);
  const where = ['p.contact_id = $1', 'NOT p.planned', ...entryConditions(params, filter, 'p.occurred_at')];
  const from = `${JOINED} WHERE ${where.join(' AND ')}`;
  return {
    params: params.values,
    page: (stretch) => `SELECT i.*, p.occurred_at AS key_at, p.id AS key_id FROM ${from}
      ${behind(stretch, 'p.occurred_at', 'p.id')} ORDER BY p.occurred_at DESC, p.id DESC LIMIT ${stretch.limit}`,
    count: `SELECT count(*)::int AS n FROM ${from}`,
  };
}
