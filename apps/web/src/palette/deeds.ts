import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { SHORTCUTS } from '../keys/shortcuts';
import { Composer } from '../log/composer';
import { GROUPS } from '../settings/sections';
import { BESIDE } from '../shell/beside';
import { THEMES, Theme } from '../shell/theme';
import { Anywhere, type Doable } from './anywhere';
import type { Choice } from './choice';
import type { FoundPerson } from './find';

const THEME_ICONS = { system: 'monitor', light: 'sun', dark: 'moon' } as const;

/** What can be done from the palette, as far as the role may. */
@Injectable()
export class Deeds {
  private readonly session = inject(Session);
  private readonly composer = inject(Composer);
  private readonly anywhere = inject(Anywhere);
  private readonly theme = inject(Theme);
  private readonly router = inject(Router);
  private readonly translate = translator();

  /** What keys do at the place where the palette was opened. */
  ofKeys(doable: readonly Doable[]): Choice[] {
    return doable.map(({ does, run }) => {
      const { offered: icon = 'keyboard' } = SHORTCUTS[does];
      return { id: `do-${does}`, group: 'do', icon, text: this.translate(`keys.does.${does}`), does, run };
    });
  }

  /** What is done with a person. */
  with(person: FoundPerson): Choice[] {
    const run = () => this.anywhere.open({ what: 'reminder', contact: person });
    const text = this.translate('palette.remind', { name: person.name });
    const remind: Choice = { id: 'remind', group: 'do', icon: 'alarm-clock', text, does: 'remind', run };
    return [
      ...(this.session.may('logInteraction') ? this.logs(person) : []),
      ...(this.session.may('createReminder') ? [remind] : []),
    ];
  }

  /** What no key does: places that the rail leaves out, the theme, each page of the settings. */
  further(): Choice[] {
    const current = this.theme.name();
    const themes = THEMES.filter((name) => name !== current).map((name): Choice => {
      const text = this.translate('palette.theme', { name: this.translate(`shell.theme.${name}`) });
      return { id: `theme-${name}`, group: 'do', icon: THEME_ICONS[name], text, run: () => this.theme.name.set(name) };
    });
    const sections = GROUPS.flatMap((group) => group.sections)
      .filter(({ needs }) => !needs || this.session.may(needs))
      .map(({ path, label, icon }): Choice => {
        const text = this.translate('palette.setting', { name: this.translate(label) });
        const run = () => void this.router.navigate(['/settings', path]);
        return { id: `settings-${path}`, group: 'do', icon, text, run };
      });
    const places = BESIDE.filter(({ needs }) => this.session.may(needs)).map(({ path, label, icon }): Choice => {
      const text = this.translate('palette.place', { name: this.translate(label) });
      return { id: `place-${path}`, group: 'do', icon, text, run: () => void this.router.navigateByUrl(path) };
    });
    return [...places, ...themes, ...sections];
  }

  /** Adds whoever was looked for in vain; null for those who may not. */
  add(name: string): Choice | null {
    if (!this.session.may('createContact')) return null;
    const text = this.translate('palette.add', { name });
    const run = () => this.anywhere.open({ what: 'newContact', name });
    return { id: 'add', group: 'new', icon: 'user-plus', text, run };
  }

  private logs({ id: contactId, name }: FoundPerson): Choice[] {
    return [
      {
        id: 'log-call',
        group: 'do',
        icon: 'square-pen',
        text: this.translate('palette.logCall', { name }),
        does: 'log',
        run: () => this.composer.open({ contactId, channel: 'PHONE' }),
      },
      {
        id: 'log-no-answer',
        group: 'do',
        icon: 'phone-missed',
        text: this.translate('palette.logNoAnswer', { name }),
        does: 'logNoAnswer',
        run: () => this.composer.open({ contactId, outcome: 'NO_ANSWER' }),
      },
    ];
  }
}
