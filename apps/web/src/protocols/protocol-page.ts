import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../graphql/query';
import type { VersionBodyFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Heading } from '../shell/heading';
import { NotFoundPage } from '../shell/not-found-page';
import { PageTitle } from '../shell/page-title';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { Icon } from '../ui/icon';
import { Input } from '../ui/input';
import { Skeleton } from '../ui/skeleton';
import { Time } from '../ui/time';
import { ProtocolQuery } from './documents';
import { ProtocolForm, type SavedProtocol } from './protocol-form';
import { tellProtocol } from './tell-protocol';
import { forWhom } from './for-whom';
import { VersionChanges } from './version-changes';
import { VersionBody } from './version-body';

@Component({
  imports: [
    Button,
    ErrorCard,
    Heading,
    Icon,
    Input,
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
  private readonly tell = tellProtocol();
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

  /** The versions that the shown one may be compared with; the one before it first. */
  protected readonly others = computed(() => this.versions().filter(({ id }) => id !== this.shown()?.id));
  protected readonly comparedWith = signal<string | null>(null);
  protected readonly before = computed(() => this.others().find(({ id }) => id === this.comparedWith()) ?? null);
  protected readonly who = forWhom();

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const name = this.protocol()?.name;
      if (name) title.set(name);
    });
  }

  protected older(one: VersionBodyFragment, other: VersionBodyFragment): VersionBodyFragment {
    return one.number < other.number ? one : other;
  }

  protected newer(one: VersionBodyFragment, other: VersionBodyFragment): VersionBodyFragment {
    return one.number < other.number ? other : one;
  }

  protected show(versionId: string): void {
    this.chosen.set(versionId);
  }

  protected saved({ changeId }: SavedProtocol): void {
    this.chosen.set(null);
    this.comparedWith.set(null);
    this.editing.set(false);
    this.tell(this.translate('protocols.published'), changeId, () => this.asked.reload());
  }
}
