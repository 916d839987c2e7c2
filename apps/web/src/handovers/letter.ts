import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { toldIn } from '../brief/told';
import type { HandoverPartsFragment } from '../graphql/generated/graphql';
import { dueText } from '../reminders/due-text';
import { Time } from '../ui/time';

/** One page for whoever looks after somebody from now on: the note, what is owed, what hurts, how they like it. */
@Component({
  selector: 'heed-letter',
  imports: [Time, TranslocoPipe],
  template: `
    <p class="text-ink2">
      {{ (handover().from ? 'handovers.letter.from' : 'handovers.letter.to') | transloco: people() }},
      <heed-time [at]="handover().startedAt" look="day" />
    </p>
    @if (handover().letter.note; as note) {
      <blockquote class="border-brand text-note mt-3 border-s-2 ps-3 whitespace-pre-line wrap-anywhere">
        {{ note }}
      </blockquote>
    }
    @for (line of lines(); track line.kind) {
      <section class="mt-4">
        <h3 class="font-semibold">{{ 'brief.line.' + line.kind | transloco: { name: name() } }}</h3>
        <ul class="mt-1 list-disc ps-5">
          @for (told of line.told; track told.key + told.sentences[0]) {
            <li class="wrap-anywhere">
              @if (told.dont) {
                <span class="text-danger font-medium">{{ 'brief.dont' | transloco }}: </span>
              }
              {{ told.sentences.join(' ') }}
            </li>
          }
        </ul>
      </section>
    }
    @if (reminders().length) {
      <section class="mt-4">
        <h3 class="font-semibold">{{ 'handovers.letter.reminders' | transloco }}</h3>
        <ul class="mt-1 list-disc ps-5">
          @for (reminder of reminders(); track reminder.id) {
            <li class="wrap-anywhere">
              {{ reminder.title }} <span class="text-ink2">({{ reminder.when }}, {{ reminder.who }})</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  host: { class: 'block' },
})
export class Letter {
  private readonly due = dueText();
  readonly handover = input.required<HandoverPartsFragment>();
  readonly name = input.required<string>();
  protected readonly people = computed(() => {
    const { from, to } = this.handover();
    return { from: from?.name ?? '', to: to.name };
  });
  protected readonly lines = computed(() =>
    this.handover()
      .letter.lines.map((line) => ({ kind: line.kind, told: toldIn(line) }))
      .filter(({ told }) => told.length > 0),
  );
  protected readonly reminders = computed(() =>
    this.handover().letter.reminders.map(({ id, title, dueAt, dueDate, overdue, assignee }) => ({
      id,
      title,
      when: this.due({ dueAt, dueDate, overdue }),
      who: assignee.name,
    })),
  );
}
