import {
  type Channel,
  type Direction,
  OPEN_PAIN_STATUSES,
  type ProtocolCandidate,
  type RelationshipKind,
  type Role,
} from '@heed/domain';
import { type Writer, writerJson } from '../../calendar/writer';
import { lockContacts } from '../../contacts/writing/lock-contacts';
import { profilingDeniedSql } from '../../listening/reading/wanted-sql';
import { idParam } from '../../platform/database/id-param';
import { type KnownPain, knownPainsSql } from '../../pain-points/pain-point-row';
import { refuseReuse } from '../../platform/changes/find-replay';
import type { Request } from '../../platform/changes/change';
import type { Db } from '../../platform/database/db';
import type { RowDiff } from '../../platform/changes/row-diff';
import type { Principal } from '../../platform/principal';
import { type KnownPreference, knownPreferencesSql } from '../../preferences/preference-row';
import { knownPromisesSql, type PromiseRow } from '../../promises/promise-row';
import { candidatesSql } from '../../protocols/candidates';
import { type Sleeper, sleepersSql } from '../../reminders/woken-reminders';
import { type NearMessage, threadSql } from '../thread';
import type { LogInteractionInput } from './log-interaction.input';

/** A contact an interaction may be about, as a log needs to know it. */
export interface LoggedContact {
  readonly id: string;
  readonly ownerId: string | null;
  readonly name: string;
  readonly language: string | null;
  readonly relationshipKinds: readonly RelationshipKind[];
  readonly timeZone: string | null;
  /** Has a company now. */
  readonly atCompany: boolean;
}

/** The type of what is logged. */
export interface LoggedType {
  readonly id: string;
  readonly label: string;
  readonly channel: Channel | null;
  readonly default_direction: Direction;
  readonly customer_facing: boolean;
  readonly archived: boolean;
}

/** What the very same request wrote when it was sent before. */
interface LoggedBefore {
  readonly changeId: string;
  readonly subjectId: string;
  readonly contactId: string | null;
  readonly hash: string;
  readonly rows: readonly RowDiff[];
}

/** Everything a log stands on, as far as the actor may read it. */
export interface LoadedLog {
  readonly replays: readonly LoggedBefore[];
  readonly contacts: readonly LoggedContact[];
  readonly members: readonly { readonly id: string; readonly name: string; readonly role: Role }[];
  readonly type: LoggedType | null;
  readonly workspace: { readonly language: string; readonly timeZone: string };
  readonly candidates: readonly ProtocolCandidate[];
  /** The type of the protocol version that was named; null when there is no such version. */
  readonly namedVersionTypeId: string | null;
  readonly pains: readonly KnownPain[];
  readonly preferences: readonly KnownPreference[];
  readonly promises: readonly PromiseRow[];
  readonly thread: readonly NearMessage[];
  /** Reminders that sleep until the contact gets in touch. */
  readonly sleepers: readonly Sleeper[];
  /** Null of a log without marks and answers. */
  readonly writer: Writer | null;
  /** Whether a note with marks or answers is listened to: nobody of it said no, and the workspace listens. */
  readonly listens: boolean;
}

const OPEN = OPEN_PAIN_STATUSES.map((status) => `'${status}'`).join(', ');

const LOAD = `SELECT
  (SELECT coalesce(jsonb_agg(jsonb_build_object('changeId', r.id, 'subjectId', r.subject_id, 'contactId', r.contact_id,
     'hash', r.request_hash, 'rows', r.rows)), '[]') FROM change_record r
    WHERE r.workspace_id = $1 AND (r.request_id = $2 OR (r.actor_id = $3 AND r.idempotency_key = $4))) AS replays,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'ownerId', c.owner_id, 'name', c.display_name,
     'language', c.language, 'relationshipKinds', c.relationship_kinds, 'timeZone', c.time_zone, 'atCompany', EXISTS (SELECT FROM affiliation a
        WHERE a.workspace_id = c.workspace_id AND a.contact_id = c.id AND a.to_date IS NULL))), '[]')
    FROM contact c WHERE c.workspace_id = $1 AND c.id = ANY($5::uuid[])) AS contacts,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'role', m.role)), '[]') FROM membership m
    WHERE m.workspace_id = $1 AND m.id = ANY($6::uuid[]) AND m.active) AS members,
  (SELECT to_jsonb(t) FROM interaction_type t WHERE t.workspace_id = $1 AND t.id = $7) AS type,
  (SELECT jsonb_build_object('language', w.language, 'timeZone', w.time_zone) FROM workspace w WHERE w.id = $1) AS workspace,
  ${candidatesSql('$1', '$7')} AS candidates,
  (SELECT p.type_id FROM protocol_version v
     JOIN protocol p ON p.workspace_id = v.workspace_id AND p.id = v.protocol_id
    WHERE v.workspace_id = $1 AND v.id = $8) AS "namedVersionTypeId",
  ${knownPainsSql(`pp.workspace_id = $1 AND pp.contact_id = $9
     AND (pp.id = ANY($10::uuid[]) OR ($13::bool AND pp.status IN (${OPEN})))`)} AS pains,
  ${knownPreferencesSql('$1', '$9')} AS preferences,
  ${knownPromisesSql('q.workspace_id = $1 AND q.contact_id = $9 AND q.id = ANY($11::uuid[])')} AS promises,
  ${threadSql({ workspace: '$1', contact: '$9', instants: 'ARRAY[$12::timestamptz]' })} AS thread,
  ${sleepersSql('$1', '$9')} AS sleepers,
  CASE WHEN $13::bool THEN ${writerJson('$1', '$3')} END AS writer,
  $13::bool AND (SELECT w.listens FROM workspace w WHERE w.id = $1)
    AND NOT EXISTS (SELECT FROM unnest($5::uuid[]) AS o(id) WHERE ${profilingDeniedSql('$1', 'o.id')}) AS listens`;

/**
 * Locks the contacts of a log in the order of their ids, then loads all it stands on: two statements, so that what is
 * loaded is what it was once the lock was held.
 */
export async function loadLog(
  db: Db,
  actor: Principal,
  input: LogInteractionInput,
  of: { readonly request: Request; readonly occurredAt: string },
): Promise<LoadedLog> {
  const contactIds = idsOf([input.contactId, ...(input.participants ?? []).map(({ contactId }) => contactId)]);
  await lockContacts(db, actor.workspaceId, contactIds);
  const [loaded] = await db.query<LoadedLog>(LOAD, [
    actor.workspaceId,
    idParam(of.request.id),
    actor.id,
    of.request.idempotencyKey ?? null,
    contactIds,
    memberIdsOf(input),
    idParam(input.typeId),
    idParam(input.protocolVersionId),
    idParam(input.contactId),
    idsOf((input.painPoints ?? []).map(({ painPointId }) => painPointId)),
    idsOf(input.keptPromiseIds ?? []),
    of.occurredAt,
    typeof input.rawText === 'string' || (input.answers ?? []).length > 0,
  ]);
  if (loaded === undefined) throw new Error('A load without a row.');
  return loaded;
}

/**
 * What the very same request did before; null when it is new.
 * @throws Refusal IDEMPOTENCY_CONFLICT when its id or key was used with another body
 */
export function replayOf({ replays }: LoadedLog, { hash }: Request) {
  if (replays.some((replay) => replay.hash !== hash)) refuseReuse();
  return replays[0] ?? null;
}

function memberIdsOf({ participants, promises, reminders }: LogInteractionInput): string[] {
  return idsOf([
    ...(participants ?? []).map((one) => one.memberId),
    ...(promises ?? []).map((one) => one.promisorId),
    ...(reminders ?? []).map((one) => one.assigneeId),
  ]);
}

/** The ids among texts that may be none, each once, sorted. */
function idsOf(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => idParam(text)?.toLowerCase() ?? []))].sort();
}
