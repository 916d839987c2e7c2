import { Component, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { AddPreference } from './preferences/add-preference';
import { BriefSection } from './brief-section';
import { NameField } from './name-field';
import { PreferenceRow } from './preferences/preference-row';

/** The name to say, the language, and what they like, each with where we know it from. */
@Component({
  selector: 'heed-speak',
  imports: [AddPreference, BriefSection, Button, Icon, NameField, PreferenceRow, TranslocoPipe],
  template: `<heed-brief-section
    icon="message-circle-heart"
    [heading]="'contact.brief.speak' | transloco: { name: name() }"
  >
    <heed-name-field [contact]="contact()" />
    <ul class="mt-1 grid gap-1">
      @for (preference of contact().preferences; track preference.id) {
        <li>
          <heed-preference-row
            [preference]="preference"
            [contactId]="contact().id"
            [canEdit]="contact().viewerCanEdit"
          />
        </li>
      } @empty {
        <li class="text-meta text-ink2">{{ 'contact.brief.noPreference' | transloco: { name: name() } }}</li>
      }
    </ul>
    @if (adding()) {
      <heed-add-preference [contactId]="contact().id" (closed)="adding.set(false)" />
    } @else if (contact().viewerCanEdit) {
      <button type="button" heedButton="quiet" compact class="-ms-2 mt-1" (click)="adding.set(true)">
        <heed-icon name="plus" />{{ 'contact.preference.add' | transloco }}
      </button>
    }
  </heed-brief-section>`,
})
export class Speak {
  readonly contact = input.required<ContactPanelsFragment>();
  readonly name = input.required<string>();
  protected readonly adding = signal(false);
}
