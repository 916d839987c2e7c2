import type { LedgerRowPartsFragment } from '../../graphql/generated/graphql';

type Entry = LedgerRowPartsFragment;

const contact = {
  __typename: 'ContactRef',
  id: 'kwame',
  displayName: 'Kwame Mensah',
  nameToUse: 'Kwame',
  companyName: 'Brightwater School',
};

/** A promise of ours to Kwame that is overdue; give what the spec is about. */
export function aLedgerEntry(over: Partial<Entry> = {}, promised: Partial<Entry['promise']> = {}): Entry {
  const promise = {
    __typename: 'PromiseRecord',
    id: 'p1',
    version: 4,
    text: 'Send the corrected invoice',
    direction: 'OURS' as const,
    promisor: 'Lena Bauer',
    promisorId: 'member-1',
    dueAt: '2026-11-20T11:00:00.000Z',
    dueZone: 'Europe/London',
    status: 'OPEN' as const,
    overdue: true,
    customerToldAt: null,
    resolvedAt: null,
    viewerCanEdit: true,
    source: { __typename: 'InteractionRef', id: 'i1', typeKey: 'CALL', occurredAt: '2026-11-18T11:00:00.000Z' },
    ...promised,
  };
  const entry = {
    __typename: 'LedgerEntry',
    id: 'l1',
    standing: 'OVERDUE' as const,
    movedText: null,
    contact,
    promise,
  };
  return { ...entry, ...over };
}

/** A page of the ledger. */
export const aLedger = (...nodes: Entry[]) => ({
  promiseLedger: {
    __typename: 'LedgerConnection',
    totalCount: nodes.length,
    edges: nodes.map((node) => ({ __typename: 'LedgerEdge', node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});
