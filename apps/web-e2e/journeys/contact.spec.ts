import type { Page } from '@playwright/test';
import { as } from '../heed/bakery';
import { aCustomer, aLog, ago, type Customer } from '../heed/scenes';
import { expect, test } from '../heed/test';

const brief = (page: Page) => page.getByRole('complementary', { name: 'Brief' });
const timeline = (page: Page) => page.getByRole('tabpanel', { name: /Timeline/ });
const VERSION = 'query ($id: ID!) { contact(id: $id) { version nameToUse } }';

async function openContact(page: Page, { id, name }: Customer, query = ''): Promise<void> {
  await page.goto(`/contacts/${id}${query}`);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** Lays open all that is known below the brief. */
async function openKnown(page: Page): Promise<void> {
  const known = brief(page).getByRole('button', { name: 'Change what is known' });
  if ((await known.getAttribute('aria-expanded')) === 'false') await known.press('Enter');
}

/** Opens the field with the keyboard alone and puts other words into it. */
async function writeName(page: Page, words: string): Promise<void> {
  await openKnown(page);
  await brief(page)
    .getByRole('button', { name: /Name to say/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(brief(page).getByRole('textbox', { name: 'Name to say' })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

test('what is known is edited in place with the keyboard; Escape leaves it as it was', async ({ api, page }) => {
  const customer = await aCustomer(api, { nameToUse: 'Amira' });
  await openContact(page, customer);
  await writeName(page, 'Ms Haddad');
  await page.keyboard.press('Escape');
  await expect(brief(page).getByText('“Amira”')).toBeVisible();
  await writeName(page, 'Ms Haddad');
  await page.keyboard.press('Enter');
  await expect(brief(page).getByText('“Ms Haddad”')).toBeVisible();
  await expect(brief(page).getByText('Say Ms Haddad.')).toBeVisible();
  await page.reload();
  await expect(brief(page).getByText('Say Ms Haddad.')).toBeVisible();
});

test('two people who wrote the same line see both wordings, and one of them decides', async ({ api, page }) => {
  const customer = await aCustomer(api, { nameToUse: 'Amira' });
  await openContact(page, customer);
  const colleague = as('MANAGER');
  const { contact } = await colleague.ask<{ contact: { version: number } }>(VERSION, { id: customer.id });
  await colleague.send('updateContact', { id: customer.id, version: contact.version, nameToUse: 'Frau Haddad' });
  await writeName(page, 'Ms Haddad');
  await page.keyboard.press('Enter');
  const conflict = page.getByRole('group', { name: /Tomas Berg changed this/ });
  await expect(conflict.getByText('Ms Haddad')).toBeVisible();
  await expect(conflict.getByText('Frau Haddad')).toBeVisible();
  await conflict.getByRole('button', { name: 'Keep mine' }).press('Enter');
  await expect(brief(page).getByText('“Ms Haddad”')).toBeVisible();
  const after = await api.ask<{ contact: { nameToUse: string } }>(VERSION, { id: customer.id });
  expect(after.contact.nameToUse).toBe('Ms Haddad');
});

test('the filters of the timeline stand in the address and survive a reload', async ({ api, page, customer }) => {
  await aLog(api, customer, { body: 'She rang about rye.', occurredAt: ago(50) });
  await aLog(api, customer, { body: 'We wrote about rye.', occurredAt: ago(40) }, 'EMAIL');
  await openContact(page, customer);
  await expect(timeline(page).getByRole('article')).toHaveCount(2);
  await timeline(page).getByRole('button', { name: 'E-mail', exact: true }).click();
  await expect(timeline(page).getByRole('article')).toHaveCount(1);
  await expect(page).toHaveURL(/types=/);
  await page.reload();
  await expect(timeline(page).getByText('We wrote about rye.')).toBeVisible();
  await expect(timeline(page).getByRole('article')).toHaveCount(1);
  await timeline(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(timeline(page).getByRole('article')).toHaveCount(2);
  await expect(page).not.toHaveURL(/types=/);
});

test('earlier pages come without gaps and without doubles, and an old entry has an address', async ({ api, page }) => {
  const customer = await aCustomer(api);
  const ids: string[] = [];
  for (let day = 1; day <= 62; day += 1)
    ids.push(await aLog(api, customer, { subject: `Call ${day}`, occurredAt: ago(day * 1_440) }));
  await openContact(page, customer);
  const entries = timeline(page).getByRole('article');
  await expect(timeline(page).getByRole('status').filter({ hasText: 'of 62' })).toBeVisible();
  for (const more = page.getByRole('button', { name: 'Show earlier' }); (await entries.count()) < 62;) {
    const before = await entries.count();
    await more.click();
    await expect.poll(() => entries.count()).toBeGreaterThan(before);
  }
  const names = await entries.evaluateAll((all) => all.map((entry) => entry.getAttribute('aria-label')));
  expect(names).toEqual(ids.map((_id, at) => `Call ${at + 1}`));
  await expect(page.getByRole('button', { name: 'Show earlier' })).toHaveCount(0);

  await openContact(page, customer, `?entry=${ids[58]}`);
  await expect(timeline(page).getByRole('article', { name: 'Call 59' })).toBeFocused();
  await expect(timeline(page).getByRole('article', { name: 'Call 59' })).toBeInViewport();
});

test('the history tells who changed what, and takes it back', async ({ api, page }) => {
  const customer = await aCustomer(api, { nameToUse: 'Amira' });
  await openContact(page, customer);
  await writeName(page, 'Ms Haddad');
  await page.keyboard.press('Enter');
  await expect(brief(page).getByText('“Ms Haddad”')).toBeVisible();
  await page.getByRole('tab', { name: 'History' }).click();
  const history = page.getByRole('tabpanel', { name: 'History' });
  await expect(history.getByText('Name to say: Amira → Ms Haddad')).toBeVisible();
  await history.getByRole('button', { name: /Undo ?: changed this person/ }).click();
  await expect(brief(page).getByText('“Amira”')).toBeVisible();
  await expect(history.getByText('taken back')).toBeVisible();
});

test('J and K walk the timeline, and an entry is pinned, deleted and brought back', async ({ api, page, customer }) => {
  await aLog(api, customer, { subject: 'Older', occurredAt: ago(90) });
  await aLog(api, customer, { subject: 'Newer', occurredAt: ago(30) });
  await openContact(page, customer);
  await expect(timeline(page).getByRole('article')).toHaveCount(2);
  await page.keyboard.press('j');
  await expect(timeline(page).getByRole('article', { name: 'Newer' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(timeline(page).getByRole('article', { name: 'Older' })).toBeFocused();
  await page.keyboard.press('k');
  await expect(timeline(page).getByRole('article', { name: 'Newer' })).toBeFocused();
  await page.getByRole('button', { name: 'More about Newer' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(timeline(page).getByRole('article', { name: 'Newer' })).toHaveCount(0);
  await expect(page.getByText('Deleted', { exact: true })).toBeVisible();
  await page.keyboard.press('u');
  await expect(timeline(page).getByRole('article', { name: 'Newer' })).toBeVisible();
});
