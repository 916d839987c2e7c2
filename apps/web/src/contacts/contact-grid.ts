import {
  CdkVirtualForOf,
  CdkFixedSizeVirtualScroll,
  CdkVirtualScrollableElement,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import {
  Component,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactSort, ListedContactFragment } from '../graphql/generated/graphql';
import { Density } from '../ui/density';
import { Icon } from '../ui/icon';
import type { Listed } from './contact-pages';
import { RowCells } from './row-cells';

const HEAD = 41;
/** How many rows before the last loaded one the next page is asked for. */
const AHEAD = 25;

/** Column widths of head and rows: two columns on a phone, four in the middle, six when there is room. */
const COLUMNS =
  ' grid items-center gap-x-3 px-3 grid-cols-[minmax(0,1fr)_auto]' +
  ' @2xl:grid-cols-[minmax(0,1.7fr)_minmax(0,1.2fr)_minmax(0,1.1fr)_minmax(0,1.2fr)]' +
  ' @4xl:grid-cols-[minmax(0,2fr)_minmax(0,1.25fr)_minmax(0,1.3fr)_minmax(0,1.35fr)_minmax(0,.8fr)_minmax(0,1.1fr)]';
const MARK =
  ' bg-hover before:bg-brand before:absolute before:inset-y-0 before:start-0 before:w-[3px]' +
  ' group-focus-visible:outline-brand group-focus-visible:outline-2 group-focus-visible:-outline-offset-2';

/**
 * People as a grid of which only the rows near the eye are in the page. One tab stop; arrows, Home, End and the
 * owner's `step` move the active row.
 */
@Component({
  selector: 'heed-contact-grid',
  imports: [
    CdkFixedSizeVirtualScroll,
    CdkVirtualForOf,
    CdkVirtualScrollableElement,
    CdkVirtualScrollViewport,
    Icon,
    RowCells,
    TranslocoPipe,
  ],
  templateUrl: './contact-grid.html',
  host: { class: 'flex min-h-0 flex-1 flex-col' },
})
export class ContactGrid {
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly viewport = viewChild.required(CdkVirtualScrollViewport);
  readonly listed = input.required<Listed>();
  readonly sort = input.required<ContactSort>();
  readonly busy = input(false);
  /** The index of the active row; null before anybody went there. */
  readonly active = model<number | null>(null);
  readonly sorted = output<ContactSort>();
  /** The end of what is loaded comes near. */
  readonly endNear = output();

  protected readonly rowHeight = inject(Density).row;
  protected readonly columns = COLUMNS;
  protected readonly mark = MARK;
  protected readonly sortButton = 'hover:text-ink inline-flex h-10 items-center gap-1.5';
  protected readonly shown = computed(() => [...this.listed().rows]);
  protected readonly height = computed(() => this.listed().rows.length * this.rowHeight() + HEAD + 2);
  private readonly range = signal({ start: 0, end: 0 });
  protected readonly described = computed(() => {
    const { start, end } = this.range();
    const at = this.active();
    return at !== null && at >= start && at < end ? `contact-row-${at}` : null;
  });

  /** Pixels scrolled, to come back to; kept here because a list that is taken away has lost its own. */
  top = 0;

  constructor() {
    effect((onCleanup) => {
      const rendered = this.viewport().renderedRangeStream.subscribe((range) => this.range.set(range));
      const scrolled = this.viewport()
        .scrollable.elementScrolled()
        .subscribe(() => (this.top = this.scroller().nativeElement.scrollTop));
      onCleanup(() => [rendered, scrolled].forEach((stream) => stream.unsubscribe()));
    });
    effect(() => {
      const seen = Math.max(this.range().end, this.active() ?? 0);
      if (seen > this.listed().rows.length - AHEAD) this.endNear.emit();
    });
  }

  /** Moves the active row and brings it and the keyboard there. */
  step(by: number): void {
    this.go((this.active() ?? (by > 0 ? -1 : 1)) + by);
    this.scroller().nativeElement.focus({ preventScroll: true });
  }

  scrollTo(top: number): void {
    this.scroller().nativeElement.scrollTop = top;
  }

  protected readonly byId = (_index: number, contact: ListedContactFragment) => contact.id;

  protected startAt(): void {
    if (this.active() === null && this.listed().rows.length) this.active.set(0);
  }

  protected move(event: KeyboardEvent): void {
    const at = this.active() ?? 0;
    const page = Math.max(1, Math.floor(this.scroller().nativeElement.clientHeight / this.rowHeight()) - 1);
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: this.listed().rows.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.go(target);
  }

  private go(to: number): void {
    const at = Math.min(Math.max(to, 0), this.listed().rows.length - 1);
    if (at < 0) return;
    this.active.set(at);
    const box = this.scroller().nativeElement;
    const [room, row] = [box.clientHeight - HEAD, this.rowHeight()];
    if (at * row < box.scrollTop) box.scrollTop = at * row;
    else if ((at + 1) * row > box.scrollTop + room) box.scrollTop = (at + 1) * row - room;
  }
}
