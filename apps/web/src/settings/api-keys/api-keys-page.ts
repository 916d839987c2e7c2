import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApiKeysQuery as ApiKeys } from '../graphql/generated/graphql';
import { mutation } from '../graphql/mutate';
import { query } from '../graphql/query';
import { Session } from '../identity/session';
import { Heading } from '../shell/heading';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Dialog } from '../ui/dialog';
import { EmptyState } from '../ui/empty-state';
import { ErrorCard } from '../ui/error-card';
import { Skeleton } from '../ui/skeleton';
import { Time } from '../ui/time';
import { ApiKeysQuery, RevokeApiKeyMutation } from './documents';
import { outcome } from './outcome';
import { ProblemNote } from './problem-note';

type Key = ApiKeys['apiKeys'][number];

@Component({
  imports: [Button, Chip, Dialog, EmptyState, ErrorCard, Heading, ProblemNote, Skeleton, Time, TranslocoPipe],
  templateUrl: './api-keys-page.html',
})
export class ApiKeysPage {
  private readonly send = mutation(RevokeApiKeyMutation);
  private readonly result = outcome();
  protected readonly asked = query(ApiKeysQuery, () => ({}));
  protected readonly keys = computed(() => this.asked.data()?.apiKeys);
  protected readonly problem = this.result.problem;
  protected readonly doomed = signal<Key | null>(null);
  protected readonly busy = signal(false);
  private readonly session = inject(Session);
  protected readonly mayRevoke = computed(() => this.session.may('revokeApiKey'));

  protected async revoke(key: Key): Promise<void> {
    this.busy.set(true);
    const answer = await this.send({ input: { id: key.id } });
    this.result.passed(answer, (data) => data.revokeApiKey.userErrors);
    this.busy.set(false);
    this.doomed.set(null);
  }
}
