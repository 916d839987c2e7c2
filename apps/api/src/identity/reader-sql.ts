/** SQL of who reads: the id of the member or of the API key. */
export const VIEWER = `nullif(current_setting('app.actor', true), '')::uuid`;

/** What the reader chose for themselves, else what holds for everybody of the workspace; an integration chose nothing. */
const chosen = (column: 'language' | 'time_zone', workspace: string) => `coalesce(
    (SELECT rm.${column} FROM membership rm WHERE rm.workspace_id = ${workspace} AND rm.id = ${VIEWER}),
    (SELECT rw.${column} FROM workspace rw WHERE rw.id = ${workspace}))`;

/** SQL of the language that sentences are told in (BCP 47), by an expression of the workspace's id. */
export const readerLanguage = (workspace: string): string => chosen('language', workspace);

/** SQL of the IANA zone by whose clocks sentences tell days, by an expression of the workspace's id. */
export const readerZone = (workspace: string): string => chosen('time_zone', workspace);
