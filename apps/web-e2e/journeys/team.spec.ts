import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { as } from '../heed/bakery';
import { aCustomer, aLog, ago, type Customer } from '../heed/scenes';
import { expect, test } from '../heed/test';

const rows = (page: Page) => page.getByRole('main').locator('heed-entry-row');

/** Three entries of two people that carry a word of this test alone. */
async function threeEntries(word: string): Promise<{ amira: Customer; helen: Customer }> {
  const agent = as('AGENT');
  const amira = await aCustomer(agent, { nameToUse: 'Amira' });
  const helen = await aCustomer(agent, { givenName: 'Helen', familyName: `Marsh ${word}`, nameToUse: 'Helen' });
  const promises = [{ id: uuid(), text: 'Send the corrected invoice', direction: 'OURS', dueAt: ago(-2_000) }];
  await aLog(agent, helen, { subject: `Oldest ${word}`, occurredAt: ago(300) }, 'VISIT');
  await aLog(agent, amira, {
    subject: `Middle ${word}`,
    body: 'She waits.',
    feeling: 'UPSET',
    occurredAt: ago(200),
    promises,
  });
  await aLog(as('MANAGER'), helen, { subject: `Newest ${word}`, feeling: 'WARM', occurredAt: ago(100) });
  return { amira, helen };
}

test.describe('a manager', () => {
  test.use({ role: 'MANAGER' });

  test('reads what the team wrote by keyboard alone, with the brief of each person beside it', async ({ page }) => {
    const word = uuid().slice(-8);
    const { amira } = await threeEntries(word);
    await page.goto('/contacts');
    await page.getByRole('navigation', { name: 'Places' }).first().getByRole('link', { name: 'Team' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Team', level: 1 })).toBeFocused();
    await page.goto(`/team?q=${word}`);
    await expect(rows(page)).toHaveCount(3);
    await page.keyboard.press('j');
    await expect(page.getByRole('link', { name: `Newest ${word}` })).toBeFocused();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: `Middle ${word}`, level: 2 })).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/team/[0-9a-f-]{36}\\?q=${word}$`));
    const brief = page.getByRole('region', { name: 'Before speaking with Amira' });
    await expect(brief.getByText(/Send the corrected invoice/)).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.getByRole('heading', { name: `Oldest ${word}`, level: 2 })).toBeFocused();
    await expect(page.getByRole('region', { name: 'Before speaking with Helen' })).toBeVisible();
    await page.keyboard.press('k');
    await page.reload();
    await expect(page.getByRole('heading', { name: `Middle ${word}`, level: 2 })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: `Middle ${word}` })).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/team\\?q=${word}$`));
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: amira.name, exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name: amira.name, level: 1 })).toBeVisible();
  });

  test('narrows it by staff and feeling, in the address', async ({ page }) => {
    const word = uuid().slice(-8);
    await threeEntries(word);
    await page.goto(`/team?q=${word}`);
    await expect(rows(page)).toHaveCount(3);
    await page.getByRole('combobox', { name: 'Staff' }).selectOption({ label: 'Lena Vogt' });
    await expect(rows(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('button', { name: 'Upset' }).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(page).toHaveURL(/by=.*feelings=UPSET|feelings=UPSET.*by=/);
    await page.reload();
    await expect(page.getByRole('link', { name: `Middle ${word}` })).toBeVisible();
    await expect(rows(page)).toHaveCount(1);
  });

  test('never sees, nor counts, what a colleague keeps private', async ({ page }) => {
    const word = uuid().slice(-8);
    const agent = as('AGENT');
    const customer = await aCustomer(agent);
    await aLog(agent, customer, { subject: `Private ${word}`, visibility: 'PRIVATE', occurredAt: ago(5) });
    await page.goto(`/team?q=${word}`);
    await expect(page.getByText('Nothing matches these filters')).toBeVisible();
  });
});

test.describe('an agent', () => {
  test.use({ role: 'AGENT' });

  test('has no such place, and is told so at its address', async ({ page }) => {
    await page.goto('/contacts');
    await expect(page.getByRole('heading', { name: 'Contacts', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Team' })).toHaveCount(0);
    await page.goto('/team');
    await expect(page.getByRole('heading', { name: 'You cannot see this' })).toBeVisible();
  });
});
