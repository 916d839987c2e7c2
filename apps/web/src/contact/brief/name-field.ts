import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { ownName } from '../../i18n/languages';
import { UpdateContact } from '../data/contact-mutations';
import { InPlace } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import { SendChange } from '../saving/send-change';

/** The name to say, with how it is said and the language. */
@Component({
  selector: 'heed-name-field',
  imports: [InPlace, TranslocoPipe],
  template: `<heed-in-place
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
  </heed-in-place>`,
  host: { class: 'block' },
})
export class NameField {
  private readonly sender = inject(SendChange);
  readonly contact = input.required<ContactPanelsFragment>();
  protected readonly language = computed(() => {
    const { language } = this.contact();
    return language && ownName(language);
  });

  protected readonly saveName = (value: string): Promise<Outcome> => {
    const { id, version } = this.contact();
    return this.sender.send(UpdateContact, { id, version, nameToUse: value || null });
  };
}
