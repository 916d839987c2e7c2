import { Injectable, computed, inject, signal } from '@angular/core';
import { LogForm } from '../form/log-form';
import { type Mark, marksOf } from './mark';
import { saidTwice } from './said-twice';

/** The marks of quick capture in the note of the open form, and what its writer says to them. */
@Injectable()
export class NoteMarks {
  private readonly form = inject(LogForm);
  /** Where the writing stands in the note; null while nobody writes there. */
  readonly caret = signal<number | null>(null);
  /** What was last said to a mark. */
  readonly answered = signal<{ as: 'TAKEN' | 'TEXT'; kind: Mark['kind']; text: string } | null>(null);
  private readonly all = computed(() => marksOf(this.form.segments() ?? [], this.form.draft()));
  /** Those that become something: neither meant as text, nor said by a field already. */
  readonly marks = computed(() => this.all().filter((mark) => !mark.plain && !saidTwice(mark, this.form.draft())));
  /** The one being written, while nobody has said anything to it. */
  readonly current = computed(() => {
    const caret = this.caret();
    if (caret === null) return null;
    return this.marks().find(({ from, to, accepted }) => !accepted && from < caret && caret <= to) ?? null;
  });

  constructor() {
    void import('@heed/capture').then(
      ({ readNote }) => this.form.grammar.set(readNote),
      // Without it the note is sent as it is, and the server reads it.
      () => undefined,
    );
  }

  accept({ key, kind, text }: Pick<Mark, 'key' | 'kind' | 'text'>): void {
    this.answered.set({ as: 'TAKEN', kind, text });
    this.form.patch({ acceptedMarks: [...this.form.draft().acceptedMarks, key] });
  }

  /** The words stay in the note, and become nothing else. */
  leaveAsText({ key, kind, text }: Pick<Mark, 'key' | 'kind' | 'text'>): void {
    this.answered.set({ as: 'TEXT', kind, text });
    this.form.patch({ plainMarks: [...this.form.draft().plainMarks, key] });
  }

  /** Takes who was meant among several, as somebody who is named in the note. */
  take(mark: Mark, { id, displayName }: { id: string; displayName: string }): void {
    const people = this.form.draft().people.filter(({ contactId }) => contactId !== id);
    this.form.patch({ people: [...people, { contactId: id, name: displayName, mentioned: true }] });
    this.leaveAsText(mark);
  }
}
