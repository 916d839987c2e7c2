import { Component, computed, inject, input, output, signal } from '@angular/core';
import { translator } from '../../i18n/translate';
import type { Outcome } from '../saving/outcome';
import { QuickForm, type Values } from '../saving/quick-form';
import { HeardLines } from './heard-lines';
import { type HeardRecord, type Told, recordOf } from './heard-record';

/** The record that would be made of what was told, to be changed before it is kept. */
@Component({
  selector: 'heed-heard-form',
  imports: [QuickForm],
  template: `<heed-quick-form
    [label]="label"
    [lines]="lines()"
    [save]="send"
    [tells]="false"
    (changed)="values.set($event)"
    (closed)="closed.emit()"
  />`,
})
export class HeardForm {
  private readonly translate = translator();
  private readonly heardLines = inject(HeardLines);
  readonly told = input.required<Told>();
  /** What the person is called. */
  readonly name = input.required<string>();
  readonly save = input.required<(record: HeardRecord) => Promise<Outcome>>();
  readonly closed = output();
  protected readonly label = this.translate('listening.form.keep');
  protected readonly values = signal<Values>({});
  private readonly key = computed(() => this.values()['key']);
  /** The control of a preference's value follows what it is about. */
  protected readonly lines = computed(() => {
    const key = this.key();
    return this.heardLines.of(this.told(), this.name(), key === undefined ? {} : { key });
  });

  protected readonly send = (values: Values): Promise<Outcome> => {
    const record = recordOf(this.told(), values);
    if (record) return this.save()(record);
    const message = this.translate('listening.form.noYear');
    return Promise.resolve({ kind: 'refused', reasons: [{ field: 'year', message }] });
  };
}
