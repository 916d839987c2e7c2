import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { ownName } from '../../i18n/languages';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { UpdateContact } from '../data/contact-mutations';
import { InPlace } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import { SendChange } from '../saving/send-change';
import { AddPreference } from './add-preference';
import { BriefSection } from './brief-section';
import { PreferenceRow } from './preference-row';

/** The name to say, the language, and what they like, each with where we know it from. */
@Component({
  selector: 'heed-speak',
  imports: [AddPreference, BriefSection, Button, Icon, InPlace, PreferenceRow, TranslocoPipe],
  template: `<heed-brief-section
    icon="message-circle-heart"
    [heading]="'contact.brief.speak' | transloco: { name: name() }"
  >
    <heed-in-place
      [label]="'contact.field.nameToUse' | transloco"
      [value]="contact().nameToUse ?? ''"
      [empty]="'contact.brief.addName' | transloco"
      [contactId]="contact().id"
      [canEdit]="contact().viewerCanEdit"
      [save]="saveName"
      ><b class="font-semibold">“{{ contact().nameToUse }}”</b>
      @if (contact().pronunciation; as said) {
        <span class="text-ink2">, {{ said }}</span>
      }
      @if (language(); as spoken) {
        <span>, {{ spoken }}</span>
      }
    </heed-in-place>
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
  private readonly sender = inject(SendChange);
  readonly contact = input.required<ContactPanelsFragment>();
  readonly name = input.required<string>();
  protected readonly adding = signal(false);
  protected readonly language = computed(() => {
    const { language } = this.contact();
    return language && ownName(language);
  });

  protected readonly saveName = (value: string): Promise<Outcome> => {
    const { id, version } = this.contact();
    return this.sender.send(UpdateContact, { id, version, nameToUse: value || null });
  };
}
