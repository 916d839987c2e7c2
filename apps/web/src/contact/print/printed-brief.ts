import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { toldIn } from '../../brief/told';
import type { BriefLineKind, ContactPanelsFragment, TimelineEntryFragment } from '../../graphql/generated/graphql';
import { Counted } from '../../i18n/counted';
import { Now } from '../../ui/now';
import { Time } from '../../ui/time';
import { dueWords } from '../brief/promises/due-words';
import { EntryWords } from '../timeline/entry-words';

/** So many of each fit on one page, whatever they say. */
const ENTRIES = 5;
const LISTED = 6;
/** Told in full further down. */
const IN_FULL: readonly BriefLineKind[] = ['OWED', 'HURTING'];

/** One sheet of paper: who it is, the brief, all that is owed and all that hurts, and the last five touchpoints. */
@Component({
  selector: 'heed-printed-brief',
  imports: [Counted, Time, TranslocoPipe],
  templateUrl: './printed-brief.html',
  host: { class: 'block' },
})
export class PrintedBrief {
  private readonly due = dueWords();
  protected readonly words = inject(EntryWords);
  protected readonly now = inject(Now).at;
  readonly contact = input.required<ContactPanelsFragment>();
  readonly name = input.required<string>();
  readonly entries = input.required<readonly TimelineEntryFragment[]>();
  protected readonly last = computed(() => this.entries().slice(0, ENTRIES));
  protected readonly work = computed(() => {
    const { affiliations } = this.contact();
    const job = affiliations.find((one) => one.primary) ?? affiliations.find((one) => one.to === null);
    return [job?.title, job?.company.name].filter((part) => !!part).join(', ');
  });
  protected readonly lines = computed(() =>
    this.contact()
      .brief.lines.filter(({ kind }) => !IN_FULL.includes(kind))
      .map((line) => ({ kind: line.kind, told: toldIn(line) })),
  );
  protected readonly owed = computed(() => {
    const open = this.contact().promises.filter(({ status, direction }) => status === 'OPEN' && direction === 'OURS');
    const rows = open.slice(0, LISTED).map(({ id, text, dueAt, dueZone, overdue, promisor }) => {
      return { id, text, when: this.due(dueAt, dueZone, overdue), who: promisor };
    });
    return { rows, more: open.length - rows.length };
  });
  protected readonly hurting = computed(() => {
    const all = this.contact().painPoints;
    return { rows: all.slice(0, LISTED), more: Math.max(0, all.length - LISTED) };
  });
}
