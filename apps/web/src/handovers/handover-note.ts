import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HandoverLineFragment } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';
import { handoverWords } from './handover-words';

/** On the person's page: who hands them over to whom, what it waits for, and the way to the letter. */
@Component({
  selector: 'heed-handover-note',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `<heed-icon name="arrow-right-left" class="text-brand" />
    <p class="min-w-0 flex-1 basis-48 wrap-anywhere">{{ between() }} · {{ stands() }}</p>
    <a
      class="text-brand inline-flex min-h-6 items-center font-semibold hover:underline pointer-coarse:min-h-11"
      [routerLink]="['/contacts', contactId(), 'handover', handover().id]"
      >{{ 'handovers.read' | transloco }}</a
    >`,
  host: {
    class: 'bg-panel border-line rounded-card flex min-h-11 flex-wrap items-center gap-x-3 border px-3 py-2',
  },
})
export class HandoverNote {
  private readonly words = handoverWords();
  readonly handover = input.required<HandoverLineFragment>();
  readonly contactId = input.required<string>();
  protected readonly between = computed(() => this.words.between(this.handover()));
  protected readonly stands = computed(() => this.words.stands(this.handover()));
}
