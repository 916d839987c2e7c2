import {
  entryConditions,
  idGiven,
  Params,
  queryGiven,
  timeConditions,
} from '../interactions/timeline/entry-conditions';
import type { EntryList } from '../interactions/timeline/read-entries';
import type { SearchedList } from '../interactions/timeline/searched-list';
import { behind } from '../interactions/timeline/stretch';
import { companyEntries } from './company-entries';
import type { FeedFilter } from './feed.input';
import { searchedWorkspace } from './searched-workspace';

const LOOKED_AFTER_BY = (owner: string) => `EXISTS (SELECT FROM interaction_participant op
    JOIN contact oc ON oc.workspace_id = op.workspace_id AND oc.id = op.contact_id
   WHERE op.workspace_id = i.workspace_id AND op.interaction_id = i.id AND oc.owner_id = ${owner}::uuid)`;

/**
 * What happened in the workspace, as far as the viewer may read it: the newest from the index of all, or of the author's
 * when one is named, until the page is full. A company's are looked up with its people instead.
 */
export function workspaceEntries(filter: FeedFilter): EntryList | SearchedList {
  const companyId = idGiven(filter.companyId);
  const more = (params: Params) =>
    [params.given(LOOKED_AFTER_BY, idGiven(filter.ownerId))].filter((one) => one !== null);
  if (companyId !== null) return companyEntries(companyId, filter, more);
  const params = new Params();
  const { authorId, ...others } = filter;
  const time = timeConditions(params, filter, 'i.occurred_at');
  const walked = [`i.status <> 'PLANNED'`, ...time, ...entryConditions(params, { authorId })];
  const asked = [...entryConditions(params, others), ...more(params)];
  const query = queryGiven(filter);
  if (query !== null) {
    const from = params.given((instant) => `${instant}::timestamptz`, filter.from);
    return searchedWorkspace({ params, query, walked, asked, from });
  }
  const all = `interaction i WHERE ${[...walked, ...asked].join(' AND ')}`;
  return {
    params: params.values,
    page: (stretch) => `SELECT i.*, i.occurred_at AS key_at, i.id AS key_id FROM ${all}
      ${behind(stretch, 'i.occurred_at', 'i.id')} ORDER BY i.occurred_at DESC, i.id DESC LIMIT ${stretch.limit}`,
    count: `SELECT count(*)::int AS n FROM ${all}`,
  };
}
