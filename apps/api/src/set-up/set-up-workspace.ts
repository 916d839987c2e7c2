import { Injectable } from '@nestjs/common';
import { refuse } from '@heed/domain';
import type { OperationContext } from '../platform/graphql/operation-context';
import { GuessLimit } from '../identity/passwords/guess-limit';
import { EnterWorkspace } from '../identity/sessions/enter-workspace';
import { addressOf } from '../identity/sessions/sign-in';
import type { Viewer } from '../identity/viewer/viewer.type';
import { isSetUpRequired } from '../identity/workspace/is-set-up-required';
import type { WorkspaceWanted } from './checked-workspace';
import { CreateWorkspace } from './create-workspace';
import { SetupCode } from './setup-code';

const ONE_AT_A_TIME = 'select pg_advisory_xact_lock(4864653201)';

/** Makes the first workspace and signs its owner in; works once, however many try at the same time. */
@Injectable()
export class SetUpWorkspace {
  constructor(
    private readonly workspaces: CreateWorkspace,
    private readonly code: SetupCode,
    private readonly limit: GuessLimit,
    private readonly entrance: EnterWorkspace,
  ) {}

  /** @throws Refusal WRONG_STATE once a workspace exists, BAD_CREDENTIALS for a wrong code, and what is wrong with the input */
  async setUp(context: OperationContext, input: WorkspaceWanted & { readonly code?: string | null }): Promise<Viewer> {
    if (!(await isSetUpRequired(context.db))) refuseSecond();
    await context.db.close();
    await this.checkCode(context, input.code ?? '');
    const owner = await this.workspaces.create(input, context.now(), async (db) => {
      await db.query(ONE_AT_A_TIME);
      if (!(await isSetUpRequired(db))) refuseSecond();
    });
    const viewer = await this.entrance.enter(context, owner.id, owner.workspaceId);
    if (viewer === null) throw new Error('The owner just made may not enter.');
    return viewer;
  }

  private async checkCode(context: OperationContext, given: string): Promise<void> {
    if (!this.code.isNeeded(context.req)) return;
    await this.limit.count('set-up', addressOf(context));
    if (!this.code.fits(given)) refuse('BAD_CREDENTIALS', 'code', 'Give the code that Heed printed when it started.');
  }
}

function refuseSecond(): never {
  refuse('WRONG_STATE', '', 'This Heed is set up already. Sign in, or ask an owner for an invitation.');
}
