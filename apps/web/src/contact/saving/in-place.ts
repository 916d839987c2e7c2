import {
  ApplicationRef,
  ChangeDetectorRef,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { PlainField } from '../../ui/plain-field';
import { Icon } from '../../ui/icon';
import { Input } from '../../ui/input';
import { type Choice, ConflictCard } from './conflict-card';
import type { Outcome } from './outcome';
import { SavedMark } from './saved-mark';
import { SendChange } from './send-change';
import { WhoChanged } from './who-changed';

export interface Option {
  value: string;
  label: string;
}

/** A day such as `2026-11-23`, which is the same in every zone, in words. */
const dayText = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));

/**
 * A value that is edited where it stands: click or Enter opens, Enter saves (Ctrl+Enter in several lines), Escape
 * leaves. It shows the new value at once; a refusal opens it again with the reason, a conflict shows both wordings.
 * Its content, if any, is what is shown instead of the plain value.
 */
@Component({
  selector: 'heed-in-place',
  imports: [Button, ConflictCard, PlainField, Icon, Input, NgTemplateOutlet, SavedMark, TranslocoPipe],
  templateUrl: './in-place.html',
  host: { class: 'block min-w-0' },
})
export class InPlace {
  private readonly app = inject(ApplicationRef);
  private readonly view = inject(ChangeDetectorRef);
  private readonly who = inject(WhoChanged);
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly translate = translator();
  protected readonly sender = inject(SendChange);
  /** The field's accessible name. */
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly contactId = input.required<string>();
  /** Sends the new value. */
  readonly save = input.required<(value: string) => Promise<Outcome>>();
  readonly control = input<'line' | 'text' | 'choice' | 'date'>('line');
  readonly options = input<readonly Option[]>([]);
  readonly canEdit = input(true);
  readonly help = input<string | null>(null);
  /** Whether it may not be emptied. */
  readonly needed = input(false);
  /** What an empty value says, where "Add" alone is not clear. */
  readonly empty = input<string | null>(null);
  /** Whether two wordings can stand together. */
  readonly joins = input(false);

  protected readonly open = signal(false);
  protected readonly draft = signal('');
  protected readonly pending = signal<string | null>(null);
  protected readonly error = signal<string | null>(null);
  protected readonly conflict = signal<string | null>(null);
  protected readonly savedAs = signal<string | null>(null);
  protected readonly wording = computed(() => this.wordingOf(this.pending() ?? this.value()));
  private base = '';
  private readonly trigger = viewChild<ElementRef<HTMLElement>>('trigger');
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  protected begin(value = this.value(), error: string | null = null): void {
    this.base = this.value();
    this.draft.set(value);
    this.error.set(error);
    this.savedAs.set(null);
    this.open.set(true);
    this.focus(this.box);
  }

  protected leave(event?: Event): void {
    event?.stopPropagation();
    event?.preventDefault();
    this.open.set(false);
    this.focus(this.trigger);
  }

  protected async store(event?: Event): Promise<void> {
    event?.preventDefault();
    event?.stopPropagation();
    const value = this.draft().trim();
    if (this.needed() && !value) return this.error.set(this.translate('ui.refusal.REQUIRED'));
    this.leave();
    if (value !== this.value()) await this.send(value);
  }

  protected async settle(choice: Choice): Promise<void> {
    this.conflict.set(null);
    const joined = [this.value(), this.draft().trim()].filter((part) => part !== '').join('; ');
    this.base = this.value();
    this.focus(this.trigger);
    if (choice !== 'theirs') await this.send(choice === 'both' ? joined : this.draft().trim());
  }

  protected wordingOf(value: string): string {
    if (this.control() === 'date' && value) return dayText(value, this.locale());
    return this.options().find((option) => option.value === value)?.label ?? value;
  }

  private async send(value: string): Promise<void> {
    this.pending.set(value);
    const outcome = await this.save()(value);
    await this.app.whenStable();
    if (outcome.kind === 'conflict' && this.value() === this.base) return this.again(value);
    this.pending.set(null);
    if (outcome.kind === 'saved') this.savedAs.set(outcome.changeId);
    if (outcome.kind === 'refused') this.begin(value, this.sender.reason(outcome));
    if (outcome.kind === 'conflict') this.conflict.set(await this.who.inWords(this.contactId()));
  }

  /** Somebody changed another field of the record: ours still goes, once, upon the record as it stands now. */
  private async again(value: string): Promise<void> {
    const outcome = await this.save()(value);
    this.pending.set(null);
    if (outcome.kind === 'saved') this.savedAs.set(outcome.changeId);
    else this.begin(value, this.sender.reason(outcome));
  }

  /** At once, not with the next frame: whoever types fast would lose the first letters to the page. */
  private focus(target: () => ElementRef<HTMLElement> | undefined): void {
    this.view.detectChanges();
    target()?.nativeElement.focus();
  }
}
