import type { ShortcutId } from '../keys/shortcuts';

export const CHOICE_GROUPS = ['recent', 'people', 'companies', 'do', 'said', 'new'] as const;
type ChoiceGroup = (typeof CHOICE_GROUPS)[number];

/** A line of the palette. */
export interface Choice {
  /** Unlike any other's. */
  id: string;
  group: ChoiceGroup;
  /** The name of a person, shown as initials; else an icon. */
  avatar?: string;
  icon?: string;
  text: string;
  detail?: string | null;
  /** The key that does the same. */
  does?: ShortcutId;
  run: () => void;
}
