import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EvidenceLineFragment } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';
import { Time } from '../ui/time';

const ICONS: Record<EvidenceLineFragment['kind'], string> = {
  INTERACTION: 'message-circle',
  PROMISE: 'handshake',
  PAIN_POINT: 'bandage',
  PREFERENCE: 'sliders-horizontal',
  IMPORTANT_DATE: 'calendar-days',
  CADENCE: 'repeat',
  CONTACT: 'user',
  PROTOCOL: 'book-open',
  RHYTHM: 'repeat',
  RECOVERY: 'bandage',
  HANDOVER: 'user',
  RELATIONSHIP: 'users',
  FEEDBACK: 'message-circle-heart',
  THEME: 'tag',
};

/** The dated records that something stands on, each with the way to where it was said. */
@Component({
  selector: 'heed-evidence-list',
  imports: [Icon, RouterLink, Time, TranslocoPipe],
  template: `<ul class="grid gap-1.5" [attr.aria-label]="'suggestions.records' | transloco">
    @for (record of evidence(); track $index) {
      <li class="flex items-start gap-2">
        <heed-icon [name]="icons[record.kind]" class="text-ink2 mt-0.5" />
        <p class="min-w-0 flex-1 wrap-anywhere">
          @if (record.at; as at) {
            <heed-time class="text-ink2" [at]="at" />{{ record.id === shown() ? '' : ':' }}
          }
          {{ record.id === shown() ? '' : record.text }}
        </p>
        @if (contactId() && record.interaction; as entry) {
          <a
            class="text-brand font-semibold hover:underline"
            [routerLink]="['/contacts', contactId()]"
            [queryParams]="{ tab: 'timeline', entry }"
            [attr.aria-label]="'suggestions.openRecord' | transloco: { what: record.text }"
            >{{ 'suggestions.open' | transloco }}</a
          >
        }
      </li>
    }
  </ul>`,
  host: { class: 'block' },
})
export class EvidenceList {
  readonly evidence = input.required<readonly EvidenceLineFragment[]>();
  /** Whose records they are; null where they are of several people, and none is opened. */
  readonly contactId = input.required<string | null>();
  /** The record that stands beside the list already; its words are not said again. */
  readonly shown = input<string | null>(null);
  protected readonly icons = ICONS;
}
