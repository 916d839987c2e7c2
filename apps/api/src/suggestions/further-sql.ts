import { MEDIAN_GAP_CONTACTS, OPEN_PAIN_STATUSES } from '@heed/domain';
import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import { IS_LETTER } from '../pulse/is-letter';
import { takesPart } from '../pulse/takes-part';
import { ACTS_OF_CONTACT, CONFIRMED_AT, FELT_FIELDS, FELT_LATELY } from '../recovery/felt-sql';

const OF_CONTACT = (alias: string) => `${alias}.workspace_id = c.workspace_id AND ${alias}.contact_id = c.id`;
const OPEN = OPEN_PAIN_STATUSES.map((status) => `'${status}'`).join(', ');

/** SQL of the instants of the newest counted talks of the contact `c`; a rhythm needs them only where one is known. */
const talkedAt = `(SELECT coalesce(json_agg(${isoInstant('tk.occurred_at')}), '[]') FROM (
    SELECT tp.occurred_at FROM interaction_participant tp
      JOIN interaction ti ON ti.workspace_id = tp.workspace_id AND ti.id = tp.interaction_id
     WHERE u.quiet_at IS NOT NULL AND ${OF_CONTACT('tp')} AND ti.visibility = 'NORMAL' AND ti.status = 'COMPLETED' AND ti.two_way
       AND ${takesPart('tp', 'ti')}
     ORDER BY tp.occurred_at DESC LIMIT ${MEDIAN_GAP_CONTACTS}) tk)`;

// A reply carries the subject of what it answers.
const THREAD = `CASE WHEN ${IS_LETTER} AND i.subject IS NOT NULL
  THEN t.channel || ' ' || lower(regexp_replace(i.subject, '^\\s*((re|aw|wg|sv|fwd?)\\s*:\\s*)+', '', 'i')) END`;

const MENTIONS = `pain_mention pm
    JOIN interaction i ON i.workspace_id = pm.workspace_id AND i.id = pm.interaction_id
    JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
   WHERE pm.workspace_id = pp.workspace_id AND pm.pain_point_id = pp.id`;

/** SQL of the open pain points of the contact `c` that the viewer may read something of. */
const pains = jsonList({
  item: jsonObject({
    id: 'pp.id',
    title: 'pp.title',
    theirWords: 'pp.their_words',
    status: 'pp.status',
    statusSince: isoInstant('pp.status_since'),
    people: '1',
    mentions: jsonList({
      item: jsonObject({
        id: 'pm.id',
        interactionId: 'i.id',
        at: isoInstant('i.occurred_at'),
        heardById: 'i.author_id',
        imported: 'i.imported_at IS NOT NULL',
        thread: THREAD,
        visibility: 'i.visibility',
        authorId: 'i.author_id',
      }),
      from: MENTIONS,
      orderBy: 'i.occurred_at, pm.id',
    }),
  }),
  from: `pain_point pp WHERE ${OF_CONTACT('pp')} AND pp.status IN (${OPEN}) AND EXISTS (SELECT FROM ${MENTIONS})`,
  orderBy: 'pp.id',
});

/** SQL of the newest change of owner that was not withdrawn. */
const handover = `(SELECT ${jsonObject({
  id: 'h.id',
  acceptedAt:
    isoInstant(`CASE WHEN h.accepted_by_to_at IS NOT NULL AND (h.from_id IS NULL OR h.accepted_by_from_at IS NOT NULL)
    THEN greatest(h.accepted_by_to_at, h.accepted_by_from_at) END`),
  toldAt: isoInstant('h.told_at'),
  toName: 'ht.name',
})} FROM handover h JOIN membership ht ON ht.workspace_id = h.workspace_id AND ht.id = h.to_id
   WHERE ${OF_CONTACT('h')} AND h.withdrawn_at IS NULL ORDER BY h.started_at DESC, h.id DESC LIMIT 1)`;

/** SQL of what a recovery of the contact `c` is told from, as the viewer may read it: a `KnownHurt`. */
const hurt = jsonObject({
  felt: jsonList({ item: jsonObject(FELT_FIELDS), from: FELT_LATELY, orderBy: 'f.at, f.id' }),
  acts: jsonList({
    item: jsonObject({
      interactionId: 'r.interaction_id',
      ownerId: 'r.owner_id',
      confirmedIn: 'r.confirmed_in_id',
      confirmedAt: CONFIRMED_AT,
    }),
    from: ACTS_OF_CONTACT,
    orderBy: 'r.id',
  }),
});

/** SQL of every conversation with the contact `c` that was planned, whether it lies ahead or behind. */
export const PLANNED = jsonList({
  item: jsonObject({
    id: 'li.id',
    at: isoInstant('li.occurred_at'),
    endsAt: isoInstant('li.ended_at'),
    typeKey: 'lt.key',
    typeLabel: 'lt.label',
    memberIds: `to_json(array_prepend(li.author_id, ARRAY(SELECT lq.member_id FROM interaction_participant lq
      WHERE lq.workspace_id = li.workspace_id AND lq.interaction_id = li.id AND lq.member_id IS NOT NULL)))`,
    visibility: 'li.visibility',
    authorId: 'li.author_id',
  }),
  from: `interaction_participant lp
    JOIN interaction li ON li.workspace_id = lp.workspace_id AND li.id = lp.interaction_id
    JOIN interaction_type lt ON lt.workspace_id = li.workspace_id AND lt.id = li.type_id
   WHERE ${OF_CONTACT('lp')} AND lp.planned`,
  orderBy: 'li.occurred_at, li.id',
});

/** SQL, by field, of what only some rules look at; `u` is the pulse. */
export const FURTHER: Readonly<Record<string, string>> = {
  talkedAt,
  pains,
  handover,
  hurt,
  customerSince: isoInstant(`CASE WHEN c.lifecycle_stage = 'CUSTOMER' THEN c.stage_since END`),
};
