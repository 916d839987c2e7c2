import type { BriefFacts, BriefInteraction, BriefPainPoint, BriefPromise, BriefProtocol } from '../facts';
import type { SnapshotDate, SnapshotPreference } from '../../suggestions/snapshot';

/** A Sunday; yesterday was Saturday 21 November. */
export const NOW = '2026-11-22T10:00:00.000Z';

type Over = Partial<Omit<BriefFacts, 'contact'>> & { readonly contact?: Partial<BriefFacts['contact']> };

/** Ana Östberg, of whom nobody knows anything but what is said here. */
export function facts({ contact, ...over }: Over = {}): BriefFacts {
  return {
    reader: { language: 'en', zone: 'Europe/Berlin' },
    workspaceZone: 'Europe/Berlin',
    promises: [],
    painPoints: [],
    interactions: [],
    preferences: [],
    importantDates: [],
    protocol: null,
    preferenceGap: null,
    ...over,
    contact: {
      id: 'ana',
      displayName: 'Ana Östberg',
      nameToUse: null,
      pronunciation: null,
      pronouns: null,
      language: null,
      timeZone: null,
      relationshipKinds: [],
      deceasedAt: null,
      imported: false,
      ...contact,
    },
  };
}

export function promise(id: string, text: string, over: Partial<BriefPromise> = {}): BriefPromise {
  const source = { id: `call-of-${id}`, occurredAt: '2026-11-10T09:00:00Z' };
  return { id, text, direction: 'OURS', status: 'OPEN', dueAt: '2026-11-24T16:00:00Z', source, ...over };
}

export function pain(id: string, over: Partial<BriefPainPoint> = {}): BriefPainPoint {
  const lastMentionedAt = '2026-11-16T09:00:00Z';
  const told = { title: 'Late deliveries', theirWords: null, lastMentionedAt, lastMentionIn: `call-of-${id}` };
  return { id, severity: 2, status: 'OPEN', ...told, ...over };
}

export function talk(id: string, over: Partial<BriefInteraction> = {}): BriefInteraction {
  return {
    id,
    occurredAt: '2026-11-16T09:00:00Z',
    status: 'COMPLETED',
    direction: 'OUTBOUND',
    twoWay: true,
    outcome: 'CONNECTED',
    typeLabel: 'Call',
    by: 'Jonas Weber',
    subject: null,
    body: null,
    theirWords: null,
    feeling: null,
    feelingSource: null,
    imported: false,
    ...over,
  };
}

export function preference(
  id: string,
  key: SnapshotPreference['key'],
  value: string,
  over: Partial<SnapshotPreference> = {},
): SnapshotPreference {
  const said = { strength: 'LIKES', source: 'CUSTOMER_STATED', evidenceInteractionId: null } as const;
  return { id, key, value, ...said, confirmedAt: '2026-10-01T00:00:00Z', validUntil: null, ...over };
}

export function loss(over: Partial<SnapshotDate> = {}): SnapshotDate {
  const day = { year: 2026, month: 11, day: 12, leadDays: 3 };
  return { id: 'loss', kind: 'BEREAVEMENT', label: 'mother', ...day, confirmed: true, ...over };
}

export function protocol(over: Partial<BriefProtocol> = {}): BriefProtocol {
  return {
    id: 'complaint-2',
    name: 'Call complaint',
    situation: 'COMPLAINT',
    do: ['Let them finish.', 'Say what happens next and when.', 'Thank them.'],
    dont: ['Explain before you have listened.', 'Blame a colleague.'],
    openingLine: 'Hello Ana, this is Jonas of Mill & Crust. Thank you for telling us.',
    ...over,
  };
}
