import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { Time } from '../../ui/time';
import { Affiliations } from './affiliations';
import { Blocks } from './blocks';
import { Consents } from './consents';
import { Rhythm } from './rhythm';

/** What is looked up rarely: how often we speak, companies, consent, blocks, where the record came from. */
@Component({
  selector: 'heed-details',
  imports: [Affiliations, Blocks, Consents, Rhythm, Time, TranslocoPipe],
  template: `
    <heed-rhythm [contactId]="contact().id" [canEdit]="contact().viewerCanEdit" />
    <heed-affiliations [contact]="contact()" />
    <heed-consents [contact]="contact()" />
    <heed-blocks [contact]="contact()" />
    <section class="bg-panel border-line rounded-card border p-4">
      <h2 class="text-card mb-2 font-semibold">{{ 'contact.details.record' | transloco }}</h2>
      <dl class="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        @if (contact().relationshipKinds.length) {
          <dt class="text-ink2">{{ 'contact.details.relationship' | transloco }}</dt>
          <dd>
            @for (kind of contact().relationshipKinds; track kind; let last = $last) {
              {{ 'contact.details.kinds.' + kind | transloco }}{{ last ? '' : ', ' }}
            }
          </dd>
        }
        <dt class="text-ink2">{{ 'contact.details.created' | transloco }}</dt>
        <dd><heed-time [at]="contact().createdAt" /></dd>
        <dt class="text-ink2">{{ 'contact.details.updated' | transloco }}</dt>
        <dd><heed-time [at]="contact().updatedAt" /></dd>
      </dl>
      @if (contact().source; as source) {
        <p class="text-ink2 mt-2 wrap-anywhere">
          {{ 'contact.details.importedFrom' | transloco: { source, id: contact().externalId ?? '' } }}
        </p>
      }
    </section>
  `,
  host: { class: 'grid gap-4' },
})
export class Details {
  readonly contact = input.required<ContactPanelsFragment>();
}
