import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunImport } from '../../src/imports/run-import';
import { type Piecewise, Transactions } from '../../src/imports/transactions';
import { SYSTEM, type Principal } from '../../src/platform/principal';
import { Api } from '../api';

const CONTACTS = [
  'external_id,first_name,last_name,email,phone,country,preferred_channel,company',
  'c1,Zoë,Łuk,ZOE@example.org,0117 496 0123,GB,phone,Café Meridian',
  'c2,Amir,Silva,amir@example.org,,,email,cafe meridian',
].join('\n');

const conversation = (id: string, contact = 'c1', more: object = {}) => ({
  external_id: id,
  contact_external_id: contact,
  channel: 'chat',
  direction: 'inbound',
  agent: 'agent-7',
  started_at: '2020-05-12T12:25:56Z',
  ended_at: '2020-05-12T12:32:21Z',
  subject: 'doctor follow-up',
  messages: [
    { at: '2020-05-12T12:25:56Z', from: 'customer', text: 'Hello' },
    { at: '2020-05-12T12:28:00Z', from: 'agent', text: 'How can I help?' },
  ],
  ...more,
});
const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');
const COUNTS = `
  SELECT (SELECT count(*)::int FROM contact) AS contacts, (SELECT count(*)::int FROM interaction) AS interactions,
         (SELECT count(*)::int FROM company) AS companies, (SELECT count(*)::int FROM preference) AS preferences,
         (SELECT count(*)::int FROM membership WHERE NOT active) AS agents`;

describe('an import', () => {
  let api: Api;
  let folder: string;
  let actor: Principal;
  beforeAll(async () => {
    api = await Api.boot();
    await api.signUp();
    actor = { ...SYSTEM, name: 'Import', workspaceId: api.workspaceId, role: 'OWNER' };
    folder = await mkdtemp(join(tmpdir(), 'heed-import-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await api.close();
  });

  const ask = <Row extends object>(text: string) => api.database.inWorkspace(actor, (db) => db.query<Row>(text));
  const job = async (content: string | Buffer, piecewise: Piecewise) => {
    const path = join(folder, 'file');
    await writeFile(path, content);
    return { path, source: 'test', actor, piecewise, now: new Date('2026-11-22T09:00:00Z'), progress: () => undefined };
  };
  const forGood = () => api.part(Transactions).forGood(actor);
  const people = async (content: string) => api.part(RunImport).contacts(await job(content, forGood()));
  const talks = async (content: string | Buffer, piecewise = forGood()) =>
    api.part(RunImport).conversations(await job(content, piecewise));

  it('rehearses everything and changes nothing', async () => {
    const report = await api.part(Transactions).rehearse(actor, async (piecewise) => {
      const contacts = await api.part(RunImport).contacts(await job(CONTACTS, piecewise));
      const interactions = await talks(lines(conversation('i1')), piecewise);
      return { contacts: contacts.added, interactions: interactions.added };
    });
    expect(report).toEqual({ contacts: 2, interactions: 1 });
    expect(await ask(COUNTS)).toEqual([{ contacts: 0, interactions: 0, companies: 0, preferences: 0, agents: 0 }]);
  });

  it('adds people with their company, phone and preferred channel, once', async () => {
    expect(await people(CONTACTS)).toEqual({ added: 2, known: 0, failed: [], unused: [] });
    expect(await people(CONTACTS)).toMatchObject({ added: 0, known: 2 });
    expect(await ask(COUNTS)).toMatchObject([{ contacts: 2, companies: 1, preferences: 2 }]);
    const points = await ask<{ value: string }>('SELECT value FROM contact_point ORDER BY value');
    expect(points.map(({ value }) => value)).toEqual(['+441174960123', 'amir@example.org', 'zoe@example.org']);
  });

  it('tells line, reason and record of what it cannot read, and goes on', async () => {
    const { added, failed } = await people(
      'external_id,first_name,email\nc3,Bo,not an address\n,Cy,cy@example.org\nc4,Di,\n',
    );
    expect(added).toBe(1);
    expect(failed).toMatchObject([
      { line: 2, raw: expect.stringContaining('not an address'), reason: expect.stringMatching(/^email: /) },
      { line: 3, reason: expect.stringMatching(/^external_id: /) },
    ]);
  });

  it('makes one two-way chat with its transcript of a conversation, by an inactive colleague', async () => {
    expect(await talks(gzipSync(lines(conversation('i1'))))).toMatchObject({ added: 1, failed: [] });
    const [row] = await ask(`
      SELECT t.key, i.two_way, i.transcript_length, i.author_name, p.last_two_way_at FROM interaction i
        JOIN interaction_type t ON t.id = i.type_id JOIN interaction_participant ip ON ip.interaction_id = i.id
        JOIN contact_pulse p ON p.id = ip.contact_id`);
    expect(row).toEqual({
      key: 'CHAT',
      two_way: true,
      transcript_length: 2,
      author_name: 'agent-7',
      last_two_way_at: '2020-05-12T12:25:56.000Z',
    });
    expect(await ask('SELECT active, email FROM membership WHERE external_id = $$agent-7$$')).toEqual([
      { active: false, email: null },
    ]);
  });

  it('tells why a conversation cannot be imported', async () => {
    const { failed } = await talks(
      [
        '{',
        lines(
          conversation('x', 'nobody'),
          conversation('y', 'c1', { channel: 'smoke', started_at: '2020-02-30T00:00:00Z' }),
        ),
      ].join('\n'),
    );
    expect(failed.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'The line is not a JSON object.'],
      [2, 'No contact has the id nobody. Import the contacts first.'],
      [3, expect.stringMatching(/started_at: There is no such time.*channel: Give one of/s)],
    ]);
  });

  it('completes when it was ended in the middle and is run again', async () => {
    const file = lines(...Array.from({ length: 450 }, (_, at) => conversation(`k${at}`)));
    let pieces = 0;
    const dying: Piecewise = (work) => {
      pieces += 1;
      return pieces === 2 ? Promise.reject(new Error('killed')) : forGood()(work);
    };
    await expect(talks(file, dying)).rejects.toThrow('killed');
    expect(await talks(file)).toMatchObject({ added: 250, known: 200 });
    expect(await talks(file)).toMatchObject({ added: 0, known: 450 });
  });

  it('counts a conversation that stands in a file twice once', async () => {
    expect(await talks(lines(conversation('twice'), conversation('twice')))).toMatchObject({ added: 1, known: 1 });
  });
});
