import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../identity/session';
import { Heading } from '../shell/heading';
import { Icon } from '../ui/icon';
import { GROUPS } from './sections';

/** Everything that can be set, grouped, each with a line of what it is. */
@Component({
  imports: [Heading, Icon, RouterLink, TranslocoPipe],
  template: `
    <h1 heedHeading class="text-title mb-4 font-bold">{{ 'settings.title' | transloco }}</h1>
    @for (group of groups(); track group.label) {
      <section class="mb-6">
        <h2 class="mb-1.5 font-semibold">{{ group.label | transloco }}</h2>
        <ul class="bg-panel border-line rounded-card grid border">
          @for (section of group.sections; track section.path) {
            <li
              class="border-hair hover:bg-hover focus-within:bg-hover relative flex gap-3 border-b p-3 last:border-b-0"
            >
              <heed-icon [name]="section.icon" [size]="20" class="text-brand mt-0.5" />
              <div class="min-w-0 flex-1">
                <a class="font-semibold after:absolute after:inset-0" [routerLink]="['/settings', section.path]">{{
                  section.label | transloco
                }}</a>
                <p class="text-meta text-ink2">{{ section.about | transloco }}</p>
              </div>
              <heed-icon name="chevron-right" class="text-ink2 mt-0.5" />
            </li>
          }
        </ul>
      </section>
    }
  `,
  host: { class: 'block max-w-[840px] p-6 max-sm:p-4' },
})
export class SettingsOverview {
  private readonly session = inject(Session);
  protected readonly groups = computed(() =>
    GROUPS.map((group) => ({
      ...group,
      sections: group.sections.filter(({ needs }) => !needs || this.session.may(needs)),
    })).filter(({ sections }) => sections.length > 0),
  );
}
