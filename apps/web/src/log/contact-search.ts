import { Component, computed, effect, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { settled } from '../forms/settled';
import { query } from '../graphql/query';
import { Avatar } from '../ui/avatar';
import { arrowTarget } from '../ui/arrow-keys';
import { PlainField } from '../ui/plain-field';
import { Input } from '../ui/input';
import { ContactSearchQuery } from './data/log-documents';

/** How long a pause in typing is before the server is asked, in milliseconds. */
const PAUSE = 150;
let made = 0;

/** Finds a person by part of their name, company or number: a combobox; arrows move, Enter takes. */
@Component({
  selector: 'heed-contact-search',
  imports: [Avatar, PlainField, Input, TranslocoPipe],
  template: `
    <heed-plain-field [label]="label()">
      <input
        heedInput
        #box
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        [attr.aria-expanded]="found().length > 0"
        [attr.aria-controls]="id"
        [attr.aria-activedescendant]="found().length ? id + '-' + active() : null"
        [placeholder]="'log.search.hint' | transloco"
        [value]="text()"
        (input)="text.set(box.value)"
        (keydown)="hear($event)"
      />
    </heed-plain-field>
    <ul role="listbox" class="border-line rounded-card mt-1 border empty:hidden" [id]="id" [attr.aria-label]="label()">
      @for (person of found(); track person.id; let index = $index) {
        <!-- The combobox keeps focus and answers the keys; the option is for the pointer. -->
        <li
          role="option"
          class="flex min-h-11 cursor-pointer items-center gap-3 px-3"
          [class.bg-soft]="index === active()"
          [id]="id + '-' + index"
          [attr.aria-selected]="index === active()"
          (pointerdown)="take(index, $event)"
        >
          <heed-avatar [name]="person.displayName" [size]="28" />
          <span class="min-w-0 truncate">{{ person.displayName }}</span>
          @if (person.affiliations[0]; as place) {
            <span class="text-meta text-ink2 min-w-0 truncate">{{ place.company.name }}</span>
          }
        </li>
      }
    </ul>
    <p class="text-meta text-ink2 mt-1" role="status">
      @if (asked() && !hits.fetching() && !found().length) {
        {{ (hits.error() ? 'log.search.failed' : 'log.search.none') | transloco }}
      }
    </p>
  `,
  host: { class: 'block' },
})
export class ContactSearch {
  readonly label = input.required<string>();
  /** Those that are taken already. */
  readonly without = input<readonly string[]>([]);
  readonly chosen = output<{ id: string; displayName: string }>();
  protected readonly id = `people-${++made}`;
  protected readonly text = signal('');
  protected readonly asked = settled(
    computed(() => this.text().trim()),
    PAUSE,
  );
  protected readonly active = signal(0);
  protected readonly hits = query(ContactSearchQuery, () => (this.asked() ? { search: this.asked() } : null), {
    keepPrevious: true,
  });
  protected readonly found = computed(() => {
    const nodes = this.asked() ? (this.hits.data()?.contacts.nodes ?? []) : [];
    return nodes.filter(({ id }) => !this.without().includes(id));
  });

  constructor() {
    effect(() => {
      this.found();
      this.active.set(0);
    });
  }

  protected hear(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) return this.take(this.active(), event);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const target = arrowTarget(event, this.active(), this.found().length);
    if (target === null || !this.found().length) return;
    event.preventDefault();
    this.active.set(target);
  }

  protected take(index: number, event: Event): void {
    event.preventDefault();
    const contact = this.found()[index];
    if (!contact) return;
    this.text.set('');
    this.asked.set('');
    this.chosen.emit(contact);
  }
}
