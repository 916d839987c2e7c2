import { CADENCE_SCOPES, type CadenceScope, Check, newId, refuse, wallClock } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Applied } from '../platform/changes/change';
import { findReplay } from '../platform/changes/find-replay';
import { requestHash } from '../platform/changes/request-hash';
import { inserted } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import type { CreateCadenceInput } from './cadence.input';
import { cadenceColumns } from './check-cadence-columns';
import { type CadenceWork, refuseUnlessTheirs, WriteCadence } from './write-cadence';

/** Today looks at every cadence of a tag by itself; a workspace with more has tags that say the same. */
const MOST_TAGS = 50;

const AROUND = `SELECT w.time_zone AS zone, EXISTS (SELECT FROM tag t WHERE t.workspace_id = $1 AND t.id = $2) AS "hasTag",
    (SELECT count(*)::int FROM cadence cd WHERE cd.workspace_id = $1 AND cd.scope = 'TAG') AS tags
  FROM workspace w WHERE w.id = $1`;

interface Around {
  readonly zone: string;
  readonly hasTag: boolean;
  readonly tags: number;
}

/** Sets a cadence for one person, a tag or a stage, exactly once. */
@Injectable()
export class CreateCadence {
  constructor(private readonly write: WriteCadence) {}

  /** @throws Refusal with every reason; ALREADY_EXISTS where there is one, NOT_FOUND, FORBIDDEN */
  async run(work: CadenceWork, input: CreateCadenceInput): Promise<Applied> {
    const { db, actor, now } = work;
    const request = { id: input.id, hash: requestHash('createCadence', input) };
    const done = idParam(input.id) === null ? null : await findReplay(db, actor, request);
    if (done !== null) return done;
    const [around] = await db.query<Around>(AROUND, [actor.workspaceId, idParam(input.tagId ?? null)]);
    if (around === undefined) throw new Error('A workspace without a row.');
    const check = Check.start();
    const id = check.take('id', newId(input.id));
    const of = whomFor(check, input);
    if (of.tag_id !== null && !around.hasTag) check.refuse('NOT_FOUND', 'tagId', 'There is no such tag.');
    const columns = cadenceColumns(check, givenOf(input), wallClock(now, around.zone).date);
    check.done();
    if (input.scope === 'TAG' && around.tags >= MOST_TAGS) refuse('TOO_MANY', 'tagId', FULL);
    const row = { id, ...of, ...columns };
    await refuseUnlessTheirs(work, row);
    return this.write.apply(work, 'createCadence', inserted('cadence', row), row, request);
  }
}

const FULL = `There are cadences for ${MOST_TAGS} tags already. Use one of these tags, or delete one of the cadences.`;
const FIELDS = { CONTACT: 'contactId', TAG: 'tagId', STAGE: 'stage', KIND: 'kind' } as const;

/** The columns that say whom it is for: the one of the scope, and no other. */
function whomFor(check: Check, input: CreateCadenceInput) {
  for (const scope of CADENCE_SCOPES) {
    const given = input[FIELDS[scope]] ?? null;
    if (scope === input.scope && given === null) check.refuse('REQUIRED', FIELDS[scope], 'Say whom it is for.');
    if (scope !== input.scope && given !== null)
      check.refuse('INVALID', FIELDS[scope], 'A cadence is for one of these alone. Leave this out.');
  }
  const { scope, stage = null, kind = null } = input;
  return {
    scope,
    contact_id: known(scope, 'CONTACT', input.contactId),
    tag_id: known(scope, 'TAG', input.tagId),
    stage,
    kind,
  };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

function known(scope: CadenceScope, own: CadenceScope, id: string | null | undefined): string | null {
  return scope === own && id !== null && id !== undefined ? (idParam(id) ?? NOBODY) : null;
}

function givenOf({
  scope,
  idealDays = null,
  maxDays = null,
  ceilingPer30Days = null,
  pausedUntil = null,
}: CreateCadenceInput) {
  return { scope, idealDays, maxDays, ceilingPer30Days, pausedUntil };
}
