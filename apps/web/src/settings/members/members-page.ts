import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedMemberFragment, UpdateMemberInput } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { query } from '../../graphql/query';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Dialog } from '../../ui/dialog';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { CreatePasswordResetMutation, MembersQuery, UpdateMemberMutation } from '../documents';
import { outcome } from '../outcome';
import { ProblemNote } from '../problem-note';
import { InviteMember } from './invite-member';
import { OneTimeLink } from './one-time-link';
import { ROLES } from './roles';

type Change = Omit<UpdateMemberInput, 'id' | 'version'>;

@Component({
  imports: [
    Avatar,
    Button,
    Chip,
    Dialog,
    ErrorCard,
    Heading,
    Icon,
    InviteMember,
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
  protected readonly asked = query(MembersQuery, () => ({}));
  protected readonly roles = ROLES;
  protected readonly problem = this.result.problem;
  protected readonly inviting = signal(false);
  protected readonly reset = signal<{ name: string; path: string; expiresAt: string | null } | null>(null);
  protected readonly mayInvite = computed(() => this.session.may('inviteMember'));
  protected readonly mayChange = computed(() => this.session.may('updateMember'));
  protected readonly mayReset = computed(() => this.session.may('createPasswordReset'));
  /** Active ones first, each group by name. */
  protected readonly members = computed(() => {
    const all = this.asked.data()?.members;
    return all && [...all].sort((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name));
  });

  /** Answers whether it was taken, so that a control can go back to what is true. */
  protected async change(member: ListedMemberFragment, change: Change): Promise<boolean> {
    const answer = await this.sendChange({ input: { id: member.id, version: member.version, ...change } });
    return this.result.passed(answer, (data) => data.updateMember.userErrors);
  }

  protected async changeRole(member: ListedMemberFragment, box: HTMLSelectElement): Promise<void> {
    const role = ROLES.find((name) => name === box.value);
    const taken = role !== undefined && (await this.change(member, { role }));
    if (!taken) box.value = member.role;
  }

  protected async makeReset(member: ListedMemberFragment): Promise<void> {
    const answer = await this.sendReset({ input: { memberId: member.id } });
    const path = answer.data?.createPasswordReset.path;
    if (!this.result.passed(answer, (data) => data.createPasswordReset.userErrors) || !path) return;
    this.reset.set({ name: member.name, path, expiresAt: answer.data?.createPasswordReset.expiresAt ?? null });
  }
}
