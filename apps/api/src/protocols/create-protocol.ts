import { Check, checkedProtocolBody, isUuid, language, newId, requiredText, TEXT_LIMITS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import type { Applied } from '../platform/changes/change';
import { findReplay } from '../platform/changes/find-replay';
import { requestHash } from '../platform/changes/request-hash';
import { inserted } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { newVersion } from './new-version';
import type { CreateProtocolInput } from './protocol.input';

const TYPE = 'SELECT customer_facing FROM interaction_type WHERE workspace_id = $1 AND id = $2';

/** Adds a protocol; its first version is active at once. */
@Injectable()
export class CreateProtocol {
  constructor(private readonly changes: ApplyChange) {}

  async run(db: Db, actor: Principal, input: CreateProtocolInput, now: Date): Promise<Applied> {
    const check = Check.start();
    const protocol = checked(check, input);
    const body = checkedProtocolBody(check.under('body'), input.body);
    const request = { id: protocol.id, hash: requestHash('createProtocol', input) };
    const replayed = await findReplay(db, actor, request);
    if (replayed) return replayed;
    await this.checkType(db, actor, input.typeId, check);
    check.done();
    const at = now.toISOString();
    const version = newVersion(
      { protocolId: protocol.id, number: 1, name: protocol.name, body, reason: null },
      actor,
      at,
    );
    return this.changes.apply(db, actor, {
      id: newUuid(),
      at,
      operation: 'createProtocol',
      subject: 'PROTOCOL',
      subjectId: protocol.id,
      contactId: null,
      rows: [inserted('protocol', { ...protocol, created_at: at }), version],
      request,
    });
  }

  private async checkType(db: Db, actor: Principal, typeId: string, check: Check): Promise<void> {
    const [type] = isUuid(typeId)
      ? await db.query<{ customer_facing: boolean }>(TYPE, [actor.workspaceId, typeId])
      : [];
    if (type === undefined)
      check.refuse('NOT_FOUND', 'typeId', 'There is no such interaction type. Choose one from the list.');
    else if (!type.customer_facing)
      check.refuse('INVALID', 'typeId', 'This type is not for customers, so it has no protocol.');
  }
}

function checked(check: Check, input: CreateProtocolInput) {
  return {
    id: check.take('id', newId(input.id)),
    name: check.take('name', requiredText(input.name, TEXT_LIMITS.name)),
    type_id: input.typeId,
    situation: input.situation ?? null,
    relationship_kinds: [...new Set(input.relationshipKinds ?? [])],
    audience: input.audience ?? 'ANY',
    language: check.take('language', language(input.language)),
  };
}
