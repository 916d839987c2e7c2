import { aBrief } from '../../brief/testing/a-brief';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';

const head = {
  __typename: 'Contact',
  id: 'c1',
  version: 3,
  givenName: 'Amira',
  familyName: 'Haddad',
  honorificPrefix: null,
  nameToUse: null,
  pronunciation: 'ah-MEE-rah',
  pronouns: 'she/her',
  displayName: 'Amira Haddad',
  relationshipKinds: [],
  lifecycleStage: null,
  importance: 2,
  language: 'en-GB',
  timeZone: 'Europe/London',
  deceasedAt: null,
  archivedAt: null,
  leadKind: null,
  preferredChannel: null,
  viewerCanEdit: true,
  owner: null,
  tags: [],
  contactability: [],
  handover: null,
};
const brief = { preferences: [], promises: [], painPoints: [], contactPoints: [] };
const details = {
  affiliations: [],
  consents: [],
  channelBlocks: [],
  source: null,
  externalId: null,
  createdAt: '2023-03-01T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
};
const around = { relationships: [], importantDates: [] };
const served = {
  feelingTrend: { __typename: 'FeelingTrend', points: [], unknown: 0, total: 0 },
  brief: aBrief(),
  clock: {
    __typename: 'ContactClock',
    timeZone: 'Europe/London',
    known: true,
    goodNow: true,
    hours: '08:00 to 17:00',
    nextGoodAt: null,
    source: 'WORKSPACE_HOURS' as const,
  },
};
const pulse = {
  __typename: 'ContactPulse',
  id: 'c1',
  lastTwoWayAt: null,
  openPromises: 0,
  overduePromises: 0,
  nextPlannedAt: null,
};

const suggestions = { __typename: 'RuleReport', open: [], silent: [] };

/** A contact of whom little is known; give what the spec is about. */
export function aContact(over: Partial<ContactPanelsFragment> = {}): ContactPanelsFragment & { __typename: string } {
  const lists = { recentFeelings: [], lastInteraction: null, next: null, planned: [], pinned: [], reminders: [] };
  return { ...head, ...brief, ...details, ...around, ...served, ...lists, suggestions, pulse, recovery: null, ...over };
}
