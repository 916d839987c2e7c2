import { Component, ElementRef, afterRenderEffect, computed, inject, input } from '@angular/core';
import { NoticedInNote } from '../noticed/noticed-in-note';
import { LogForm } from './log-form';

interface Piece {
  readonly text: string;
  readonly look: string;
}

/** Behind the note, letter upon letter: the words that were noticed underlined, the sentence somebody looks at lit. */
@Component({
  selector: 'heed-note-light',
  template: `@for (piece of pieces(); track $index) {
    <span [class]="piece.look">{{ piece.text }}</span>
  }`,
  host: {
    'aria-hidden': 'true',
    class:
      'text-note pointer-coarse:text-card pointer-events-none absolute inset-y-0 start-0 overflow-hidden px-3 py-1.5 break-words whitespace-pre-wrap text-transparent',
    '[class.hidden]': '!any()',
  },
})
export class NoteLight {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly form = inject(LogForm);
  private readonly noticed = inject(NoticedInNote);
  /** The box it lies behind. */
  readonly box = input.required<HTMLTextAreaElement>();
  protected readonly any = computed(() => this.noticed.open().length > 0);
  protected readonly pieces = computed(() => {
    const { body } = this.form.draft();
    if (!this.any()) return [];
    const [words, lit] = [this.noticed.open().map((one) => one.words), this.noticed.pointed()];
    const cuts = [0, body.length, ...[...words, ...(lit ? [lit] : [])].flatMap(({ from, to }) => [from, to])];
    const edges = [...new Set(cuts)].filter((at) => at <= body.length).sort((one, other) => one - other);
    return edges.slice(0, -1).map((from, index): Piece => {
      const to = edges[index + 1] ?? body.length;
      const within = ({ from: begin, to: end }: { from: number; to: number }) => begin <= from && to <= end;
      const line = words.some(within) ? 'border-brand border-b border-dashed' : '';
      return { text: body.slice(from, to), look: lit && within(lit) ? `bg-soft ${line}` : line };
    });
  });

  constructor() {
    afterRenderEffect((onCleanup) => {
      const [box, shown] = [this.box(), this.pieces().length > 0];
      if (!shown) return;
      const follow = () => {
        this.element.style.width = `${box.clientWidth}px`;
        this.element.scrollTop = box.scrollTop;
      };
      follow();
      box.addEventListener('scroll', follow);
      onCleanup(() => box.removeEventListener('scroll', follow));
    });
    afterRenderEffect(() => {
      if (this.noticed.pointed()) this.bringIntoView(this.box());
    });
  }

  private bringIntoView(box: HTMLTextAreaElement): void {
    const lit = this.element.querySelector<HTMLElement>('.bg-soft');
    if (!lit) return;
    const [top, bottom] = [lit.offsetTop, lit.offsetTop + lit.offsetHeight];
    if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight) box.scrollTop = Math.max(0, top - 24);
  }
}
