/**
 * A feature's window on a page: one GraphQL field and the SQL that fills it, a sub-select correlated on the
 * page's row (`c` for a contact, `i` for an interaction) that yields one JSON value shaped like the field.
 * The page composes the windows that were selected into one statement; deleting a feature deletes its window.
 */
export interface Window {
  readonly field: string;
  readonly sql: string;
}
