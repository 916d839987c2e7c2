import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { refuse } from '@heed/domain';
import { refusable } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { ViewerPayload } from '../viewer/viewer.type';
import { ChangePassword } from './change-password';
import { EnterWorkspace } from './enter-workspace';
import { ChangePasswordInput, SignInInput, SignOutPayload, SwitchWorkspaceInput } from './session.inputs';
import { SignIn } from './sign-in';
import { SignOut } from './sign-out';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly signingIn: SignIn,
    private readonly signingOut: SignOut,
    private readonly workspaces: EnterWorkspace,
    private readonly passwords: ChangePassword,
  ) {}

  @Mutation(() => ViewerPayload, { description: 'Begins a session. At most 20 attempts in 10 minutes.' })
  signIn(@Args('input') input: SignInInput, @Context() context: OperationContext) {
    return refusable(context, async () => ({ viewer: await this.signingIn.signIn(context, input) }));
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session.' })
  async signOut(@Context() context: OperationContext) {
    await this.signingOut.signOut(context);
    return { signedOut: true, userErrors: [] };
  }

  @Mutation(() => ViewerPayload, { description: 'Looks at another workspace from now on, under a new session token.' })
  switchWorkspace(@Args('input') { workspaceId }: SwitchWorkspaceInput, @Context() context: OperationContext) {
    return refusable(context, async () => {
      const viewer = await this.workspaces.enter(context, context.actor.id, workspaceId);
      return {
        viewer:
          viewer ??
          refuse('NOT_FOUND', 'workspaceId', 'You are not a member of such a workspace. Choose one of yours.'),
      };
    });
  }

  @Mutation(() => ViewerPayload, { description: 'Sets a new password and ends every other session of this person.' })
  changePassword(@Args('input') input: ChangePasswordInput, @Context() context: OperationContext) {
    return refusable(context, async () => ({ viewer: await this.passwords.change(context, input) }));
  }
}
