import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { bakery } from '../heed/bakery';
import { aCustomer, aLog, ago } from '../heed/scenes';
import { expect, test } from '../heed/test';

test.use({ role: 'AGENT' });

const due = (page: Page) => page.getByRole('region', { name: 'Due' });
const row = (page: Page, text: string) => due(page).getByRole('listitem').filter({ hasText: text });

/** Goes down the page with J until this row has the focus: other journeys leave things that are due, too. */
async function goTo(page: Page, text: string): Promise<void> {
  const focused = row(page, text).locator(':focus');
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(focused).toHaveCount(1, { timeout: 100 });
  }).toPass({ intervals: [0] });
}

/** What is due today is told soon after, and Today is read anew for it: nobody puts it off in that very moment. */
async function toldOf(page: Page, title: string): Promise<void> {
  const told = page.getByText(`New notification: ${title}`);
  await told.waitFor({ state: 'attached', timeout: 5_000 }).catch(() => undefined);
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
}

test('a promise is kept with D, taken back with U, and kept by what is logged for it', async ({ api, page }) => {
  const customer = await aCustomer(api, { ownerId: bakery().people.AGENT.id });
  const text = `Send the invoice of ${customer.name}`;
  const promises = [{ id: uuid(), text, direction: 'OURS', dueAt: ago(8 * 1_440) }];
  await aLog(api, customer, { body: 'She asked for it.', occurredAt: ago(12 * 1_440), promises });
  await page.goto('/');
  await expect(row(page, text)).toContainText(/business days? over/);
  await goTo(page, text);
  await page.keyboard.press('d');
  await expect(row(page, text)).toContainText(/done \d/);
  await expect(page.getByText(/1 done/)).toBeVisible();
  await page.keyboard.press('u');
  await expect(row(page, text)).toContainText(/business days? over/);
  await page.getByRole('heading', { level: 1 }).focus();
  await goTo(page, text);
  await page.keyboard.press('l');
  await expect(page.getByRole('checkbox', { name: text })).toBeChecked();
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await page.keyboard.type('Sent it, she thanked us.');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, text)).toHaveCount(0);
  await expect(
    page.getByRole('region', { name: 'Just logged' }).getByRole('link', { name: customer.name }),
  ).toBeVisible();
});

test('a reminder is made with R, put off with S, and comes back when that is undone', async ({ page }) => {
  const title = `Order the flour ${uuid().slice(-6)}`;
  await page.goto('/today');
  await expect(due(page)).toBeVisible();
  await page.keyboard.press('r');
  await page.getByLabel('What to remember').fill(title);
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(row(page, title)).toBeVisible();
  await toldOf(page, title);
  await row(page, title)
    .getByRole('button', { name: `Done: ${title}` })
    .focus();
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: /Next week/ }).click();
  await expect(row(page, title)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('u');
  await expect(row(page, title)).toBeVisible();
});
