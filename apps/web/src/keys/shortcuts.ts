import type { IconName } from '../ui/icon-names';

/** Where a shortcut holds, in the order of the sheet. */
export const SHORTCUT_GROUPS = ['everywhere', 'places', 'lists', 'today', 'person', 'log', 'team'] as const;
type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number];

/** Something a key does. Its name is the text `keys.does.` with its id. */
interface Shortcut {
  group: ShortcutGroup;
  /** The key unless somebody chose another, written as `Binding` says. */
  key: string;
  /** Keeps its key: others would be a surprise to everybody. */
  fixed?: boolean;
  /** The operation without which there is nothing to do. */
  needs?: string;
  /** Makes sense without the place it was pressed at, so that the palette offers it, with this icon. */
  offered?: IconName;
}

const KNOWN = {
  palette: { group: 'everywhere', key: 'mod+k' },
  search: { group: 'everywhere', key: '/', offered: 'search' },
  log: { group: 'everywhere', key: 'l', needs: 'logInteraction', offered: 'square-pen' },
  logNoAnswer: { group: 'everywhere', key: 'l n', needs: 'logInteraction', offered: 'phone-missed' },
  logVoicemail: { group: 'everywhere', key: 'l v', needs: 'logInteraction', offered: 'voicemail' },
  newContact: { group: 'everywhere', key: 'n', needs: 'createContact', offered: 'user-plus' },
  undo: { group: 'everywhere', key: 'u', offered: 'undo-2' },
  close: { group: 'everywhere', key: 'escape', fixed: true },
  sheet: { group: 'everywhere', key: '?', offered: 'keyboard' },
  goToday: { group: 'places', key: 'g t', offered: 'sun' },
  goContacts: { group: 'places', key: 'g c', offered: 'users' },
  goReminders: { group: 'places', key: 'g r', needs: 'reminders', offered: 'alarm-clock' },
  goNotifications: { group: 'places', key: 'g n', needs: 'notifications', offered: 'bell' },
  goProtocols: { group: 'places', key: 'g p', needs: 'protocols', offered: 'book-open' },
  goTeam: { group: 'places', key: 'g m', needs: 'feed', offered: 'messages-square' },
  goSettings: { group: 'places', key: 'g s', offered: 'settings' },
  next: { group: 'lists', key: 'j' },
  previous: { group: 'lists', key: 'k' },
  open: { group: 'lists', key: 'enter', fixed: true },
  peek: { group: 'lists', key: 'space' },
  choose: { group: 'lists', key: 'x', needs: 'completeReminders' },
  done: { group: 'today', key: 'd', needs: 'completeReminder' },
  later: { group: 'today', key: 's', needs: 'snoozeReminder' },
  remind: { group: 'person', key: 'r', needs: 'createReminder', offered: 'alarm-clock' },
  editEntry: { group: 'person', key: 'e', needs: 'editInteraction' },
  save: { group: 'log', key: 'mod+enter', fixed: true },
  feeling1: { group: 'log', key: 'alt+1', needs: 'logInteraction' },
  feeling2: { group: 'log', key: 'alt+2', needs: 'logInteraction' },
  feeling3: { group: 'log', key: 'alt+3', needs: 'logInteraction' },
  feeling4: { group: 'log', key: 'alt+4', needs: 'logInteraction' },
  feeling5: { group: 'log', key: 'alt+5', needs: 'logInteraction' },
  keepPromise: { group: 'log', key: 'alt+p', needs: 'logInteraction' },
  keepPain: { group: 'log', key: 'alt+h', needs: 'logInteraction' },
  keepPreference: { group: 'log', key: 'alt+r', needs: 'logInteraction' },
  acceptMark: { group: 'log', key: 'tab', fixed: true, needs: 'logInteraction' },
  markWords: { group: 'log', key: 'alt+m', needs: 'logInteraction' },
  newer: { group: 'team', key: 'arrowleft', fixed: true, needs: 'feed' },
  older: { group: 'team', key: 'arrowright', fixed: true, needs: 'feed' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof KNOWN;

/** All shortcuts there are, by what they do. A binding names one of these, so that none is without a name. */
export const SHORTCUTS: Readonly<Record<ShortcutId, Shortcut>> = KNOWN;

export const isShortcut = (id: string): id is ShortcutId => Object.hasOwn(KNOWN, id);

/** In the order of the sheet. */
export const SHORTCUT_IDS: readonly ShortcutId[] = Object.keys(KNOWN).filter(isShortcut);
