import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedTypeFragment, UpdateInteractionTypeInput } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { query } from '../../graphql/query';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { outcome } from '../outcome';
import { ProblemNote } from '../problem-note';
import { TypesQuery, UpdateTypeMutation } from './documents';
import { EditType } from './edit-type';

@Component({
  imports: [Button, Chip, EditType, ErrorCard, Heading, Icon, ProblemNote, Skeleton, TranslocoPipe],
  templateUrl: './types-page.html',
})
export class TypesPage {
  private readonly session = inject(Session);
  private readonly send = mutation(UpdateTypeMutation);
  private readonly result = outcome();
  protected readonly problem = this.result.problem;
  protected readonly asked = query(TypesQuery, () => ({}));
  /** In the order of the composer. */
  protected readonly types = computed(() => {
    const all = this.asked.data()?.interactionTypes;
    return all && [...all].sort((a, b) => a.position - b.position);
  });
  protected readonly mayChange = computed(() => this.session.may('updateInteractionType'));
  protected readonly mayAdd = computed(() => this.session.may('createInteractionType'));
  protected readonly editing = signal<ListedTypeFragment | 'new' | null>(null);
  protected readonly edited = computed(() => {
    const now = this.editing();
    return now === 'new' ? null : now;
  });

  protected archive(type: ListedTypeFragment): Promise<boolean> {
    return this.change(type, { archived: !type.archived });
  }

  /** Changes places with the neighbour above or below. */
  protected async move(index: number, by: 1 | -1): Promise<void> {
    const type = this.types()?.[index];
    const other = this.types()?.[index + by];
    if (!type || !other) return;
    if (await this.change(type, { position: other.position })) await this.change(other, { position: type.position });
  }

  private async change(
    type: ListedTypeFragment,
    change: Omit<UpdateInteractionTypeInput, 'id' | 'version'>,
  ): Promise<boolean> {
    const answer = await this.send({ input: { id: type.id, version: type.version, ...change } });
    return this.result.passed(answer, (data) => data.updateInteractionType.userErrors);
  }
}
