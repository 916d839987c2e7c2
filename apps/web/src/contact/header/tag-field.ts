import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type { ContactHeadFragment } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { CreateTag, SetContactTags } from '../data/contact-mutations';
import { ChoicesQuery } from '../data/contact-page-query';
import { ChipSet } from '../saving/chip-set';
import type { Outcome } from '../saving/outcome';
import { type FormLine, QuickForm, type Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';

/** What they are filed under; a tag that does not exist yet is made here. */
@Component({
  selector: 'heed-tag-field',
  imports: [Button, ChipSet, Icon, QuickForm, TranslocoPipe],
  template: `
    <heed-chip-set [label]="'contact.field.tags' | transloco" [options]="options()" [chosen]="chosen()" [save]="save">
      @if (!adding()) {
        <button type="button" heedButton="quiet" compact (click)="adding.set(true)">
          <heed-icon name="plus" />{{ 'contact.field.newTag' | transloco }}
        </button>
      }
    </heed-chip-set>
    @if (adding()) {
      <heed-quick-form
        class="max-w-80"
        [label]="'contact.field.newTag' | transloco"
        [lines]="lines"
        [save]="add"
        [tells]="false"
        (closed)="adding.set(false)"
      />
    }
  `,
})
export class TagField {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly choices = query(ChoicesQuery, () => ({}), { policy: 'cache-first' });
  readonly contact = input.required<ContactHeadFragment>();
  protected readonly adding = signal(false);
  protected readonly chosen = computed(() => this.contact().tags.map((tag) => tag.id));
  private readonly tags = computed(() => {
    const all = this.choices.data()?.tags ?? [];
    return [...all, ...this.contact().tags.filter((tag) => !all.some((one) => one.id === tag.id))];
  });
  protected readonly options = computed(() => this.tags().map(({ id, name }) => ({ value: id, label: name })));
  protected readonly lines: FormLine[] = [
    { name: 'name', label: this.translate('contact.field.tagName'), control: 'line' },
  ];

  protected readonly save = (tagIds: string[]): Promise<Outcome> => {
    const { id, version } = this.contact();
    const input = { contactId: id, version, tagIds };
    return this.sender.act(SetContactTags, input, this.translate('contact.edit.saved'));
  };

  /** A tag of that name that is there already is taken instead of made twice. */
  protected readonly add = async (values: Values): Promise<Outcome> => {
    const name = (values['name'] ?? '').trim();
    const known = this.tags().find((tag) => tag.name.toLowerCase() === name.toLowerCase());
    if (known && this.chosen().includes(known.id)) return { kind: 'saved', changeId: null };
    const id = known?.id ?? uuidv7();
    const made: Outcome = known ? { kind: 'saved', changeId: null } : await this.sender.send(CreateTag, { id, name });
    return made.kind === 'saved' ? this.save([...this.chosen(), id]) : made;
  };
}
