import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../heed/test';
import { MORNING } from './morning';

const folder = join(import.meta.dirname, '../../../docs/pictures');

test.use({ viewport: { width: 1440, height: 900 }, role: 'OWNER', contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(({ page }) => page.clock.setFixedTime(MORNING));

async function take(page: Page, name: string): Promise<void> {
  await expect(page.locator('heed-skeleton')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto(`/contacts?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function openToday(page: Page): Promise<void> {
  await page.goto('/today');
  await expect(page.getByRole('region', { name: 'Worth a call' })).toBeVisible();
}

test('today', async ({ page }) => {
  await openToday(page);
  await page.getByRole('button', { name: /Why/ }).first().click();
  await take(page, 'today');
});

test('the contact', async ({ page }) => {
  await openPerson(page, 'Chidinma Nwosu');
  await take(page, 'contact');
});

test('the log', async ({ page }) => {
  await openPerson(page, 'Amira Haddad');
  await page.setViewportSize({ width: 1440, height: 780 });
  await page.keyboard.press('l');
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await page.getByRole('radio', { name: 'Call', exact: true }).click();
  const complaint = page.getByRole('button', { name: 'Complaint' });
  // A feeling or an open pain point may have suggested it already; another press would take it off.
  if ((await complaint.getAttribute('aria-pressed')) === 'false') await complaint.click();
  await expect(complaint).toHaveAttribute('aria-pressed', 'true');
  const note =
    'Saturday’s rolls were late again. She prefers a text before eight. !send the new list friday >next tuesday';
  await page.getByLabel('What happened?').fill(note);
  await expect(page.getByRole('list', { name: 'What the marks become' }).getByText(/^Tue /)).toBeVisible();
  await expect(page.locator('heed-noticed heed-proposal-card').first()).toBeVisible();
  await page.locator('heed-noticed heed-proposal-card').first().getByRole('button', { name: /^Keep/ }).focus();
  await expect(page.getByText(/Draft kept/).first()).toBeVisible();
  await take(page, 'log');
});

test('the contacts', async ({ page }) => {
  await page.goto('/contacts?sort=last');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await take(page, 'contacts');
});

test('the team', async ({ page }) => {
  await page.goto('/team');
  await page
    .getByRole('link', { name: /His cake was sold/ })
    .first()
    .click();
  await expect(page.getByText('Before speaking with Mr Amsel')).toBeVisible();
  await take(page, 'team');
});

test('the promises', async ({ page }) => {
  await page.goto('/promises');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await take(page, 'promises');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('the contact', async ({ page }) => {
    await openPerson(page, 'Chidinma Nwosu');
    await take(page, 'phone');
  });

  test('today', async ({ page }) => {
    await openToday(page);
    await take(page, 'phone-today');
  });
});
