import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BusinessTime } from '../ui/business-time';
import { forWhom } from './for-whom';
import type { Listed } from './protocol-list';

/** A protocol in the list: its name, the situation, whom it is for, its version and how soon it answers. */
@Component({
  selector: 'heed-protocol-row',
  imports: [BusinessTime, RouterLink, TranslocoPipe],
  template: `
    <a class="font-semibold after:absolute after:inset-0" [routerLink]="['/protocols', protocol().id]">{{
      protocol().name
    }}</a>
    <p class="text-meta text-ink2">
      {{ (protocol().situation ? 'protocols.situations.' + protocol().situation : 'protocols.general') | transloco }}
      @if (who(protocol()); as words) {
        · {{ words }}
      }
      @if (protocol().activeVersion; as version) {
        · {{ 'protocols.version' | transloco: { number: version.number } }}
        @if (version.responseTargetMinutes; as minutes) {
          · {{ 'protocols.responds' | transloco: { time: minutes | businessTime } }}
        }
      } @else {
        · {{ 'protocols.noVersion' | transloco }}
      }
    </p>
  `,
  host: { class: 'hover:bg-hover focus-within:bg-hover relative block p-3' },
})
export class ProtocolRow {
  readonly protocol = input.required<Listed>();
  protected readonly who = forWhom();
}
