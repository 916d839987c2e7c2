import { Injectable } from '@nestjs/common';
import type { LinkKind, Role } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { Database } from '../../platform/database/database';
import { hashOf, newToken } from '../one-time-token';

const MINUTE = 60_000;
/** How long a link works: long enough to be handed over, short enough to be forgotten. */
const LIFETIME_MS: Record<LinkKind, number> = { PASSWORD_RESET: 30 * MINUTE, INVITE: 7 * 24 * 60 * MINUTE };
const PATH: Record<LinkKind, string> = { PASSWORD_RESET: '/reset/', INVITE: '/invite/' };

interface LinkWanted {
  readonly kind: LinkKind;
  readonly workspaceId: string;
  readonly email: string;
  /** Whose password a reset sets. */
  readonly userId?: string;
  readonly name?: string | null;
  readonly role?: Role;
  /** Null when the operator made it from the command line. */
  readonly createdById: string | null;
}

export interface Link {
  readonly path: string;
  readonly expiresAt: string;
}

const INSERT = `
  insert into one_time_link (id, token_hash, kind, workspace_id, user_id, email, name, role, created_by_id, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** Makes a link that works once. The token is in the answer alone. */
@Injectable()
export class MakeLink {
  constructor(private readonly database: Database) {}

  async make(wanted: LinkWanted, now: Date): Promise<Link> {
    const { kind, workspaceId, email, userId = null, name = null, role = null, createdById } = wanted;
    const token = newToken();
    const expiresAt = new Date(now.getTime() + LIFETIME_MS[kind]).toISOString();
    const values = [
      newUuid(),
      hashOf(token),
      kind,
      workspaceId,
      userId,
      email,
      name,
      role,
      createdById,
      now.toISOString(),
      expiresAt,
    ];
    await this.database.global((db) => db.query(INSERT, values));
    return { path: `${PATH[kind]}${token}`, expiresAt };
  }
}
