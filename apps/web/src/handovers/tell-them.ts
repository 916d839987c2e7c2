import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Outcome } from '../contact/saving/outcome';
import { SendChange } from '../contact/saving/send-change';
import { holdUnsaved } from '../forms/unsaved';
import type { HandoverPartsFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Composer, type LogFollower } from '../log/composer';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Input } from '../ui/input';
import { PlainField } from '../ui/plain-field';
import { Toasts } from '../ui/toasts';
import { EditHandoverDraft, HandoverTold } from './documents';

/** The note that tells the customer: a draft to be put into one's own words, copied, sent by a person, and noted as told. */
@Component({
  selector: 'heed-tell-them',
  imports: [Button, Icon, Input, PlainField, TranslocoPipe],
  template: `
    <heed-plain-field
      [label]="'handovers.draft.label' | transloco: { name: name() }"
      [help]="'handovers.draft.help' | transloco"
      [error]="refused()"
    >
      <textarea
        heedInput
        #words
        rows="8"
        class="h-auto! py-2"
        [readOnly]="!may()"
        [value]="text()"
        (input)="text.set(words.value)"
      ></textarea>
    </heed-plain-field>
    <div class="mt-3 flex flex-wrap gap-2">
      @if (dirty()) {
        <button type="button" heedButton="primary" [busy]="busy()" (click)="save()">
          {{ 'handovers.draft.save' | transloco }}
        </button>
        <button type="button" heedButton="quiet" (click)="text.set(handover().draft)">
          {{ 'handovers.cancel' | transloco }}
        </button>
      } @else {
        <button type="button" heedButton="secondary" (click)="copy()">
          <heed-icon name="copy" />{{ 'handovers.draft.copy' | transloco }}
        </button>
        @if (may()) {
          <button type="button" heedButton="primary" (click)="told()">
            <heed-icon name="square-pen" />{{ 'handovers.draft.told' | transloco }}
          </button>
        }
      }
    </div>
  `,
  host: { class: 'block' },
})
export class TellThem {
  private readonly sender = inject(SendChange);
  private readonly composer = inject(Composer);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  readonly handover = input.required<HandoverPartsFragment>();
  readonly name = input.required<string>();
  /** Whether the reader may change and send it. */
  readonly may = input.required<boolean>();
  protected readonly text = linkedSignal(() => this.handover().draft);
  protected readonly dirty = computed(() => this.text() !== this.handover().draft);
  protected readonly busy = signal(false);
  protected readonly refused = signal<string | null>(null);

  constructor() {
    holdUnsaved(this.dirty);
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const { id, version } = this.handover();
    const outcome = await this.sender.send(EditHandoverDraft, { id, version, draft: this.text() });
    this.busy.set(false);
    this.refused.set(outcome.kind === 'saved' ? null : this.sender.reason(outcome));
    if (outcome.kind === 'saved') this.sender.offerUndo(this.translate('handovers.said.saved'), outcome.changeId);
  }

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text());
      this.toasts.show(this.translate('handovers.draft.copied'));
    } catch {
      this.toasts.show(this.translate('handovers.draft.notCopied'), { kind: 'error' });
    }
  }

  /** It is told once somebody has written down in which talk or letter. */
  protected told(): void {
    const { contact } = this.handover();
    const begin = {
      direction: 'OUTBOUND' as const,
      subject: this.translate('handovers.draft.subject'),
      body: this.text(),
    };
    this.composer.open({ contactId: contact.id, begin, follower: this.follower() });
  }

  private follower(): LogFollower {
    let outcome: Promise<Outcome> | null = null;
    return {
      logged: (interactionId) => {
        const { id, version } = this.handover();
        outcome = this.sender.send(HandoverTold, { id, version, interactionId });
      },
      undone: () =>
        void outcome?.then((one) => {
          if (one.kind === 'saved' && one.changeId) void this.sender.undo(one.changeId);
        }),
    };
  }
}
