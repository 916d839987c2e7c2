import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PromiseDirection, PromiseLineFragment } from '../../../graphql/generated/graphql';
import { BriefSection } from '../brief-section';
import { PromiseRow } from './promise-row';

@Component({
  selector: 'heed-promise-list',
  imports: [BriefSection, PromiseRow, TranslocoPipe],
  template: `<heed-brief-section
    icon="handshake"
    [heading]="heading() | transloco: { name: name() }"
    [count]="promises().length"
  >
    <ul class="grid gap-2">
      @for (promise of promises(); track promise.id) {
        <li><heed-promise-row [promise]="promise" [name]="name()" /></li>
      } @empty {
        <li class="text-meta text-ink2">{{ 'contact.brief.noPromise' | transloco }}</li>
      }
    </ul>
  </heed-brief-section>`,
})
export class PromiseList {
  readonly promises = input.required<readonly PromiseLineFragment[]>();
  readonly direction = input.required<PromiseDirection>();
  readonly name = input.required<string>();
  protected readonly heading = computed(() =>
    this.direction() === 'OURS' ? 'contact.brief.promised' : 'contact.brief.theyPromised',
  );
}
