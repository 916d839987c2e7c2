import type { RecoveryPartsFragment } from '../../graphql/generated/graphql';

/** Since Monday things are to be put right; they heard that we heard it. */
export function aRecovery(over: Partial<RecoveryPartsFragment> = {}): RecoveryPartsFragment {
  const talk = (id: string) => ({
    __typename: 'InteractionRef',
    id,
    typeKey: 'CALL',
    occurredAt: '2026-11-16T09:00:00.000Z',
  });
  const step = (kind: 'ACKNOWLEDGE' | 'FIX' | 'CHECK_BACK') => ({
    __typename: 'RecoveryStep',
    kind,
    doneAt: null,
    by: null,
    interaction: null,
  });
  const acknowledged = {
    ...step('ACKNOWLEDGE'),
    doneAt: '2026-11-17T09:00:00.000Z',
    by: 'Tom',
    interaction: talk('i2'),
  };
  const recovery = {
    __typename: 'Recovery',
    id: 'rec1',
    version: 1,
    openedAt: '2026-11-16T09:00:00.000Z',
    closedText: null,
    viewerCanEdit: true,
    next: 'FIX' as const,
    owner: null,
    opened: talk('i1'),
    steps: [acknowledged, step('FIX'), step('CHECK_BACK')],
  };
  return { ...recovery, ...over };
}
