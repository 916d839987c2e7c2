import { Component, input } from '@angular/core';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { HandoverNote } from '../../handovers/handover-note';
import { RecoveryCard } from '../../recovery/recovery-card';
import { Skeleton } from '../../ui/skeleton';

/** What is under way with somebody: a handover, and what is to be put right. Nothing while there is neither. */
@Component({
  selector: 'heed-under-way',
  imports: [HandoverNote, RecoveryCard, Skeleton],
  template: `
    @if (contact().handover; as handover) {
      @defer (on immediate) {
        <heed-handover-note [handover]="handover" [contactId]="contact().id" />
      } @placeholder {
        <heed-skeleton class="h-11" />
      }
    }
    @if (contact().recovery; as recovery) {
      @defer (on immediate) {
        <heed-recovery-card [recovery]="recovery" [contactId]="contact().id" [name]="name()" />
      } @placeholder {
        <heed-skeleton class="h-[116px]" />
      }
    }
  `,
  host: { class: 'grid gap-4 empty:hidden' },
})
export class UnderWay {
  readonly contact = input.required<ContactPanelsFragment>();
  readonly name = input.required<string>();
}
