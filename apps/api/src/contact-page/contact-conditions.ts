import { searchPatterns } from '../contacts/contact-search';
import { idParam } from '../platform/database/id-param';
import { isLike, type WordPatterns } from '../platform/database/search/search-patterns';
import type { ContactFilter } from './contact-filter.input';

/** Parts of a WHERE that must all hold, and the parameters they name. */
export class Conditions {
  private readonly parts: string[] = [];
  readonly params: unknown[] = [];

  /** The placeholder of one more parameter. */
  param(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  add(sql: string): void {
    this.parts.push(sql);
  }

  get sql(): string {
    return this.parts.join('\n AND ');
  }
}

const OF_CONTACT = (alias: string) => `${alias}.workspace_id = c.workspace_id AND ${alias}.contact_id = c.id`;

type Param = (value: unknown) => string;

const byCompany = (word: WordPatterns, param: Param) => `
   SELECT a.contact_id FROM company o JOIN affiliation a ON a.workspace_id = o.workspace_id AND a.company_id = o.id
    WHERE o.workspace_id = $1 AND ${isLike(['o.sort_name'], word, param)}`;

/** Few have a word of two letters or more: a union and not an OR, so that each half walks its own index. */
const lookedUp = (word: WordPatterns, param: Param) => `c.id IN (
   SELECT s.id FROM contact s WHERE s.workspace_id = $1 AND ${isLike(['s.search'], word, param)}
   UNION ALL ${byCompany(word, param)})`;

/** Many have a word that begins with a letter: the page's order is walked until it is full. */
const walked = (word: WordPatterns, param: Param) =>
  `(${isLike(['c.search'], word, param)} OR c.id IN (${byCompany(word, param)}))`;

const isOneLetter = ([shortest = '']: WordPatterns) => Array.from(shortest).length === 'a%'.length;

type Test = readonly [given: unknown, sql: (given: string, param: Param) => string];

/** What each field of the filter asks of `c` (the contact) and `p` (its pulse). An id that is none matches nothing. */
function tests(filter: ContactFilter, today: string): Test[] {
  return [
    [idGiven(filter.ownerId), (id) => `c.owner_id = ${id}`],
    [filter.unowned, (unowned) => `(c.owner_id IS NULL) = ${unowned}`],
    [filter.relationshipKind, (kind) => `${kind} = ANY(c.relationship_kinds)`],
    [filter.lastFeeling, (feeling) => `p.last_feeling = ${feeling}`],
    [filter.interactedSince, (since) => `p.last_interaction_at >= ${since}`],
    [idGiven(filter.tagId), (id) => `EXISTS (SELECT FROM contact_tag t WHERE ${OF_CONTACT('t')} AND t.tag_id = ${id})`],
    [
      idGiven(filter.companyId),
      (id, param) => `EXISTS (SELECT FROM affiliation a WHERE ${OF_CONTACT('a')} AND a.company_id = ${id}
   AND (a.to_date IS NULL OR a.to_date >= ${param(today)}::date))`,
    ],
  ];
}

/** The conditions of a filter; $1 is the workspace, `today` (yyyy-mm-dd) tells who is still at a company. */
export function contactConditions(workspaceId: string, filter: ContactFilter, today: string): Conditions {
  const conditions = new Conditions();
  conditions.add(`c.workspace_id = ${conditions.param(workspaceId)}`);
  conditions.add(filter.archived === true ? 'c.archived_at IS NOT NULL' : 'c.archived_at IS NULL');
  for (const [given, sql] of tests(filter, today)) {
    if (given !== null && given !== undefined)
      conditions.add(sql(conditions.param(given), (value) => conditions.param(value)));
  }
  for (const word of searchPatterns(filter.search ?? ''))
    conditions.add((isOneLetter(word) ? walked : lookedUp)(word, (value) => conditions.param(value)));
  return conditions;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

function idGiven(id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : (idParam(id) ?? NOBODY);
}
