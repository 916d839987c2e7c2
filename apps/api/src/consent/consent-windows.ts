import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';

const OF_CONTACT = (alias: string) => `${alias}.workspace_id = c.workspace_id AND ${alias}.contact_id = c.id`;

const actor = (prefix: string) => jsonObject({ id: `${prefix}_id`, kind: `${prefix}_kind`, name: `${prefix}_name` });

export const consentsWindow: Window = {
  field: 'consents',
  sql: jsonList({
    item: jsonObject({
      id: 's.id',
      channel: 's.channel',
      purpose: 's.purpose',
      state: 's.state',
      lawfulBasis: 's.lawful_basis',
      source: 's.consent_source',
      proof: 's.proof',
      recordedBy: actor('s.recorded_by'),
      recordedAt: isoInstant('s.recorded_at'),
    }),
    from: `consent_record s WHERE ${OF_CONTACT('s')}`,
    orderBy: 's.recorded_at DESC, s.id DESC',
  }),
};

export const channelBlocksWindow: Window = {
  field: 'channelBlocks',
  sql: jsonList({
    item: jsonObject({
      id: 'b.id',
      channel: 'b.channel',
      reason: 'b.reason',
      blockedAt: isoInstant('b.blocked_at'),
      blockedBy: actor('b.blocked_by'),
      liftedAt: isoInstant('b.lifted_at'),
      until: isoInstant('b.until'),
    }),
    from: `channel_block b WHERE ${OF_CONTACT('b')}`,
    orderBy: 'b.blocked_at DESC, b.id DESC',
  }),
};
