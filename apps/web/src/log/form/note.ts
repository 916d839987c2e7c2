import { Component, type ElementRef, afterNextRender, computed, inject, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { bindKeys } from '../../keys/bind-keys';
import { NoteMarks } from '../marks/note-marks';
import { LogForm } from './log-form';
import { NoteFoot } from './note-foot';
import { NoteLight } from './note-light';

/** What happened: the one thing most people write. It has focus when the composer opens. */
@Component({
  selector: 'heed-note',
  imports: [NoteFoot, NoteLight, TranslocoPipe],
  template: `
    <label for="log-note" class="text-meta text-ink2 block px-3 pt-2">{{
      (form.planned() ? 'log.note.plan' : 'log.note.label') | transloco
    }}</label>
    <div class="relative flex min-h-28 flex-1 flex-col">
      <heed-note-light [box]="box" />
      <textarea
        #box
        id="log-note"
        class="text-note pointer-coarse:text-card relative block field-sizing-content max-h-96 min-h-28 w-full flex-1 resize-none bg-transparent px-3 py-1.5 outline-none"
        maxlength="20000"
        [value]="form.draft().body"
        [attr.aria-invalid]="form.wrong('body') ? 'true' : null"
        [attr.aria-describedby]="describedBy()"
        (input)="form.patch({ body: box.value })"
        (select)="follow()"
        (keyup)="follow()"
        (click)="follow()"
        (focus)="follow()"
        (blur)="marks.caret.set(null)"
      ></textarea>
    </div>
    @if (form.wrong('body'); as why) {
      <p id="log-note-error" class="text-meta text-danger px-3 pb-2">{{ why }}</p>
    }
    @if (!form.edits()) {
      <heed-note-foot id="log-note-marks" [selected]="selected()" (done)="goOn($event)" />
    }
  `,
  host: {
    class:
      'border-strong rounded-button bg-panel focus-within:border-brand focus-within:outline-brand flex flex-col border focus-within:outline-2 focus-within:-outline-offset-1',
  },
})
export class Note {
  protected readonly form = inject(LogForm);
  protected readonly marks = inject(NoteMarks);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  /** The words that are selected; they stay so while the focus is elsewhere. */
  protected readonly selected = signal<{ from: number; to: number; text: string } | null>(null);
  protected readonly describedBy = computed(() => {
    const ids = [this.form.wrong('body') && 'log-note-error', !this.form.edits() && 'log-note-marks'];
    return ids.filter(Boolean).join(' ') || null;
  });

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus({ preventScroll: true }));
    bindKeys({
      does: 'acceptMark',
      when: () => this.markHere() !== null,
      run: () => {
        const mark = this.markHere();
        if (mark) this.marks.accept(mark);
      },
    });
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

  /** Leaves the mark being written as text. False when there is none. */
  leaveAsText(): boolean {
    const mark = this.markHere();
    if (mark) this.marks.leaveAsText(mark);
    return mark !== null;
  }

  protected follow(): void {
    const { selectionStart: from, selectionEnd: to, value } = this.box().nativeElement;
    this.marks.caret.set(from === to ? from : null);
    const text = value.slice(from, to);
    this.selected.set(text.trim() ? { from, to, text } : null);
  }

  /** Back to the writing, behind what was selected. */
  protected goOn(at: number): void {
    const box = this.box().nativeElement;
    box.focus();
    box.setSelectionRange(at, at);
    this.follow();
  }

  /** Asked at the press of a key, whose own event has not moved anything yet. */
  private markHere() {
    if (document.activeElement !== this.box().nativeElement) return null;
    this.follow();
    return this.marks.current();
  }
}
