import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { CarryMail } from '../../src/channels/mail/carry-mail';
import type { Principal } from '../../src/platform/principal';
import type { Carried } from '../../src/reaching/carriers/carrier';
import { World } from '../attack/world';
import { Api, type SignedIn } from '../api';
import { complete, made } from '../reminders/reminder-scene';
import { aDelivery } from './a-delivery';
import { MailServer, SilentServer } from './mail-server';

let server: MailServer;
let api: Api;
let owner: SignedIn;
let member: Principal;
let world: World;
beforeAll(async () => {
  server = await MailServer.start();
  process.env['SMTP_URL'] = server.url;
  process.env['MAIL_FROM'] = 'Heed <heed@bakery.example>';
  process.env['HEED_URL'] = 'https://heed.bakery.example/';
  api = await Api.boot();
  owner = await api.signUp();
  member = principalOf(owner, 'Olga Owner', 'OWNER');
  world = new World(owner.client, { workspace: api.workspaceId, member: owner.id, apiKey: '' }, 'Bread');
});
afterEach(() => {
  server.refusals = {};
});
afterAll(async () => {
  await api.close();
  await server.close();
});

function principalOf({ id }: SignedIn, name: string, role: Principal['role']): Principal {
  return { kind: 'USER', id, name, workspaceId: api.workspaceId, role };
}

const write = (of: Principal, given: Parameters<typeof aDelivery>[1] = {}) =>
  api.database.inWorkspace(of, (db) =>
    api.part(CarryMail).write({ db, member: of, now: api.clock.now().toISOString() }, aDelivery(of, given)),
  );
async function send(of = member, carrier = api.part(CarryMail)): Promise<Carried> {
  const mail = await write(of);
  if (mail === null) throw new Error('There was nothing to say.');
  return carrier.carry(aDelivery(of, { id: '01997f2e-0000-7000-8000-000000000001' }), mail);
}

describe('the mail of a day', () => {
  it('is none when nothing is due by the end of the day', async () => {
    await made(owner.client, { title: 'The day after', dueAt: '2026-11-22T23:00:00.000Z' });
    expect(await write(member)).toBeNull();
  });

  it('says what is due and from before, to whom, and where it stands', async () => {
    const contactId = await world.contact({ givenName: 'Ada', familyName: 'Berg' });
    await made(owner.client, { title: 'Send <b>the</b> "offer" & more', dueAt: '2026-11-22T13:30:00.000Z', contactId });
    await made(owner.client, { title: 'Order flour', dueDate: '2026-11-20' });
    await world.logged({
      contactId,
      promises: [
        {
          id: uuid(),
          text: 'Call back about the cake',
          direction: 'OURS',
          dueAt: '2026-11-22T15:00:00Z',
          dueZone: 'UTC',
        },
      ],
    });
    expect(await send()).toEqual({ kind: 'SENT' });
    const { subject, text = '', html = '', to, from } = await server.newest();
    expect([subject, to?.[0]?.address, from?.address]).toEqual([
      'Due by today: 3 things',
      'olga@example.com',
      'heed@bakery.example',
    ]);
    expect(
      text
        .replace(/remind\/[\w-]{43}/g, 'remind/TOKEN')
        .replaceAll(contactId, 'CONTACT')
        .trim()
        .split('\n'),
    ).toEqual(WRITTEN);
    expect(html).toContain('<strong>Send &lt;b&gt;the&lt;/b&gt; &quot;offer&quot; &amp; more</strong>');
    expect(html).toContain('aria-label="Done: Order flour"');
    expect(html).toMatch(/^<!doctype html>\s*<html lang="en">/);
  });

  it('leads to pages that the app has', async () => {
    await send();
    const { text = '' } = await server.newest();
    const pages = [...text.matchAll(/bakery\.example\/(\w+)\/[\w-]{43}/g)].map(([, page]) => `path: '${page}/:token'`);
    expect(pages.length).toBeGreaterThan(0);
    const routes = await readFile(new URL('../../../web/src/routes.ts', import.meta.url), 'utf8');
    expect(pages.filter((page) => !routes.includes(page))).toEqual([]);
  });

  it('fetches nothing, and says that a machine sent it and how to end it', async () => {
    await send();
    const { html = '', headers, messageId } = await server.newest();
    expect(html).not.toMatch(/<img|<link|src=|url\(|@import|<script|<form/i);
    const header = (key: string) => headers.find((one) => one.key === key)?.value;
    expect(header('list-unsubscribe')).toBe('<https://heed.bakery.example/settings/notifications>');
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(messageId).toBe('<01997f2e-0000-7000-8000-000000000001@bakery.example>');
  });

  it('lets nobody write headers by a name', async () => {
    const { client, id, email } = await api.signInAs('AGENT');
    await made(client, { title: 'Line\u2028Subject: other', dueDate: '2026-11-22' });
    const evil = { ...principalOf({ client, id, email }, 'x', 'AGENT') };
    await api.database.inWorkspace(evil, (db) =>
      db.query('UPDATE membership SET name = $2 WHERE id = $1', [
        id,
        'Eve\r\nBcc: victim@example.com\r\n\r\nHi <x@y.z>',
      ]),
    );
    await send(evil);
    const { headers, to, bcc } = await server.newest();
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
    expect([bcc, to?.map(({ address }) => address)]).toEqual([undefined, [email]]);
  });

  it('keeps quiet about what the member may not read, and is dropped when its day is over', async () => {
    const { client, id, email } = await api.signInAs('AGENT');
    const agent = principalOf({ client, id, email }, 'Ada', 'AGENT');
    const { interaction, contact: contactId } = await world.logged();
    const about = { contactId, sourceInteractionId: interaction };
    await made(owner.client, { title: 'In the open', assigneeId: id, dueDate: '2026-11-22', ...about });
    expect((await write(agent))?.text).toContain('In the open');
    await owner.client.ask(
      'mutation($input: EditInteractionInput!) { editInteraction(input: $input) { userErrors { code message } } }',
      {
        input: { id: interaction, version: 1, visibility: 'PRIVATE' },
      },
    );
    expect(await write(agent)).toBeNull();
    expect(await write(member, { day: '2026-11-21' })).toBeNull();
    expect(await write(member, { day: '2026-11-22' })).not.toBeNull();
  });

  it('shows twenty things and says how many more there are', async () => {
    const { client, id, email } = await api.signInAs('AGENT');
    for (let nr = 1; nr <= 23; nr += 1) await made(client, { title: `Nr ${nr}`, dueDate: '2026-11-22' });
    const mail = await write(principalOf({ client, id, email }, 'Bo', 'AGENT'));
    expect(mail?.subject).toBe('Due by today: 23 things');
    expect(mail?.text).toContain('3 more are due.');
  });

  it('is about nothing that was done meanwhile', async () => {
    const { client, id, email } = await api.signInAs('AGENT');
    const { id: reminder, version } = await made(client, { title: 'Soon done', dueDate: '2026-11-22' });
    const of = principalOf({ client, id, email }, 'Cy', 'AGENT');
    expect(await write(of)).not.toBeNull();
    await complete(client, { id: reminder, version });
    expect(await write(of)).toBeNull();
  });

  it('can be tried', async () => {
    const mail = await write(member, { subject: 'TEST' });
    expect(mail).toMatchObject({ subject: 'Mail from Heed reaches you' });
  });
});

/** The mail as text. */
const WRITTEN = [
  'What is due, today',
  'From Heed, Bakery',
  '',
  'From before',
  '',
  '- Order flour',
  '  Due Fri 20 Nov.',
  '  Done: https://heed.bakery.example/remind/TOKEN',
  '  Tomorrow at 09:00: https://heed.bakery.example/remind/TOKEN',
  '  Open: https://heed.bakery.example/today',
  '',
  'Today',
  '',
  '- Send <b>the</b> "offer" & more',
  '  Due today, 14:30. With Ada Berg.',
  '  Done: https://heed.bakery.example/remind/TOKEN',
  '  Tomorrow at 09:00: https://heed.bakery.example/remind/TOKEN',
  '  Open: https://heed.bakery.example/contacts/CONTACT',
  '',
  '- Call back about the cake',
  '  Due today, 16:00. Promised to Ada Berg.',
  '  Open: https://heed.bakery.example/contacts/CONTACT',
  '',
  'See everything in Heed: https://heed.bakery.example/today',
  '',
  'Each link under a reminder works once, for seven days, and asks before it does anything.',
  'You get this mail at most once a day, and only when something is due.',
  'Change that in your settings: https://heed.bakery.example/settings/notifications',
];

describe('a mail server', () => {
  it.each([
    ['later, to the sender', { from: 450 }, 'The mail server refused it (450).', true],
    ['never, to the sender', { from: 550 }, 'The mail server refused it (550).', true],
    ['later, to the recipient', { to: 451 }, 'The mail server refused it (451).', true],
    ['never, to the recipient', { to: 550 }, 'The mail server refused it (550).', false],
    ['later, to the mail', { data: 452 }, 'The mail server refused it (452).', true],
    ['never, to the mail', { data: 554 }, 'The mail server refused it (554).', false],
  ] as const)('that says %s, makes it fail so', async (_what, refusals, reason, retryable) => {
    server.refusals = refusals;
    expect(await send()).toEqual({ kind: 'FAILED', reason, retryable });
  });

  it('that is dead makes it fail for now', async () => {
    const gone = await MailServer.start();
    const { url } = gone;
    await gone.close();
    expect(await sendBy(url)).toEqual({
      kind: 'FAILED',
      reason: 'The mail server cannot be reached.',
      retryable: true,
    });
  });

  it('that never answers makes it fail for now', async () => {
    const silent = await SilentServer.start();
    expect(await sendBy(silent.url)).toEqual({
      kind: 'FAILED',
      reason: 'The mail server did not answer in time.',
      retryable: true,
    });
    await silent.close();
  });

  it('that is not set up leaves the channel out', async () => {
    const known = process.env['SMTP_URL'];
    delete process.env['SMTP_URL'];
    const other = await Api.boot().finally(() => (process.env['SMTP_URL'] = known));
    expect([api.part(CarryMail).ready(), other.part(CarryMail).ready()]).toEqual([true, false]);
    await other.close();
  });
});

/** The same mail by another server. */
async function sendBy(url: string): Promise<Carried> {
  const known = process.env['SMTP_URL'];
  process.env['SMTP_URL'] = url;
  const other = await Api.boot().finally(() => (process.env['SMTP_URL'] = known));
  const carried = await send(member, other.part(CarryMail));
  await other.close();
  return carried;
}
