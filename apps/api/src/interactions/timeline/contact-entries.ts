import { entryConditions, Params, queryGiven, timeConditions } from './entry-conditions';
import type { EntryList } from './read-entries';
import { ROWS_OF_HITS, type SearchedList, walk } from './searched-list';
import { behind, type Stretch } from './stretch';
import type { TimelineFilter } from './timeline.input';
import { holdsWords } from './words-sql';

const JOINED = `interaction_participant p
  JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id`;
const NEWEST = 'ORDER BY p.occurred_at DESC, p.id DESC';
/** So much of one person's history is read for words at once. */
const SEARCHED = 10_000;

/** What happened with a contact, by keyset on the contact's own index: a deep page costs as much as the first. */
export function contactEntries(contactId: string, filter: TimelineFilter): EntryList | SearchedList {
  const params = new Params(contactId);
  const walked = ['p.contact_id = $1', 'NOT p.planned', ...timeConditions(params, filter, 'p.occurred_at')];
  const asked = entryConditions(params, filter);
  const query = queryGiven(filter);
  if (query !== null)
    return {
      ...searched(params, walked.join(' AND '), [...asked, holdsWords(params.add(query))].join(' AND ')),
      query,
    };
  const from = `${JOINED} WHERE ${[...walked, ...asked].join(' AND ')}`;
  return {
    params: params.values,
    page: (stretch) => `SELECT i.*, p.occurred_at AS key_at, p.id AS key_id FROM ${from}
      ${behind(stretch, 'p.occurred_at', 'p.id')} ${NEWEST} LIMIT ${stretch.limit}`,
    count: `SELECT count(*)::int AS n FROM ${from}`,
  };
}

function searched(params: Params, walked: string, found: string): Omit<SearchedList, 'query'> {
  const newest = (more: string) =>
    `SELECT i.id, p.occurred_at AS key_at, p.id AS key_id, ${found} AS found FROM ${JOINED} WHERE ${walked} ${more} ${NEWEST}`;
  const search = (stretch: Stretch) => `WITH RECURSIVE
    ${walk(newest(behind(stretch, 'p.occurred_at', 'p.id')), SEARCHED, stretch)},
    reached AS (SELECT at, id FROM walked)`;
  const count = `SELECT CASE WHEN count(*) <= ${SEARCHED} THEN (count(*) FILTER (WHERE found))::int END AS n
    FROM (${newest('')} LIMIT ${SEARCHED + 1}) i`;
  return { params: params.values, search, rows: ROWS_OF_HITS, count };
}
