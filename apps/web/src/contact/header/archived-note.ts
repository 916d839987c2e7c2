import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactHeadFragment } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { PutAside } from './put-aside';
import { readerZone } from '../../i18n/reader';

/** Says that a person is archived, since when, and what that means; and brings them back. */
@Component({
  selector: 'heed-archived-note',
  imports: [Button, Icon, TranslocoPipe],
  template: `@if (contact().archivedAt; as since) {
    <div class="bg-sunken border-line rounded-card mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 border px-3 py-2">
      <heed-icon name="archive" class="text-ink2" />
      <p class="min-w-0 flex-1 basis-60">{{ 'contact.archive.note' | transloco: { when: day(since) } }}</p>
      @if (aside.may(contact())) {
        <button type="button" heedButton="secondary" compact (click)="aside.restore(contact(), name())">
          <heed-icon name="archive-restore" />{{ 'contact.archive.restore' | transloco }}
        </button>
      }
    </div>
  }`,
})
export class ArchivedNote {
  private readonly locale = inject(InterfaceLanguage).locale;
  protected readonly aside = inject(PutAside);
  readonly contact = input.required<ContactHeadFragment>();
  readonly name = input.required<string>();

  protected day(at: string): string {
    return new Intl.DateTimeFormat(this.locale(), { dateStyle: 'medium', timeZone: readerZone() }).format(new Date(at));
  }
}
