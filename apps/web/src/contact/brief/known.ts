import { Component, computed, input } from '@angular/core';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { PainList } from './pain-list';
import { PromiseList } from './promises/promise-list';
import { Reach } from './reach';
import { Speak } from './speak';

/** All that is known for speaking with this person, each where it is changed: what fits them, what is owed, what hurts, how to reach them. */
@Component({
  selector: 'heed-known',
  imports: [PainList, PromiseList, Reach, Speak],
  template: `
    <heed-speak [contact]="contact()" [name]="name()" />
    <heed-promise-list class="border-hair block border-t" [promises]="ours()" [name]="name()" direction="OURS" />
    @if (theirs().length) {
      <heed-promise-list class="border-hair block border-t" [promises]="theirs()" [name]="name()" direction="THEIRS" />
    }
    <heed-pain-list class="border-hair block border-t" [contact]="contact()" />
    <heed-reach class="border-hair block border-t" [contact]="contact()" />
  `,
  host: { class: 'block' },
})
export class Known {
  readonly contact = input.required<ContactPanelsFragment>();
  readonly name = input.required<string>();
  protected readonly open = computed(() => this.contact().promises.filter((one) => one.status === 'OPEN'));
  protected readonly ours = computed(() => this.open().filter((one) => one.direction === 'OURS'));
  protected readonly theirs = computed(() => this.open().filter((one) => one.direction === 'THEIRS'));
}
