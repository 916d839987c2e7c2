import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import type { ProtocolsQuery as Protocols } from '../../graphql/generated/graphql';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Button } from '../../ui/button';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { ProtocolsQuery } from './documents';
import { forWhom } from './for-whom';
import { ProtocolForm } from './protocol-form';

type Listed = Protocols['protocols'][number];

@Component({
  imports: [Button, ErrorCard, Heading, Icon, ProtocolForm, RouterLink, Skeleton, TranslocoPipe],
  template: `
    <div class="mb-4 flex flex-wrap items-center gap-3">
      <h1 heedHeading class="text-title flex-1 font-bold">{{ 'settings.protocols.title' | transloco }}</h1>
      @if (mayAdd() && !adding()) {
        <button type="button" heedButton="primary" (click)="adding.set(true)">
          <heed-icon name="plus" />{{ 'settings.protocol.add' | transloco }}
        </button>
      }
    </div>
    @if (adding()) {
      <heed-protocol-form class="mb-6 block" (canceled)="adding.set(false)" (saved)="open($event)" />
    }
    @if (groups(); as groups) {
      @for (group of groups; track group.type.id) {
        <section class="mb-4">
          <h2 class="mb-1.5 flex items-center gap-2 font-semibold">
            <heed-icon [name]="group.type.icon" class="text-ink2" />{{ group.type.label }}
          </h2>
          <ul class="bg-panel border-line rounded-card border">
            @for (protocol of group.protocols; track protocol.id) {
              <li class="border-hair hover:bg-hover relative border-b p-3 last:border-b-0">
                <a class="font-semibold after:absolute after:inset-0" [routerLink]="['/protocols', protocol.id]">{{
                  protocol.name
                }}</a>
                <p class="text-meta text-ink2">
                  {{
                    (protocol.situation ? 'settings.situation.' + protocol.situation : 'settings.protocol.general')
                      | transloco
                  }}
                  @if (who(protocol); as words) {
                    · {{ words }}
                  }
                  @if (protocol.activeVersion; as version) {
                    · {{ 'settings.protocol.version' | transloco: { number: version.number } }}
                  }
                </p>
              </li>
            }
          </ul>
        </section>
      }
    } @else if (asked.error(); as failure) {
      <heed-error-card
        [heading]="'settings.protocols.failed' | transloco"
        [failure]="failure"
        (retry)="asked.reload()"
      />
    } @else {
      <heed-skeleton class="h-64" />
    }
  `,
})
export class ProtocolsPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly asked = query(ProtocolsQuery, () => ({}));
  protected readonly who = forWhom();
  protected readonly adding = signal(false);
  protected readonly mayAdd = computed(() => this.session.may('createProtocol'));
  /** By type, in the order of the composer. */
  protected readonly groups = computed(() => {
    const all = this.asked.data()?.protocols;
    return all && groupsOf(all);
  });

  protected open(id: string): void {
    void this.router.navigate(['/protocols', id]);
  }
}

function groupsOf(protocols: readonly Listed[]) {
  const types = new Map(protocols.map(({ type }) => [type.id, type]));
  return [...types.values()]
    .sort((a, b) => a.position - b.position)
    .map((type) => ({ type, protocols: protocols.filter((protocol) => protocol.type.id === type.id) }));
}
