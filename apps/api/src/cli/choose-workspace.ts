import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { SYSTEM, type Principal } from '../platform/principal';

interface Known {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly timeZone: string;
}

const ALL = 'SELECT id, name, language, time_zone AS "timeZone" FROM workspace ORDER BY created_at';

/** The workspace a command works in. */
export interface Chosen {
  readonly workspace: Known;
  /** Acts in it for the operator; entries show `actorName`. */
  readonly actor: Principal;
}

/** The only workspace, or the one named by its name or id. @throws Error that says what to give */
export async function chooseWorkspace(
  heed: INestApplicationContext,
  wanted: string | undefined,
  actorName: string,
): Promise<Chosen> {
  const known = await heed.get(Database).global((db) => db.query<Known>(ALL));
  const fitting = wanted === undefined ? known : known.filter(({ id, name }) => id === wanted || name === wanted);
  const [workspace, another] = fitting;
  if (workspace === undefined || another !== undefined) throw new Error(advice(known, wanted));
  return { workspace, actor: { ...SYSTEM, name: actorName, workspaceId: workspace.id, role: 'OWNER' } };
}

function advice(known: readonly Known[], wanted: string | undefined): string {
  if (known.length === 0)
    return 'There is no workspace yet. Open the set-up page, or run: npm run heed -- workspace create';
  const list = known.map(({ id, name }) => `  ${name} (${id})`).join('\n');
  const problem = wanted === undefined ? 'There are several workspaces.' : `No single workspace is called ${wanted}.`;
  return `${problem} Say which with --workspace, by name or id:\n${list}`;
}
