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
import { Question, type Words } from './question';
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
    Question,
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
  /** What is asked before access changes: who may do what is no change that an undo takes back. */
  protected readonly asking = signal<Words | null>(null);
  private decide: ((yes: boolean) => void) | null = null;
  protected readonly mayInvite = computed(() => this.session.may('inviteMember'));
  private readonly byName = computed(() => {
    const all = this.asked.data()?.members;
    return all && [...all].sort((a, b) => a.name.localeCompare(b.name));
  });
  protected readonly active = computed(() => this.byName()?.filter(({ active }) => active));
  /** Those who left and those whom an import brought: folded away. */
  protected readonly inactive = computed(() => this.byName()?.filter(({ active }) => !active) ?? []);

  protected readonly change = async (member: ListedMemberFragment, change: MemberChange): Promise<boolean> => {
    const words = this.wordsBefore(member, change);
    if (words && !(await this.ask(words))) return false;
    const answer = await this.sendChange({ input: { id: member.id, version: member.version, ...change } });
    const passed = this.result.passed(answer, (data) => data.updateMember.userErrors);
    if (passed) this.toasts.show(this.translate('settings.members.changed', member));
    return passed;
  };

  protected async makeReset(member: ListedMemberFragment): Promise<void> {
    const heading = this.translate('settings.members.ask.reset', member);
    const text = this.translate('settings.members.ask.resetText');
    if (!(await this.ask({ heading, text, yes: this.translate('settings.invite.submit') }))) return;
    const answer = await this.sendReset({ input: { memberId: member.id } });
    const path = answer.data?.createPasswordReset.path;
    if (!this.result.passed(answer, (data) => data.createPasswordReset.userErrors) || !path) return;
    this.reset.set({ name: member.name, path, expiresAt: answer.data?.createPasswordReset.expiresAt ?? null });
  }

  protected answer(yes: boolean): void {
    this.asking.set(null);
    this.decide?.(yes);
    this.decide = null;
  }

  private ask(words: Words): Promise<boolean> {
    this.asking.set(words);
    return new Promise((resolve) => (this.decide = resolve));
  }

  private wordsBefore({ id, name }: ListedMemberFragment, { role, active }: MemberChange): Words | null {
    const say = this.translate;
    const own = id === this.session.viewer()?.id ? ` ${say('settings.members.ask.own')}` : '';
    if (role) {
      const heading = say('settings.members.ask.role', { name, role: say(`settings.role.${role}`) });
      return { heading, text: say(`settings.roleHelp.${role}`) + own, yes: say('settings.members.ask.roleYes') };
    }
    if (active !== false) return null;
    const heading = say('settings.members.ask.deactivate', { name });
    return { heading, text: say('settings.members.ask.deactivateText') + own, yes: say('settings.members.deactivate') };
  }
}
