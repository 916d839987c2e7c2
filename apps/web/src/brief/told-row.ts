import { NgTemplateOutlet } from '@angular/common';
import { Component, type TemplateRef, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EvidenceList } from '../suggestions/evidence-list';
import { Icon } from '../ui/icon';
import { Time } from '../ui/time';
import { Mark } from './mark';
import type { Told } from './told';

let made = 0;

/** Opens the row that changes what is told, by its subject; null for what a person is called. */
export type Editor = TemplateRef<{ $implicit: Told }>;

/** Sentences of one source: a press opens what they stand on, and what changes them. A promise is kept with one more. */
@Component({
  selector: 'heed-told-row',
  imports: [EvidenceList, Icon, Mark, NgTemplateOutlet, Time, TranslocoPipe],
  templateUrl: './told-row.html',
  host: { class: 'block' },
})
export class ToldRow {
  readonly told = input.required<Told>();
  readonly contactId = input.required<string>();
  /** Whether the date of the source is shown; some sentences say it themselves. */
  readonly dated = input(false);
  readonly hurting = input(false);
  readonly keepable = input(false);
  readonly keeping = input(false);
  readonly editor = input<Editor | null>(null);
  readonly kept = output();
  protected readonly id = `told-${++made}`;
  protected readonly open = signal(false);
  protected readonly text = computed(() => this.told().sentences.join(' '));
  protected readonly at = computed(() => (this.dated() ? (this.told().evidence[0]?.at ?? null) : null));
}
