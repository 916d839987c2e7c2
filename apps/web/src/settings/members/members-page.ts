import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedMemberFragment } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { Toasts } from '../../ui/toasts';
import { CreatePasswordResetMutation, MembersQuery, UpdateMemberMutation } from '../documents';
import { outcome } from '../outcome';
import { ProblemNote } from '../problem-note';
import { InviteMember } from './invite-member';
import { type MemberChange, MemberRow } from './member-row';
import { OneTimeLink } from './one-time-link';
import { ROLES } from './roles';

@Component({
  imports: [
    Button,
    Dialog,
    ErrorCard,
    Heading,
    Icon,
    InviteMember,
    MemberRow,
    OneTimeLink,
    ProblemNote,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './members-page.html',
})
export class MembersPage {
  private readonly session = inject(Session);
  private readonly sendChange = mutation(UpdateMemberMutation);
  private readonly sendReset = mutation(CreatePasswordResetMutation);
  private readonly result = outcome();
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  protected readonly roles = ROLES;
  protected readonly asked = query(MembersQuery, () => ({}));
  protected readonly problem = this.result.problem;
  protected readonly inviting = signal(false);
  protected readonly reset = signal<{ name: string; path: string; expiresAt: string | null } | null>(null);
  protected readonly mayInvite = computed(() => this.session.may('inviteMember'));
  private readonly byName = computed(() => {
    const all = this.asked.data()?.members;
    return all && [...all].sort((a, b) => a.name.localeCompare(b.name));
  });
  protected readonly active = computed(() => this.byName()?.filter(({ active }) => active));
  /** Those who left and those whom an import brought: folded away. */
  protected readonly inactive = computed(() => this.byName()?.filter(({ active }) => !active) ?? []);

  protected readonly change = async (member: ListedMemberFragment, change: MemberChange): Promise<boolean> => {
    const answer = await this.sendChange({ input: { id: member.id, version: member.version, ...change } });
    const passed = this.result.passed(answer, (data) => data.updateMember.userErrors);
    if (passed) this.toasts.show(this.translate('settings.members.changed', member));
    return passed;
  };

  protected async makeReset(member: ListedMemberFragment): Promise<void> {
    const answer = await this.sendReset({ input: { memberId: member.id } });
    const path = answer.data?.createPasswordReset.path;
    if (!this.result.passed(answer, (data) => data.createPasswordReset.userErrors) || !path) return;
    this.reset.set({ name: member.name, path, expiresAt: answer.data?.createPasswordReset.expiresAt ?? null });
  }
}
