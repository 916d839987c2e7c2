import { jsonList, jsonObject } from '../platform/database/json-sql';

const PEOPLE = jsonList({
  item: jsonObject({
    id: 'a.id',
    contactId: 'a.contact_id',
    displayName: 'c.display_name',
    title: 'a.title',
    from: 'a.from_date',
    to: 'a.to_date',
  }),
  from:
    'affiliation a JOIN contact c ON c.workspace_id = a.workspace_id AND c.id = a.contact_id ' +
    'WHERE a.workspace_id = o.workspace_id AND a.company_id = o.id AND c.archived_at IS NULL',
  orderBy: 'a.to_date DESC NULLS FIRST, c.sort_name, a.id',
});
const PARENT = `(SELECT ${jsonObject({ id: 'p.id', name: 'p.name' })} FROM company p
  WHERE p.workspace_id = o.workspace_id AND p.id = o.parent_id)`;

/** SQL of a company `o` as the contract shapes it; its people only when they are asked for. */
export function companyJson(fields: ReadonlySet<string>): string {
  const own = {
    id: 'o.id',
    version: 'o.version',
    name: 'o.name',
    domain: 'o.domain',
    industry: 'o.industry',
    parent: PARENT,
  };
  return jsonObject(fields.has('people') ? { ...own, people: PEOPLE } : own);
}
