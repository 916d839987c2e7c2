import { fittingProtocol, isUuid, leadKind, type ProtocolMatch, type Situation } from '@heed/domain';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import type { FittingProtocol, ProtocolVersion, ProtocolVersionRef } from '../protocols/protocol.type';
import { PROTOCOL_VERSION, PROTOCOL_VERSION_REF } from '../protocols/read-protocols';
import { spokenLine } from './fill-line';
import { type GuideFacts, loadGuide } from './load-guide';

/** For whom and for what a protocol is looked up; `versionId` is one chosen by hand. */
interface GuideRequest {
  readonly contactId: string;
  readonly typeId: string;
  readonly situation: Situation | null;
  readonly versionId: string | null;
}

/** What a protocol is chosen by, beside the person. */
type ProtocolChoosing = Omit<GuideRequest, 'contactId'>;

/** The active version that fits, why, and the other ones of the type. */
interface ProtocolChoice {
  readonly versionId: string;
  readonly matchedBy: ProtocolMatch;
  readonly others: readonly string[];
}

const VERSIONS = `
  SELECT v.id, CASE WHEN v.id = $2 THEN ${PROTOCOL_VERSION} END AS version, ${PROTOCOL_VERSION_REF} AS ref
    FROM protocol_version v JOIN protocol p ON p.workspace_id = v.workspace_id AND p.id = v.protocol_id
   WHERE v.workspace_id = $1 AND v.id = ANY($3)`;

/** The protocol that fits this person and type, in two statements; null when the type has none or nobody is known by the id. */
export async function guideFor(db: Db, actor: Principal, request: GuideRequest): Promise<FittingProtocol | null> {
  if (!isUuid(request.contactId) || !isUuid(request.typeId)) return null;
  const facts = await loadGuide(db, actor.workspaceId, request.contactId, request.typeId);
  const choice = facts && chooseProtocol(facts, request);
  if (!facts || !choice) return null;
  const versions = await readVersions(db, actor, choice);
  if (versions.chosen === null) return null;
  const line = spokenLine(versions.chosen.openingLine, facts, actor.name);
  return {
    id: `${choice.versionId}:${request.contactId}`,
    protocolVersion: versions.chosen,
    openingLine: line.text,
    missingVariables: line.missing,
    matchedBy: choice.matchedBy,
    alternatives: versions.others,
  };
}

/** The protocol for one person; null when none of the type suits them. */
export function chooseProtocol(facts: GuideFacts, choosing: ProtocolChoosing): ProtocolChoice | null {
  const { candidates, language, companyName, relationshipKinds } = facts;
  const { typeId, situation, versionId } = choosing;
  const fit = fittingProtocol(candidates, {
    typeId,
    situation,
    leadKind: leadKind(relationshipKinds),
    audience: companyName ? 'B2B' : 'ANY',
    language,
  });
  const chosen = candidates.find((candidate) => candidate.id === versionId) ?? fit?.protocol;
  if (!chosen) return null;
  const ranked = fit ? [fit.protocol, ...fit.alternatives] : candidates;
  const others = ranked.filter((candidate) => candidate !== chosen).map(({ id }) => id);
  return { versionId: chosen.id, matchedBy: chosen === fit?.protocol ? fit.matchedBy : 'CHOSEN', others };
}

async function readVersions(db: Db, actor: Principal, { versionId, others }: ProtocolChoice) {
  const rows = await db.query<{ id: string; version: ProtocolVersion | null; ref: ProtocolVersionRef }>(VERSIONS, [
    actor.workspaceId,
    versionId,
    [versionId, ...others],
  ]);
  const refs = new Map(rows.map(({ id, ref }) => [id, ref]));
  return {
    chosen: rows.find(({ id }) => id === versionId)?.version ?? null,
    others: others.map((id) => refs.get(id)).filter((ref) => ref !== undefined),
  };
}
