import { aLine, anItem } from '../../brief/testing/a-brief';
import type { HandoverPartsFragment } from '../../graphql/generated/graphql';

const member = (id: string, name: string) => ({ __typename: 'Member', id, name });

/** Lena hands Amira over to Tom, and nobody has accepted yet. */
export function aHandover(over: Partial<HandoverPartsFragment> = {}): HandoverPartsFragment {
  const letter = {
    __typename: 'HandoverLetter',
    note: 'Speak of the van first.',
    lines: [aLine('OWED', anItem('We owe Amira a new drop time.'))],
    reminders: [],
  };
  const handover = {
    __typename: 'Handover',
    id: 'h1',
    version: 1,
    state: 'ASKED' as const,
    startedAt: '2026-11-20T09:00:00.000Z',
    acceptedByFrom: null,
    acceptedByTo: null,
    toldAt: null,
    toldBy: null,
    viewerCanAccept: true,
    viewerCanEdit: true,
    draft: 'Dear Amira, from now on Tom looks after you.',
    from: member('member-1', 'Lena Bauer'),
    to: member('tom', 'Tom Okafor'),
    contact: { __typename: 'ContactRef', id: 'c1', displayName: 'Amira Haddad', nameToUse: 'Amira', companyName: null },
    letter,
  };
  return { ...handover, ...over };
}
