import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LeaveDialog } from '../forms/leave-dialog';
import { Unsaved } from '../forms/unsaved';
import type { TextKey } from '../i18n/text-key';
import { Session } from '../identity/session';
import { bindKeys } from '../keys/bind-keys';
import type { ShortcutId } from '../keys/shortcuts';
import { Composer } from '../log/composer';
import { LogPanel } from '../log/log-panel';
import { SaveLog } from '../log/save-log';
import { composerIsSheet } from '../log/sheet';
import { Bell } from '../notifications/bell';
import { Anywhere } from '../palette/anywhere';
import { AnywhereDialogs } from '../palette/anywhere-dialogs';
import { PaletteButton } from '../palette/palette-button';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Kbd } from '../ui/kbd';
import { AccountMenu } from './account-menu';
import { BESIDE } from './beside';
import { currentAddress } from './current-address';
import { Logo } from './logo';
import { SavedState } from './saved-state';
import { WorkspaceMenu } from './workspace-menu';

interface Place {
  path: string;
  label: TextKey;
  icon: IconName;
  does: ShortcutId;
  /** Pages of this place that stand elsewhere. */
  also?: string;
  /** The operation without which there is nothing to see. */
  needs?: string;
}

/** The places of the rail and the bottom bar. A place is listed here only once its page exists. */
const PLACES: readonly Place[] = [
  { path: '/today', label: 'today.title', icon: 'sun', does: 'goToday' },
  { path: '/contacts', label: 'contacts.title', icon: 'users', does: 'goContacts', also: '/companies' },
  {
    path: '/reminders',
    label: 'reminders.list.title',
    icon: 'alarm-clock',
    does: 'goReminders',
    needs: 'reminders',
  },
  { path: '/team', label: 'team.title', icon: 'messages-square', does: 'goTeam', needs: 'feed' },
  { path: '/protocols', label: 'protocols.title', icon: 'book-open', does: 'goProtocols', needs: 'protocols' },
  { path: '/settings', label: 'settings.title', icon: 'settings', does: 'goSettings' },
];

/** How many places a phone's bar has room for beside Log and the menu. */
const HANDY = 2;

@Component({
  imports: [
    AccountMenu,
    AnywhereDialogs,
    Avatar,
    Bell,
    Button,
    Icon,
    Kbd,
    LeaveDialog,
    LogPanel,
    Logo,
    PaletteButton,
    RouterLink,
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
  private readonly router = inject(Router);
  protected readonly composer = inject(Composer);
  protected readonly anywhere = inject(Anywhere);
  protected readonly unsaved = inject(Unsaved);
  private readonly narrow = composerIsSheet();
  /** The composer is a sheet over the page: nothing behind it can be reached. */
  protected readonly covered = computed(() => this.narrow() && this.composer.request() !== null);
  private readonly address = currentAddress();
  protected readonly places = computed(() => PLACES.filter(({ needs }) => !needs || this.session.may(needs)));
  /** What the thumb reaches at the bottom of a phone; the rest stands in the menu beside. */
  protected readonly handy = computed(() => this.places().slice(0, HANDY));
  protected readonly beside = computed(() => BESIDE.filter(({ needs }) => this.session.may(needs)));
  protected readonly further = computed(() => [...this.places().slice(HANDY), ...this.beside()]);
  protected readonly name = computed(() => this.session.viewer()?.name ?? '');
  protected readonly mayBeTold = computed(() => this.session.may('notifications'));
  protected readonly mayLog = computed(() => this.session.may('logInteraction'));

  constructor() {
    // What an earlier visit could not send leaves as soon as the app is open.
    inject(SaveLog);
    const when = () => this.mayLog() && this.composer.request() === null;
    bindKeys(
      { does: 'log', when, run: () => this.composer.open() },
      { does: 'logNoAnswer', when, run: () => this.composer.open({ outcome: 'NO_ANSWER' }) },
      { does: 'logVoicemail', when, run: () => this.composer.open({ outcome: 'LEFT_VOICEMAIL' }) },
      { does: 'palette', run: () => this.anywhere.openPalette() },
      { does: 'sheet', run: () => this.anywhere.openSheet() },
      {
        does: 'newContact',
        when: () => this.session.may('createContact'),
        run: () => this.anywhere.open({ what: 'newContact', name: '' }),
      },
      {
        does: 'remind',
        when: () => this.session.may('createReminder'),
        run: () => this.anywhere.open({ what: 'reminder', contact: null }),
      },
      ...PLACES.map(({ does, path, needs }) => ({
        does,
        when: () => !needs || this.session.may(needs),
        run: () => void this.router.navigateByUrl(path),
      })),
    );
  }

  protected isAt({ path, also }: Place): boolean {
    return [path, also].some((start) => start && new RegExp(`^${start}(?![^/?#])`).test(this.address()));
  }

  /** A fragment link would ask the router for a new page. */
  protected skipTo(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
