import { Component, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LeftInPeacePartsFragment } from '../graphql/generated/graphql';
import { graphql } from '../graphql/generated';
import { Counted } from '../i18n/counted';
import { Icon } from '../ui/icon';

/** Somebody a rule would name, and why they are left alone. */
export const LeftInPeaceParts = graphql(`
  fragment LeftInPeaceParts on LeftInPeace {
    contact {
      ...ContactName
    }
    rule
    reason
    text
  }
`);

/** How many are left in peace, and who and why when somebody asks. */
@Component({
  selector: 'heed-left-in-peace',
  imports: [Counted, Icon, RouterLink, TranslocoPipe],
  template: `
    <p class="text-meta text-ink2 flex flex-wrap items-center gap-x-2">
      <heed-icon name="leaf" />{{ 'suggestions.peace.count.' | counted: people().length }}
      <button
        type="button"
        class="text-brand min-h-6 font-semibold hover:underline pointer-coarse:min-h-11"
        aria-controls="left-in-peace"
        [attr.aria-expanded]="asked()"
        (click)="asked.set(!asked())"
      >
        {{ 'suggestions.peace.why' | transloco }}
      </button>
    </p>
    <ul id="left-in-peace" class="mt-2 grid gap-1.5" [hidden]="!asked()">
      @for (one of people(); track one.contact.id + one.rule) {
        <li class="wrap-anywhere">
          <a class="font-medium hover:underline" [routerLink]="['/contacts', one.contact.id]">{{
            one.contact.displayName
          }}</a>
          <span class="text-ink2"> · {{ one.text }}</span>
        </li>
      }
    </ul>
  `,
  host: { class: 'block' },
})
export class LeftInPeace {
  readonly people = input.required<readonly LeftInPeacePartsFragment[]>();
  protected readonly asked = signal(false);
}
