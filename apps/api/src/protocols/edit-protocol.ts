import {
  type Audience,
  Check,
  checkedProtocolBody,
  isUuid,
  refuse,
  type RelationshipKind,
  requiredText,
  TEXT_LIMITS,
} from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { type Row, type RowDiff, updated } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { newVersion } from './new-version';
import type { EditProtocolInput } from './protocol.input';

interface Loaded {
  readonly protocol: Row & {
    readonly name: string;
    readonly relationship_kinds: readonly RelationshipKind[];
    readonly audience: Audience;
  };
  readonly active: Row[];
  readonly last: number;
}

const LOAD = `
  SELECT to_jsonb(p) AS protocol,
         coalesce(jsonb_agg(to_jsonb(v)) FILTER (WHERE v.status = 'ACTIVE'), '[]') AS active,
         coalesce(max(v.number), 0)::int AS last
    FROM protocol p LEFT JOIN protocol_version v ON v.workspace_id = p.workspace_id AND v.protocol_id = p.id
   WHERE p.workspace_id = $1 AND p.id = $2
   GROUP BY p.workspace_id, p.id`;

/** Makes the next version of a protocol and activates it; the one before is retired but kept. */
@Injectable()
export class EditProtocol {
  constructor(private readonly changes: ApplyChange) {}

  /** The id of the change. */
  async run(db: Db, actor: Principal, input: EditProtocolInput, now: Date): Promise<string> {
    const check = Check.start();
    const body = checkedProtocolBody(check.under('body'), input.body);
    const reason = check.take('reason', requiredText(input.reason, TEXT_LIMITS.reason));
    const name = input.name == null ? undefined : check.take('name', requiredText(input.name, TEXT_LIMITS.name));
    check.done();
    const loaded = await load(db, actor, input);
    const at = now.toISOString();
    const version = {
      protocolId: loaded.protocol.id,
      number: loaded.last + 1,
      name: name ?? loaded.protocol.name,
      body,
      reason,
    };
    const applied = await this.changes.apply(db, actor, {
      id: newUuid(),
      at,
      operation: 'editProtocol',
      subject: 'PROTOCOL',
      subjectId: loaded.protocol.id,
      contactId: null,
      rows: [newVersion(version, actor, at), ...moved(loaded, version.name, input)],
    });
    return applied.changeId;
  }
}

/** The protocol's own row moves with every edit, so that two editors of one version cannot both win. */
function moved({ protocol, active }: Loaded, name: string, input: EditProtocolInput): RowDiff[] {
  const retired = active.map((row) => updated('protocol_version', row, { status: 'RETIRED' }));
  const { relationship_kinds, audience } = protocol;
  const touched = {
    table: 'protocol',
    id: protocol.id,
    before: { name: protocol.name, relationship_kinds, audience, version: protocol.version },
    after: {
      name,
      relationship_kinds: kindsOf(input) ?? relationship_kinds,
      audience: input.audience ?? audience,
    },
  };
  return [touched, ...retired.filter((diff) => diff !== null)];
}

/** Undefined leaves them as they are. */
function kindsOf({ relationshipKinds }: EditProtocolInput): RelationshipKind[] | undefined {
  return relationshipKinds === undefined ? undefined : [...new Set(relationshipKinds ?? [])];
}

async function load(db: Db, actor: Principal, { id, version }: EditProtocolInput): Promise<Loaded> {
  const [loaded] = isUuid(id) ? await db.query<Loaded>(LOAD, [actor.workspaceId, id]) : [];
  if (loaded === undefined) return refuse('NOT_FOUND', 'id', 'There is no such protocol. Reload the list.');
  refuseUnlessCurrent(loaded.protocol, version);
  return loaded;
}
