import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedTypeFragment, UpdateInteractionTypeInput } from '../../graphql/generated/graphql';
import { SendChange } from '../../contact/saving/send-change';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Button } from '../../ui/button';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { ProblemNote } from '../problem-note';
import { SaveSetting } from '../saving/save-setting';
import { TypesQuery, UpdateTypeMutation } from './documents';
import { EditType } from './edit-type';
import { TypeRow } from './type-row';

@Component({
  imports: [Button, EditType, ErrorCard, Heading, Icon, ProblemNote, Skeleton, TranslocoPipe, TypeRow],
  templateUrl: './types-page.html',
})
export class TypesPage {
  private readonly session = inject(Session);
  private readonly saver = inject(SaveSetting);
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  protected readonly problem = signal<string | null>(null);
  protected readonly asked = query(TypesQuery, () => ({}));
  /** In the order of the composer. */
  protected readonly types = computed(() => {
    const all = this.asked.data()?.interactionTypes;
    return all && [...all].sort((a, b) => a.position - b.position);
  });
  protected readonly offered = computed(() => this.types()?.filter(({ archived }) => !archived) ?? []);
  /** No longer offered, but still on what was logged: folded away. */
  protected readonly archived = computed(() => this.types()?.filter(({ archived }) => archived) ?? []);
  protected readonly mayChange = computed(() => this.session.may('updateInteractionType'));
  protected readonly mayAdd = computed(() => this.session.may('createInteractionType'));
  protected readonly editing = signal<ListedTypeFragment | 'new' | null>(null);
  protected readonly edited = computed(() => {
    const now = this.editing();
    return now === 'new' ? null : now;
  });

  protected archive(type: ListedTypeFragment): Promise<boolean> {
    const done = this.translate(type.archived ? 'settings.types.isBack' : 'settings.types.isArchived', type);
    return this.change(type, { archived: !type.archived }, done);
  }

  protected tell({ label, changeId }: { label: string; changeId: string | null }): void {
    const done = this.translate('settings.types.saved', { label });
    this.saver.tell(changeId, { done, undone: () => this.asked.reload() });
  }

  /** Changes places with the neighbour above or below. */
  protected async move(index: number, by: 1 | -1): Promise<void> {
    const type = this.offered()[index];
    const other = this.offered()[index + by];
    if (!type || !other) return;
    if (await this.change(type, { position: other.position })) await this.change(other, { position: type.position });
  }

  /** Sends a change; told and to be taken back when `done` says so. */
  private async change(
    { id, version }: ListedTypeFragment,
    change: Omit<UpdateInteractionTypeInput, 'id' | 'version'>,
    done: string | null = null,
  ): Promise<boolean> {
    const input = { id, version, ...change };
    const outcome = done
      ? await this.saver.run(UpdateTypeMutation, input, { done, undone: () => this.asked.reload() })
      : await this.sender.send(UpdateTypeMutation, input);
    const saved = outcome.kind === 'saved';
    this.problem.set(saved ? null : this.sender.reason(outcome));
    return saved;
  }
}
