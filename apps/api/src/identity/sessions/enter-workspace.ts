import { Injectable } from '@nestjs/common';
import type { Role } from '@heed/domain';
import { Database } from '../../platform/database/database';
import type { OperationContext } from '../../platform/graphql/operation-context';
import type { Principal } from '../../platform/principal';
import { readViewer } from '../viewer/read-viewer';
import type { Viewer } from '../viewer/viewer.type';
import { StartSession } from './start-session';

interface Membership {
  readonly workspaceId: string;
  readonly name: string;
  readonly role: Role;
}

const MEMBERSHIPS = `
  select workspace_id "workspaceId", name, role from membership
   where id = $1 and active order by created_at, workspace_id`;

/** Begins a session in one of the workspaces a person belongs to. */
@Injectable()
export class EnterWorkspace {
  constructor(
    private readonly database: Database,
    private readonly sessions: StartSession,
  ) {}

  /** The one named, or the first one joined. Null when the person may enter none such. */
  async enter(context: OperationContext, userId: string, workspaceId?: string): Promise<Viewer | null> {
    const memberships = await this.database.global((db) => db.query<Membership>(MEMBERSHIPS, [userId]), { userId });
    const place =
      workspaceId === undefined ? memberships[0] : memberships.find((one) => one.workspaceId === workspaceId);
    if (place === undefined) return null;
    const principal: Principal = { kind: 'USER', id: userId, ...place };
    const viewer = await this.database.inWorkspace(principal, (db) => readViewer(db, principal));
    await this.sessions.start(context, { userId, workspaceId: place.workspaceId });
    return viewer;
  }
}
