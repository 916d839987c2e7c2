import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../heed/axe';
import { aCompany, aCustomer, aLog, ago } from '../heed/scenes';
import { expect, test } from '../heed/test';

const palette = (page: Page) => page.getByRole('combobox', { name: 'Find anybody, or do something' });
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });

async function openAt(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('heed-skeleton')).toHaveCount(0);
}

test('from anywhere, a few letters and Enter open a person, even typed at once', async ({ api, page }) => {
  const customer = await aCustomer(api, { givenName: 'Ørjan', familyName: 'Åström' });
  await openAt(page, '/settings');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('orjan ast');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: customer.name, level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeFocused();
  await expect(option(page, /./).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
});

test('what is found is marked, counted, and walked with the arrows', async ({ page, customer }) => {
  await openAt(page, '/today');
  await page.getByRole('button', { name: 'Search or do' }).click();
  await page.keyboard.type(customer.name.toLowerCase());
  await expect(option(page, `Log a call with Amira`)).toBeVisible();
  await expect(
    option(page, new RegExp(`^${customer.name}`))
      .locator('b')
      .first(),
  ).toHaveText('Amira');
  await expect(page.getByRole('status').filter({ hasText: /result/ })).toHaveText(/\d+ results/);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, new RegExp(`^${customer.name}`))).toHaveAttribute('aria-selected', 'true');
});

test('a call is logged, or nobody reached, and somebody remembered, without leaving the page', async ({
  page,
  customer,
}) => {
  await openAt(page, '/today');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(customer.name);
  await option(page, 'Log a call with Amira').click();
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await expect(
    page
      .getByRole('radio', { name: 'Call' })
      .or(page.getByRole('button', { name: 'Call' }))
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(customer.name);
  await option(page, 'Log “no answer” with Amira').click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(customer.name);
  await option(page, 'Remind me about Amira…').click();
  await expect(palette(page)).toBeHidden();
  await expect(page.getByRole('dialog').getByText(customer.name)).toBeVisible();
  await expect(page).toHaveURL(/\/today$/);
});

test('places, the theme and the pages of the settings are a word away; companies too', async ({ api, page }) => {
  await aCompany(api, 'Käsehaus Brandt');
  await openAt(page, '/today');
  const pick = async (words: string, name: string) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words);
    await expect(option(page, name)).toBeVisible();
    await option(page, name).click();
    await expect(palette(page)).toBeHidden();
  };
  await pick('opening', 'Settings: Opening hours');
  await expect(page).toHaveURL(/\/settings\/hours$/);
  await pick('dark', 'Look: Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await pick('kasehaus', 'Käsehaus Brandt');
  await expect(page).toHaveURL(/\/companies\//);
  await pick('go contacts', 'Go to the contacts');
  await expect(page).toHaveURL(/\/contacts$/);
});

test('what was said is found by its words, and opens where it stands', async ({ api, page, customer }) => {
  for (let at = 1; at <= 60; at += 1) await aLog(api, customer, { body: `Talk ${at}.`, occurredAt: ago(at * 60) });
  await aLog(api, customer, { body: 'She wants the quinoa sourdough back.', occurredAt: ago(100 * 1_440) });
  await openAt(page, '/today');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('quino sourd');
  await expect(option(page, /quinoa sourdough/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/contacts\/.*entry=/);
  await expect(page.locator('heed-entry-card').filter({ hasText: 'quinoa sourdough' })).toBeInViewport();
});

test('whom nobody knows can be added by that name', async ({ page }) => {
  await openAt(page, '/today');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Zebedee Quill');
  await expect(page.getByText('Nobody matches “Zebedee Quill”.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'New contact' }).getByLabel('Given name')).toHaveValue('Zebedee');
});

test.describe('a reader', () => {
  test.use({ role: 'READ_ONLY' });

  test('is offered nothing that writes', async ({ page }) => {
    await openAt(page, '/today');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nobody is called so');
    await expect(page.getByText(/Nobody matches/)).toBeVisible();
    await expect(option(page, /./)).toHaveCount(0);
    await palette(page).fill('log');
    await expect(option(page, /^Log/)).toHaveCount(0);
  });
});

test.describe('while the server does not answer', () => {
  test.use({ expected: /Failed to load resource/ });

  test('the palette says so, still does what it can, and asks again', async ({ page, customer }) => {
    await openAt(page, '/today');
    await page.route('**/graphql', (route) => route.abort('connectionreset'));
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('alert')).toContainText('Could not search.');
    await expect(option(page, 'Go to the contacts')).toBeVisible();
    await expectNoBarriers(page, 'palette without a server');
    await page.unrouteAll({ behavior: 'wait' });
    await page.keyboard.type(customer.name);
    await expect(option(page, new RegExp(`^${customer.name}`))).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('the palette, the sheet and the page of shortcuts have no barriers', async ({ api, page, customer }) => {
  test.slow();
  await aLog(api, customer, { body: 'She rang.' });
  await openAt(page, '/today');
  await page.keyboard.press('Control+k');
  await expect(option(page, new RegExp(`^${customer.name}`))).toBeVisible();
  await expectNoBarriers(page, 'palette before anything is typed');
  await page.keyboard.type(customer.name);
  await expect(option(page, 'Log a call with Amira')).toBeVisible();
  await expectNoBarriers(page, 'palette');
  await palette(page).fill('nobody is called so');
  await expect(page.getByText(/Nobody matches/)).toBeVisible();
  await expectNoBarriers(page, 'palette, nobody');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectNoBarriers(page, 'sheet');
  await openAt(page, '/settings/shortcuts');
  await page.getByRole('button', { name: 'Change the key: Undo' }).click();
  await expect(page.getByRole('button', { name: 'Press a key, or two' })).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Change the key: Done' }).click();
  await expectNoBarriers(page, 'shortcuts');
});
