import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { NotFoundPage } from '../../shell/not-found-page';
import { PageTitle } from '../../shell/page-title';
import { Button } from '../../ui/button';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { Time } from '../../ui/time';
import { Toasts } from '../../ui/toasts';
import { ProtocolQuery } from './documents';
import { ProtocolForm } from './protocol-form';
import { forWhom } from './for-whom';
import { VersionChanges } from './version-changes';
import { VersionBody } from './version-body';

@Component({
  imports: [
    Button,
    ErrorCard,
    Heading,
    Icon,
    NotFoundPage,
    ProtocolForm,
    RouterLink,
    Skeleton,
    Time,
    TranslocoPipe,
    VersionBody,
    VersionChanges,
  ],
  templateUrl: './protocol-page.html',
  host: { class: 'block p-6 max-sm:p-4' },
})
export class ProtocolPage {
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  /** Bound from the path. */
  readonly id = input.required<string>();
  protected readonly asked = query(ProtocolQuery, () => ({ id: this.id() }));
  protected readonly protocol = computed(() => this.asked.data()?.protocol ?? null);
  protected readonly editing = signal(false);
  protected readonly mayEdit = computed(() => this.session.may('editProtocol'));
  private readonly chosen = signal<string | null>(null);
  /** Newest first. */
  protected readonly versions = computed(() =>
    [...(this.protocol()?.versions ?? [])].sort((a, b) => b.number - a.number),
  );
  protected readonly shown = computed(
    () => this.versions().find(({ id }) => id === this.chosen()) ?? this.protocol()?.activeVersion ?? null,
  );

  /** The version that the shown one came after. */
  protected readonly before = computed(() =>
    this.versions().find(({ number }) => number < (this.shown()?.number ?? 0)),
  );
  protected readonly comparing = signal(false);
  protected readonly who = forWhom();

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const name = this.protocol()?.name;
      if (name) title.set(name);
    });
  }

  protected show(versionId: string): void {
    this.chosen.set(versionId);
  }

  protected saved(): void {
    this.chosen.set(null);
    this.editing.set(false);
    this.toasts.show(this.translate('settings.protocol.published'));
  }
}
