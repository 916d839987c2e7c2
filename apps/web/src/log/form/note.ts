import { Component, type ElementRef, afterNextRender, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LogForm } from './log-form';

/** What happened: the one thing most people write. It has focus when the composer opens. */
@Component({
  selector: 'heed-note',
  imports: [TranslocoPipe],
  template: `
    <label for="log-note" class="text-meta text-ink2 block px-3 pt-2">{{
      (form.planned() ? 'log.note.plan' : 'log.note.label') | transloco
    }}</label>
    <textarea
      #box
      id="log-note"
      class="text-note pointer-coarse:text-card block min-h-28 w-full flex-1 resize-none bg-transparent px-3 py-1.5 outline-none"
      maxlength="20000"
      [value]="form.draft().body"
      [attr.aria-invalid]="form.wrong('body') ? 'true' : null"
      [attr.aria-describedby]="form.wrong('body') ? 'log-note-error' : null"
      (input)="form.patch({ body: box.value })"
    ></textarea>
    @if (form.wrong('body'); as why) {
      <p id="log-note-error" class="text-meta text-danger px-3 pb-2">{{ why }}</p>
    }
  `,
  host: {
    class:
      'border-strong rounded-button bg-panel focus-within:border-brand focus-within:outline-brand flex flex-col border focus-within:outline-2 focus-within:-outline-offset-1',
  },
})
export class Note {
  protected readonly form = inject(LogForm);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus({ preventScroll: true }));
  }

  /** Puts words where the writing stands, on a line of their own, and goes on writing behind them. */
  insert(words: string): void {
    const box = this.box().nativeElement;
    const [before, after] = [box.value.slice(0, box.selectionStart), box.value.slice(box.selectionEnd)];
    const lead = before && !before.endsWith('\n') ? '\n' : '';
    const written = `${before}${lead}${words}\n`;
    this.form.patch({ body: written + after });
    box.value = written + after;
    box.focus();
    box.setSelectionRange(written.length, written.length);
  }
}
