const STEP: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The index that an arrow, Home or End key moves to in a row of `count` choices, wrapping round; null for other keys.
 * Sideways arrows are mirrored where the text runs from right to left.
 */
export function arrowTarget(event: KeyboardEvent, index: number, count: number): number | null {
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  const step = STEP[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return null;
  const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const mirrored = sideways && document.documentElement.dir === 'rtl';
  return (Math.max(index, 0) + (mirrored ? -step : step) + count) % count;
}
