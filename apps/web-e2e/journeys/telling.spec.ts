import type { Page } from '@playwright/test';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { bakery, openBakery, type Bakery } from '../heed/bakery';
import { Client } from '../heed/client';
import { MailBox } from '../heed/mail-box';
import { startHeed, type RunningHeed } from '../heed/start-heed';
import { expect, signIn, test } from '../heed/test';

test.use({ role: null });
test.describe.configure({ mode: 'serial' });

let heed: RunningHeed;
let box: MailBox;
let there: Bakery;

test.beforeAll(async () => {
  const { postgres } = bakery();
  box = await MailBox.open();
  heed = await startHeed(postgres, { mails: box.url });
  there = await openBakery(heed.url, postgres);
});
test.afterAll(async () => {
  await heed.stop();
  await box.close();
});

const as = (role: 'OWNER' | 'AGENT') => new Client(heed.url, there.people[role].cookie);
/** What a clock in Berlin shows, as `2026-03-09 14:05`. */
const berlin = () =>
  new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Berlin', timeStyle: 'short', dateStyle: 'short' });

/** A reminder that is due today; answers its id. */
async function dueToday(client: Client, title: string): Promise<string> {
  const input = { id: uuid(), title, dueDate: berlin().slice(0, 10) };
  await client.send('createReminder', input);
  return input.id;
}

/** What holds for the member, as the server has it. */
async function chosen<Choices>(client: Client, fields: string): Promise<Choices> {
  const asked = await client.ask<{ notificationSettings: Choices }>(`{ notificationSettings { ${fields} } }`);
  return asked.notificationSettings;
}

/** Lets the mail of the day come now, also where the usual hour of it has passed already. */
async function mailNow(client: Client): Promise<void> {
  const database = new pg.Client({ connectionString: heed.database });
  await database.connect();
  await database.query('DELETE FROM digest').finally(() => database.end());
  const { version } = await chosen<{ version: number }>(client, 'version');
  const [, hour, minute] = /(\d\d):(\d\d)$/.exec(berlin()) ?? [];
  const digestAt = Number(hour) * 60 + Number(minute);
  await client.send('updateNotificationSettings', { version, mail: 'DAILY_DIGEST', digestAt, quietDays: [] });
}

const part = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test('the hours of the mail and of quiet are chosen, and a calendar reads what is due until its address is revoked', async ({
  context,
  page,
}) => {
  const client = as('OWNER');
  await dueToday(client, 'Order rye flour');
  await signIn(context, 'OWNER', there);
  await page.goto(`${heed.url}/settings/notifications`);
  await part(page, 'One mail a day').getByLabel('At', { exact: true }).fill('08:15');
  await expect.poll(() => chosen(client, 'digestAt')).toEqual({ digestAt: 495 });
  const quiet = part(page, 'Quiet hours');
  await quiet.getByRole('checkbox', { name: 'Be quiet every day' }).check();
  await quiet.getByLabel('From', { exact: true }).fill('20:30');
  await expect.poll(() => chosen(client, 'quietFrom')).toEqual({ quietFrom: 1230 });
  await quiet.getByLabel('To', { exact: true }).fill('06:45');
  await expect.poll(() => chosen(client, 'quietTo')).toEqual({ quietTo: 405 });

  const feed = part(page, 'In your calendar');
  await feed.getByRole('button', { name: 'Make an address' }).click();
  const address = await feed.getByRole('textbox', { name: 'Address' }).inputValue();
  expect(await (await fetch(address)).text()).toContain('SUMMARY:Order rye flour');
  await feed.getByRole('button', { name: 'I have kept it' }).click();
  await feed.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('button', { name: 'Revoke it' }).click();
  await expect(feed.getByRole('button', { name: 'Make an address' })).toBeVisible();
  expect((await fetch(address)).status).toBe(404);
});

test('a link of the mail does what it says once it is confirmed there, by whoever holds it, and only once', async ({
  context,
  page,
}) => {
  const client = as('AGENT');
  const { email } = there.people.AGENT;
  const id = await dueToday(client, 'Ring the mill');
  const done = async () => {
    const { reminder } = await client.ask<{ reminder: { state: string } }>(`{ reminder(id: "${id}") { state } }`);
    return reminder.state === 'DONE';
  };
  await mailNow(client);
  await expect.poll(async () => (await box.newestTo(email))?.text, { timeout: 30_000 }).toContain('Ring the mill');
  const [link = ''] = /https?:\S+\/(?:reminder-link|remind)\/\S+/.exec((await box.newestTo(email))?.text ?? '') ?? [];
  await fetch(link);
  await page.goto(link);
  await expect(page).toHaveURL(/\/remind\/[\w-]+$/);
  await expect(page.getByRole('heading', { name: 'Is this done?' })).toBeVisible();
  await expect(page.getByText('Ring the mill')).toBeVisible();
  expect(await done()).toBe(false);

  await page.getByRole('button', { name: 'Yes, it is done' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  expect(await done()).toBe(true);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link was used already' })).toBeVisible();

  await signIn(context, 'AGENT', there);
  await page.goto(`${heed.url}/today`);
  await expect(page.getByText(/1 done/)).toBeVisible();
  await expect(page.getByText('Ring the mill')).toHaveCount(0);
});
