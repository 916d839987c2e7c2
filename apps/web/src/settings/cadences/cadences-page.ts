import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { ErrorCard } from '../../ui/error-card';
import { Skeleton } from '../../ui/skeleton';
import { CadenceRow } from './cadence-row';
import { CadencesQuery } from './documents';
import { NewCadence } from './new-cadence';

/** How often people are spoken with: by their kind, their stage, a tag, and who has a rhythm of their own. */
@Component({
  imports: [CadenceRow, ErrorCard, Heading, NewCadence, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './cadences-page.html',
})
export class CadencesPage {
  private readonly session = inject(Session);
  protected readonly asked = query(CadencesQuery, () => ({}));
  /** Those of many people are for owners and managers to set. */
  protected readonly mayChange = computed(() => this.session.may('updateBusinessCalendar'));
  protected readonly all = computed(() => this.asked.data()?.cadences ?? null);
  protected readonly kinds = computed(() => this.of('KIND'));
  protected readonly further = computed(() =>
    (['STAGE', 'TAG'] as const).map((scope) => ({ scope, cadences: this.of(scope) })),
  );
  protected readonly people = computed(() =>
    this.of('CONTACT').flatMap(({ id, contact }) => (contact ? [{ id, contact }] : [])),
  );

  private of(scope: 'KIND' | 'STAGE' | 'TAG' | 'CONTACT') {
    return (this.all() ?? []).filter((cadence) => cadence.scope === scope);
  }
}
