import { Component, ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TimelineEntryFragment } from '../../graphql/generated/graphql';
import { Counted } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { FeelingChip } from '../../ui/feeling-chip';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { Clamped } from './clamped';
import { EntryFacts } from './entry-facts';
import { EntryWords } from './entry-words';
import { Transcript } from './transcript';

export type EntryAction = 'pin' | 'unpin' | 'edit' | 'delete';

/** One entry of the timeline. Enter on the card opens what is folded, the menu changes it. */
@Component({
  selector: 'heed-entry-card',
  imports: [Button, Clamped, Counted, EntryFacts, FeelingChip, Icon, Menu, Transcript, TranslocoPipe],
  templateUrl: './entry-card.html',
  host: { class: 'block min-w-0' },
})
export class EntryCard {
  private readonly words = inject(EntryWords);
  private readonly translate = translator();
  private readonly card = viewChild.required<ElementRef<HTMLElement>>('card');
  private readonly note = viewChild(Clamped);
  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly entry = input.required<TimelineEntryFragment>();
  readonly name = input.required<string>();
  /** The one that the address points at. */
  readonly marked = input(false);
  readonly acted = output<EntryAction>();
  protected readonly conversation = signal(false);
  protected readonly title = computed(() => this.words.title(this.entry()));
  protected readonly meta = computed(() => this.words.meta(this.entry(), this.name()));
  /** A call nobody answered with nothing written: it steps back. */
  protected readonly slight = computed(() => !this.entry().body && !this.entry().theirWords && !this.entry().subject);
  protected readonly actions = computed<MenuEntry[]>(() => {
    const pinned = this.entry().pinnedAt !== null;
    return [
      { value: 'edit', label: this.translate('contact.timeline.edit'), icon: 'pencil', key: 'E' },
      pinned
        ? { value: 'unpin', label: this.translate('contact.timeline.unpin'), icon: 'pin-off' }
        : { value: 'pin', label: this.translate('contact.timeline.pin'), icon: 'pin' },
      { value: 'delete', label: this.translate('contact.timeline.delete'), icon: 'trash-2', danger: true, apart: true },
    ];
  });

  focus(): void {
    this.card().nativeElement.focus();
  }

  holdsFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  protected act(value: string): void {
    const action = (['pin', 'unpin', 'edit', 'delete'] as const).find((one) => one === value);
    if (action) this.acted.emit(action);
  }

  protected unfold(event: Event): void {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    if (this.entry().transcriptLength > 0) this.conversation.update((open) => !open);
    this.note()?.toggle();
  }
}
