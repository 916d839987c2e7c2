import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextKey } from '../i18n/text-key';
import { Session } from '../identity/session';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';

interface Section {
  path: string;
  label: TextKey;
  icon: IconName;
  /** The operation without which there is nothing to see. */
  needs: string;
}

const SECTIONS: readonly Section[] = [
  { path: 'members', label: 'settings.members.title', icon: 'users', needs: 'members' },
  { path: 'workspace', label: 'settings.workspace.title', icon: 'store', needs: 'viewer' },
  { path: 'api-keys', label: 'settings.keys.title', icon: 'key-round', needs: 'apiKeys' },
  { path: 'types', label: 'settings.types.title', icon: 'message-circle', needs: 'interactionTypes' },
  { path: 'protocols', label: 'settings.protocols.title', icon: 'book-open', needs: 'protocols' },
];

@Component({
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe],
  template: `
    <nav
      class="flex shrink-0 flex-wrap gap-1 lg:w-[188px] lg:flex-col"
      [attr.aria-label]="'settings.title' | transloco"
    >
      @for (section of sections(); track section.path) {
        <a
          class="rounded-button text-ink2 hover:bg-hover flex min-h-9 items-center gap-2.5 px-3 font-medium whitespace-nowrap pointer-coarse:min-h-11"
          [routerLink]="section.path"
          routerLinkActive="!bg-soft !text-soft-ink"
          ariaCurrentWhenActive="page"
          ><heed-icon [name]="section.icon" class="max-sm:hidden" />{{ section.label | transloco }}</a
        >
      }
    </nav>
    <div class="min-w-0 max-w-[840px] flex-1"><router-outlet /></div>
  `,
  host: { class: 'flex gap-6 p-6 max-lg:flex-col max-lg:gap-3 max-sm:p-4' },
})
export class SettingsFrame {
  private readonly session = inject(Session);
  protected readonly sections = computed(() => SECTIONS.filter(({ needs }) => this.session.may(needs)));
}
