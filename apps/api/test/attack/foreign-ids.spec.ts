import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Row } from '../../src/platform/changes/row-diff';
import { aPrincipal } from '../a-principal';
import { Api, type SignedIn } from '../api';
import { databaseDigest } from '../database-digest';
import type { LogInteractionInput } from '../generated/graphql';
import { DELETE, EDIT, HISTORY, RESTORE, UNDO } from '../interactions/interaction-documents';
import {
  KEEP_PROMISE,
  RECORD_PREFERENCE,
  UPDATE_PAIN_POINT,
  UPDATE_PREFERENCE,
} from '../contact-page/learned-documents';
import { LogScene, TIMELINE } from '../log-scene';
import { aContactRow, anInteractionRow, aParticipantRow, aTypeRow } from '../rows';
import { writeRows } from '../write-rows';

/** What another workspace holds, by name. */
interface Foreign {
  readonly contact: string;
  readonly member: string;
  readonly type: string;
  readonly interaction: string;
  readonly pain: string;
  readonly promise: string;
  readonly preference: string;
  readonly version: string;
}

describe("another workspace's ids", () => {
  let api: Api;
  let owner: SignedIn;
  let scene: LogScene;
  let contactId: string;
  let foreign: Foreign;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    scene = await LogScene.of(api);
    contactId = await scene.aContact(owner.client);
    foreign = await anotherWorkspace(api);
  });
  afterAll(() => api.close());

  const unknown = (): Foreign => {
    const id = uuid;
    return {
      contact: id(),
      member: id(),
      type: id(),
      interaction: id(),
      pain: id(),
      promise: id(),
      preference: id(),
      version: id(),
    };
  };
  const nested = (ids: Foreign): LogInteractionInput => ({
    ...scene.aCall(contactId),
    protocolVersionId: ids.version,
    participants: [
      { role: 'CC', contactId: ids.contact },
      { role: 'CC', memberId: ids.member },
    ],
    painPoints: [{ id: uuid(), painPointId: ids.pain }],
    promises: [{ id: uuid(), text: 'Call', direction: 'OURS', promisorId: ids.member }],
    keptPromiseIds: [ids.promise],
  });

  it('answer like unknown ones wherever a log names them, and leave nothing behind', async () => {
    const before = await databaseDigest(api);
    const inputs = (ids: Foreign) => [
      nested(ids),
      { ...scene.aCall(contactId), contactId: ids.contact },
      { ...scene.aCall(contactId), typeId: ids.type },
    ];
    const answers = async (ids: Foreign) => {
      const logs = await Promise.all(inputs(ids).map((input) => scene.log(owner.client, input)));
      return logs.map(({ userErrors }) => userErrors);
    };
    const refused = await answers(foreign);
    expect(refused).toEqual(await answers(unknown()));
    expect(refused.map((reasons) => reasons.length)).toEqual([6, 1, 1]);
    expect(await databaseDigest(api)).toBe(before);
  });

  it('answer like unknown ones in every other command', async () => {
    const before = await databaseDigest(api);
    const { client } = owner;
    const said = { key: 'PACE', value: 'slow', strength: 'LIKES', source: 'STAFF_OBSERVED' } as const;
    const answers = async (ids: Foreign) => [
      (await client.request(EDIT, { input: { id: ids.interaction, version: 1 } })).editInteraction,
      (await client.request(DELETE, { input: { id: ids.interaction, version: 1 } })).deleteInteraction,
      (await client.request(RESTORE, { input: { id: ids.interaction } })).restoreInteraction,
      (await client.request(UNDO, { input: { changeId: ids.interaction } })).undoChange,
      (await client.request(KEEP_PROMISE, { input: { id: ids.promise, version: 1 } })).keepPromise,
      (await client.request(UPDATE_PAIN_POINT, { input: { id: ids.pain, version: 1 } })).updatePainPoint,
      (await client.request(UPDATE_PREFERENCE, { input: { id: ids.preference, version: 1 } })).updatePreference,
      (await client.request(RECORD_PREFERENCE, { input: { id: uuid(), contactId: ids.contact, ...said } }))
        .recordPreference,
      (
        await client.request(RECORD_PREFERENCE, {
          input: { id: uuid(), contactId, evidenceInteractionId: ids.interaction, ...said },
        })
      ).recordPreference,
    ];
    const refused = await answers(foreign);
    expect(refused).toEqual(await answers(unknown()));
    for (const { userErrors } of refused) expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await databaseDigest(api)).toBe(before);
  });

  it('show nothing', async () => {
    expect(await owner.client.request(TIMELINE, { id: foreign.contact })).toEqual({ contact: null });
    expect(await owner.client.request(HISTORY, { id: foreign.contact })).toEqual({ contact: null });
  });
});

async function anotherWorkspace(api: Api): Promise<Foreign> {
  const bob = await aPrincipal(api.database, { role: 'OWNER', name: 'Bob' });
  const [contact, type] = [aContactRow(), aTypeRow()];
  const interaction = anInteractionRow({ type_id: type.id, author_id: bob.id });
  const at = { created_at: interaction['occurred_at'] };
  const protocol = {
    id: uuid(),
    name: 'General',
    type_id: type.id,
    audience: 'ANY',
    relationship_kinds: [],
    language: 'en',
    ...at,
  };

  const made = { created_by_kind: 'USER', created_by_id: bob.id, created_by_name: bob.name, ...at };
  const version = {
    ...{ id: uuid(), protocol_id: protocol.id, number: 1, name: 'General', status: 'ACTIVE', body: {} },
    ...made,
  };
  const told = { first_mentioned_at: at.created_at, last_mentioned_at: at.created_at, repeat_count: 0 };
  const pain = {
    ...{ id: uuid(), contact_id: contact.id, title: 'Waits', category: 'OTHER', severity: 2, status: 'OPEN' },
    ...told,
    ...at,
  };
  const mention = {
    id: uuid(),
    pain_point_id: pain.id,
    interaction_id: interaction.id,
    severity: 2,
    mentioned_at: at.created_at,
  };
  const on = { contact_id: contact.id, ...at };
  const owed = {
    text: 'Call',
    direction: 'OURS',
    promisor_name: 'Bob',
    explicit: true,
    moved_untold: false,
    status: 'OPEN',
  };
  const promise = { id: uuid(), ...on, ...owed, source_interaction_id: interaction.id };
  const liked = {
    key: 'PACE',
    value: 'slow',
    strength: 'LIKES',
    source: 'STAFF_OBSERVED',
    confirmed_at: at.created_at,
  };
  const preference = { id: uuid(), ...on, ...liked, evidence_interaction_id: interaction.id };
  const tables: readonly (readonly [string, Row])[] = [
    ['interaction_type', type],
    ['protocol', protocol],
    ['protocol_version', version],
    ['contact', contact],
    ['interaction', interaction],
    ['interaction_participant', aParticipantRow(interaction.id, contact.id)],
    ['pain_point', pain],
    ['pain_mention', mention],
    ['promise', promise],
    ['preference', preference],
  ];
  await api.database.inWorkspace(bob, async (db) => {
    for (const [table, row] of tables) await writeRows(db, bob, table, [row]);
  });
  return {
    ...{ contact: contact.id, member: bob.id, type: type.id, interaction: interaction.id, pain: pain.id },
    ...{ promise: promise.id, preference: preference.id, version: version.id },
  };
}
