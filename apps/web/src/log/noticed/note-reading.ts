import { Component } from '@angular/core';
import { MarkChips } from '../marks/mark-chips';
import { Noticed } from './noticed';

/** Under the note: what its marks become, and what else was noticed in it. */
@Component({
  selector: 'heed-note-reading',
  imports: [MarkChips, Noticed],
  template: `<heed-mark-chips /><heed-noticed />`,
  host: { class: 'contents' },
})
export class NoteReading {}
