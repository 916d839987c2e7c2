import type { Page } from '@playwright/test';
import { aCustomer, type Customer } from '../heed/scenes';
import { expect, test } from '../heed/test';

test.use({ viewport: { width: 1440, height: 900 } });

const around = (page: Page) => page.getByRole('region', { name: /People around/ });

async function openContact(page: Page, { id, name }: Customer): Promise<void> {
  await page.goto(`/contacts/${id}`);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('who belongs to whom is written on one side with the keyboard, and read on both', async ({ api, page }) => {
  const boss = await aCustomer(api, { givenName: 'Mara' });
  const report = await aCustomer(api, { givenName: 'Jess' });
  await openContact(page, boss);
  await around(page).getByRole('button', { name: 'Add a person' }).press('Enter');
  await expect(around(page).locator('input:focus')).toBeVisible();
  await page.keyboard.type(report.name);
  await expect(page.getByRole('option', { name: report.name })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByLabel('What they are').selectOption('Reports to Mara');
  await page.getByLabel(/A few words/).fill('takes the delivery');
  await page.keyboard.press('Enter');
  await expect(around(page).getByText('Reports to Mara · takes the delivery')).toBeVisible();
  await around(page).getByRole('link', { name: report.name }).click();
  await expect(page.getByRole('heading', { name: report.name, level: 1 })).toBeVisible();
  await expect(around(page).getByText('Manager · takes the delivery')).toBeVisible();

  await around(page)
    .getByRole('button', { name: `${boss.name}, more` })
    .click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(around(page).getByText('Nobody is known yet.')).toBeVisible();
  await page.keyboard.press('u');
  await expect(around(page).getByText('Manager · takes the delivery')).toBeVisible();
});

test('an important date without a year says how far it is', async ({ customer, page }) => {
  await openContact(page, customer);
  const dates = page.getByRole('region', { name: 'Important dates' });
  const tomorrow = new Date(Date.now() + 2 * 86_400_000);
  await dates.getByRole('button', { name: 'Add a date' }).press('Enter');
  await page.getByLabel('Day', { exact: true }).selectOption(String(tomorrow.getUTCDate()));
  await page.getByLabel('Month').selectOption(String(tomorrow.getUTCMonth() + 1));
  await page.getByLabel('Month').press('Enter');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(dates.getByText(/in [123] days|tomorrow/)).toBeVisible();
  await expect(dates.getByText('Birthday', { exact: true })).toBeVisible();
});

test('somebody is archived, left out of the list, found under Archived and brought back', async ({ api, page }) => {
  const customer = await aCustomer(api);
  await openContact(page, customer);
  await page.getByRole('button', { name: 'Amira, more' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText(/Not in lists, search or suggestions/)).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText(/Not in lists, search or suggestions/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Amira, more' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText(/Not in lists, search or suggestions/)).toBeVisible();

  await page.goto(`/contacts?q=${encodeURIComponent(customer.name)}`);
  await expect(page.getByText('Nobody matches')).toBeVisible();
  await page.getByLabel('Archived').selectOption('only these');
  await page.getByRole('link', { name: customer.name }).click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText(/Not in lists, search or suggestions/)).toHaveCount(0);
});
