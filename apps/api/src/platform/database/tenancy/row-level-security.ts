import type { EntityMetadata } from 'typeorm';

const WORKSPACE = `nullif(current_setting('app.workspace', true), '')::uuid`;
const ACTOR = `nullif(current_setting('app.actor', true), '')::uuid`;
const IN_WORKSPACE = `workspace_id = ${WORKSPACE}`;
const NOBODY = '00000000-0000-0000-0000-000000000000';
const LEADS = `current_setting('app.role', true) IN ('OWNER', 'MANAGER')`;

/** A policy of a table beside or instead of the plain one. */
interface Policy {
  readonly name: string;
  readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  readonly using?: string;
  readonly check?: string;
}

const PLAIN: readonly Policy[] = [{ name: 'workspace', command: 'ALL', using: IN_WORKSPACE, check: IN_WORKSPACE }];

/** Written by anyone of the workspace, read and changed by who may see it. */
function visibleTo(mayRead: string): readonly Policy[] {
  const using = `${IN_WORKSPACE} AND (${mayRead})`;
  return [
    { name: 'visible', command: 'SELECT', using },
    { name: 'written', command: 'INSERT', check: IN_WORKSPACE },
    { name: 'changed', command: 'UPDATE', using, check: IN_WORKSPACE },
    { name: 'removed', command: 'DELETE', using },
  ];
}

const OWNS_A_CONTACT_IN_IT = `EXISTS (
      SELECT 1 FROM interaction_participant p
        JOIN contact c ON c.workspace_id = p.workspace_id AND c.id = p.contact_id
       WHERE p.workspace_id = interaction.workspace_id AND p.interaction_id = interaction.id AND c.owner_id = ${ACTOR})`;
const OWNS_ITS_CONTACT = `EXISTS (
      SELECT 1 FROM contact c
       WHERE c.workspace_id = change_record.workspace_id AND c.id = change_record.contact_id AND c.owner_id = ${ACTOR})`;

/** What hangs on an interaction is read by whoever may read that: its own policies decide inside this. */
const readsInteraction = (table: string, column: string) =>
  `EXISTS (SELECT FROM interaction i WHERE i.workspace_id = ${table}.workspace_id AND i.id = ${table}.${column})`;

const SPECIAL: Readonly<Record<string, readonly Policy[]>> = {
  interaction: visibleTo(
    `visibility = 'NORMAL' OR author_id = ${ACTOR} OR (visibility = 'SENSITIVE' AND (${LEADS} OR ${OWNS_A_CONTACT_IN_IT}))`,
  ),
  change_record: visibleTo(
    `visibility = 'NORMAL' OR author_id = ${ACTOR} OR (visibility = 'SENSITIVE' AND (${LEADS} OR ${OWNS_ITS_CONTACT}))`,
  ),
  hearing: visibleTo(readsInteraction('hearing', 'id')),
  hearing_answer: visibleTo(readsInteraction('hearing_answer', 'interaction_id')),
  notification: visibleTo(`member_id = ${ACTOR} OR ${ACTOR} = '${NOBODY}'`),
  notification_setting: visibleTo(`id = ${ACTOR} OR ${ACTOR} = '${NOBODY}'`),
  delivery: visibleTo(`member_id = ${ACTOR} OR ${LEADS}`),
  membership: [...PLAIN, { name: 'own', command: 'SELECT', using: `id = ${ACTOR}` }],
};

/** The statements that close every tenant table of these entities. */
export function rowLevelSecurity(entities: readonly EntityMetadata[]): string[] {
  return entities
    .filter(isTenantTable)
    .flatMap(({ tableName }) => [
      `ALTER TABLE "${tableName}" ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE "${tableName}" FORCE ROW LEVEL SECURITY`,
      ...(SPECIAL[tableName] ?? PLAIN).map((policy) => createPolicy(tableName, policy)),
    ]);
}

/**
 * Whether rows of this table belong to a workspace: its key says so. `session`, `api_key`, `one_time_link` and
 * `reminder_link` only name one, because they are read by their hash before any workspace is known.
 */
export function isTenantTable(entity: EntityMetadata): boolean {
  return entity.primaryColumns.some((column) => column.databaseName === 'workspace_id');
}

function createPolicy(table: string, { name, command, using, check }: Policy): string {
  const clauses = [using && `USING (${using})`, check && `WITH CHECK (${check})`].filter(Boolean).join(' ');
  return `CREATE POLICY "${name}" ON "${table}" FOR ${command} ${clauses}`;
}
