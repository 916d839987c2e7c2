import { Component, ElementRef, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import { ContactSearch } from '../../log/contact-search';
import { AddRelationship as AddRelationshipMutation } from '../data/around';
import type { Outcome } from '../saving/outcome';
import { QuickForm, type Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { relationshipLines, typeOf } from './relationship-lines';

/** First who it is, then what they are to this person. Escape leaves. */
@Component({
  selector: 'heed-add-relationship',
  imports: [ContactSearch, QuickForm, TranslocoPipe],
  template: `
    @if (other(); as person) {
      <p class="mt-2 font-semibold wrap-anywhere">{{ person.displayName }}</p>
      <heed-quick-form
        [label]="'contact.around.add' | transloco"
        [lines]="lines()"
        [save]="add"
        (closed)="closed.emit()"
      />
    } @else {
      <heed-contact-search
        class="my-2"
        [label]="'contact.around.who' | transloco"
        [without]="without()"
        (chosen)="other.set($event)"
      />
    }
  `,
  host: { class: 'block', '(keydown.escape)': 'leave($event)' },
})
export class AddRelationship {
  private readonly sender = inject(SendChange);
  private readonly linesOf = relationshipLines();
  readonly contactId = input.required<string>();
  readonly name = input.required<string>();
  /** Who belongs to them already, and they themselves. */
  readonly without = input.required<readonly string[]>();
  readonly closed = output();
  protected readonly other = signal<{ id: string; displayName: string } | null>(null);
  protected readonly lines = computed(() => this.linesOf(this.name()));

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.querySelector('input')?.focus());
  }

  protected leave(event: Event): void {
    event.stopPropagation();
    this.closed.emit();
  }

  protected readonly add = (values: Values): Promise<Outcome> =>
    this.sender.send(AddRelationshipMutation, {
      id: uuidv7(),
      contactId: this.contactId(),
      otherId: this.other()?.id ?? '',
      type: typeOf(values['type']),
      note: values['note']?.trim() || null,
    });
}
