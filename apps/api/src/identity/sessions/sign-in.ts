import { Injectable } from '@nestjs/common';
import { refuse } from '@heed/domain';
import { Database } from '../../platform/database/database';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { GuessLimit } from '../passwords/guess-limit';
import { hashPassword, isOutdated, passwordFits } from '../passwords/password-hash';
import type { Viewer } from '../viewer/viewer.type';
import { EnterWorkspace } from './enter-workspace';

interface Account {
  readonly id: string;
  readonly passwordHash: string | null;
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}

const FIND = 'select id, password_hash "passwordHash" from app_user where email = $1';

/** Signs a person in. An unknown account, a wrong password and a deactivated person get the same answer at the same cost. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly limit: GuessLimit,
    private readonly workspaces: EnterWorkspace,
  ) {}

  /** @throws Refusal BAD_CREDENTIALS, RATE_LIMITED */
  async signIn(context: OperationContext, { email, password }: Credentials): Promise<Viewer> {
    const account = await this.prove(email, password, addressOf(context));
    const viewer = account && (await this.workspaces.enter(context, account.id));
    return (
      viewer ??
      refuse(
        'BAD_CREDENTIALS',
        '',
        'This address and password do not fit. Check both, or ask an owner for a reset link.',
      )
    );
  }

  /** The account these credentials prove; null when they do not fit. */
  async prove(email: string, password: string, address: string): Promise<Account | null> {
    const known = email.trim().normalize('NFC').toLowerCase().slice(0, 254).replaceAll('\0', '');
    await this.limit.count(known, address);
    const [account] = await this.database.global((db) => db.query<Account>(FIND, [known]));
    if (!(await passwordFits(password, account?.passwordHash)) || account === undefined) return null;
    await this.limit.forget(known, address);
    await this.rehash(account, password);
    return account;
  }

  private async rehash({ id, passwordHash }: Account, password: string): Promise<void> {
    if (passwordHash === null || !isOutdated(passwordHash)) return;
    const renewed = await hashPassword(password);
    await this.database.global((db) => db.query('update app_user set password_hash = $2 where id = $1', [id, renewed]));
  }
}

/** The address of the socket's other end; forwarding headers are not believed. */
export function addressOf({ req }: OperationContext): string {
  return req.socket.remoteAddress ?? 'unknown';
}
