import { scaleTime } from './trend-scale';
import type { Feeling, TrendPartsFragment } from '../../graphql/generated/graphql';
import { FEELINGS } from '../../ui/feeling';

type Felt = TrendPartsFragment['feelingTrend']['points'][number];
interface TrendPoint {
  id: string;
  at: string;
  feeling: Feeling;
  /** Only heard in the note: nobody has said so. */
  heard: boolean;
  x: number;
  y: number;
}

export const WIDTH = 600;
export const HEIGHT = 130;
/** The room at the left for the words, at the right, above and below. */
export const EDGE = { left: 74, right: 14, top: 12, bottom: 24 };
/** Fewer feelings say nothing about a trend. */
export const ENOUGH = 5;

/** The height of a feeling's line: delighted on top. */
export const lineOf = (feeling: Feeling): number => {
  const step = (HEIGHT - EDGE.top - EDGE.bottom) / (FEELINGS.length - 1);
  return EDGE.top + (FEELINGS.length - 1 - FEELINGS.indexOf(feeling)) * step;
};

/** The feelings as marks, oldest first, between `from` and `to`. */
export function trendPoints(felt: readonly Felt[], from: Date, to: Date): TrendPoint[] {
  const x = scaleTime(from, to, EDGE.left, WIDTH - EDGE.right);
  return felt
    .map(({ interactionId: id, at, feeling, source }) => ({
      id,
      at,
      feeling,
      heard: source === 'MODEL',
      x: x(new Date(at)),
      y: lineOf(feeling),
    }))
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** Which way it went, from the middle of the earlier half to that of the later one. */
export function direction(points: readonly TrendPoint[]): 'lower' | 'higher' | 'steady' {
  const half = Math.floor(points.length / 2);
  const mean = (some: readonly TrendPoint[]) =>
    some.reduce((sum, { feeling }) => sum + FEELINGS.indexOf(feeling), 0) / Math.max(some.length, 1);
  const moved = mean(points.slice(half)) - mean(points.slice(0, half));
  if (Math.abs(moved) < 0.5) return 'steady';
  return moved < 0 ? 'lower' : 'higher';
}
