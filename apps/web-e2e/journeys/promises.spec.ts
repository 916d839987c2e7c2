import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { bakery } from '../heed/bakery';
import { aCustomer, aLog, ago, type Customer } from '../heed/scenes';
import type { Client } from '../heed/client';
import { expect, test } from '../heed/test';

test.use({ role: 'AGENT' });

const row = (page: Page, text: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: text });

/** Something that was promised to a customer of this test, due so many minutes ago. */
async function aPromise(
  api: Client,
  minutes: number,
  told: object = {},
): Promise<{ customer: Customer; text: string }> {
  const customer = await aCustomer(api, { ownerId: bakery().people.AGENT.id });
  const text = `Send the list ${uuid().slice(-8)}`;
  const promises = [{ id: uuid(), text, direction: 'OURS', dueAt: ago(minutes), ...told }];
  await aLog(api, customer, { body: 'They asked for it.', occurredAt: ago(12 * 1_440), promises });
  return { customer, text };
}

test('the ledger says where each promise stands; one is kept in its row and taken back', async ({ api, page }) => {
  const { text, customer } = await aPromise(api, 8 * 1_440);
  await page.goto('/promises');
  await expect(row(page, text)).toContainText('Overdue');
  await page.getByRole('button', { name: `Kept: ${text}` }).click();
  await expect(row(page, text)).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(row(page, text)).toContainText('Overdue');
  await page.getByRole('combobox', { name: 'Standing' }).selectOption('kept');
  await expect(page).toHaveURL(/standing=kept/);
  await expect(row(page, text)).toHaveCount(0);
  await page.goBack();
  await row(page, text).getByRole('link', { name: customer.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: customer.name })).toBeVisible();
});

test('a promise of theirs stands on the other side', async ({ api, page }) => {
  const { text } = await aPromise(api, -3 * 1_440, { direction: 'THEIRS' });
  await page.goto('/promises');
  await page.getByRole('button', { name: 'They promised' }).click();
  await expect(row(page, text)).toBeVisible();
});

test('promising on a day that is full is warned about, and goes through', async ({ api, page }) => {
  const customer = await aCustomer(api, { ownerId: bakery().people.AGENT.id });
  const day = new Date(Date.now() + 40 * 86_400_000);
  const dueAt = `${day.toISOString().slice(0, 10)}T10:00:00.000Z`;
  const promises = Array.from({ length: 5 }, (_, at) => ({
    id: uuid(),
    text: `Parcel ${at}`,
    direction: 'OURS',
    dueAt,
  }));
  await aLog(api, customer, { body: 'Five parcels.', promises });
  await page.goto(`/contacts/${customer.id}`);
  await expect(page.getByRole('heading', { level: 1, name: customer.name })).toBeVisible();
  await page.keyboard.press('l');
  await page.getByLabel('What happened?').fill('One parcel more.');
  await page.getByRole('button', { name: /^Promise/ }).click();
  await page.getByRole('textbox', { name: 'What was promised' }).fill('The sixth parcel');
  await page.getByLabel('By which day').fill(dueAt.slice(0, 10));
  await expect(page.getByText(/You have promised 5 things/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The sixth parcel').first()).toBeVisible();
});
