import { dayAt, fromWall } from '../../ui/wall-time';
import type { Params } from '@angular/router';
import type { Direction, Feeling, TimelineFilter } from '../../graphql/generated/graphql';
import { FEELINGS } from '../../ui/feeling';

const DIRECTIONS: readonly Direction[] = ['INBOUND', 'OUTBOUND', 'INTERNAL'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filters as the address says them: `types`, `direction`, `feelings`, `by`, `from`, `to`, `q`, `promise`, `pain`. */
export interface TimelineView {
  types: string[];
  direction: Direction | null;
  feelings: Feeling[];
  by: string | null;
  /** yyyy-mm-dd, both inclusive. */
  from: string | null;
  to: string | null;
  text: string;
  promise: boolean;
  pain: boolean;
}

const listOf = (value: unknown): string[] => (typeof value === 'string' ? value.split(',').filter(Boolean) : []);
const dayOf = (value: unknown): string | null => (typeof value === 'string' && DAY.test(value) ? value : null);

/** Reads the address; what cannot be read is left out. */
export function viewFromUrl(params: Params): TimelineView {
  const feelings = listOf(params['feelings']);
  return {
    types: listOf(params['types']),
    direction: DIRECTIONS.find((one) => one === params['direction']) ?? null,
    feelings: FEELINGS.filter((feeling) => feelings.includes(feeling)),
    by: typeof params['by'] === 'string' && params['by'] ? params['by'] : null,
    from: dayOf(params['from']),
    to: dayOf(params['to']),
    text: typeof params['q'] === 'string' ? params['q'] : '',
    promise: params['promise'] === '1',
    pain: params['pain'] === '1',
  };
}

/** Writes the address; null takes a name out of it. */
export function viewToUrl(view: TimelineView): Params {
  return {
    types: view.types.join(',') || null,
    direction: view.direction,
    feelings: view.feelings.join(',') || null,
    by: view.by,
    from: view.from,
    to: view.to,
    q: view.text || null,
    promise: view.promise ? '1' : null,
    pain: view.pain ? '1' : null,
  };
}

/** How many of the filters are set. */
export const filtersSet = (view: TimelineView): number =>
  Object.values(viewToUrl(view)).filter((value) => value !== null).length;

/** The first instant of a day on the reader's calendar, `days` later. */
function startOf(day: string, days: number): string {
  return dayAt(new Date(fromWall(`${day}T12:00`) ?? Date.now()), days, 0);
}

/** What the API is asked with; undefined when nothing is filtered. */
export function filterOf(view: TimelineView): TimelineFilter | undefined {
  if (filtersSet(view) === 0) return undefined;
  return {
    ...(view.types.length && { typeIds: view.types }),
    ...(view.direction && { direction: view.direction }),
    ...(view.feelings.length && { feelings: view.feelings }),
    ...(view.by && { authorId: view.by }),
    ...(view.from && { from: startOf(view.from, 0) }),
    ...(view.to && { to: startOf(view.to, 1) }),
    ...(view.text && { text: view.text }),
    ...(view.promise && { withPromise: true }),
    ...(view.pain && { withPain: true }),
  };
}
