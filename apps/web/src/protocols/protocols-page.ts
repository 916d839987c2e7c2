import { Component, computed, inject, input, signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Heading } from '../shell/heading';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorCard } from '../ui/error-card';
import { Icon } from '../ui/icon';
import { Input } from '../ui/input';
import { PlainField } from '../ui/plain-field';
import { Skeleton } from '../ui/skeleton';
import { ProtocolsQuery } from './documents';
import { SITUATIONS } from './protocol-draft';
import { ProtocolForm, type SavedProtocol } from './protocol-form';
import { GENERAL, groupsOf, typesOf } from './protocol-list';
import { ProtocolRow } from './protocol-row';
import { tellProtocol } from './tell-protocol';

/** Every protocol, for everybody who speaks with people; who leads adds one. */
@Component({
  imports: [
    Button,
    EmptyState,
    ErrorCard,
    Heading,
    Icon,
    Input,
    PlainField,
    ProtocolForm,
    ProtocolRow,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './protocols-page.html',
  host: { class: 'block max-w-[888px] p-6 max-sm:p-4' },
})
export class ProtocolsPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly relativeTo = inject(ActivatedRoute);
  private readonly tell = tellProtocol();
  private readonly translate = translator();
  /** Bound from the query: an interaction type's id. */
  readonly type = input<string>();
  /** Bound from the query. */
  readonly situation = input<string>();
  protected readonly asked = query(ProtocolsQuery, () => ({}));
  protected readonly all = computed(() => this.asked.data()?.protocols ?? null);
  protected readonly adding = signal(false);
  protected readonly mayAdd = computed(() => this.session.may('createProtocol'));
  protected readonly types = computed(() => typesOf(this.all() ?? []));
  protected readonly general = GENERAL;
  /** The situations that some protocol is for, in the order of the vocabulary. */
  protected readonly situations = computed(() =>
    SITUATIONS.filter((name) => this.all()?.some(({ situation }) => situation === name)),
  );
  protected readonly groups = computed(() =>
    groupsOf(this.all() ?? [], { type: this.type(), situation: this.situation() }),
  );

  protected narrow(change: { type?: string | null; situation?: string | null }): void {
    const { relativeTo } = this;
    void this.router.navigate([], { relativeTo, queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async added({ id, changeId }: SavedProtocol): Promise<void> {
    this.adding.set(false);
    await this.router.navigate(['/protocols', id]);
    this.tell(this.translate('protocols.created'), changeId, () => void this.router.navigateByUrl('/protocols'));
  }
}
