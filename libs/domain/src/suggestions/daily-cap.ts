import { byScore } from './score';
import type { Suggestion } from './suggestion';

/** How many suggestions a member is shown in a day, those they acted on included. */
export const DAILY_CAP = 7;

/** What a member is shown of the suggestions of many people today, the best first, and what is held for another day. */
export function capped(
  suggestions: readonly Suggestion[],
  actedToday: number,
  cap = DAILY_CAP,
): { readonly shown: readonly Suggestion[]; readonly held: readonly Suggestion[] } {
  const best = [...suggestions].sort(byScore);
  const room = Math.max(0, cap - actedToday);
  return { shown: best.slice(0, room), held: best.slice(room) };
}
