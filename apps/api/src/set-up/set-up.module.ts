import { Module } from '@nestjs/common';
import { CreateWorkspace } from './create-workspace';
import { SetUpResolver } from './set-up.resolver';
import { SetUpWorkspace } from './set-up-workspace';
import { SetupCode } from './setup-code';

/** How a workspace begins: its first owner, and what a business of its kind starts with. */
@Module({
  providers: [SetUpResolver, SetUpWorkspace, CreateWorkspace, SetupCode],
  exports: [CreateWorkspace, SetupCode],
})
export class SetUpModule {}
