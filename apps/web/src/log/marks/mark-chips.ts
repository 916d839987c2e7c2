import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { HeardWords } from '../../listening/heard-words';
import { Button } from '../../ui/button';
import { FeelingGlyph } from '../../ui/feeling-glyph';
import { FEELING_LOOKS } from '../../ui/feeling';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icon-names';
import { Kbd } from '../../ui/kbd';
import { Menu } from '../../ui/menu';
import { HearNote } from '../noticed/hear-note';
import { type Mark, keyer } from './mark';
import { NoteMarks } from './note-marks';

const ICONS: Record<Mark['kind'], IconName> = {
  PROMISE: 'handshake',
  PAIN_POINT: 'bandage',
  PREFERENCE: 'sliders-horizontal',
  PERSON: 'user',
  FOLLOW_UP: 'alarm-clock',
  FEELING: 'message-circle-heart',
};

/** What the marks in the note become: dashed as they were read, solid once somebody took them so. */
@Component({
  selector: 'heed-mark-chips',
  imports: [Button, FeelingGlyph, Icon, Kbd, Menu, TranslocoPipe],
  templateUrl: './mark-chips.html',
  host: { class: 'block empty:hidden' },
})
export class MarkChips {
  private readonly words = inject(HeardWords);
  private readonly heard = inject(HearNote);
  protected readonly marks = inject(NoteMarks);
  protected readonly icons = ICONS;
  protected readonly looks = FEELING_LOOKS;
  /** What the server made of each mark, by its key. */
  private readonly read = computed(() => {
    const keyOf = keyer();
    return new Map(this.heard.captured().map((one) => [keyOf(one.kind, one.passage.text), one]));
  });
  protected readonly chips = computed(() =>
    this.marks.marks().map((mark) => {
      const read = this.read().get(mark.key);
      const people = read?.people ?? [];
      const words = read ? this.resolved(mark, read) : mark.text;
      const several = people.length > 1 && read?.problem ? people : [];
      return { mark, words, problem: several.length ? null : (read?.problem ?? null), several };
    }),
  );
  protected readonly understood = computed(() => this.chips().filter(({ problem }) => problem === null));
  protected readonly notUnderstood = computed(() => this.chips().filter(({ problem }) => problem !== null));

  protected choices(people: readonly { id: string; displayName: string }[]) {
    return people.map(({ id, displayName }) => ({ value: id, label: displayName, icon: 'user' }));
  }

  protected choose(mark: Mark, people: readonly { id: string; displayName: string }[], id: string): void {
    const chosen = people.find((person) => person.id === id);
    if (chosen) this.marks.take(mark, chosen);
    this.goOn();
  }

  /** What was pressed is gone: on with the writing. */
  protected goOn(): void {
    document.getElementById('log-note')?.focus();
  }

  private resolved(mark: Mark, read: ReturnType<HearNote['captured']>[number]): string {
    if (mark.kind === 'FOLLOW_UP') return this.words.when(read.dueAt, read.dueDate) ?? mark.text;
    if (mark.kind === 'PROMISE') return this.words.by(read.text, read.dueAt, read.dueDate);
    if (mark.kind === 'PERSON')
      return read.people?.length === 1 ? (read.people[0]?.displayName ?? mark.text) : mark.text;
    if (read.painPoint) return this.words.pain(read.painPoint);
    return read.preference ? this.words.preference(read.preference) : mark.text;
  }
}
