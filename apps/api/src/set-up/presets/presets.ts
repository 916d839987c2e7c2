import { BAKERY } from './bakery/bakery';
import { B2B_SOFTWARE } from './b2b-software/b2b-software';
import { BASICS } from './basics/basics';
import type { Preset } from './preset';

/** The kinds of business to begin with, in the order in which they are offered. */
export const PRESETS: readonly Preset[] = [BAKERY, B2B_SOFTWARE, BASICS];

/** The preset of this key, in any case and with hyphens for underscores (as typed at a terminal). */
export function findPreset(key: string): Preset | undefined {
  const wanted = key.trim().toUpperCase().replaceAll('-', '_');
  return PRESETS.find((preset) => preset.key === wanted);
}
