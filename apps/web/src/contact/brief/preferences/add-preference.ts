import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type { PreferenceKey } from '../../../graphql/generated/graphql';
import { translator } from '../../../i18n/translate';
import { RecordPreference } from '../../data/brief-mutations';
import type { Outcome } from '../../saving/outcome';
import { QuickForm, type Values } from '../../saving/quick-form';
import { SendChange } from '../../saving/send-change';
import { PREFERENCE_KEYS, SOURCES, STRENGTHS, preferenceLines } from './preference-lines';
import { preferenceValue } from './preference-value';

/** Records what they like; the control of its value follows what it is about. */
@Component({
  selector: 'heed-add-preference',
  imports: [QuickForm, TranslocoPipe],
  template: `<heed-quick-form
    [label]="'contact.preference.add' | transloco"
    [lines]="lines()"
    [save]="record"
    (changed)="key.set(keyOf($event))"
    (closed)="closed.emit()"
  />`,
})
export class AddPreference {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly value = preferenceValue();
  readonly contactId = input.required<string>();
  readonly closed = output();
  protected readonly key = signal<PreferenceKey>(PREFERENCE_KEYS[0]);
  protected readonly lines = computed(() => preferenceLines(this.translate, this.value, this.key()));

  protected keyOf(values: Values): PreferenceKey {
    return PREFERENCE_KEYS.find((key) => key === values['key']) ?? 'OTHER';
  }

  protected readonly record = (values: Values): Promise<Outcome> =>
    this.sender.send(RecordPreference, {
      id: uuidv7(),
      contactId: this.contactId(),
      key: this.keyOf(values),
      value: values['value'] ?? '',
      strength: STRENGTHS.find((strength) => strength === values['strength']) ?? 'LIKES',
      source: SOURCES.find((source) => source === values['source']) ?? 'CUSTOMER_STATED',
      validUntil: values['validUntil'] || null,
    });
}
