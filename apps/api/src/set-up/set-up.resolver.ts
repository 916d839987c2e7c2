import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refusable } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ViewerPayload } from '../identity/viewer/viewer.type';
import { isSetUpRequired } from '../identity/workspace/is-set-up-required';
import { Preset } from './preset.type';
import { PRESETS } from './presets/presets';
import { SetUpWorkspace } from './set-up-workspace';
import { SetUpWorkspaceInput, SetupState } from './set-up.types';
import { SetupCode } from './setup-code';
import { showPreset } from './show-preset';

@Resolver()
export class SetUpResolver {
  constructor(
    private readonly settingUp: SetUpWorkspace,
    private readonly code: SetupCode,
  ) {}

  @Query(() => SetupState, { description: 'Asked before anybody can sign in.' })
  async setupState(@Context() context: OperationContext): Promise<SetupState> {
    const required = await isSetUpRequired(context.db);
    return { required, codeRequired: required && this.code.isNeeded(context.req) };
  }

  @Query(() => [Preset], {
    description: 'Kinds of business to begin with. Anybody may read them while set-up is required, leads always.',
  })
  presets(): Preset[] {
    return PRESETS.map(showPreset);
  }

  @Mutation(() => ViewerPayload, { description: 'Makes the first workspace and signs its owner in; works once.' })
  setUpWorkspace(@Args('input') input: SetUpWorkspaceInput, @Context() context: OperationContext) {
    return refusable(context, async () => ({ viewer: await this.settingUp.setUp(context, input) }));
  }
}
