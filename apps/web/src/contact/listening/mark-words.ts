import {
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FactKind, TimelineEntryFragment } from '../../graphql/generated/graphql';
import { FACT_ICONS } from '../../listening/heard-words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Input } from '../../ui/input';
import { PlainField } from '../../ui/plain-field';
import { AnswerHeard } from './answer-heard';
import { HeardForm } from './heard-form';
import { type HeardRecord, toldBy } from './heard-record';

const KINDS: readonly FactKind[] = ['PAIN_POINT', 'PREFERENCE', 'PROMISE', 'EVENT'];

/** The note of an entry as a field that nobody writes in: words of it are selected by finger, mouse or keys, and named. */
@Component({
  selector: 'heed-mark-words',
  imports: [Button, HeardForm, Icon, Input, PlainField, TranslocoPipe],
  template: `
    <heed-plain-field [label]="'listening.mark.note' | transloco" [help]="'listening.mark.help' | transloco">
      <!-- No browser moves a selection by keys in a field that is read only, so it takes keys and changes nothing. -->
      <textarea
        heedInput
        #box
        inputmode="none"
        aria-readonly="true"
        [value]="entry().body ?? ''"
        (beforeinput)="$event.preventDefault()"
      ></textarea>
    </heed-plain-field>
    @if (told(); as told) {
      <heed-heard-form [told]="told" [name]="name()" [save]="keep" (closed)="closed.emit()" />
    } @else {
      <div class="mt-2 flex flex-wrap gap-2" role="group" [attr.aria-label]="'listening.mark.as' | transloco">
        @for (kind of kinds; track kind) {
          <button type="button" heedButton compact (click)="take(kind)">
            <heed-icon [name]="icons[kind]" />{{ 'listening.kind.' + kind | transloco }}
          </button>
        }
        <button type="button" heedButton="quiet" compact (click)="closed.emit()">
          {{ 'listening.mark.close' | transloco }}
        </button>
      </div>
      @if (empty()) {
        <p class="text-meta text-ink2 mt-1" role="alert">{{ 'listening.mark.select' | transloco }}</p>
      }
    }
  `,
  host: { class: 'bg-sunken rounded-button mt-2 block p-3', '(keydown.escape)': 'leave($event)' },
})
export class MarkWords {
  private readonly answer = inject(AnswerHeard);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  readonly entry = input.required<TimelineEntryFragment>();
  /** What the person is called. */
  readonly name = input.required<string>();
  readonly closed = output();
  protected readonly kinds = KINDS;
  protected readonly icons = FACT_ICONS;
  protected readonly empty = signal(false);
  private readonly taken = signal<{ kind: FactKind; from: number; to: number; text: string } | null>(null);
  protected readonly told = computed(() => {
    const words = this.taken();
    return words && toldBy(words.kind, words);
  });

  constructor() {
    afterNextRender(() => {
      const box = this.box().nativeElement;
      box.focus();
      const words = getSelection()?.toString().trim() ?? '';
      const from = words ? box.value.indexOf(words) : -1;
      box.setSelectionRange(Math.max(0, from), from < 0 ? 0 : from + words.length);
    });
  }

  protected readonly keep = (record: HeardRecord) => {
    const { kind, from, to } = this.taken() ?? { kind: 'EVENT', from: 0, to: 0 };
    return this.answer.mark(this.entry(), kind, { from, to }, record);
  };

  protected take(kind: FactKind): void {
    const { selectionStart, selectionEnd, value } = this.box().nativeElement;
    const selected = value.slice(selectionStart, selectionEnd);
    const text = selected.trim();
    this.empty.set(!text);
    if (!text) return;
    const from = selectionStart + selected.indexOf(text);
    this.taken.set({ kind, from, to: from + text.length, text });
  }

  protected leave(event: Event): void {
    event.stopPropagation();
    this.closed.emit();
  }
}
