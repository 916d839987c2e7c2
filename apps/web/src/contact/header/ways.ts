import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../../identity/session';
import { Composer } from '../../log/composer';
import type { ContactHeadFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

/** Call and e-mail, on a phone also log. Where a way is closed, its reason stands instead of a button. */
@Component({
  selector: 'heed-ways',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    @for (way of ways(); track way.key) {
      @if (way.allowed) {
        <a
          [heedButton]="way.key === 'call' ? 'primary' : 'secondary'"
          class="max-sm:h-12! max-sm:flex-1"
          [class]="way.key === 'call' ? 'sm:border-strong! sm:bg-panel! sm:text-ink! sm:hover:bg-hover!' : ''"
          [href]="way.href"
          [attr.aria-label]="'contact.head.' + way.key + 'Name' | transloco: { name: name(), value: way.value }"
        >
          <heed-icon [name]="way.icon" />{{ 'contact.head.' + way.key | transloco }}
        </a>
      }
    }
    @if (mayLog()) {
      <button type="button" heedButton="secondary" class="h-12! flex-1 sm:hidden!" (click)="composer.open()">
        <heed-icon name="square-pen" />{{ 'contact.head.log' | transloco }}
      </button>
    }
    @for (way of ways(); track way.key) {
      @if (!way.allowed) {
        <p class="text-meta text-ink2 flex basis-full items-center gap-1.5 sm:justify-end">
          @if (way.reason === 'NO_CONTACT_POINT') {
            {{ 'contact.why.none.' + way.key | transloco }}
          } @else {
            <heed-icon name="ban" class="text-danger" />
            {{ 'contact.why.' + way.key | transloco: { why: 'contact.why.' + way.reason | transloco } }}
          }
        </p>
      }
    }
  `,
  host: { class: 'flex flex-wrap items-center gap-2 sm:justify-end' },
})
export class Ways {
  protected readonly composer = inject(Composer);
  private readonly session = inject(Session);
  readonly contact = input.required<ContactHeadFragment>();
  readonly name = input.required<string>();
  protected readonly mayLog = computed(() => this.session.may('logInteraction'));
  protected readonly ways = computed(() => [
    this.way('call', 'PHONE', 'tel:', 'phone-call'),
    this.way('email', 'EMAIL', 'mailto:', 'mail'),
  ]);

  private way(key: 'call' | 'email', channel: string, scheme: string, icon: string) {
    const known = this.contact().contactability.find((one) => one.channel === channel && one.purpose === 'SERVICE');
    const value = known?.value ?? '';
    const allowed = (known?.allowed ?? false) && value !== '';
    return { key, icon, value, allowed, href: `${scheme}${value}`, reason: known?.reason ?? 'NO_CONTACT_POINT' };
  }
}
