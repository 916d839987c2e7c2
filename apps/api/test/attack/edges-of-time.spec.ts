import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { v7 as uuid } from 'uuid';
import { Api } from '../api';
import type { Client } from '../client';
import { type Args, operationsOf, selectionOf } from './documents';
import { faultOf } from './fault';
import { field, list, World } from './world';

let api: Api;
let client: Client;
let world: World;
beforeAll(async () => {
  api = await Api.boot();
  const boss = await api.signUp();
  client = boss.client;
  world = new World(client, { workspace: api.workspaceId, member: boss.id, apiKey: '' }, 'Bread');
}, 60_000);
afterAll(() => api.close());

const INSTANTS = [
  ...['0001-01-01T00:00:00Z', '1582-10-10T00:00:00Z', '1999-12-31T23:59:59Z'],
  ...['2199-12-31T23:59:59Z', '2200-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'],
];
const DATES = ['0001-01-01', '1970-01-01', '2199-12-31', '9999-12-31'];
const ZONES = ['SystemV/PST8', 'Etc/GMT+12', 'pacific/apia', 'Pacific/Kiritimati', 'Antarctica/Troll', 'Asia/Calcutta'];

/** Whether it was accepted. @throws when it is no clean refusal either */
async function attempt(operation: string, input: object): Promise<boolean> {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { ${operation}(input: $input) { userErrors { code field message } } }`;
  const reply = await client.ask(document, { input });
  const fault = faultOf(reply) ?? (reply.errors.length > 0 ? JSON.stringify(reply.errors) : null);
  if (fault !== null) throw new Error(`${operation} ${JSON.stringify(input)}: ${fault}`);
  return list(field(reply.data, operation), 'userErrors').length === 0;
}

/** What goes wrong in reading everything there is about these contacts. */
async function wrongWith(contacts: readonly string[], companyId: string): Promise<string[]> {
  const wrong: string[] = [];
  const read = async (document: string, args: Args) => {
    const reply = await client.ask(document, args);
    const fault = faultOf(reply) ?? (reply.errors.length > 0 ? JSON.stringify(reply.errors) : null);
    if (fault !== null) wrong.push(`${document.slice(0, 80)} ${JSON.stringify(args)}: ${fault}`);
  };
  const contact = api.schema.getType('Contact');
  const fields = isObjectType(contact) ? Object.values(contact.getFields()) : [];
  for (const id of contacts) {
    for (const { name, type } of fields)
      await read(`query($id: ID!) { contact(id: $id) { ${name} ${selectionOf(type, 2)} } }`, { id });
  }
  const entries = '{ totalCount nodes { id occurredAt } }';
  await read(`query($id: ID!) { company(id: $id) { timeline ${entries} } feed ${entries} }`, { id: companyId });
  for (const { name, document } of operationsOf(api.schema, 2))
    if (['today', 'contacts', 'apiKeys', 'ring'].includes(name)) await read(document, { first: 50, tel: '030901820' });
  return wrong;
}

it('are refused, or everything can be read afterwards', async () => {
  const companyId = await world.company();
  const typeId = await world.type();
  const contacts: string[] = [];
  const called = { typeId, outcome: 'CONNECTED', feeling: 'UPSET', direction: 'INBOUND' };
  for (const at of INSTANTS) {
    const contactId = await world.contact({ companyId, phone: '+49 30 901820' });
    contacts.push(contactId);
    const promises = [{ id: uuid(), text: world.text(), direction: 'OURS', dueAt: at, dueZone: 'UTC' }];
    expect(await attempt('logInteraction', { id: uuid(), contactId, ...called, promises })).toBe(at.startsWith('2199'));
    await attempt('logInteraction', { id: uuid(), contactId, ...called, occurredAt: at });
    const planned = { typeId, status: 'PLANNED', occurredAt: at };
    await attempt('logInteraction', { id: uuid(), contactId, ...planned });
    await attempt('createReminder', { id: uuid(), contactId, title: world.text(), dueAt: at });
    await attempt('blockChannel', { id: uuid(), contactId, channel: 'SMS', reason: world.text(), until: at });
  }
  const contactId = await world.contact({ companyId, phone: '+49 30 901820' });
  for (const date of DATES) {
    const about = { id: uuid(), contactId };
    await attempt('createReminder', { ...about, title: world.text(), dueDate: date });
    await attempt('addAffiliation', { ...about, id: uuid(), companyId, from: date });
    await attempt('addAffiliation', { ...about, id: uuid(), companyId, to: date });
    const peace = { key: 'DO_NOT_DISTURB', value: 'no', strength: 'MUST', source: 'STAFF_OBSERVED' };
    await attempt('recordPreference', { ...about, id: uuid(), ...peace, validUntil: date });
    const day = { kind: 'OTHER', label: 'x', year: Number(date.slice(0, 4)), month: 2, day: 28, leadDays: 90 };
    await attempt('addImportantDate', { ...about, id: uuid(), ...day });
  }
  for (const timeZone of ZONES) {
    const contact = await world.contact();
    contacts.push(contact);
    await attempt('updateContact', { id: contact, version: 1, timeZone });
    await attempt('createReminder', { id: uuid(), title: timeZone, dueDate: '2026-11-21', timeZone });
  }
  expect(await wrongWith([...contacts, contactId], companyId)).toEqual([]);
}, 90_000);
