import type { ContactFilter, ContactSort, RelationshipKind } from '../graphql/generated/graphql';
import { FEELINGS } from '../ui/feeling';
import { dayAt } from '../ui/wall-time';

/** What the address says about the list, each part as it was written there; undefined when it says nothing. */
export interface ListParams {
  q?: string | undefined;
  /** A member's id, `me` or `none`. */
  owner?: string | undefined;
  feeling?: string | undefined;
  tag?: string | undefined;
  kind?: string | undefined;
  /** Days back, counted in whole days. */
  since?: string | undefined;
  /** `only` for those who are archived; they are in no other list. */
  archived?: string | undefined;
  /** `last` for the latest contact first; by name otherwise. */
  sort?: string | undefined;
}

export const RELATIONSHIP_KINDS = [
  'CUSTOMER',
  'PROSPECT',
  'SUPPLIER',
  'PARTNER',
  'EMPLOYEE',
  'COMMUNITY',
  'MEDIA',
  'OTHER',
] as const satisfies readonly RelationshipKind[];
export const SINCE_DAYS = ['7', '30', '90', '365'] as const;

/** What the list is asked for. */
export interface Wanted {
  filter: ContactFilter;
  sort: ContactSort;
}

const named = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((name) => name === value);

/** The start of the day that lies `days` before `now`, in the reader's zone, so that the question stays the same all day. */
function daysBefore(days: string | undefined, now: Date): string | undefined {
  const known = named(SINCE_DAYS, days);
  return known && dayAt(now, -Number(known), 0);
}

function ownerFilter(owner: string | undefined, viewerId: string | undefined): ContactFilter {
  if (!owner) return {};
  if (owner === 'none') return { unowned: true };
  return { ownerId: owner === 'me' ? (viewerId ?? owner) : owner };
}

/** Reads the address; what it cannot read is left out. */
export function wantedBy(params: ListParams, viewerId: string | undefined, now: Date): Wanted {
  const filter: Record<string, unknown> = {
    ...ownerFilter(params.owner, viewerId),
    search: params.q?.trim() || undefined,
    lastFeeling: named(FEELINGS, params.feeling),
    tagId: params.tag || undefined,
    relationshipKind: named(RELATIONSHIP_KINDS, params.kind),
    interactedSince: daysBefore(params.since, now),
    archived: params.archived === 'only' ? true : undefined,
  };
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return { filter: Object.fromEntries(given), sort: params.sort === 'last' ? 'LAST_INTERACTION' : 'NAME' };
}

/** How many filters beside the search are on. */
export function filtersOn({ owner, feeling, tag, kind, since, archived }: ListParams): number {
  return [owner, feeling, tag, kind, since, archived].filter(Boolean).length;
}
