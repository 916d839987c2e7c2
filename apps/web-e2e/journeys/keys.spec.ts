import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { aCompany, aCustomer, aLog, ago } from '../heed/scenes';
import { expect, test } from '../heed/test';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
const note = (page: Page) => page.getByLabel('What happened?');

/** What the sheet says the keys do in one of its parts. */
async function listed(page: Page, part: 'On this page' | 'Elsewhere'): Promise<string[]> {
  return (await sheet(page).getByRole('region', { name: part }).locator('dt').allTextContents()).map((text) =>
    text.trim(),
  );
}

/** Leaves the dialog that stands open; keys belong to it until it is gone. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The letters that the sheet shows, each once. */
async function letters(page: Page): Promise<string> {
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  const caps = await sheet(page).locator('kbd').allTextContents();
  await leave(page);
  const plain = caps.map((cap) => cap.trim().toLowerCase()).filter((cap) => /^[a-z/?]$/.test(cap));
  return [...new Set(plain)].join('');
}

const FIELDS =
  ':is(input:not([type]), input[type=text], input[type=search], input[type=email], input[type=tel], input[type=url], textarea)' +
  ':visible:enabled:not([readonly])';

/** Types every bound letter into each text field that can be reached, and sees exactly that text and no other page. */
async function typeEverywhere(page: Page, typed: string): Promise<number> {
  const { pathname } = new URL(page.url());
  await expect(page.locator(FIELDS).first()).toBeVisible();
  const fields = await page.locator(FIELDS).all();
  for (const field of fields) {
    if (!(await field.isVisible())) continue;
    const before = await field.inputValue();
    await field.focus();
    await field.fill('');
    await page.keyboard.type(typed);
    await expect(field).toHaveValue(typed);
    expect(new URL(page.url()).pathname).toBe(pathname);
    await field.fill(before);
  }
  return fields.length;
}

test('the sheet lists what is bound where one is, the rest below, and all of it somewhere', async ({
  api,
  customer,
  page,
}) => {
  const entry = await aLog(api, customer, { subject: 'Asked for rye', occurredAt: ago(60) });
  await api.send('createReminder', { id: uuid(), title: 'Order rye', dueDate: ago(0).slice(0, 10) });
  const [here, all] = [new Set<string>(), new Set<string>()];
  const look = async () => {
    await page.keyboard.press('?');
    await expect(sheet(page)).toBeVisible();
    const [now, elsewhere] = [await listed(page, 'On this page'), await listed(page, 'Elsewhere')];
    expect(now.filter((name) => elsewhere.includes(name))).toEqual([]);
    now.forEach((name) => here.add(name));
    [...now, ...elsewhere].forEach((name) => all.add(name));
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
  };
  for (const path of ['/today', '/contacts', '/reminders', `/contacts/${customer.id}`, `/team/${entry}`]) {
    await page.goto(path);
    await expect(heading(page, /./).first()).toBeVisible();
    await expect(page.locator('heed-skeleton')).toHaveCount(0);
    await look();
  }
  await page.goto(`/contacts/${customer.id}`);
  await expect(heading(page, customer.name)).toBeVisible();
  await page.keyboard.press('l');
  await expect(note(page)).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).last().focus();
  await look();
  expect([...all].filter((name) => !here.has(name))).toEqual([]);
  expect(all.size).toBeGreaterThan(30);
});

test('keys lead to every place, search it, and open what is new', async ({ customer, page }) => {
  await page.goto('/today');
  await expect(heading(page, /^(?:Good|Hello)/)).toBeVisible();
  for (const [key, name] of [
    ['c', 'Contacts'],
    ['p', 'Protocols'],
    ['m', 'Team'],
    ['s', 'Settings'],
    ['t', /^(?:Good|Hello)/],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(heading(page, name)).toBeVisible();
  }
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'New contact' })).toBeVisible();
  await leave(page);
  for (const path of ['/contacts', '/team', `/contacts/${customer.id}`]) {
    await page.goto(path);
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('r');
  const reminder = page.getByRole('dialog', { name: 'New reminder' }).or(page.getByRole('dialog'));
  await expect(reminder.getByText(customer.name)).toBeVisible();
});

test('no text field of the app loses a letter to a shortcut', async ({ api, page }) => {
  test.slow();
  const company = await aCompany(api, 'Café Meridian');
  const customer = await aCustomer(api, { nameToUse: 'Amira', phone: '+49 30 2345678', companyId: company });
  await aLog(api, customer, { body: 'She rang.', occurredAt: ago(60) });
  const { protocols } = await api.ask<{ protocols: { id: string }[] }>('{ protocols { id } }');
  await page.goto('/today');
  await expect(heading(page, /^(?:Good|Hello)/)).toBeVisible();
  const typed = await letters(page);
  for (const letter of 'lnvjkgtcpmsrdue/?') expect(typed).toContain(letter);
  let fields = 0;
  const type = async () => {
    fields += await typeEverywhere(page, typed);
  };
  const open = async (path: string) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('heed-skeleton')).toHaveCount(0);
  };

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await type();
  await leave(page);
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByText('Language and time zone').click();
  await type();
  await leave(page);
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog')).toBeVisible();
  await type();
  await leave(page);
  await page.keyboard.press('l');
  await expect(page.getByRole('combobox')).toBeFocused();
  await type();

  await open(`/contacts/${customer.id}`);
  await page.getByRole('button', { name: 'Edit name and care' }).click();
  await page
    .getByRole('button', { name: /Given name/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'More filters' }).click();
  await type();
  await page.keyboard.press('Escape');
  await open(`/contacts/${customer.id}`);
  await page.keyboard.press('l');
  await expect(note(page)).toBeFocused();
  for (const key of ['Alt+p', 'Alt+h', 'Alt+r']) await page.keyboard.press(key);
  await type();

  for (const path of ['/contacts', '/team', '/settings/workspace', '/settings/tags', '/settings/profile']) {
    await open(path);
    await type();
  }
  await open(`/protocols/${protocols[0]?.id}`);
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect.poll(() => page.locator(FIELDS).count()).toBeGreaterThan(5);
  await type();
  expect(fields).toBeGreaterThan(40);
});

test('a key is given another on this device, is shown so, and comes back', async ({ page, customer }) => {
  await page.goto('/settings/shortcuts');
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const change = async (name: string) => {
    await page.getByRole('button', { name: `Change the key: ${name}` }).click();
    await expect(page.getByRole('button', { name: 'Press a key, or two' })).toBeFocused();
  };
  await change('Log something');
  await page.keyboard.press('n');
  await expect(page.getByRole('alert')).toHaveText('N already does: New contact. Give that another key first.');
  await change('Log something');
  await page.keyboard.press('Control+c');
  await expect(page.getByRole('alert')).toContainText('is needed for other things');
  await change('Log something');
  await page.keyboard.press('z');
  await expect(row('Log something').locator('kbd')).toHaveText(['Z']);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Log' }).locator('kbd')).toHaveText('Z');
  await expect(row('Close, leave')).toContainText('always this key');

  await page.goto(`/contacts/${customer.id}`);
  await expect(heading(page, customer.name)).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('z');
  await expect(note(page)).toBeFocused();

  await page.goto('/settings/shortcuts');
  await page.getByRole('checkbox', { name: 'Single letters are shortcuts' }).uncheck();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Log' }).locator('kbd')).toBeHidden();
  await heading(page, 'Shortcuts').focus();
  await page.keyboard.press('z');
  await page.keyboard.press('n');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await leave(page);
  await page.getByRole('checkbox', { name: 'Single letters are shortcuts' }).check();
  await page.getByRole('button', { name: 'All as they were' }).click();
  await expect(row('Log something').locator('kbd')).toHaveText(['L']);
});
