import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextKey } from '../i18n/text-key';
import { Session } from '../identity/session';
import { bindKeys } from '../keys/bind-keys';
import { Composer } from '../log/composer';
import { LogPanel } from '../log/log-panel';
import { SaveLog } from '../log/save-log';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Kbd } from '../ui/kbd';
import { AccountMenu } from './account-menu';
import { Logo } from './logo';
import { SavedState } from './saved-state';
import { WorkspaceMenu } from './workspace-menu';

interface Place {
  path: string;
  label: TextKey;
  icon: IconName;
}

/** The places of the rail and the bottom bar. A place is listed here only once its page exists. */
const PLACES: readonly Place[] = [
  { path: '/contacts', label: 'contacts.title', icon: 'users' },
  { path: '/settings', label: 'settings.title', icon: 'settings' },
];

@Component({
  imports: [
    AccountMenu,
    Avatar,
    Button,
    Icon,
    Kbd,
    LogPanel,
    Logo,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SavedState,
    TranslocoPipe,
    WorkspaceMenu,
  ],
  templateUrl: './shell.html',
  host: { class: 'block min-h-dvh' },
})
export class Shell {
  private readonly session = inject(Session);
  protected readonly composer = inject(Composer);
  protected readonly places = PLACES;
  protected readonly name = computed(() => this.session.viewer()?.name ?? '');
  protected readonly mayLog = computed(() => this.session.may('logInteraction'));

  constructor() {
    // What an earlier visit could not send leaves as soon as the app is open.
    inject(SaveLog);
    const when = () => this.mayLog() && this.composer.request() === null;
    bindKeys(
      { key: 'l', when, run: () => this.composer.open() },
      { key: 'l n', when, run: () => this.composer.open({ outcome: 'NO_ANSWER' }) },
      { key: 'l v', when, run: () => this.composer.open({ outcome: 'LEFT_VOICEMAIL' }) },
    );
  }

  /** A fragment link would ask the router for a new page. */
  protected skipTo(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
