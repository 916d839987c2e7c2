import { SHORTCUTS, SHORTCUT_IDS, type ShortcutId, isShortcut } from './shortcuts';

/** Keys that stand for others than the product's own, by what they do. */
export type ChosenKeys = Readonly<Partial<Record<ShortcutId, string>>>;

/** The key of a shortcut where these are chosen. */
export const keyIn = (chosen: ChosenKeys, id: ShortcutId): string => chosen[id] ?? SHORTCUTS[id].key;

/** What else has this key; null when it is free. */
export function takenIn(chosen: ChosenKeys, key: string, by: ShortcutId): ShortcutId | null {
  return SHORTCUT_IDS.find((id) => id !== by && keyIn(chosen, id) === key) ?? null;
}

function entriesOf(kept: string): [string, unknown][] {
  try {
    return Object.entries(JSON.parse(kept) ?? {});
  } catch {
    return [];
  }
}

/** Reads what a device kept. What is no shortcut any more, and two on one key, are left out. */
export function readChosen(kept: string | null): ChosenKeys {
  let chosen: ChosenKeys = {};
  for (const [id, key] of entriesOf(kept ?? '{}'))
    if (isShortcut(id) && typeof key === 'string' && !SHORTCUTS[id].fixed) chosen = { ...chosen, [id]: key };
  const clear = Object.entries(chosen).filter(([id, key]) => isShortcut(id) && takenIn(chosen, key, id) === null);
  return Object.fromEntries(clear);
}
