import { type Channel, mayEditInteraction, refuse } from '@heed/domain';
import { editorOf } from '../../contacts/writing/contact-work';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import type { Row } from '../../platform/changes/row-diff';
import type { PainMentionRow, PainPointRow } from '../../pain-points/pain-point-row';
import { idParam } from '../../platform/database/id-param';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { PreferenceRow } from '../../preferences/preference-row';
import type { PromiseRow } from '../../promises/promise-row';

import type { InteractionRow, ParticipantRow } from '../interaction-row';
import { type NearMessage, threadSql } from '../thread';

/** A pain point told in an interaction, with all its mentions. */
interface ToldPain {
  readonly row: PainPointRow;
  readonly mentions: readonly PainMentionRow[];
}

/** An interaction with all that hangs on it. */
export interface LoadedInteraction {
  readonly interaction: InteractionRow;
  /** The contact's first. */
  readonly participants: readonly ParticipantRow[];
  readonly ownerId: string | null;
  readonly channel: Channel | null;
  /** The type an edit names; null when there is none. */
  readonly newType: { readonly id: string; readonly channel: Channel | null; readonly archived: boolean } | null;
  readonly pains: readonly ToldPain[];
  readonly made: readonly PromiseRow[];
  readonly resolved: readonly PromiseRow[];
  readonly preferences: readonly PreferenceRow[];
  readonly reminders: readonly Row[];
  /** What people said to what was heard in it. */
  readonly answers: readonly Row[];
  /** Of those reminders, the times that were closed. */
  readonly occurrences: readonly Row[];
  readonly thread: readonly NearMessage[];
  /** The most pins a contact of it has that the actor may read, this one apart. */
  readonly otherPins: number;
}

/** What a command about an interaction names. */
export interface NamedInteraction {
  readonly id: string;
  readonly version: number;
  readonly typeId?: string | null;
  readonly occurredAt?: string | null;
}

const LOCK = `SELECT c.id FROM contact c WHERE c.workspace_id = $1 AND c.id IN (
    SELECT p.contact_id FROM interaction_participant p WHERE p.workspace_id = $1 AND p.interaction_id = $2)
  ORDER BY c.id FOR NO KEY UPDATE`;

const rows = (table: string, column: string) => `(SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY x.id), '[]')
    FROM ${table} x WHERE x.workspace_id = i.workspace_id AND x.${column} = i.id)`;
const FIRST = `SELECT p.contact_id FROM interaction_participant p
    WHERE p.workspace_id = i.workspace_id AND p.interaction_id = i.id AND p.contact_id IS NOT NULL ORDER BY p.id LIMIT 1`;

const LOAD = `SELECT to_jsonb(i) AS interaction, t.channel,
  ${rows('interaction_participant', 'interaction_id')} AS participants,
  (SELECT c.owner_id FROM contact c WHERE c.workspace_id = i.workspace_id AND c.id = (${FIRST})) AS "ownerId",
  (SELECT to_jsonb(n) FROM interaction_type n WHERE n.workspace_id = i.workspace_id AND n.id = $3) AS "newType",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('row', to_jsonb(pp), 'mentions', (
       SELECT jsonb_agg(to_jsonb(o)) FROM pain_mention o
        WHERE o.workspace_id = pp.workspace_id AND o.pain_point_id = pp.id))), '[]')
     FROM pain_mention pm JOIN pain_point pp ON pp.workspace_id = pm.workspace_id AND pp.id = pm.pain_point_id
    WHERE pm.workspace_id = i.workspace_id AND pm.interaction_id = i.id) AS pains,
  ${rows('promise', 'source_interaction_id')} AS made,
  ${rows('promise', 'resolution_interaction_id')} AS resolved,
  ${rows('preference', 'evidence_interaction_id')} AS preferences,
  ${rows('reminder', 'source_interaction_id')} AS reminders,
  ${rows('hearing_answer', 'interaction_id')} AS answers,
  (SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY x.id), '[]') FROM reminder xr
     JOIN reminder_occurrence x ON x.workspace_id = xr.workspace_id AND x.reminder_id = xr.id
    WHERE xr.workspace_id = i.workspace_id AND xr.source_interaction_id = i.id) AS occurrences,
  ${threadSql({ workspace: 'i.workspace_id', contact: `(${FIRST})`, instants: 'ARRAY[i.occurred_at, coalesce($4::timestamptz, i.occurred_at)]' })} AS thread,
  (SELECT coalesce(max(n), 0)::int FROM (SELECT count(*) AS n FROM interaction_participant p
      JOIN interaction_participant o ON o.workspace_id = p.workspace_id AND o.contact_id = p.contact_id AND o.pinned
      JOIN interaction oi ON oi.workspace_id = o.workspace_id AND oi.id = o.interaction_id
     WHERE p.workspace_id = i.workspace_id AND p.interaction_id = i.id AND o.interaction_id <> i.id
     GROUP BY p.contact_id) pins) AS "otherPins"
  FROM interaction i JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
 WHERE i.workspace_id = $1 AND i.id = $2`;

/**
 * Locks the contacts of an interaction, then loads it with all that hangs on it: two statements.
 * @throws Refusal NOT_FOUND, FORBIDDEN when the actor may not edit it, CONFLICT when it moved on since it was read
 */
export async function loadInteraction(db: Db, actor: Principal, named: NamedInteraction): Promise<LoadedInteraction> {
  const id = idParam(named.id);
  await db.query(LOCK, [actor.workspaceId, id]);
  const params = [actor.workspaceId, id, idParam(named.typeId), named.occurredAt ?? null];
  const [loaded] = await db.query<LoadedInteraction>(LOAD, params);
  if (loaded === undefined) return refuse('NOT_FOUND', 'id', 'There is no such interaction.');
  refuseUnlessEditableBy(actor, loaded.interaction.author_id, loaded.ownerId);
  refuseUnlessCurrent(loaded.interaction, named.version);
  return loaded;
}

/** @throws Refusal FORBIDDEN when a colleague wrote it about a contact of theirs and the actor's role minds that */
export function refuseUnlessEditableBy(actor: Principal, authorId: string, ownerId: string | null): void {
  if (mayEditInteraction(editorOf(actor), { authorId, ownerId })) return;
  refuse('FORBIDDEN', '', 'A colleague looks after this contact. Ask them, or a manager, to change it.');
}

/** The contact an interaction is about; null when it has none left. */
export function contactOf({ participants }: LoadedInteraction): string | null {
  return participants.find(({ contact_id }) => contact_id !== null)?.contact_id ?? null;
}
