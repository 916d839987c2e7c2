import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlainField } from '../../ui/plain-field';
import { FilterChip } from '../../ui/filter-chip';
import { Input } from '../../ui/input';
import { Now } from '../../ui/now';
import { LogForm } from './log-form';
import { dayAt, fromWall, toWall } from '../../ui/wall-time';

const MINUTE = 60_000;

/** When it began and how long it took. A time that lies ahead makes it a plan. */
@Component({
  selector: 'heed-when',
  imports: [PlainField, FilterChip, Input, TranslocoPipe],
  template: `
    <div class="flex flex-wrap gap-2" role="group" [attr.aria-label]="'log.when.label' | transloco">
      <button heedFilterChip [on]="form.draft().at === null" (click)="form.patch({ at: null })">
        {{ 'log.when.now' | transloco }}
      </button>
      @if (form.planned()) {
        <button heedFilterChip (click)="form.patch({ at: day(1) })">{{ 'log.when.tomorrow' | transloco }}</button>
        <button heedFilterChip (click)="form.patch({ at: day(7) })">{{ 'log.when.nextWeek' | transloco }}</button>
      } @else {
        <button heedFilterChip (click)="ago(15)">{{ 'log.when.quarter' | transloco }}</button>
        <button heedFilterChip (click)="ago(60)">{{ 'log.when.hour' | transloco }}</button>
        <button heedFilterChip (click)="form.patch({ at: day(-1) })">{{ 'log.when.yesterday' | transloco }}</button>
        <button heedFilterChip (click)="form.patch({ at: day(1) })">{{ 'log.when.tomorrow' | transloco }}</button>
      }
    </div>
    <div class="mt-3 flex flex-wrap gap-3">
      <heed-plain-field class="min-w-0 flex-1" [label]="'log.when.at' | transloco" [error]="wrong()">
        <input
          heedInput
          #at
          type="datetime-local"
          max="2100-01-01T00:00"
          [value]="wall()"
          (change)="form.patch({ at: instant(at.value) })"
        />
      </heed-plain-field>
      <heed-plain-field
        class="w-32"
        [label]="'log.when.minutes' | transloco"
        [optional]="true"
        [error]="form.wrong('endedAt')"
      >
        <input
          heedInput
          #minutes
          type="number"
          min="1"
          max="1440"
          inputmode="numeric"
          [value]="form.draft().minutes ?? ''"
          (input)="form.patch({ minutes: minutes.valueAsNumber > 0 ? minutes.valueAsNumber : null })"
        />
      </heed-plain-field>
    </div>
  `,
  host: { class: 'block' },
})
export class When {
  protected readonly form = inject(LogForm);
  private readonly now = inject(Now).at;
  protected readonly instant = fromWall;
  protected readonly wall = computed(() => toWall(new Date(this.form.draft().at ?? this.now())));
  protected readonly wrong = computed(() => this.form.wrong('occurredAt') ?? this.form.wrong('status'));

  protected ago(minutes: number): void {
    this.form.patch({ at: new Date(this.now().getTime() - minutes * MINUTE).toISOString() });
  }

  /** Nine in the morning, that many days from now. */
  protected day(days: number): string {
    return dayAt(this.now(), days, 9);
  }
}
