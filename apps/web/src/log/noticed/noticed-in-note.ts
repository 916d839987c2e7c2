import { Injectable, computed, inject, signal } from '@angular/core';
import { v7 as newId } from 'uuid';
import type { FactKind, ProposalPartsFragment } from '../../graphql/generated/graphql';
import type { DraftAnswer } from '../draft/log-draft';
import { LogForm } from '../form/log-form';
import { type Stretch, foundIn, overlap } from '../marks/found-in';
import { standing } from '../marks/note-input';
import { NoteMarks } from '../marks/note-marks';
import { HearNote } from './hear-note';
import { markedAs, recordOf, withoutRecord } from './record-of';

/** What was heard in the open note and waits, what was answered, and which sentence somebody looks at. */
@Injectable()
export class NoticedInNote {
  private readonly form = inject(LogForm);
  private readonly marks = inject(NoteMarks);
  private readonly heard = inject(HearNote);
  /** Where the sentence stands that somebody looks at. */
  readonly pointed = signal<Stretch | null>(null);

  private readonly answers = computed(() => standing(this.form.draft(), this.form.planned()));

  /** What still stands in the note, has no answer, and is not marked already. */
  readonly open = computed(() => {
    const { body } = this.form.draft();
    const answered = new Set(this.answers().map(({ key }) => key));
    const marks = this.marks.marks();
    return (this.heard.hearing()?.proposals ?? []).flatMap((proposal) => {
      const words = foundIn(body, proposal.words);
      if (answered.has(proposal.key) || !words || marks.some((mark) => overlap(mark, words))) return [];
      return [{ proposal, words, sentence: foundIn(body, proposal.sentence) ?? words }];
    });
  });

  /** Records of the draft that came of the note; they are shown with it and not among the others. */
  readonly kept = computed(() => this.answers().filter(({ answer }) => answer !== 'DISMISSED'));

  /** What the note sounds like, while nobody has said how the person felt; that nothing is in its sound is not said. */
  readonly tone = computed(() => {
    const tone = this.heard.hearing()?.tone;
    return this.form.draft().feeling || !tone || tone.feeling === 'NEUTRAL' ? null : tone;
  });

  /** Whether a log can hold what comes of it; a date is kept on the entry, once that is there. */
  canKeep({ painPoint, preference, promise }: ProposalPartsFragment): boolean {
    return painPoint !== null || preference !== null || promise !== null;
  }

  accept(proposal: ProposalPartsFragment): string | null {
    const id = newId();
    const record = recordOf(proposal, id, this.form.draft());
    if (!record) return null;
    this.form.patch({ ...record, ...this.answered(proposal, 'ACCEPTED', id) });
    return id;
  }

  dismiss(proposal: ProposalPartsFragment): void {
    this.form.patch(this.answered(proposal, 'DISMISSED', null));
  }

  /** What a person marked by hand; the answer is the record's id. */
  mark(kind: FactKind, words: Stretch): string | null {
    const made = markedAs(kind, words.text, this.form.draft());
    if (!made) return null;
    const key = made.id;
    const answer: DraftAnswer = { key, answer: 'MARKED', kind, words: words.text, from: words.from, recordId: made.id };
    this.form.patch({ ...made.record, answers: [...this.form.draft().answers, answer] });
    return made.id;
  }

  /** As if it had not been answered; what came of it goes with it. */
  takeBack({ key, recordId }: Pick<DraftAnswer, 'key' | 'recordId'>): void {
    const draft = this.form.draft();
    const lists = recordId ? withoutRecord(draft, recordId) : {};
    this.form.patch({ ...lists, answers: draft.answers.filter((answer) => answer.key !== key) });
  }

  private answered(
    { key, kind, words }: ProposalPartsFragment,
    answer: 'ACCEPTED' | 'DISMISSED',
    recordId: string | null,
  ) {
    const said: DraftAnswer = { key, answer, kind, words: words.text, from: words.from, recordId };
    const others = this.form.draft().answers.filter((other) => other.key !== key);
    return { answers: [...others, said] };
  }
}
