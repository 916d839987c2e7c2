import { Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Session } from '../identity/session';
import { ChangePassword } from '../identity/change-password';
import { InterfaceLanguage } from '../i18n/language';
import { LANGUAGES, ownName } from '../i18n/languages';
import type { TextKey } from '../i18n/text-key';
import { translator } from '../i18n/translate';
import { Keys } from '../keys/keys';
import { Menu, type MenuEntry } from '../ui/menu';
import { Toasts } from '../ui/toasts';
import { THEMES, Theme } from './theme';

const THEME_ICONS = { system: 'monitor', light: 'sun', dark: 'moon' } as const;

/** Further places, profile, theme, language, shortcuts, password and sign-out; its content is what the button shows. */
@Component({
  selector: 'heed-account-menu',
  imports: [ChangePassword, Menu],
  template: `
    <heed-menu
      class="size-full"
      [items]="entries()"
      [label]="label()"
      [up]="up()"
      [triggerClass]="triggerClass()"
      (chosen)="choose($event)"
    >
      <ng-content />
    </heed-menu>
    @if (changing()) {
      @defer (on immediate) {
        <heed-change-password (closed)="changing.set(false)" />
      }
    }
  `,
})
export class AccountMenu {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly theme = inject(Theme);
  private readonly keys = inject(Keys);
  private readonly language = inject(InterfaceLanguage);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly texts = toSignal(inject(TranslocoService).langChanges$);
  readonly label = input.required<string>();
  readonly up = input(false);
  readonly triggerClass = input('');
  /** Places that this menu leads to. */
  readonly places = input<readonly { path: string; label: TextKey; icon: string }[]>([]);
  protected readonly changing = signal(false);

  protected readonly entries = computed<MenuEntry[]>(() => {
    this.texts();
    const places = this.places().map(({ path, label, icon }) => ({ value: path, label: this.translate(label), icon }));
    const profile = {
      value: 'profile',
      label: this.translate('shell.profile'),
      icon: 'user',
      apart: places.length > 0,
    };
    const themes = this.themes().map((theme, index) => ({ ...theme, apart: index === 0 }));
    return [...places, profile, ...themes, ...this.languages(), ...this.rest()];
  });

  protected choose(value: string): void {
    const theme = THEMES.find((name) => name === value);
    const language = LANGUAGES.find((tag) => tag === value);
    if (theme) this.theme.name.set(theme);
    if (language) this.language.choose(language);
    if (value.startsWith('/')) void this.router.navigateByUrl(value);
    if (value === 'profile') void this.router.navigateByUrl('/settings/profile');
    if (value === 'letters') this.keys.letters.update((on) => !on);
    if (value === 'password') this.changing.set(true);
    if (value === 'signOut') void this.signOut();
  }

  private themes(): MenuEntry[] {
    const current = this.theme.name();
    return THEMES.map((name) => ({
      value: name,
      label: this.translate(`shell.theme.${name}`),
      icon: THEME_ICONS[name],
      checked: name === current,
      radio: true,
    }));
  }

  private languages(): MenuEntry[] {
    if (LANGUAGES.length < 2) return [];
    const current = this.language.current();
    return LANGUAGES.map((tag, index) => ({
      value: tag,
      label: ownName(tag),
      icon: 'languages',
      checked: tag === current,
      radio: true,
      apart: index === 0,
    }));
  }

  private rest(): MenuEntry[] {
    const letters = { label: this.translate('shell.letters'), icon: 'keyboard', checked: this.keys.letters() };
    return [
      { value: 'letters', ...letters, apart: true },
      { value: 'password', label: this.translate('identity.change.title'), icon: 'key-round' },
      { value: 'signOut', label: this.translate('shell.signOut'), icon: 'log-out', apart: true },
    ];
  }

  private async signOut(): Promise<void> {
    const failure = await this.session.signOut();
    if (failure) this.toasts.show(this.translate(`ui.failure.${failure.kind}`), { kind: 'error' });
  }
}
