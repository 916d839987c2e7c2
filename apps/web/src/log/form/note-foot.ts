import { Component, ElementRef, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FactKind } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { FACT_ICONS } from '../../listening/heard-words';
import { bindKeys } from '../../keys/bind-keys';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import { Menu } from '../../ui/menu';
import type { Stretch } from '../marks/found-in';
import { NoticedInNote } from '../noticed/noticed-in-note';
import { LogForm } from './log-form';

/** The marks there are, in their order of use. */
const MARKS = [
  { sign: '!', key: 'PROMISE' },
  { sign: '#', key: 'PAIN_POINT' },
  { sign: '~', key: 'PREFERENCE' },
  { sign: '@', key: 'PERSON' },
  { sign: '>', key: 'FOLLOW_UP' },
  { sign: ':)', key: 'FEELING' },
] as const;

const KINDS: readonly FactKind[] = ['PROMISE', 'PAIN_POINT', 'PREFERENCE'];

/** Below the note: which marks there are, and what selected words can be marked as. */
@Component({
  selector: 'heed-note-foot',
  imports: [Icon, Kbd, Menu, TranslocoPipe],
  template: `
    <p class="flex min-w-0 flex-1 flex-wrap gap-x-2.5 gap-y-0.5" [class.max-sm:hidden]="form.draft().body">
      @for (mark of marks; track mark.sign) {
        <span class="whitespace-nowrap"
          ><kbd class="border-line rounded-[5px] border px-1 font-sans">{{ mark.sign }}</kbd>
          {{ 'log.marks.sign.' + mark.key | transloco }}</span
        >
      }
    </p>
    @if (selected()) {
      <heed-menu
        look="secondary"
        triggerClass="!h-[30px] pointer-coarse:!h-11"
        [up]="true"
        [label]="'log.marks.markAs' | transloco"
        [items]="kinds()"
        (chosen)="mark($event)"
        ><heed-icon name="tag" />{{ 'log.marks.markAs' | transloco }}<kbd heedKbd="markWords"></kbd
      ></heed-menu>
    }
  `,
  host: {
    class: 'border-hair text-caption text-ink2 mx-3 flex min-h-9 items-center gap-2 border-t py-1',
    '[class.max-sm:hidden]': 'form.draft().body && !selected()',
  },
})
export class NoteFoot {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly form = inject(LogForm);
  private readonly noticed = inject(NoticedInNote);
  private readonly translate = translator();
  readonly selected = input.required<Stretch | null>();
  /** Something was marked; the place behind it. */
  readonly done = output<number>();
  protected readonly marks = MARKS;
  protected readonly kinds = computed(() =>
    KINDS.filter((kind) => kind !== 'PAIN_POINT' || !this.form.planned()).map((kind) => ({
      value: kind,
      label: this.translate(`listening.kind.${kind}`),
      icon: FACT_ICONS[kind],
    })),
  );

  constructor() {
    bindKeys({ does: 'markWords', when: () => this.selected() !== null, run: () => this.open() });
  }

  protected mark(value: string): void {
    const [kind, words] = [KINDS.find((one) => one === value), this.selected()];
    if (!kind || !words) return;
    this.noticed.mark(kind, words);
    this.done.emit(words.to);
  }

  private open(): void {
    const button = this.element.querySelector('button');
    button?.focus();
    button?.click();
  }
}
