import { Component, DestroyRef, ElementRef, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { counter } from '../i18n/counted';
import { translator } from '../i18n/translate';
import { bindKeys } from '../keys/bind-keys';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { News } from './news';
import { NotificationPanel } from './notification-panel';

const MOST = 99;

/** How many notifications are unread, in words and as a number; opens the newest of them. */
@Component({
  selector: 'heed-bell',
  imports: [Button, Icon, NotificationPanel, TranslocoPipe],
  template: `
    <button
      type="button"
      heedButton="icon"
      aria-haspopup="dialog"
      [attr.aria-expanded]="open()"
      [attr.aria-label]="name()"
      (click)="open.set(!open())"
    >
      <heed-icon name="bell" [size]="20" />
      @if (badge(); as number) {
        <span
          class="bg-brand text-on-brand text-caption absolute end-0.5 top-0.5 grid h-[18px] min-w-[18px] place-items-center rounded-full px-1 font-semibold"
          aria-hidden="true"
          >{{ number }}</span
        >
      }
    </button>
    @if (open()) {
      <heed-notification-panel (closed)="close()" />
    }
    <span class="sr-only" aria-live="polite">
      @if (news.latest(); as latest) {
        {{ 'notifications.arrived' | transloco: { title: latest.title } }}
      }
    </span>
  `,
  host: {
    class: 'relative inline-block',
    '(document:keydown.escape)': 'closeByKey($event)',
    '(document:pointerdown)': 'fromOutside($event)',
  },
})
export class Bell {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly translate = translator();
  private readonly say = counter();
  protected readonly news = inject(News);
  protected readonly open = signal(false);
  protected readonly badge = computed(() => {
    const unread = this.news.unread() ?? 0;
    return unread > MOST ? `${MOST}+` : unread ? String(unread) : '';
  });
  protected readonly name = computed(() => {
    const unread = this.news.unread();
    return unread ? this.say('notifications.bell.', unread) : this.translate('notifications.bell.none');
  });

  constructor() {
    const router = inject(Router);
    inject(DestroyRef).onDestroy(this.news.start());
    bindKeys({ does: 'goNotifications', run: () => void router.navigateByUrl('/notifications') });
  }

  protected close(): void {
    this.open.set(false);
    this.host.querySelector('button')?.focus();
  }

  /** Escape belongs to the topmost: a dialog or menu above the panel hears it first. */
  protected closeByKey(event: Event): void {
    const above = event.target instanceof Element && event.target.closest('dialog,[role=menu]') !== null;
    if (!this.open() || above || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  }

  protected fromOutside(event: Event): void {
    const inside = event.target instanceof Node && this.host.contains(event.target);
    if (!inside) this.open.set(false);
  }
}
