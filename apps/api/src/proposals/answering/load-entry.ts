import { refuse, type Role } from '@heed/domain';
import { HEARD_ENTRIES } from '../../listening/reading/heard-entry';
import type { KeptFact } from '../../listening/kept-fact';
import { refuseUnlessEditableBy } from '../../interactions/change/load-interaction';
import type { InteractionRow } from '../../interactions/interaction-row';
import { type KnownPain, knownPainsSql } from '../../pain-points/pain-point-row';
import type { Request } from '../../platform/changes/change';
import { refuseReuse } from '../../platform/changes/find-replay';
import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import type { Principal } from '../../platform/principal';
import { type KnownPreference, knownPreferencesSql } from '../../preferences/preference-row';
import type { AnsweredRecordInput } from './answer-proposal.input';

/** An entry in whose note something is answered. */
export interface LoadedEntry {
  readonly interaction: InteractionRow;
  readonly contact: {
    readonly id: string;
    readonly ownerId: string | null;
    readonly name: string;
    readonly timeZone: string | null;
  };
  readonly workspace: { readonly language: string; readonly timeZone: string };
  readonly members: readonly { readonly id: string; readonly name: string; readonly role: Role }[];
  readonly pains: readonly KnownPain[];
  readonly preferences: readonly KnownPreference[];
  /** What was heard in its note and waits; null while it was not heard yet, or where nobody asks for it. */
  readonly open: readonly KeptFact[] | null;
  /** The keys of what was answered in it. */
  readonly answered: readonly string[];
  /** Whether somebody asks for it to be listened to. */
  readonly listens: boolean;
}

interface Replay {
  readonly changeId: string;
  readonly subjectId: string;
  readonly contactId: string | null;
  readonly hash: string;
}

type Loaded = Omit<LoadedEntry, 'interaction' | 'contact'> & {
  readonly interaction: InteractionRow | null;
  readonly contact: LoadedEntry['contact'] | null;
  readonly replay: Replay | null;
};

const LOCK = `SELECT c.id FROM contact c WHERE c.workspace_id = $1 AND c.id IN (
    SELECT p.contact_id FROM interaction_participant p WHERE p.workspace_id = $1 AND p.interaction_id = $2)
  ORDER BY c.id FOR NO KEY UPDATE`;

// An entry is about the first of its contacts.
const LOAD = `WITH about AS MATERIALIZED (
    SELECT p.contact_id AS id FROM interaction_participant p
     WHERE p.workspace_id = $1 AND p.interaction_id = ANY($2::uuid[]) AND p.contact_id IS NOT NULL ORDER BY p.id LIMIT 1),
  heard AS MATERIALIZED (${HEARD_ENTRIES})
  SELECT (SELECT to_jsonb(i) FROM interaction i WHERE i.workspace_id = $1 AND i.id = ANY($2::uuid[])) AS interaction,
  (SELECT jsonb_build_object('id', c.id, 'ownerId', c.owner_id, 'name', c.display_name, 'timeZone', c.time_zone)
    FROM contact c WHERE c.workspace_id = $1 AND c.id = (SELECT id FROM about)) AS contact,
  (SELECT jsonb_build_object('language', w.language, 'timeZone', w.time_zone) FROM workspace w WHERE w.id = $1) AS workspace,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'role', m.role)), '[]') FROM membership m
    WHERE m.workspace_id = $1 AND m.id = $3 AND m.active) AS members,
  ${knownPainsSql('pp.workspace_id = $1 AND pp.contact_id = (SELECT id FROM about) AND pp.id = $4')} AS pains,
  ${knownPreferencesSql('$1', '(SELECT id FROM about)')} AS preferences,
  (SELECT h.open FROM heard h WHERE h.outcome <> 'NOT_ASKED_FOR') AS open,
  ARRAY(SELECT a.key FROM hearing_answer a WHERE a.workspace_id = $1 AND a.interaction_id = ANY($2::uuid[])) AS answered,
  NOT EXISTS (SELECT FROM heard h WHERE h.outcome = 'NOT_ASKED_FOR') AS listens,
  (SELECT jsonb_build_object('changeId', r.id, 'subjectId', r.subject_id, 'contactId', r.contact_id, 'hash', r.request_hash)
    FROM change_record r WHERE r.workspace_id = $1 AND r.request_id = $5) AS replay`;

/** What an answer names. */
type Named = { readonly interactionId: string } & Partial<Pick<AnsweredRecordInput, 'painPoint' | 'promise'>>;

/**
 * Locks the contacts of an entry, then loads it with all that an answer in it stands on: two statements. What the very
 * same request did before is answered in its place.
 * @throws Refusal NOT_FOUND, FORBIDDEN when the actor may not edit it, WRONG_STATE while it lies ahead
 */
export async function loadEntry(
  db: Db,
  actor: Principal,
  named: Named,
  request: Request,
): Promise<{ readonly entry: LoadedEntry } | { readonly replay: Replay }> {
  const id = idParam(named.interactionId);
  await db.query(LOCK, [actor.workspaceId, id]);
  const [loaded] = await db.query<Loaded>(LOAD, [
    actor.workspaceId,
    id === null ? [] : [id],
    idParam(named.promise?.promisorId),
    idParam(named.painPoint?.painPointId),
    idParam(request.id),
  ]);
  const { interaction = null, contact = null, replay = null, ...more } = loaded ?? {};
  if (replay !== null) return replay.hash === request.hash ? { replay } : refuseReuse();
  if (loaded === undefined || interaction === null || contact === null) {
    return refuse('NOT_FOUND', 'interactionId', 'There is no such interaction.');
  }
  refuseUnlessEditableBy(actor, interaction.author_id, contact.ownerId);
  if (interaction.status === 'PLANNED') {
    refuse('WRONG_STATE', 'interactionId', 'This lies ahead, so nothing was said in it yet.');
  }
  return { entry: { ...loaded, ...more, interaction, contact } };
}
