import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Heading } from '../shell/heading';
import { THEMES, Theme } from '../shell/theme';
import { DENSITIES, Density } from '../ui/density';
import { Segment } from '../ui/segment';
import { ProfileForm } from './profile-form';

/** Who one is here, and how Heed looks: the first goes with the person, the second stays on the device. */
@Component({
  imports: [Heading, ProfileForm, Segment, TranslocoPipe],
  template: `
    <h1 heedHeading class="text-title font-bold">{{ 'profile.title' | transloco }}</h1>
    <p class="text-ink2 mb-4">{{ email() }}</p>
    <heed-profile-form />
    <section class="bg-panel border-line rounded-card mt-6 grid max-w-[480px] gap-4 border p-4">
      <div>
        <h2 class="font-semibold">{{ 'profile.device' | transloco }}</h2>
        <p class="text-meta text-ink2">{{ 'profile.deviceHelp' | transloco }}</p>
      </div>
      <div>
        <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">{{ 'profile.theme' | transloco }}</p>
        <heed-segment
          [label]="'profile.theme' | transloco"
          [options]="themes"
          [value]="theme.name()"
          (valueChange)="$event && theme.name.set($event)"
        />
      </div>
      <div>
        <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">{{ 'profile.density' | transloco }}</p>
        <heed-segment
          [label]="'profile.density' | transloco"
          [options]="densities"
          [value]="density.name()"
          (valueChange)="$event && density.name.set($event)"
        />
      </div>
    </section>
  `,
})
export class ProfilePage {
  private readonly session = inject(Session);
  private readonly translate = translator();
  protected readonly theme = inject(Theme);
  protected readonly density = inject(Density);
  protected readonly email = computed(() => this.session.viewer()?.email ?? '');
  protected readonly themes = THEMES.map((value) => ({ value, label: this.translate(`shell.theme.${value}`) }));
  protected readonly densities = DENSITIES.map((value) => ({
    value,
    label: this.translate(`profile.densities.${value}`),
  }));
}
