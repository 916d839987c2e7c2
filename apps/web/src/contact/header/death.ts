import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactHeadFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { UpdateContact } from '../data/contact-mutations';
import { InPlace } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import { type FormLine, QuickForm, type Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';

/** That somebody has died: asked plainly before a day is written. */
@Component({
  selector: 'heed-death',
  imports: [Button, InPlace, QuickForm, TranslocoPipe],
  template: `
    @if (contact().deceasedAt; as day) {
      <p class="text-meta text-ink2">{{ 'contact.death.day' | transloco }}</p>
      <heed-in-place
        [label]="'contact.death.day' | transloco"
        [value]="day"
        [contactId]="contact().id"
        control="date"
        [save]="save"
      />
    } @else if (step() === 'asked') {
      <div class="bg-sunken rounded-button max-w-lg p-3" role="group" [attr.aria-label]="question()">
        <p>
          <b class="font-semibold">{{ question() }}</b> {{ 'contact.death.means' | transloco }}
        </p>
        <div class="mt-2 flex gap-2">
          <button type="button" heedButton="secondary" compact (click)="step.set('dated')">
            {{ 'contact.death.yes' | transloco }}
          </button>
          <button type="button" heedButton="quiet" compact (click)="step.set('closed')">
            {{ 'contact.death.no' | transloco }}
          </button>
        </div>
      </div>
    } @else if (step() === 'dated') {
      <heed-quick-form
        class="max-w-80"
        [label]="'contact.death.record' | transloco"
        [lines]="lines"
        [save]="record"
        (closed)="step.set('closed')"
      />
    } @else {
      <button type="button" heedButton="quiet" compact class="-ms-2" (click)="step.set('asked')">
        {{ 'contact.death.record' | transloco }}
      </button>
    }
  `,
  host: { class: 'block' },
})
export class Death {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly contact = input.required<ContactHeadFragment>();
  protected readonly step = signal<'closed' | 'asked' | 'dated'>('closed');
  protected readonly question = computed(() =>
    this.translate('contact.death.question', { name: this.contact().displayName }),
  );
  protected readonly lines: FormLine[] = [
    { name: 'deceasedAt', label: this.translate('contact.death.day'), control: 'date' },
  ];

  protected readonly record = (values: Values): Promise<Outcome> => {
    const day = values['deceasedAt'] ?? '';
    if (day) return this.save(day);
    const message = this.translate('ui.refusal.REQUIRED');
    return Promise.resolve({ kind: 'refused', reasons: [{ field: 'deceasedAt', message }] });
  };

  protected readonly save = (day: string): Promise<Outcome> => {
    const { id, version } = this.contact();
    return this.sender.send(UpdateContact, { id, version, deceasedAt: day || null });
  };
}
