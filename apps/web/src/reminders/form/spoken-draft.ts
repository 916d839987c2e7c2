import { type Signal, computed, effect, linkedSignal, untracked } from '@angular/core';
import type { ReminderLineFragment } from '../../graphql/generated/graphql';
import type { Due } from '../due-text';
import { nextDues } from '../next-dues';
import { type WordsRead, readWords } from './read-words';
import { type Read, type ReminderDraft, patched, whenRead } from './reminder-draft';

/** The draft of a reminder, which words and fields write together. Create it where injection is allowed. */
export class SpokenDraft {
  readonly draft = linkedSignal<ReminderDraft>(() => this.begun());

  private readonly words: WordsRead;
  /** What was read, while the fields still say the same. */
  private readonly read = computed<Read | null>(() => {
    const read = this.words.latest()?.read;
    const { day, time, rule } = this.draft();
    const said = read && { day: '', ...whenRead(read) };
    return read && said?.day === day && said.time === time && said.rule === rule ? read : null;
  });
  readonly text = computed(() => this.read()?.text ?? '');
  readonly problem = computed(() => this.words.latest()?.read.problem ?? null);
  /** When it comes up, the soonest first; empty for one that comes up once. */
  readonly dates = computed<Due[]>(() => {
    const read = this.read();
    return read?.recurrence ? [{ dueAt: read.dueAt, dueDate: read.dueDate, overdue: false }, ...nextDues(read)] : [];
  });
  /** The server's words for the rule, where it said some. */
  readonly ruleText = computed(() => {
    const known = [this.words.latest()?.read.recurrence, this.known()?.recurrence];
    return known.find((one) => one?.rule === this.draft().rule)?.text ?? null;
  });

  constructor(
    readonly begun: Signal<ReminderDraft>,
    private readonly known: Signal<ReminderLineFragment | null>,
  ) {
    // A title as it was is no sentence to be read anew.
    const spoken = computed(() => this.draft().title.trim());
    this.words = readWords(computed(() => (spoken() && spoken() !== this.begun().title ? spoken() : null)));
    effect(() => {
      const latest = this.words.latest();
      if (latest) untracked(() => this.patch(whenRead(latest.read)));
    });
  }

  patch(part: Partial<ReminderDraft>): void {
    this.draft.update((draft) => patched(draft, part));
  }

  /** The draft to save: what its words say of when is in the fields, also where somebody saves before they were read. */
  async settled(): Promise<ReminderDraft> {
    const before = this.words.latest();
    const read = await this.words.now();
    if (read && this.words.latest() !== before) this.patch(whenRead(read));
    const spoken = read && (read.dueAt || read.dueDate) ? read.title.trim() : '';
    return { ...this.draft(), title: spoken || this.draft().title.trim() };
  }
}
