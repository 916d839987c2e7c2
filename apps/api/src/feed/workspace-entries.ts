import { entryConditions, idGiven, Params } from '../interactions/timeline/entry-conditions';
import { behind, type EntryList } from '../interactions/timeline/read-entries';
import { companyEntries } from './company-entries';
import type { FeedFilter } from './feed.input';

const LOOKED_AFTER_BY = (owner: string) => `EXISTS (SELECT FROM interaction_participant op
    JOIN contact oc ON oc.workspace_id = op.workspace_id AND oc.id = op.contact_id
   WHERE op.workspace_id = i.workspace_id AND op.interaction_id = i.id AND oc.owner_id = ${owner}::uuid)`;

/**
 * What happened in the workspace, as far as the viewer may read it: the newest from the index of all, or of the author's
 * when one is named, until the page is full. A company's are looked up with its people instead.
 */
export function workspaceEntries(filter: FeedFilter): EntryList {
  const companyId = idGiven(filter.companyId);
  const more = (params: Params) =>
    [params.given(LOOKED_AFTER_BY, idGiven(filter.ownerId))].filter((one) => one !== null);
  if (companyId !== null) return companyEntries(companyId, filter, more);
  const params = new Params();
  const where = [`i.status <> 'PLANNED'`, ...entryConditions(params, filter, 'i.occurred_at'), ...more(params)];
  const from = `interaction i WHERE ${where.join(' AND ')}`;
  return {
    params: params.values,
    page: (stretch) => `SELECT i.*, i.occurred_at AS key_at, i.id AS key_id FROM ${from}
      ${behind(stretch, 'i.occurred_at', 'i.id')} ORDER BY i.occurred_at DESC, i.id DESC LIMIT ${stretch.limit}`,
    count: `SELECT count(*)::int AS n FROM ${from}`,
  };
}
