import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Visibility } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { PlainField } from '../../ui/plain-field';
import { Icon } from '../../ui/icon';
import { Input } from '../../ui/input';
import { ContactSearch } from '../contact-search';
import { LogForm } from './log-form';

const VISIBILITIES: readonly Visibility[] = ['NORMAL', 'SENSITIVE', 'PRIVATE'];

/** A subject, who else took part, and who may read it: closed until asked for. */
@Component({
  selector: 'heed-more',
  imports: [Button, ContactSearch, PlainField, Icon, Input, TranslocoPipe],
  template: `
    <button
      type="button"
      class="text-meta flex min-h-9 w-full items-center gap-2 font-semibold pointer-coarse:min-h-11"
      [attr.aria-expanded]="open()"
      (click)="asked.set(!open())"
    >
      <heed-icon [name]="open() ? 'chevron-down' : 'chevron-right'" />{{ 'log.more' | transloco }}
    </button>
    @if (open()) {
      <div class="mt-2 grid gap-4">
        <heed-plain-field [label]="'log.subject' | transloco" [optional]="true" [error]="form.wrong('subject')">
          <input
            heedInput
            #subject
            maxlength="300"
            [value]="form.draft().subject"
            (input)="form.patch({ subject: subject.value })"
          />
        </heed-plain-field>
        <heed-plain-field
          [label]="'log.visibility.label' | transloco"
          [help]="help()"
          [error]="form.wrong('visibility')"
        >
          <select heedInput #seen (change)="see(seen.value)">
            @for (value of visibilities; track value) {
              <option [value]="value" [selected]="value === form.draft().visibility">
                {{ 'log.visibility.' + value | transloco }}
              </option>
            }
          </select>
        </heed-plain-field>
        @if (!form.edits()) {
          <div>
            <heed-contact-search [label]="'log.people.label' | transloco" [without]="taken()" (chosen)="add($event)" />
            <ul class="mt-2 flex flex-wrap gap-2 empty:hidden">
              @for (person of form.draft().people; track person.contactId) {
                <li class="bg-sunken inline-flex items-center gap-1 rounded-full ps-3">
                  {{ person.name }}
                  <button
                    type="button"
                    heedButton="icon"
                    compact
                    [attr.aria-label]="'log.remove' | transloco: { what: person.name }"
                    (click)="remove(person.contactId)"
                  >
                    <heed-icon name="x" />
                  </button>
                </li>
              }
            </ul>
            @if (form.wrong('participants'); as why) {
              <p class="text-meta text-danger mt-1">{{ why }}</p>
            }
          </div>
        }
      </div>
    }
  `,
  host: { class: 'block' },
})
export class More {
  protected readonly form = inject(LogForm);
  protected readonly visibilities = VISIBILITIES;
  protected readonly asked = signal<boolean | null>(null);
  private readonly said = computed(() => {
    const { subject, visibility, people } = this.form.draft();
    return subject !== '' || visibility !== 'NORMAL' || people.length > 0;
  });
  private readonly hidesError = computed(() =>
    ['subject', 'visibility', 'participants'].some((path) => this.form.wrong(path) !== null),
  );
  protected readonly open = computed(() => this.hidesError() || (this.asked() ?? this.said()));
  private readonly translate = translator();
  protected readonly help = computed(() => this.translate(`log.visibility.help.${this.form.draft().visibility}`));
  protected readonly taken = computed(() => [
    this.form.contactId() ?? '',
    ...this.form.draft().people.map(({ contactId }) => contactId),
  ]);

  protected see(value: string): void {
    this.form.patch({ visibility: VISIBILITIES.find((visibility) => visibility === value) ?? 'NORMAL' });
  }

  protected add({ id, displayName }: { id: string; displayName: string }): void {
    this.form.patch({ people: [...this.form.draft().people, { contactId: id, name: displayName }] });
  }

  protected remove(contactId: string): void {
    this.form.patch({ people: this.form.draft().people.filter((person) => person.contactId !== contactId) });
  }
}
