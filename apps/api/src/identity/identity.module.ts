import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../platform/graphql/authenticator';
import { ApiKeyResolver } from './api-keys/api-key.resolver';
import { CreateApiKey } from './api-keys/create-api-key';
import { FindApiKey } from './api-keys/find-api-key';
import { IssueApiKey } from './api-keys/issue-api-key';
import { Authenticate } from './authenticate';
import { AcceptInvite } from './links/accept-invite';
import { CreatePasswordReset } from './links/create-password-reset';
import { InviteMember } from './links/invite-member';
import { LinkResolver } from './links/link.resolver';
import { MakeLink } from './links/make-link';
import { RedeemPasswordReset } from './links/redeem-password-reset';
import { MemberResolver } from './members/member.resolver';
import { UpdateMember } from './members/update-member';
import { GuessLimit } from './passwords/guess-limit';
import { PermissionGate } from './permission-gate.plugin';
import { ChangePassword } from './sessions/change-password';
import { EnterWorkspace } from './sessions/enter-workspace';
import { FindSession } from './sessions/find-session';
import { SessionResolver } from './sessions/session.resolver';
import { SignIn } from './sessions/sign-in';
import { SignOut } from './sessions/sign-out';
import { StartSession } from './sessions/start-session';
import { ProfileResolver } from './viewer/profile.resolver';
import { UpdateProfile } from './viewer/update-profile';
import { ViewerResolver } from './viewer/viewer.resolver';
import { UpdateWorkspace } from './workspace/update-workspace';
import { WorkspaceResolver } from './workspace/workspace.resolver';

const sessions = [FindSession, StartSession, EnterWorkspace, SignIn, SignOut, ChangePassword, GuessLimit];
const links = [MakeLink, CreatePasswordReset, RedeemPasswordReset, InviteMember, AcceptInvite];
const workspaces = [UpdateWorkspace, UpdateMember, UpdateProfile];
const keys = [CreateApiKey, IssueApiKey, FindApiKey];
const resolvers = [
  ApiKeyResolver,
  LinkResolver,
  MemberResolver,
  ProfileResolver,
  SessionResolver,
  ViewerResolver,
  WorkspaceResolver,
];

/** Who people are, how they sign in, and what they may do. */
@Global()
@Module({
  providers: [
    ...sessions,
    ...links,
    ...workspaces,
    ...keys,
    ...resolvers,
    PermissionGate,
    { provide: Authenticator, useClass: Authenticate },
  ],
  exports: [Authenticator, CreateApiKey, CreatePasswordReset, EnterWorkspace, GuessLimit, UpdateProfile],
})
export class IdentityModule {}
