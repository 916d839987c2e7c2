import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { ErrorCard } from '../../ui/error-card';
import { Skeleton } from '../../ui/skeleton';
import { CadenceRow } from './cadence-row';
import { CadencesQuery } from './documents';

@Component({
  imports: [CadenceRow, ErrorCard, Heading, Skeleton, TranslocoPipe],
  template: `
    <h1 heedHeading class="text-title font-bold">{{ 'settings.cadences.title' | transloco }}</h1>
    <p class="text-ink2 mt-1 mb-4 max-w-prose">{{ 'settings.cadences.how' | transloco }}</p>
    @if (!mayChange()) {
      <p class="text-meta text-ink2 mb-3">{{ 'settings.leadsOnly' | transloco }}</p>
    }
    @if (ofKinds(); as cadences) {
      <ul class="bg-panel border-line rounded-card border">
        @for (cadence of cadences; track cadence.id) {
          <li heedCadenceRow [cadence]="cadence" [mayChange]="mayChange()" (undone)="asked.reload()"></li>
        }
      </ul>
    } @else if (asked.error(); as failure) {
      <heed-error-card
        [heading]="'settings.cadences.failed' | transloco"
        [failure]="failure"
        (retry)="asked.reload()"
      />
    } @else {
      <heed-skeleton class="h-[1200px]" />
    }
  `,
})
export class CadencesPage {
  private readonly session = inject(Session);
  protected readonly asked = query(CadencesQuery, () => ({}));
  protected readonly ofKinds = computed(() => this.asked.data()?.cadences.filter(({ kind }) => kind !== null));
  protected readonly mayChange = computed(() => this.session.may('updateBusinessCalendar'));
}
