import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../identity/session';
import { Icon } from '../ui/icon';
import { GROUPS } from './sections';

/** A page of the settings with the others beside it; on a narrow screen with the way back to all of them. */
@Component({
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe],
  template: `
    <nav class="flex w-[188px] shrink-0 flex-col gap-4 max-lg:hidden" [attr.aria-label]="'settings.title' | transloco">
      @for (group of groups(); track group.label) {
        <div role="group" class="grid gap-1" [attr.aria-label]="group.label | transloco">
          <p class="text-meta text-ink2 px-3" aria-hidden="true">{{ group.label | transloco }}</p>
          @for (section of group.sections; track section.path) {
            <a
              class="rounded-button text-ink2 hover:bg-hover flex min-h-9 items-center gap-2.5 px-3 font-medium pointer-coarse:min-h-11"
              [routerLink]="section.path"
              routerLinkActive="!bg-soft !text-soft-ink"
              ariaCurrentWhenActive="page"
              ><heed-icon [name]="section.icon" />{{ section.label | transloco }}</a
            >
          }
        </div>
      }
    </nav>
    <div class="max-w-[840px] min-w-0 flex-1">
      <a class="text-brand mb-2 inline-flex min-h-6 items-center gap-1.5 font-semibold lg:hidden" routerLink=".">
        <heed-icon name="arrow-left" />{{ 'settings.title' | transloco }}
      </a>
      <router-outlet />
    </div>
  `,
  host: { class: 'flex gap-6 p-6 max-sm:p-4' },
})
export class SettingsFrame {
  private readonly session = inject(Session);
  protected readonly groups = computed(() =>
    GROUPS.map((group) => ({
      ...group,
      sections: group.sections.filter(({ needs }) => !needs || this.session.may(needs)),
    })).filter(({ sections }) => sections.length > 0),
  );
}
