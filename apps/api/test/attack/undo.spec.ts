import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import type { Client } from '../client';
import { databaseDigest } from '../database-digest';
import { field, list, text, World } from './world';

const UNDO = `mutation($input: UndoChangeInput!) { undoChange(input: $input) {
  change { id operation fields { field } } contact { id } deletedIds userErrors { code field message } } }`;

let api: Api;
let owner: SignedIn;
let agent: SignedIn;
let other: SignedIn;
let world: World;
let looking: pg.Client;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  [agent, other] = [await api.signInAs('AGENT'), await api.signInAs('AGENT')];
  world = new World(owner.client, { workspace: api.workspaceId, member: agent.id, apiKey: '' }, 'Bread');
  looking = new pg.Client({ connectionString: api.superuserUrl });
  await looking.connect();
}, 60_000);
afterAll(async () => {
  await looking.end();
  await api.close();
});
beforeEach(() => api.clock.advance({ seconds: 1 }));

/** Codes of the reasons, or the id of the change that took it back. */
async function undo(by: Client, changeId: string): Promise<string> {
  const { data, errors } = await by.ask(UNDO, { input: { changeId } });
  if (errors.length > 0) return JSON.stringify(errors);
  const payload = field(data, 'undoChange');
  const codes = list(payload, 'userErrors').map((one) => text(one, 'code'));
  return codes.length > 0 ? codes.join() : text(field(payload, 'change'), 'id');
}

/** The newest change of this operation, as the database has it. */
async function newest(operation: string): Promise<string> {
  const { rows } = await looking.query<{ id: string }>(
    'SELECT id FROM change_record WHERE operation = $1 ORDER BY at DESC, id DESC LIMIT 1',
    [operation],
  );
  return rows[0]?.id ?? '';
}

async function refusedWithoutTrace(by: Client, changeId: string): Promise<string> {
  const before = await databaseDigest(api);
  const outcome = await undo(by, changeId);
  expect(await databaseDigest(api)).toBe(before);
  return outcome;
}

const DONE = expect.stringMatching(/^[0-9a-f-]{36}$/);
const change = async (operation: string, input: Readonly<Record<string, unknown>>) =>
  text(field(await world.run(operation, input, 'change { id }'), 'change'), 'id');

describe('taking back', () => {
  it('never takes back who may do what: roles have their own rules', async () => {
    const promoted = { id: agent.id, version: await world.versionOfMember(agent.id), role: 'OWNER' };
    await world.run('updateMember', promoted);
    const changeId = await newest('updateMember');
    expect(await refusedWithoutTrace(other.client, changeId)).toBe('FORBIDDEN');
    expect(await refusedWithoutTrace(owner.client, changeId)).toBe('WRONG_STATE');
    await world.run('updateMember', { ...promoted, version: promoted.version + 1, role: 'AGENT' });
    expect(await refusedWithoutTrace(agent.client, await newest('updateMember'))).toBe('FORBIDDEN');
  });

  it('never takes back what a workspace began with', async () => {
    const began = await newest('setUpWorkspace');
    const { client } = await api.withKey('WRITE');
    for (const by of [agent.client, other.client, client])
      expect(await refusedWithoutTrace(by, began)).toBe('FORBIDDEN');
    expect(await refusedWithoutTrace(owner.client, began)).toBe('WRONG_STATE');
  });

  it('leaves the name of the workspace to whoever may change it', async () => {
    await world.run('updateWorkspace', { version: 1, name: 'Mill' });
    expect(await refusedWithoutTrace(agent.client, await newest('updateWorkspace'))).toBe('FORBIDDEN');
  });

  it('asks for the right to the thing itself when a taking back is taken back', async () => {
    const id = await world.ownType();
    const renamed = await change('updateInteractionType', { id, version: 1, label: 'Other' });
    const undone = await undo(owner.client, renamed);
    expect(undone).toEqual(DONE);
    expect(await refusedWithoutTrace(agent.client, renamed)).toBe('FORBIDDEN');
    expect(await refusedWithoutTrace(agent.client, undone)).toBe('FORBIDDEN');
    const { client } = await api.withKey('WRITE');
    expect(await refusedWithoutTrace(client, undone)).toBe('FORBIDDEN');
    expect(await undo(owner.client, undone)).toEqual(DONE);
  });

  it('refuses what a colleague did for a contact of theirs, and does it for the contact that is nobody’s', async () => {
    const theirs = await world.contact({ ownerId: other.id });
    const about = { version: 1, nameToUse: 'Mimi' };
    expect(await refusedWithoutTrace(agent.client, await change('updateContact', { id: theirs, ...about }))).toBe(
      'FORBIDDEN',
    );
    const nobodys = await world.contact();
    expect(await undo(agent.client, await change('updateContact', { id: nobodys, ...about }))).toEqual(DONE);
  });

  it('refuses what was built on since, twice, and what was taken back already', async () => {
    const id = await world.contact();
    const first = await change('updateContact', { id, version: 1, nameToUse: 'Mimi' });
    const second = await change('updateContact', { id, version: 2, nameToUse: 'Mia' });
    expect(await refusedWithoutTrace(owner.client, first)).toBe('CONFLICT');
    const undone = await undo(owner.client, second);
    expect(undone).toEqual(DONE);
    expect(await refusedWithoutTrace(owner.client, second)).toBe('WRONG_STATE');
    const redone = await undo(owner.client, undone);
    expect(redone).toEqual(DONE);
    expect(await refusedWithoutTrace(owner.client, undone)).toBe('WRONG_STATE');
  });

  it('refuses to take a contact back with which somebody has spoken, and a log on which a promise was kept', async () => {
    const contactId = await world.contact();
    const made = await newest('createContact');
    const { change: logged, promise } = await world.logged({ contactId });
    expect(await refusedWithoutTrace(owner.client, made)).toBe('CONFLICT');
    await world.logged({ contactId, keptPromiseIds: [promise] });
    expect(await refusedWithoutTrace(owner.client, logged)).toBe('CONFLICT');
  });

  it('restores a deleted interaction only while what went with it can come back', async () => {
    const { interaction: id, contact, promise } = await world.logged();
    const { interaction: keeping } = await world.logged({ contactId: contact, keptPromiseIds: [promise] });
    await world.run('deleteInteraction', { id: keeping, version: 1 });
    const { version } = { version: 3 };
    await world.run('keepPromise', { id: promise, version });
    const before = await databaseDigest(api);
    await expect(world.run('restoreInteraction', { id: keeping })).rejects.toThrow('CONFLICT');
    expect(await databaseDigest(api)).toBe(before);
    await world.run('updateContact', { id: contact, version: 1, nameToUse: 'Mimi' });
    const { interaction: free } = await world.logged({ contactId: contact });
    await world.run('deleteInteraction', { id: free, version: 1 });
    await world.run('updateContact', { id: contact, version: 2, ownerId: other.id });
    await world.run('restoreInteraction', { id: free });
    await expect(world.run('restoreInteraction', { id: free })).rejects.toThrow('NOT_FOUND');
    expect(id).not.toBe(free);
  });

  it('knows no change of nobody', async () => {
    for (const changeId of [uuid(), 'x', '', '__proto__', "' or 1=1 --"])
      expect(await refusedWithoutTrace(owner.client, changeId)).toBe('NOT_FOUND');
  });

  it('lets one of many who take the same back at once do it', async () => {
    const id = await world.contact();
    const made = await change('updateContact', { id, version: 1, nameToUse: 'Mimi' });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => undo(owner.client.copy(), made)));
    expect(outcomes.filter((one) => one.length === 36)).toHaveLength(1);
    expect(outcomes.filter((one) => one.length !== 36)).toEqual(
      Array(9).fill(expect.stringMatching(/WRONG_STATE|CONFLICT/)),
    );
  });
});
