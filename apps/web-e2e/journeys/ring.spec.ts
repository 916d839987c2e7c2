import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { PASSWORD, bakery } from '../heed/bakery';
import { aCustomer } from '../heed/scenes';
import { expect, test } from '../heed/test';

let taken = Date.now() % 1_000_000;

/** A number of Berlin that nobody else has here: as dialled there, without its 0. */
const freeNumber = () => `30${String((taken += 1) % 1_000_000).padStart(6, '5')}1`;
const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

test('the caller’s page opens for the number in any form, with the call ready to be logged', async ({ api, page }) => {
  const number = freeNumber();
  const customer = await aCustomer(api, { phone: `+49${number}` });
  const national = `0${number.slice(0, 2)} ${number.slice(2)}`;
  for (const tel of [`+49${number}`, national, `0049 ${number}`, `tel:+49-${number.slice(0, 2)}-${number.slice(2)}`]) {
    await page.goto(`/ring?tel=${tel}`);
    await expect(title(page, customer.name), tel).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/contacts/${customer.id}$`));
    await expect(page.getByText(`Call from +49${number}`)).toBeVisible();
  }
  await page.keyboard.press('l');
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Call', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Amira called' })).toBeChecked();
  await page.keyboard.type('She rang about rye.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article').getByText('She rang about rye.')).toBeVisible();
  await expect(page.getByRole('article').getByText(/Amira called/)).toBeVisible();
  await expect(page.getByText(`Call from +49${number}`)).toHaveCount(0);
});

test('several who share a number are chosen with the keyboard', async ({ api, page }) => {
  const phone = `+49${freeNumber()}`;
  const [first, second] = [await aCustomer(api, { phone }), await aCustomer(api, { phone })];
  await page.goto(`/ring?tel=${phone}`);
  await expect(title(page, 'Who is calling?')).toBeVisible();
  await expect(page.getByRole('button', { name: new RegExp(first.name) })).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Haddad');
  const other = (await page.locator(':focus').textContent())?.includes(second.name) ? first : second;
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(title(page, other.name)).toBeVisible();
});

test('a number nobody has makes somebody new, of whom only the name is asked', async ({ page }) => {
  const number = `+49${freeNumber()}`;
  const name = `Oliver ${uuid().slice(-6)}`;
  await page.goto('/contacts');
  await page.goto(`/ring?tel=${number}`);
  await expect(page.getByLabel('Given name')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(title(page, name)).toBeVisible();
  await expect(page.getByText(`Call from ${number}`)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/contacts$/);
});

test('what is no number is said to be none', async ({ page }) => {
  await page.goto('/ring?tel=anonymous');
  await expect(page.getByText('“anonymous” is not a telephone number.')).toBeVisible();
  await expect(page.getByLabel('Telephone number')).toHaveValue('anonymous');
});

test.describe('while nobody is signed in', () => {
  test.use({ role: null });

  test('the number waits behind the sign-in', async ({ page }) => {
    const number = `+49${freeNumber()}`;
    await page.goto(`/ring?tel=${number}`);
    await page.getByLabel('E-mail').fill(bakery().people.AGENT.email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Nobody here has ${number} yet.`)).toBeVisible();
  });
});
