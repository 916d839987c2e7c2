import { isUuid } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import { companyMatches } from './company-search';
import { companyJson } from './company-sql';
import { decodeCursor, type Page, pageOf, type PageRequest } from '../platform/graphql/page';
import type { Company } from './company.type';

/** What a list of companies was asked for. */
interface CompaniesRequest extends PageRequest {
  readonly search?: string | null;
  /** Selected fields of a company. */
  readonly fields: ReadonlySet<string>;
  readonly withTotal: boolean;
}

interface Listed {
  readonly total: number | null;
  readonly companies: readonly { readonly sortName: string; readonly company: Company }[];
}

/** Reads companies as screens show them, one statement each time. */
@Injectable()
export class ReadCompanies {
  /** The company, null when there is none of this id in the workspace. */
  async byId(db: Db, workspaceId: string, id: string, fields: ReadonlySet<string>): Promise<Company | null> {
    const text = `SELECT ${companyJson(fields)} AS company FROM company o WHERE o.workspace_id = $1 AND o.id = $2`;
    const [row] = await db.query<{ company: Company }>(text, [workspaceId, idParam(id)]);
    return row?.company ?? null;
  }

  /** A page of companies by name; each word of `search` is part of a name or a domain (`companyMatches`). */
  async page(
    db: Db,
    workspaceId: string,
    asked: CompaniesRequest,
  ): Promise<Page<Company> & { totalCount: number | null }> {
    const [sortName = null, id = null] =
      decodeCursor(asked.after, [(key) => key !== null, (key) => isUuid(key ?? '')]) ?? [];
    const params: unknown[] = [workspaceId, sortName, id, asked.first + 1];
    const matches = companyMatches(asked.search ?? '', (value) => `$${params.push(value)}`);
    const [listed] = await db.query<Listed>(pageStatement(asked, matches), params);
    const { companies, total } = listed ?? { companies: [], total: 0 };
    const keys = (row: Listed['companies'][number]) => [row.sortName, row.company.id];
    return { ...pageOf(companies, asked, { keys, node: (row) => row.company }), totalCount: total };
  }
}

function pageStatement({ fields, withTotal }: CompaniesRequest, matches: string): string {
  const matching = `company o WHERE o.workspace_id = $1 AND ${matches}`;
  const total = withTotal ? `(SELECT count(*)::int FROM ${matching})` : 'null::int';
  const page = `SELECT o.sort_name AS "sortName", ${companyJson(fields)} AS company FROM ${matching}
    AND ($2::text IS NULL OR (o.sort_name, o.id) > ($2, $3::uuid)) ORDER BY o.sort_name, o.id LIMIT $4`;
  return `SELECT ${total} AS total, (SELECT coalesce(json_agg(k), '[]') FROM (${page}) k) AS companies`;
}
