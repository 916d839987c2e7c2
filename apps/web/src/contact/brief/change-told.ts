import { Component, computed, input } from '@angular/core';
import type { Told } from '../../brief/told';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { NameField } from './name-field';
import { PainRow } from './pain-row';
import { PreferenceRow } from './preferences/preference-row';
import { PromiseRow } from './promises/promise-row';

/** The row that changes what a sentence of the brief tells of: a preference, a promise, a pain point or the name. */
@Component({
  selector: 'heed-change-told',
  imports: [NameField, PainRow, PreferenceRow, PromiseRow],
  template: `
    @if (preference(); as one) {
      <heed-preference-row [preference]="one" [contactId]="contact().id" [canEdit]="true" />
    } @else if (promise(); as one) {
      <heed-promise-row [promise]="one" [name]="name()" />
    } @else if (pain(); as one) {
      <heed-pain-row [pain]="one" [contactId]="contact().id" />
    } @else if (!told().subjectId) {
      <heed-name-field [contact]="contact()" />
    }
  `,
  host: { class: 'block' },
})
export class ChangeTold {
  readonly contact = input.required<ContactPanelsFragment>();
  readonly name = input.required<string>();
  readonly told = input.required<Told>();
  protected readonly preference = computed(() => this.contact().preferences.find((one) => this.isSubject(one)));
  protected readonly promise = computed(() => this.contact().promises.find((one) => this.isSubject(one)));
  protected readonly pain = computed(() => this.contact().painPoints.find((one) => this.isSubject(one)));

  private isSubject({ id }: { id: string }): boolean {
    return id === this.told().subjectId;
  }
}
