import { expect, test } from '../heed/test';

test('on a phone the palette is a page of its own, opened by a finger', async ({ page, customer }) => {
  await page.goto('/today');
  await page.getByRole('button', { name: 'Search or do' }).tap();
  const field = page.getByRole('combobox', { name: 'Find anybody, or do something' });
  await expect(field).toBeFocused();
  expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
  await field.fill(customer.name);
  await page.getByRole('option', { name: 'Log a call with Amira' }).tap();
  await expect(page.getByLabel('What happened?')).toBeVisible();
});

test('a finger opens whom it finds, and closes the palette', async ({ page, customer }) => {
  await page.goto('/today');
  await page.getByRole('button', { name: 'Search or do' }).tap();
  await page.getByRole('button', { name: 'Close' }).tap();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Search or do' }).tap();
  await page.getByRole('combobox').fill(customer.name);
  await page.getByRole('option', { name: new RegExp(`^${customer.name}`) }).tap();
  await expect(page.getByRole('heading', { name: customer.name, level: 1 })).toBeVisible();
});

test('keys and the page of shortcuts fit in 360 px', async ({ page }) => {
  await page.goto('/settings/shortcuts');
  await expect(page.getByRole('heading', { name: 'Shortcuts', level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
