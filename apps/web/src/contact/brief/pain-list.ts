import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactBriefFragment } from '../../graphql/generated/graphql';
import { BriefSection } from './brief-section';
import { PainRow } from './pain-row';

@Component({
  selector: 'heed-pain-list',
  imports: [BriefSection, PainRow, TranslocoPipe],
  template: `<heed-brief-section
    icon="bandage"
    [heading]="'contact.brief.pains' | transloco"
    [count]="contact().painPoints.length"
  >
    <ul class="grid gap-3">
      @for (pain of contact().painPoints; track pain.id) {
        <li><heed-pain-row [pain]="pain" [contactId]="contact().id" /></li>
      } @empty {
        <li class="text-meta text-ink2">{{ 'contact.brief.noPain' | transloco }}</li>
      }
    </ul>
  </heed-brief-section>`,
})
export class PainList {
  readonly contact = input.required<ContactBriefFragment>();
}
