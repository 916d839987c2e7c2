import { DestroyRef, Injectable, effect, inject, signal, untracked } from '@angular/core';
import { LogForm } from '../form/log-form';
import { Drafts } from './drafts';
import { type LogDraft, emptyDraft, isBlank, joined, prefilled } from './log-draft';

/** How long a pause in writing is, in milliseconds. */
export const PAUSE = 300;

/** Keeps the open form's draft at every pause and when it closes, and brings it back. */
@Injectable()
export class KeepDraft {
  private readonly form = inject(LogForm);
  private readonly drafts = inject(Drafts);
  private subject: string | null = null;
  private unkept: LogDraft | null = null;
  private first: LogDraft | null = null;
  /** When the draft was last kept, in milliseconds since 1970; null while there is nothing to keep. */
  readonly keptAt = signal<number | null>(null);

  constructor() {
    effect((onCleanup) => {
      const draft = this.form.draft();
      if (this.subject === null || draft === this.first) return;
      this.unkept = draft;
      const timer = setTimeout(() => void this.keep(), PAUSE);
      onCleanup(() => clearTimeout(timer));
    });
    const now = () => void this.keep();
    addEventListener('pagehide', now);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('pagehide', now);
      now();
    });
  }

  /** Brings back what was kept for this subject, else begins with `otherwise`; in both what is `said` already. */
  async begin(subject: string, otherwise: LogDraft, said: Partial<LogDraft> = {}): Promise<void> {
    const found = await this.drafts.find(subject);
    const typed = untracked(this.form.draft);
    this.take(subject, prefilled(found?.draft ?? otherwise, said), found?.at ?? null);
    // Somebody was quicker than the device's storage.
    if (!isBlank(typed)) this.form.draft.set(prefilled(joined(found?.draft, typed), said));
  }

  /** Throws the draft away; the answer brings it back. */
  discard(fresh = emptyDraft()): () => void {
    const [subject, draft] = [this.subject, untracked(this.form.draft)];
    this.take(subject, fresh, null);
    if (subject) void this.drafts.forget(subject);
    return () => {
      if (subject) void this.drafts.keep(subject, draft, Date.now());
      if (subject === this.subject) this.form.draft.set(draft);
    };
  }

  /** It was saved: nothing is to be kept any more. */
  end(): void {
    if (this.subject) void this.drafts.forget(this.subject);
    this.subject = null;
    this.unkept = null;
  }

  private take(subject: string | null, draft: LogDraft, keptAt: number | null): void {
    this.subject = subject;
    this.first = draft;
    this.unkept = null;
    this.keptAt.set(keptAt);
    this.form.draft.set(draft);
  }

  private async keep(): Promise<void> {
    const draft = this.unkept;
    if (this.subject === null || !draft) return;
    this.unkept = null;
    const blank = isBlank(draft) && draft.version === null;
    if (blank) await this.drafts.forget(this.subject);
    this.keptAt.set(blank ? null : await this.drafts.keep(this.subject, draft, Date.now()));
  }
}
