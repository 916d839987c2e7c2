import { v7 as uuid } from 'uuid';
import { expectNoBarriers } from '../heed/axe';
import { bakery } from '../heed/bakery';
import { OUTSIDE, pagesOfTheApp, places } from '../heed/places';
import { aCompany, aCustomer, aLog, ago, type Customer } from '../heed/scenes';
import { expect, test } from '../heed/test';
import type { Client } from '../heed/client';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.slow();

test('every route of the app has its place among those that are looked at', async ({ api }) => {
  expect([...Object.keys(await places(api)), ...Object.keys(OUTSIDE)].sort()).toEqual(pagesOfTheApp().sort());
});

/** A person with something in every panel. */
async function aWholeCustomer(api: Client): Promise<Customer> {
  const customer = await aCustomer(api, { nameToUse: 'Amira', phone: '+49 30 2345678', timeZone: 'Europe/Berlin' });
  const learned = {
    promises: [{ id: uuid(), text: 'Tell her the new drop time', direction: 'OURS', dueAt: ago(-600) }],
    painPoints: [{ id: uuid(), title: 'Bread comes after we open', category: 'DELIVERY', theirWords: 'Always late.' }],
    preferences: [{ id: uuid(), key: 'HOURS', value: '9-12', strength: 'LIKES', source: 'CUSTOMER_STATED' }],
  };
  await aLog(api, customer, { body: 'She rang.', feeling: 'STRAINED', occurredAt: ago(60), ...learned });
  const feelings = ['UPSET', 'NEUTRAL', 'WARM', 'DELIGHTED', 'WARM'];
  for (const [at, feeling] of feelings.entries())
    await aLog(api, customer, { subject: `Call ${at}`, feeling, occurredAt: ago((at + 2) * 2_000) });
  await aLog(api, customer, { subject: 'Tasting', status: 'PLANNED', occurredAt: ago(-3_000) }, 'VISIT');
  return customer;
}

test('a person’s page, with everything, its tabs and its composer', async ({ api, page }) => {
  const customer = await aWholeCustomer(api);
  for (const tab of ['timeline', 'history', 'details']) {
    await page.goto(`/contacts/${customer.id}?tab=${tab}`);
    await expect(page.getByRole('heading', { name: customer.name, level: 1 })).toBeVisible();
    await expect(page.locator('heed-skeleton')).toHaveCount(0);
    await expectNoBarriers(page, tab);
  }
  await page.goto(`/contacts/${customer.id}`);
  await page.getByRole('button', { name: 'Edit name and care' }).click();
  await page.getByRole('button', { name: 'More filters' }).click();
  const brief = page.getByRole('complementary', { name: 'Brief' });
  for (const sentence of ['Say Amira.', 'Good hours', 'Always late', 'new drop time'])
    await brief.locator('[aria-expanded="false"]').filter({ hasText: sentence }).first().click();
  await page.getByRole('button', { name: 'Change what is known' }).click();
  await page
    .getByRole('button', { name: /Name to say/ })
    .last()
    .click();
  await expectNoBarriers(page, 'fields open');
  await page
    .getByRole('button', { name: 'Log L' })
    .or(page.getByRole('button', { name: /^Log/ }))
    .first()
    .click();
  await expect(page.getByLabel('What happened?')).toBeVisible();
  await expectNoBarriers(page, 'composer');
  for (const key of ['Alt+p', 'Alt+h', 'Alt+r']) await page.keyboard.press(key);
  await page.keyboard.press('Control+Enter');
  await expectNoBarriers(page, 'composer with what is missing');
});

test('a person of whom nothing is known, and one who is not there', async ({ page, customer }) => {
  await page.goto(`/contacts/${customer.id}`);
  await expect(page.getByText('Nothing has happened yet')).toBeVisible();
  await expectNoBarriers(page, 'empty');
  await page.goto(`/contacts/${uuid()}`);
  await expect(page.getByRole('heading', { name: 'There is no such person here' })).toBeVisible();
  await expectNoBarriers(page, 'missing');
});

test('the list, with people, without a match, with a new contact', async ({ api, page }) => {
  const customer = await aWholeCustomer(api);
  await page.goto('/contacts');
  await expect(page.getByRole('grid', { name: 'Contacts' })).toBeVisible();
  await expectNoBarriers(page, 'loaded');
  await page.getByRole('searchbox').fill(customer.name);
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('grid', { name: 'Contacts' }).focus();
  await page.keyboard.press('Space');
  await expectNoBarriers(page, 'peek');
  await page.getByRole('searchbox').fill('nobody is called so');
  await expect(page.getByText('Nobody matches')).toBeVisible();
  await expectNoBarriers(page, 'nobody');
  await page.getByRole('button', { name: 'New contact' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Add contact' }).click();
  await expectNoBarriers(page, 'dialog');
});

test('a telephone that rings: several, nobody and no number; and the call that waits', async ({ api, page }) => {
  const phone = `+4930${String(Date.now()).slice(-7)}`;
  const customer = await aCustomer(api, { phone });
  await aCustomer(api, { phone });
  for (const [tel, says] of [
    [phone, 'belongs to several people'],
    ['+493012345670', 'Nobody here has'],
    ['anonymous', 'is not a telephone number'],
    ['', 'You can also write one here'],
  ] as const) {
    await page.goto(`/ring?tel=${encodeURIComponent(tel)}`);
    await expect(page.getByText(says)).toBeVisible();
    await expectNoBarriers(page, `ring: ${says}`);
  }
  await page.goto(`/ring?tel=${encodeURIComponent(phone)}`);
  await page.getByRole('button', { name: new RegExp(customer.name) }).click();
  await expect(page.getByText(`Call from ${phone}`)).toBeVisible();
  await expectNoBarriers(page, 'a call that waits');
});

test('somebody archived, with people and dates around them', async ({ api, page }) => {
  const [customer, other] = [await aWholeCustomer(api), await aCustomer(api, { givenName: 'Jess' })];
  const both = { contactId: customer.id, otherId: other.id };
  await api.send('addRelationship', { id: uuid(), ...both, type: 'REPORT', note: 'takes the delivery' });
  const day = { kind: 'BEREAVEMENT', month: 2, day: 29, confirmed: false };
  await api.send('addImportantDate', { id: uuid(), contactId: customer.id, ...day });
  await page.goto(`/contacts/${customer.id}?tab=details`);
  await page.getByRole('button', { name: 'Amira, more' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText(/Not in lists, search or suggestions/)).toBeVisible();
  const panel = page.getByRole('tabpanel', { name: 'Details' });
  await panel.getByRole('button', { name: 'Add a date' }).click();
  await panel.getByRole('button', { name: 'Add a person' }).click();
  await expectNoBarriers(page, 'around, with its forms');
});

test('what the team wrote, read one by one, filtered to nothing, and not there', async ({ api, page }) => {
  const customer = await aWholeCustomer(api);
  await page.goto('/team');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.getByRole('button', { name: 'More filters' }).click();
  await expectNoBarriers(page, 'feed');
  await page
    .getByRole('link', { name: new RegExp(customer.name) })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Before speaking with Amira' })).toBeVisible();
  await expect(page.locator('heed-skeleton')).toHaveCount(0);
  await expectNoBarriers(page, 'an entry that is read');
  await page.goto(`/team/${uuid()}?q=nothing-is-called-so`);
  await expect(page.getByText('This entry is not here')).toBeVisible();
  await expectNoBarriers(page, 'no entry, no match');
});

test('a company with people and entries, its forms, and none', async ({ api, page }) => {
  const company = await aCompany(api, 'Café Meridian');
  const customer = await aCustomer(api, { companyId: company });
  await aLog(api, customer, { subject: 'Asked for rye', feeling: 'WARM', occurredAt: ago(100) });
  await page.goto(`/companies/${company}`);
  await expect(page.locator('heed-entry-row')).toBeVisible();
  await page.getByRole('button', { name: 'Change whom it belongs to' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await expectNoBarriers(page, 'company with its forms');
  await page.goto(`/companies/${uuid()}`);
  await expect(page.getByRole('heading', { name: 'There is no such company here' })).toBeVisible();
  await expectNoBarriers(page, 'no company');
});

/** Something owed, something to remember, and somebody who was hurt and waits. */
async function aFullDay(api: Client, ownerId: string): Promise<void> {
  const known = { phone: '+49 30 2345678', relationshipKinds: ['CUSTOMER'], ownerId };
  const [owed, hurt] = [await aCustomer(api, known), await aCustomer(api, { ...known, givenName: 'Hannah' })];
  const promises = [{ id: uuid(), text: 'Send the corrected invoice', direction: 'OURS', dueAt: ago(6 * 1_440) }];
  await aLog(api, owed, { body: 'She asked for it.', occurredAt: ago(10 * 1_440), promises });
  const hard = { direction: 'INBOUND', outcome: 'CONNECTED', feeling: 'UPSET', feelingSource: 'STAFF_OBSERVED' };
  await aLog(api, hurt, { body: 'Cold bread again.', occurredAt: ago(8 * 1_440), ...hard });
  await aLog(api, owed, { subject: 'Tasting', status: 'PLANNED', occurredAt: ago(-600) }, 'VISIT');
  await api.send('createReminder', { id: uuid(), title: 'Order the flour', dueDate: ago(0).slice(0, 10) });
}

test.describe('today', () => {
  test.use({ role: 'MANAGER' });

  test('an empty day, a full one with its menus and forms', async ({ api, page }) => {
    await page.goto('/today');
    await expect(page.getByText('Nothing is due.')).toBeVisible();
    await expectNoBarriers(page, 'empty day');
    await aFullDay(api, bakery().people.MANAGER.id);
    await page.reload();
    await expect(page.getByText('Send the corrected invoice')).toBeVisible();
    await page.getByRole('button', { name: 'Why? Hannah' }).first().click();
    await page.getByRole('button', { name: /^Not now: Hannah/ }).click();
    await expect(page.getByRole('menuitem', { name: 'Not useful' })).toBeVisible();
    await expectNoBarriers(page, 'full day, why, not now');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Done: Send the corrected invoice' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expectNoBarriers(page, 'done');
    await page.getByRole('button', { name: 'Add a reminder' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expectNoBarriers(page, 'reminder with what is missing');
  });
});

test('the settings and a protocol', async ({ api, page }) => {
  const { protocols } = await api.ask<{ protocols: { id: string }[] }>('{ protocols { id } }');
  const parts = ['', '/hours', '/cadences', '/tags', '/members', '/workspace', '/api-keys', '/types', '/profile'];
  const settings = parts.map((part) => `/settings${part}`);
  for (const path of [...settings, '/protocols', `/protocols/${protocols[0]?.id}`, '/403', '/nowhere']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('heed-skeleton')).toHaveCount(0);
    await expectNoBarriers(page, path);
  }
  await page.goto(`/protocols/${protocols[0]?.id}`);
  await page.getByRole('button', { name: 'Edit' }).click();
  await expectNoBarriers(page, 'protocol form');
});

test.describe('while the server does not answer', () => {
  test.use({ expected: /Failed to load resource/ });

  test('the list and a person say so', async ({ page, customer }) => {
    await page.goto('/403');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.route('**/graphql', (route) => route.abort('connectionreset'));
    await page.getByRole('link', { name: 'To the contacts' }).click();
    await expect(page.getByText('Could not load the contacts')).toBeVisible();
    await expectNoBarriers(page, 'list');
    await page.getByRole('link', { name: 'Team' }).click();
    await expect(page.getByText('Could not load what the team wrote')).toBeVisible();
    await expectNoBarriers(page, 'feed');
    await page.getByRole('link', { name: 'Contacts', exact: true }).click();
    await expect(page.getByText('Could not load the contacts')).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('grid', { name: 'Contacts' })).toBeVisible();
    await page.route('**/graphql', (route) => route.abort('connectionreset'));
    await page.getByRole('link', { name: customer.name }).click();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expectNoBarriers(page, 'person');
  });
});

test.describe('outside', () => {
  test.use({ role: null });

  test('sign-in and a link that is gone', async ({ page }) => {
    for (const path of ['/login', '/invite/gone', '/reset/gone']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('heed-skeleton')).toHaveCount(0);
      await expectNoBarriers(page, path);
    }
    await page.goto('/login');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expectNoBarriers(page, 'sign-in with what is missing');
  });
});
