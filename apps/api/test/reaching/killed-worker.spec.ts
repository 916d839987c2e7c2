import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../src/platform/principal';
import { Carry } from '../../src/reaching/carrying/carry';
import { Api, type SignedIn } from '../api';
import { MailServer } from '../channels/mail-server';
import { ADD_ENDPOINT } from '../channels/webhook-endpoint-documents';
import { UPDATE_SETTINGS } from '../notifications/notification-documents';
import { Receiver, type Reply } from '../receiver/receiver';
import { writeRows } from '../write-rows';
import { WorkerProcesses } from './worker-process';

const REMINDERS = 200;
const TAKEN_BEFORE = 60;

let api: Api;
let owner: SignedIn;
let member: Principal;
let secret: string;
let receiver: Receiver;
let mails: MailServer;
let workers: WorkerProcesses;
beforeAll(async () => {
  [receiver, mails] = [await Receiver.plain(), await MailServer.start()];
  Object.assign(process.env, {
    ...{ HEED_EGRESS_ALLOW: '127.0.0.0/8', HEED_SECRET: 'a secret of the specs that is long enough' },
    ...{ HEED_URL: 'https://heed.example.com', SMTP_URL: mails.url, MAIL_FROM: 'Heed <heed@example.com>' },
  });
  api = await Api.boot();
  owner = await api.signUp();
  member = { kind: 'USER', id: owner.id, name: 'Olga Owner', workspaceId: api.workspaceId, role: 'OWNER' };
  workers = new WorkerProcesses({ DATABASE_URL: api.ownerUrl, DATABASE_APP_URL: api.appUrl, LOG_LEVEL: 'error' });
}, 120_000);
afterAll(async () => {
  workers.close();
  await api.close();
  await Promise.all([receiver.close(), mails.close()]);
});

/** It is ten o'clock or so there, whenever this runs. */
function zoneOfMorning(): string {
  const west = new Date().getUTCHours() - 10;
  return `Etc/GMT${west < 0 ? west : `+${Math.min(west, 12)}`}`;
}

/** Everything due by now by the clock on the wall, as the workers go by; the ids. */
async function manyDue(): Promise<string[]> {
  const at = new Date().toISOString();
  const due = { due_at: at, remind_at: at, time_zone: 'Europe/Berlin', state: 'SCHEDULED', lead_minutes: [] };
  const by = { assignee_id: owner.id, created_by_id: owner.id, created_at: at, origin: 'MANUAL' };
  const rows = Array.from({ length: REMINDERS }, (_, n) => ({ id: uuid(), title: `Call ${n}`, ...due, ...by }));
  await api.database.inWorkspace(member, async (db) => {
    await writeRows(db, member, 'reminder', rows);
    await db.query('UPDATE membership SET time_zone = $1 WHERE id = $2', [zoneOfMorning(), owner.id]);
  });
  return rows.map(({ id }) => id);
}

async function listen(): Promise<void> {
  const settings = { version: 0, mail: 'DAILY_DIGEST', digestAt: 9 * 60, webhook: true } as const;
  await owner.client.request(UPDATE_SETTINGS, { input: { ...settings, quietDays: [] } });
  const input = { id: uuid(), url: receiver.url('/heed') };
  secret = (await owner.client.request(ADD_ENDPOINT, { input })).addWebhookEndpoint.secret ?? '';
}

interface Delivered {
  readonly id: string;
  readonly reminderId: string;
  readonly state: string;
}
const read = <T extends object>(sql: string) => api.database.inWorkspace(member, (db) => db.query<T>(sql));
const DELIVERIES = `SELECT d.id, d.state, n.subject_id AS "reminderId"
  FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE d.channel = 'WEBHOOK'`;
const untried = async () =>
  (await read<{ n: number }>('SELECT count(*)::int AS n FROM delivery WHERE attempts = 0'))[0]?.n;

async function until(test: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 45_000; !(await test());) {
    if (Date.now() > end) throw new Error('That took too long.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('is lost on nobody, and told once, when a worker is killed in the middle of it', async () => {
  await listen();
  const due = await manyDue();
  const held = new Promise<Reply>(() => undefined);
  receiver.answer = () => (receiver.received.length > TAKEN_BEFORE ? held : { status: 204 });
  const first = await workers.start();
  await until(() => receiver.received.length > TAKEN_BEFORE);
  const second = await workers.start();
  first.kill('SIGKILL');
  receiver.answer = () => ({ status: 204 });
  await until(async () => (await untried()) === 0);
  expect(await workers.end(second)).toBe(0);
  // What the dead had in its hands is anybody's after two minutes.
  await api.part(Carry).run(api.workspaceId, new Date(Date.now() + 3 * 60_000).toISOString());

  const told = await read<{ id: string }>('SELECT subject_id AS id FROM notification');
  expect(told.map(({ id }) => id).sort()).toEqual([...due].sort());
  const deliveries = await read<Delivered>(DELIVERIES);
  expect(deliveries.map(({ reminderId }) => reminderId).sort()).toEqual([...due].sort());
  expect(deliveries.filter(({ state }) => state !== 'SENT')).toEqual([]);
  const heard = receiver.received.map(({ headers, body }) => {
    const id = String(headers['webhook-id']);
    const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(id, at, body.toString('utf8')));
    return `${id} ${JSON.parse(body.toString('utf8')).data.reminder.id}`;
  });
  expect([...new Set(heard)].sort()).toEqual(deliveries.map(({ id, reminderId }) => `${id} ${reminderId}`).sort());
  expect(heard.length).toBeGreaterThan(REMINDERS);
  expect(new Set(mails.raw.map((mail) => /^message-id: (\S+)/im.exec(mail)?.[1])).size).toBe(1);
}, 120_000);
