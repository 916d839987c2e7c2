import {
  Component,
  DestroyRef,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProposalPartsFragment, TimelineEntryFragment } from '../../graphql/generated/graphql';
import { GRAPHQL } from '../../graphql/client';
import { isKeepable } from '../../listening/keepable';
import { ProposalCard } from '../../listening/proposal-card';
import { Button } from '../../ui/button';
import { FeelingChip } from '../../ui/feeling-chip';
import { AnswerHeard } from './answer-heard';
import { EntryHearingQuery } from './documents';
import { HeardForm } from './heard-form';
import type { HeardRecord } from './heard-record';

/** After so many milliseconds an entry that was just written is asked what was heard in it. */
const AFTER = [1_000, 4_000] as const;

/**
 * What was heard in an entry and waits for a person: each to be kept, changed and kept, or put aside. An entry is heard a
 * moment after it was written; then it is asked again, at most a few times.
 */
@Component({
  selector: 'heed-entry-hearing',
  imports: [Button, FeelingChip, HeardForm, ProposalCard, TranslocoPipe],
  template: `
    @if (tone(); as tone) {
      <p class="mt-2 flex flex-wrap items-center gap-2">
        <heed-feeling-chip [feeling]="tone.feeling" [suggested]="true" />
        <button type="button" heedButton="quiet" compact (click)="confirm(tone)">
          {{ 'listening.entry.confirm' | transloco: { feeling: ('ui.feeling.' + tone.feeling | transloco) } }}
        </button>
      </p>
    }
    @if (open().length) {
      <ul class="mt-2 grid gap-1.5" [attr.aria-label]="'listening.entry.label' | transloco">
        @for (proposal of open(); track proposal.key) {
          <li [attr.data-key]="proposal.key">
            @if (changing() === proposal.key) {
              <heed-heard-form
                [told]="proposal"
                [name]="name()"
                [save]="keepAs(proposal)"
                (closed)="changing.set(null); goOn(proposal.key)"
              />
            } @else {
              <heed-proposal-card
                [proposal]="proposal"
                [canAccept]="keepable(proposal)"
                (accepted)="accept(proposal)"
                (edited)="changing.set(proposal.key)"
                (dismissed)="dismiss(proposal)"
              />
            }
          </li>
        }
      </ul>
    }
  `,
  host: { class: 'block' },
})
export class EntryHearing {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly client = inject(GRAPHQL);
  protected readonly answer = inject(AnswerHeard);
  readonly entry = input.required<TimelineEntryFragment>();
  /** What the person is called. */
  readonly name = input.required<string>();
  protected readonly changing = signal<string | null>(null);
  protected readonly keepable = isKeepable;
  protected readonly open = computed(() => this.entry().hearing?.proposals ?? []);
  /** What it sounds like, while nobody has said it; that nothing can be told from it is not worth a question. */
  protected readonly tone = computed(() => {
    const tone = this.entry().hearing?.tone;
    return this.entry().feeling || !tone || tone.feeling === 'NEUTRAL' ? null : tone;
  });

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
    const ask = (attempt = 0) => {
      const wait = AFTER[attempt];
      if (wait === undefined || this.entry().hearing) return;
      timer = setTimeout(async () => {
        const id = this.entry().id;
        await this.client.query(EntryHearingQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
        ask(attempt + 1);
      }, wait);
    };
    afterNextRender(() => ask());
  }

  protected readonly keepAs = (proposal: ProposalPartsFragment) => (record: HeardRecord) =>
    this.answer.acceptAs(this.entry(), proposal, record);

  /** A date of which no day was named has to be given one first. */
  protected async accept(proposal: ProposalPartsFragment): Promise<void> {
    if (proposal.event && proposal.event.date === null) return this.changing.set(proposal.key);
    await this.answer.accept(this.entry(), proposal);
    this.goOn();
  }

  protected async dismiss(proposal: ProposalPartsFragment): Promise<void> {
    await this.answer.dismiss(this.entry(), proposal);
    this.goOn();
  }

  protected async confirm(tone: NonNullable<ReturnType<typeof this.tone>>): Promise<void> {
    await this.answer.confirm(this.entry(), tone);
    this.goOn();
  }

  /** What was pressed is gone: on with the one that was left open, the next one, or the entry. */
  protected goOn(key?: string): void {
    const go = () => {
      const lines = [...this.element.querySelectorAll('li')];
      const line = lines.find(({ dataset }) => dataset['key'] === key) ?? lines[0];
      const next = line?.querySelector('button') ?? this.element.closest('article');
      if (document.activeElement === document.body) next?.focus();
    };
    afterNextRender(go, { injector: this.injector });
  }
}
