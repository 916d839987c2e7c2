import type { TextKey } from '../i18n/text-key';
import type { IconName } from '../ui/icon-names';

/** A page of the settings. */
interface Section {
  path: string;
  label: TextKey;
  /** What it is, in a line. */
  about: TextKey;
  icon: IconName;
  /** The operation without which there is nothing to see; without one everybody may. */
  needs?: string;
}

/** Pages that belong together. */
interface SectionGroup {
  label: TextKey;
  sections: readonly Section[];
}

/** The settings as one looks for them: where we are, how we talk, who may come in. */
export const GROUPS: readonly SectionGroup[] = [
  {
    label: 'settings.group.you',
    sections: [
      { path: 'profile', label: 'profile.title', about: 'profile.about', icon: 'user', needs: 'updateProfile' },
      {
        path: 'notifications',
        label: 'settings.told.title',
        about: 'settings.told.about',
        icon: 'bell',
        needs: 'notificationSettings',
      },
    ],
  },
  {
    label: 'settings.group.business',
    sections: [
      {
        path: 'workspace',
        label: 'settings.workspace.title',
        about: 'settings.workspace.about',
        icon: 'store',
        needs: 'viewer',
      },
      {
        path: 'hours',
        label: 'settings.hours.title',
        about: 'settings.hours.about',
        icon: 'clock',
        needs: 'businessCalendar',
      },
    ],
  },
  {
    label: 'settings.group.talking',
    sections: [
      {
        path: 'cadences',
        label: 'settings.cadences.title',
        about: 'settings.cadences.about',
        icon: 'repeat',
        needs: 'cadences',
      },
      {
        path: 'types',
        label: 'settings.types.title',
        about: 'settings.types.about',
        icon: 'message-circle',
        needs: 'interactionTypes',
      },
      {
        path: 'listening',
        label: 'settings.listening.title',
        about: 'settings.listening.about',
        icon: 'ear',
        needs: 'listeningSettings',
      },
      { path: 'tags', label: 'settings.tags.title', about: 'settings.tags.about', icon: 'tags', needs: 'tags' },
    ],
  },
  {
    label: 'settings.group.device',
    sections: [
      {
        path: 'shortcuts',
        label: 'settings.shortcuts.title',
        about: 'settings.shortcuts.about',
        icon: 'keyboard',
      },
    ],
  },
  {
    label: 'settings.group.access',
    sections: [
      {
        path: 'members',
        label: 'settings.members.title',
        about: 'settings.members.about',
        icon: 'users',
        needs: 'members',
      },
      {
        path: 'api-keys',
        label: 'settings.keys.title',
        about: 'settings.keys.about',
        icon: 'key-round',
        needs: 'apiKeys',
      },
      {
        path: 'outgoing',
        label: 'settings.out.title',
        about: 'settings.out.about',
        icon: 'send',
        needs: 'outgoing',
      },
    ],
  },
];
