import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedKeyFragment } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { query } from '../../graphql/query';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Now } from '../../ui/now';
import { Skeleton } from '../../ui/skeleton';
import { outcome } from '../outcome';
import { ProblemNote } from '../problem-note';
import { ApiKeysQuery, RevokeApiKeyMutation } from './documents';
import { KeyRow } from './key-row';
import { type MadeKey, NewKey } from './new-key';
import { NewSecret } from './new-secret';

@Component({
  imports: [
    Button,
    Dialog,
    EmptyState,
    ErrorCard,
    Heading,
    Icon,
    KeyRow,
    NewKey,
    NewSecret,
    ProblemNote,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './api-keys-page.html',
})
export class ApiKeysPage {
  private readonly send = mutation(RevokeApiKeyMutation);
  private readonly result = outcome();
  private readonly session = inject(Session);
  private readonly now = inject(Now).at;
  protected readonly asked = query(ApiKeysQuery, () => ({}));
  protected readonly keys = computed(() => this.asked.data()?.apiKeys);
  protected readonly working = computed(() => this.keys()?.filter((key) => this.works(key)) ?? []);
  /** The revoked and the expired: folded away. */
  protected readonly ended = computed(() => this.keys()?.filter((key) => !this.works(key)) ?? []);
  protected readonly problem = this.result.problem;
  protected readonly making = signal(false);
  protected readonly made = signal<MadeKey | null>(null);
  protected readonly doomed = signal<ListedKeyFragment | null>(null);
  protected readonly busy = signal(false);
  protected readonly mayMake = computed(() => this.session.may('createApiKey'));
  protected readonly mayRevoke = computed(() => this.session.may('revokeApiKey'));

  protected show(made: MadeKey): void {
    this.making.set(false);
    this.made.set(made);
    this.asked.reload();
  }

  protected async revoke(key: ListedKeyFragment): Promise<void> {
    this.busy.set(true);
    const answer = await this.send({ input: { id: key.id } });
    this.result.passed(answer, (data) => data.revokeApiKey.userErrors);
    this.busy.set(false);
    this.doomed.set(null);
  }

  private works({ revokedAt, expiresAt }: ListedKeyFragment): boolean {
    return !revokedAt && (!expiresAt || new Date(expiresAt) > this.now());
  }
}
