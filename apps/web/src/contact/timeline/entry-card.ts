import { Component, ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TimelineEntryFragment } from '../../graphql/generated/graphql';
import { Counted } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Connection } from '../../shell/connection';
import { Button } from '../../ui/button';
import { FeelingChip } from '../../ui/feeling-chip';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { EntryHearing } from '../listening/entry-hearing';
import { MarkWords } from '../listening/mark-words';
import { Clamped } from './clamped';
import { EntryFacts } from './entry-facts';
import { EntryWords } from './entry-words';
import { Transcript } from './transcript';

/** As long as an entry that was written is still being heard, in milliseconds. */
const JUST_NOW = 60_000;
/** When a UUIDv7 was made (RFC 9562, 5.7), in milliseconds since 1970. */
const bornAt = (id: string): number => parseInt(id.replace('-', '').slice(0, 12), 16);

export type EntryAction = 'pin' | 'unpin' | 'edit' | 'delete';

/** One entry of the timeline. Enter on the card opens what is folded, the menu changes it. */
@Component({
  selector: 'heed-entry-card',
  imports: [
    Button,
    Clamped,
    Counted,
    EntryFacts,
    EntryHearing,
    FeelingChip,
    Icon,
    MarkWords,
    Menu,
    Transcript,
    TranslocoPipe,
  ],
  templateUrl: './entry-card.html',
  host: { class: 'block min-w-0' },
})
export class EntryCard {
  private readonly words = inject(EntryWords);
  private readonly translate = translator();
  private readonly session = inject(Session);
  private readonly online = inject(Connection).online;
  private readonly card = viewChild.required<ElementRef<HTMLElement>>('card');
  private readonly note = viewChild(Clamped);
  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly entry = input.required<TimelineEntryFragment>();
  readonly name = input.required<string>();
  /** The one that the address points at. */
  readonly marked = input(false);
  readonly acted = output<EntryAction>();
  protected readonly conversation = signal(false);
  protected readonly marking = signal(false);
  /** Whether something was heard that waits for an answer, or may be in a moment. */
  protected readonly hears = computed(() => {
    const { id, body, hearing, viewerCanEdit } = this.entry();
    // Offline nothing could be asked, and what draws it may not have been brought yet.
    if (!viewerCanEdit || !body || !this.online()) return false;
    return hearing ? hearing.tone !== null || hearing.proposals.length > 0 : Date.now() - bornAt(id) < JUST_NOW;
  });
  protected readonly title = computed(() => this.words.title(this.entry()));
  protected readonly meta = computed(() => this.words.meta(this.entry(), this.name()));
  /** A call nobody answered with nothing written: it steps back. */
  protected readonly slight = computed(() => !this.entry().body && !this.entry().theirWords && !this.entry().subject);
  protected readonly actions = computed<MenuEntry[]>(() => {
    const pinned = this.entry().pinnedAt !== null;
    const marking = { value: 'mark', label: this.translate('listening.mark.open'), icon: 'tag' };
    return [
      { value: 'edit', label: this.translate('contact.timeline.edit'), icon: 'pencil', key: 'E' },
      ...(this.entry().body && this.session.may('markPassage') ? [marking] : []),
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
    if (value === 'mark') return this.marking.set(true);
    const action = (['pin', 'unpin', 'edit', 'delete'] as const).find((one) => one === value);
    if (action) this.acted.emit(action);
  }

  protected stopMarking(): void {
    this.marking.set(false);
    this.focus();
  }

  protected unfold(event: Event): void {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    if (this.entry().transcriptLength > 0) this.conversation.update((open) => !open);
    this.note()?.toggle();
  }
}
