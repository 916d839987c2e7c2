import { contactRefJson } from '../../contacts/contact-ref-sql';
import type { ContactRef } from '../../contacts/contact-ref.type';
import { searchPatterns } from '../../contacts/contact-search';
import type { Db } from '../../platform/database/db';
import { containing } from '../../platform/database/search/like';
import { isLike, searchedWords, unseen } from '../../platform/database/search/search-patterns';
import { marksIn } from './capture/marks-in';

/** How many who may be meant are shown. */
export const SHOWN = 5;

/** Who is called by the first so many names after `@` in a note, by those names; one statement, and none without a name. */
export async function peopleNamed(
  db: Db,
  workspaceId: string,
  { note, most, asText }: { readonly note: string; readonly most: number; readonly asText?: readonly number[] | null },
): Promise<ReadonlyMap<string, readonly ContactRef[]>> {
  const people = marksIn(note, asText ?? null).filter(({ kind }) => kind === 'PERSON');
  const names = [...new Set(people.slice(0, most).map(({ text }) => text))];
  const params: unknown[] = [workspaceId];
  const param = (value: unknown) => `$${params.push(value)}`;
  const parts = names.flatMap((name, at) => calledSql(name, at, param));
  if (parts.length === 0) return new Map();
  const rows = await db.query<{ at: number; person: ContactRef }>(
    `SELECT n.at, ${contactRefJson('c')} AS person FROM (${parts.join(' UNION ALL ')}) n
       JOIN contact c ON c.workspace_id = $1 AND c.id = n.id ORDER BY n.at, n.place`,
    params,
  );
  return new Map(names.map((name, at) => [name, rows.filter((row) => row.at === at).map(({ person }) => person)]));
}

/** Every word of the name is a whole word of theirs; the shortest names first, so that an exact one is among them. */
function calledSql(name: string, at: number, param: (value: unknown) => string): string[] {
  const words = searchedWords(name);
  if (words.length === 0) return [];
  const found = searchPatterns(name).map((word) => isLike(['c.search'], word, (value) => unseen(param(value))));
  const whole = words.map((word) => `' ' || c.search || ' ' LIKE ${param(containing(` ${word} `))}`);
  return [
    `(SELECT ${at} AS at, c.id, row_number() OVER (ORDER BY length(c.display_name), c.id) AS place FROM contact c
       WHERE c.workspace_id = $1 AND c.archived_at IS NULL AND ${[...found, ...whole].join(' AND ')}
       ORDER BY length(c.display_name), c.id LIMIT ${SHOWN + 1})`,
  ];
}
