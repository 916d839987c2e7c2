import { Component, ElementRef, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProposalPartsFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { ProposalCard } from '../../listening/proposal-card';
import { Button } from '../../ui/button';
import { Toasts } from '../../ui/toasts';
import { KeptOfNote } from './kept-of-note';
import { NoticedInNote } from './noticed-in-note';

/** What was noticed in the note: kept only where somebody says so, and left on the entry where nobody says anything. */
@Component({
  selector: 'heed-noticed',
  imports: [Button, KeptOfNote, ProposalCard, TranslocoPipe],
  template: `
    @if (noticed.open().length || noticed.kept().length) {
      <div class="mb-1.5 flex flex-wrap items-center gap-x-3">
        <h3 class="text-meta flex-1 basis-36 font-semibold">{{ 'log.noticed.label' | transloco }}</h3>
        <span class="text-meta text-ink2">{{ 'log.noticed.onlyIf' | transloco }}</span>
        @if (acceptable().length > 1) {
          <button type="button" heedButton="quiet" compact (click)="acceptAll()">
            {{ 'log.noticed.acceptAll' | transloco }}
          </button>
        }
      </div>
      <div class="grid gap-1.5">
        @for (answer of noticed.kept(); track answer.key) {
          <heed-kept-of-note [answer]="answer" [open]="opened() === answer.key" />
        }
        @for (one of noticed.open(); track one.proposal.key) {
          <heed-proposal-card
            [proposal]="one.proposal"
            [canAccept]="noticed.canKeep(one.proposal)"
            (accepted)="accept(one.proposal)"
            (edited)="edit(one.proposal)"
            (dismissed)="dismiss(one.proposal)"
            (pointed)="noticed.pointed.set($event ? one.sentence : null)"
          />
        }
      </div>
    }
  `,
  host: { class: 'block empty:hidden' },
})
export class Noticed {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly noticed = inject(NoticedInNote);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  /** The one that was just kept to be changed. */
  protected readonly opened = signal<string | null>(null);
  protected readonly acceptable = computed(() =>
    this.noticed.open().filter(({ proposal }) => this.noticed.canKeep(proposal)),
  );

  protected accept(proposal: ProposalPartsFragment): void {
    this.noticed.accept(proposal);
    this.goTo('heed-proposal-card button', 'heed-kept-of-note:last-of-type button');
  }

  protected edit(proposal: ProposalPartsFragment): void {
    this.opened.set(proposal.key);
    this.noticed.accept(proposal);
    this.goTo('heed-kept-of-note:last-of-type :is(input, select)');
  }

  protected acceptAll(): void {
    for (const { proposal } of this.acceptable()) this.noticed.accept(proposal);
    this.goTo('heed-kept-of-note button');
  }

  protected dismiss(proposal: ProposalPartsFragment): void {
    this.noticed.dismiss(proposal);
    const run = () => this.noticed.takeBack({ key: proposal.key, recordId: null });
    const action = { label: this.translate('log.undo.label'), key: 'u', run };
    this.toasts.show(this.translate('log.noticed.dismissed'), { action });
    this.goTo('heed-proposal-card button');
  }

  /** What was pressed is gone: on with the first of these that there is, else with the writing. */
  private goTo(...places: string[]): void {
    this.noticed.pointed.set(null);
    const go = () => {
      const found = places.map((place) => this.element.querySelector<HTMLElement>(place)).find(Boolean);
      (found ?? document.getElementById('log-note'))?.focus();
    };
    afterNextRender(go, { injector: this.injector });
  }
}
