import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { allowedOperations } from '../permissions';
import type { Workspace } from '../workspace/workspace.type';
import type { Viewer, ViewerMembership } from './viewer.type';

interface Row {
  readonly workspace: Workspace;
  readonly email: string | null;
  readonly own: Pick<Viewer, 'name' | 'timeZone' | 'language' | 'version'> | null;
  readonly memberships: Omit<ViewerMembership, 'current'>[];
}

const READ = `
  select json_build_object('id', w.id, 'name', w.name, 'language', w.language, 'timeZone', w.time_zone, 'promisesPerDay', w.promises_per_day, 'version', w.version) workspace,
         (select email from app_user where id = $2) email,
         (select json_build_object('name', name, 'timeZone', time_zone, 'language', language, 'version', version)
            from membership where workspace_id = $1 and id = $2) own,
         (select coalesce(json_agg(json_build_object('id', o.id, 'workspaceName', o.name, 'role', m.role) order by o.name, o.id), '[]')
            from membership m join workspace o on o.id = m.workspace_id
           where m.id = $2 and m.active) memberships
    from workspace w where w.id = $1`;

/** What the interface needs to know of who is signed in: one statement, in a transaction of the principal's. */
export async function readViewer(db: Db, principal: Principal): Promise<Viewer> {
  const [row] = await db.query<Row>(READ, [principal.workspaceId, principal.id]);
  if (row === undefined || principal.kind === 'SYSTEM') throw new Error('A principal without a workspace.');
  const { id, kind, name, role } = principal;
  const { own, ...read } = row;
  const memberships = row.memberships.map((one) => ({ ...one, current: one.id === principal.workspaceId }));
  return { id, kind, name, role, ...own, ...read, memberships, allowedOperations: allowedOperations(principal) };
}
