import { list } from './sql.mjs';

const of = (/** @type {string} */ alias, /** @type {string} */ contact) =>
  `${alias}.workspace_id = $1 AND ${alias}.contact_id = ${contact}`;

/** SQL of the facts about the channels of a contact, for the rule that decides about them. */
export const channelFacts = (/** @type {string} */ contact) => ({
  contactPoints: list(
    `json_build_object('id', p.id, 'kind', p.kind, 'value', p.value, 'preferred', p.preferred, 'status', p.status)`,
    `contact_point p WHERE ${of('p', contact)}`,
    'p.id',
  ),
  blocks: list(
    `json_build_object('channel', b.channel, 'blockedAt', b.blocked_at, 'until', b.until, 'liftedAt', b.lifted_at)`,
    `channel_block b WHERE ${of('b', contact)} AND b.lifted_at IS NULL`,
    'b.id',
  ),
  consents: list(
    `json_build_object('channel', r.channel, 'purpose', r.purpose, 'state', r.state, 'recordedAt', r.recorded_at)`,
    `consent_record r WHERE ${of('r', contact)}`,
    'r.recorded_at',
  ),
  preferences: list(
    `json_build_object('id', f.id, 'key', f.key, 'value', f.value, 'strength', f.strength, 'confirmedAt', f.confirmed_at, 'validUntil', f.valid_until)`,
    `preference f WHERE ${of('f', contact)} AND f.key IN ('PREFERRED_CHANNEL', 'AVOID_CHANNEL')`,
    'f.id',
  ),
});
