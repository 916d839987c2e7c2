import { fold } from '@heed/domain';
import { companyMatches } from '../companies/company-search';
import { companyJson } from '../companies/company-sql';
import type { Company } from '../companies/company.type';
import type { Db } from '../platform/database/db';
import { beginning } from '../platform/database/search/like';
import { unseen } from '../platform/database/search/search-patterns';

/** So many that hold a common word are compared; the others are found by another word. */
const COMPARED = 2_000;

/** Companies by part of their name or domain, those that begin with the text first; none without a text. */
export async function findCompanies(
  db: Db,
  workspaceId: string,
  asked: { readonly text: string; readonly first: number; readonly fields: ReadonlySet<string> },
): Promise<Company[]> {
  const text = fold(asked.text);
  if (text === '') return [];
  const params: unknown[] = [workspaceId, beginning(text), asked.first];
  const matches = companyMatches(asked.text, (value) => unseen(`$${params.push(value)}`));
  const found = await db.query<{ company: Company }>(
    `SELECT ${companyJson(asked.fields)} AS company FROM (
       SELECT * FROM (SELECT * FROM company o WHERE o.workspace_id = $1 AND ${matches} LIMIT ${COMPARED}) o
        ORDER BY o.sort_name LIKE $2 DESC, o.sort_name, o.id LIMIT $3) o
      ORDER BY o.sort_name LIKE $2 DESC, o.sort_name, o.id`,
    params,
  );
  return found.map(({ company }) => company);
}
