import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedMemberFragment, UpdateMemberInput } from '../../graphql/generated/graphql';
import { Session } from '../../identity/session';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { ROLES } from './roles';

export type MemberChange = Omit<UpdateMemberInput, 'id' | 'version'>;

/** One member of the list with what the reader may do. */
@Component({
  selector: 'li[heedMemberRow]',
  imports: [Avatar, Button, Icon, TranslocoPipe],
  templateUrl: './member-row.html',
  host: { class: 'border-hair flex flex-wrap items-center gap-x-3 gap-y-2 border-b p-3 last:border-b-0' },
})
export class MemberRow {
  private readonly session = inject(Session);
  readonly member = input.required<ListedMemberFragment>();
  /** Sends a change; answers whether it was taken, so that a control can go back to what is true. */
  readonly change = input.required<(member: ListedMemberFragment, change: MemberChange) => Promise<boolean>>();
  readonly resetAsked = output();
  protected readonly roles = ROLES;
  protected readonly mayChange = computed(() => this.session.may('updateMember'));
  protected readonly mayReset = computed(() => this.session.may('createPasswordReset'));

  protected async changeRole(box: HTMLSelectElement): Promise<void> {
    const role = ROLES.find((name) => name === box.value);
    const taken = role !== undefined && (await this.change()(this.member(), { role }));
    if (!taken) box.value = this.member().role;
  }
}
