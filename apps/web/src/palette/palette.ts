import {
  ApplicationRef,
  Component,
  DestroyRef,
  type ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { settled } from '../forms/settled';
import { Counted } from '../i18n/counted';
import { bindKeysAbove } from '../keys/bind-keys';
import { Caps } from '../keys/caps';
import { Connection } from '../shell/connection';
import { arrowTarget } from '../ui/arrow-keys';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { Anywhere } from './anywhere';
import { CHOICE_GROUPS, type Choice } from './choice';
import { ChoiceLine } from './choice-line';
import { choices } from './choices';
import { Deeds } from './deeds';
import { find } from './find';
import { wordsIn } from './matched';

/** How long a pause in typing is before the server is asked, in milliseconds. */
export const PAUSE = 120;

/**
 * People, companies, what was said and what can be done, as somebody types: a combobox over a list in groups. The
 * field keeps the focus; arrows move, Enter does, Esc leaves.
 */
@Component({
  selector: 'heed-palette',
  imports: [Button, Caps, ChoiceLine, Counted, Icon, Skeleton, TranslocoPipe],
  providers: [Deeds],
  templateUrl: './palette.html',
})
export class Palette {
  private readonly app = inject(ApplicationRef);
  private readonly anywhere = inject(Anywhere);
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly online = inject(Connection).online;
  protected readonly text = signal('');
  private readonly asked = settled(
    computed(() => this.text().trim()),
    PAUSE,
  );
  protected readonly words = computed(() => wordsIn(this.text()));
  protected readonly hits = find(this.asked);
  /** Whether the answer to what stands in the field is here. */
  protected readonly answered = computed(() => this.asked() === this.text().trim() && !this.hits.fetching());
  protected readonly choices = choices({ text: this.text, found: this.hits.found, answered: this.answered });
  private readonly chosen = linkedSignal<string, string | null>({ source: this.text, computation: () => null });
  protected readonly active = computed(() =>
    Math.max(
      0,
      this.choices().findIndex(({ id }) => id === this.chosen()),
    ),
  );
  protected readonly groups = computed(() => {
    const rows = this.choices().map((choice, index) => ({ choice, index }));
    return CHOICE_GROUPS.map((group) => ({ group, rows: rows.filter(({ choice }) => choice.group === group) })).filter(
      (part) => part.rows.length > 0,
    );
  });
  protected readonly nobody = computed(() => {
    const found = this.hits.found();
    const none = !found?.people.length && !found?.companies.length && !found?.said.length;
    return this.answered() && !this.hits.failure() && this.text().trim() !== '' && none;
  });
  /** Enter came before the answer to what was typed. */
  private readonly waiting = linkedSignal({ source: this.text, computation: () => false });

  constructor() {
    const before = document.activeElement;
    inject(DestroyRef).onDestroy(() => {
      if (before instanceof HTMLElement) before.focus();
    });
    bindKeysAbove();
    afterNextRender(() => this.open());
    effect(() => {
      if (this.waiting() && (this.answered() || this.hits.failure())) untracked(() => this.take(this.active()));
    });
  }

  private open(): void {
    this.box().nativeElement.showModal();
    this.field().nativeElement.focus();
    const { text, entered } = this.anywhere.takeWritten();
    this.text.set(text);
    this.waiting.set(entered);
  }

  protected hear(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return this.enter();
    }
    const count = this.choices().length;
    const target =
      event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? null : arrowTarget(event, this.active(), count);
    if (target === null || !count || event.shiftKey) return;
    event.preventDefault();
    this.point(target);
    const row = this.box().nativeElement.querySelector(`#palette-${target}`);
    row?.scrollIntoView?.({ block: 'nearest' });
  }

  protected point(index: number): void {
    this.chosen.set(this.choices()[index]?.id ?? null);
  }

  /** What somebody pointed at is done at once; else the first that answers what stands there. */
  private enter(): void {
    if (this.chosen() !== null || this.answered()) this.take(this.active());
    else this.waiting.set(true);
  }

  protected take(index: number): void {
    this.waiting.set(false);
    const choice: Choice | undefined = this.choices()[index];
    if (!choice) return;
    this.close();
    void this.app.whenStable().then(() => choice.run());
  }

  protected close(event?: Event): void {
    event?.preventDefault();
    this.anywhere.close();
  }

  protected fromOutside(event: PointerEvent): void {
    if (event.target === this.box().nativeElement) this.close();
  }
}
