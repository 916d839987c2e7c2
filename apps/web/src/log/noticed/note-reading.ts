import { Component, computed, inject } from '@angular/core';
import { counter } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { MarkChips } from '../marks/mark-chips';
import { NoteMarks } from '../marks/note-marks';
import { Noticed } from './noticed';
import { NoticedInNote } from './noticed-in-note';

/** Under the note: what its marks become, and what else was noticed in it; both are told to whoever does not see it. */
@Component({
  selector: 'heed-note-reading',
  imports: [MarkChips, Noticed],
  template: `
    <p class="sr-only" role="status">{{ marked() }}</p>
    <p class="sr-only" role="status">{{ found() }}</p>
    <heed-mark-chips /><heed-noticed />
  `,
  host: { class: 'contents' },
})
export class NoteReading {
  private readonly marks = inject(NoteMarks);
  private readonly noticed = inject(NoticedInNote);
  private readonly translate = translator();
  private readonly say = counter();
  /** Which keys answer the mark that is being written, and what was last answered to one. */
  protected readonly marked = computed(() => {
    const current = this.marks.current();
    if (current) return this.translate('log.marks.keys', { kind: this.translate(`log.marks.kind.${current.kind}`) });
    const last = this.marks.answered();
    if (!last) return '';
    const what = last.kind === 'FEELING' ? this.translate('log.marks.kind.FEELING') : last.text;
    return this.translate(last.as === 'TAKEN' ? 'log.marks.taken' : 'log.marks.left', { what });
  });
  protected readonly found = computed(() => {
    const count = this.noticed.open().length;
    return count ? this.say('log.noticed.count.', count) : '';
  });
}
