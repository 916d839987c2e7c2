import type { Cache } from '@urql/exchange-graphcache';
import { graphql } from '../graphql/generated';
import type { TimelineFilter, TimelineKeysQuery, TimelineMatchFragment } from '../graphql/generated/graphql';
import { matchesFilter } from './data/matches-filter';

export { ContactPanels } from './data/contact-panels';
export { TimelineEntry } from './data/timeline-entry';

/** What decides where an entry stands and which filters let it through. */
const TimelineMatch = graphql(`
  fragment TimelineMatch on Interaction {
    id
    type {
      id
    }
    direction
    status
    occurredAt
    subject
    body
    theirWords
    feeling
    author {
      id
    }
    painMentions {
      id
    }
    promises {
      id
    }
  }
`);

const TimelineKeys = graphql(`
  query TimelineKeys($id: ID!, $first: Int, $after: String, $filter: TimelineFilter) {
    contact(id: $id) {
      id
      timeline(first: $first, after: $after, filter: $filter) {
        totalCount
        nodes {
          id
          occurredAt
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

type Page = NonNullable<TimelineKeysQuery['contact']>['timeline'];
interface Asked {
  first?: number;
  after?: string;
  filter?: TimelineFilter;
}

/** Every page of the contact's timeline that the cache holds, by what was asked for. */
function pagesAsked(cache: Cache, contactId: string): Asked[] {
  return cache
    .inspectFields({ __typename: 'Contact', id: contactId })
    .filter((field) => field.fieldName === 'timeline')
    .map((field): Asked => field.arguments ?? {});
}

const queryOf = (contactId: string, asked: Asked) => ({
  query: TimelineKeys,
  variables: { id: contactId, ...asked },
});

const filterOf = ({ filter }: Asked) => JSON.stringify(filter ?? {});

/** The filters whose loaded pages hold the interaction. */
function filtersHolding(cache: Cache, contactId: string, pages: Asked[], id: string): Set<string> {
  const holding = pages.filter((asked) => {
    const page = cache.readQuery(queryOf(contactId, asked))?.contact?.timeline;
    return page?.nodes.some((node) => node.id === id);
  });
  return new Set(holding.map(filterOf));
}

function change(cache: Cache, contactId: string, asked: Asked, alter: (page: Page) => Page): void {
  cache.updateQuery(queryOf(contactId, asked), (data) =>
    data?.contact ? { ...data, contact: { ...data.contact, timeline: alter(data.contact.timeline) } } : data,
  );
}

/** The index that keeps newest first. */
const placeIn = (page: Page, entry: TimelineMatchFragment): number => {
  const at = page.nodes.findIndex((node) => node.occurredAt <= entry.occurredAt);
  return at < 0 ? page.nodes.length : at;
};

/** A long search is not counted. */
const counted = ({ totalCount }: Page, more: number) => (totalCount === null ? null : totalCount + more);

function withEntry(page: Page, entry: TimelineMatchFragment, { after }: Asked): Page {
  const place = placeIn(page, entry);
  const elsewhere = (after && place === 0) || (place === page.nodes.length && page.pageInfo.hasNextPage);
  const node = { __typename: 'Interaction' as const, id: entry.id, occurredAt: entry.occurredAt };
  const nodes = elsewhere ? page.nodes : page.nodes.toSpliced(place, 0, node);
  return { ...page, nodes, totalCount: counted(page, 1) };
}

/**
 * Puts an interaction that the cache knows (a mutation or an optimistic answer brought all of `TimelineEntry`) at its
 * place in every loaded timeline of the contact whose filter lets it through. Again with the same one changes nothing;
 * a planned one stays out. Call it from the `updates` of a mutation.
 */
export function insertTimelineEntry(cache: Cache, contactId: string, interaction: { id: string }): void {
  const entry = cache.readFragment(TimelineMatch, { __typename: 'Interaction', id: interaction.id });
  if (!entry || entry.status === 'PLANNED') return;
  const pages = pagesAsked(cache, contactId);
  const known = filtersHolding(cache, contactId, pages, entry.id);
  for (const asked of pages) {
    if (known.has(filterOf(asked)) || !matchesFilter(entry, asked.filter ?? {})) continue;
    change(cache, contactId, asked, (page) => withEntry(page, entry, asked));
  }
}

/** Takes an interaction out of every loaded timeline of the contact. */
export function removeTimelineEntry(cache: Cache, contactId: string, interactionId: string): void {
  const pages = pagesAsked(cache, contactId);
  const holding = filtersHolding(cache, contactId, pages, interactionId);
  for (const asked of pages) {
    if (!holding.has(filterOf(asked))) continue;
    change(cache, contactId, asked, (page) => ({
      ...page,
      nodes: page.nodes.filter((node) => node.id !== interactionId),
      totalCount: counted(page, -1),
    }));
  }
}
