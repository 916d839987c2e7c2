/** Where a page begins and ends, in SQL: the instant and id of its cursor, null on the first page, and how many to read. */
export interface Stretch {
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: string;
}

/** The condition, begun with AND, that keeps what lies behind the cursor; empty on the first page. */
export function behind({ after }: Stretch, at: string, id: string): string {
  return after === null ? '' : `AND (${at}, ${id}) < (${after.at}, ${after.id})`;
}
