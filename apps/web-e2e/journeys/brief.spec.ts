import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import type { Client } from '../heed/client';
import { aCustomer, aLog, ago, type Customer } from '../heed/scenes';
import { expect, test } from '../heed/test';

const brief = (page: Page) => page.getByRole('complementary', { name: 'Brief' });
const said = { source: 'CUSTOMER_STATED' };

/** Somebody with a promise, a pain and a preference, all from one call an hour ago. */
async function aKnownCustomer(api: Client): Promise<Customer> {
  const customer = await aCustomer(api, { nameToUse: 'Amira', pronunciation: 'ah-MEE-rah', language: 'de' });
  await aLog(api, customer, {
    subject: 'Bread after opening',
    body: 'The van came late again.',
    direction: 'INBOUND',
    outcome: 'CONNECTED',
    feeling: 'STRAINED',
    occurredAt: ago(60),
    promises: [{ id: uuid(), text: 'Tell her the new drop time', direction: 'OURS', dueAt: ago(-2_000) }],
    painPoints: [{ id: uuid(), title: 'Late bread', category: 'DELIVERY', theirWords: 'Bread comes after we open.' }],
    preferences: [{ id: uuid(), key: 'PACE', value: 'short and plain', strength: 'LIKES', ...said }],
  });
  return customer;
}

async function openContact(page: Page, { id, name }: Customer): Promise<void> {
  await page.goto(`/contacts/${id}`);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('the brief is read, proved and changed with the keyboard alone', async ({ api, page }) => {
  await openContact(page, await aKnownCustomer(api));
  for (const heading of ['Speak to Amira like this', 'We promised', 'Hurting', 'Last time', 'Do and don’t'])
    await expect(brief(page).getByRole('heading', { name: heading })).toBeVisible();
  await expect(brief(page).getByText(/seconds · \d+ words/)).toBeVisible();

  const pace = brief(page).getByRole('button', { name: /^Pace: short and plain\. .*they said so/ });
  await pace.press('Enter');
  await expect(pace).toHaveAttribute('aria-expanded', 'true');
  await expect(brief(page).getByRole('button', { name: 'Pace, more' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(brief(page).getByRole('textbox', { name: 'Pace' })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('slow, with time to think');
  await page.keyboard.press('Enter');
  await expect(brief(page).getByRole('button', { name: /^Pace: slow, with time to think\./ })).toBeVisible();

  await brief(page)
    .getByRole('button', { name: /Bread comes after we open/ })
    .press('Enter');
  await brief(page)
    .getByRole('link', { name: /^Open: / })
    .last()
    .press('Enter');
  await expect(page.getByRole('article', { name: 'Bread after opening' })).toBeFocused();
});

test('a promise is kept where it is read, and U takes it back', async ({ api, page }) => {
  await openContact(page, await aKnownCustomer(api));
  await brief(page)
    .getByRole('button', { name: /^Kept: Tell her the new drop time/ })
    .press('Enter');
  await expect(brief(page).getByRole('heading', { name: 'We promised' })).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(brief(page).getByText(/Tell her the new drop time/)).toBeVisible();
});

test('who is new is said to be unknown', async ({ customer, page }) => {
  await openContact(page, customer);
  await expect(brief(page).getByText('Nothing is known yet. What you log is remembered here.')).toBeVisible();
});

test('on paper it is one sheet, without the screen around it', async ({ api, page }) => {
  await openContact(page, await aKnownCustomer(api));
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('heed-printed-brief');
  await expect(sheet.getByText('Tell her the new drop time')).toBeVisible();
  await expect(sheet.getByText('Bread after opening')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await expect(sheet).toHaveCount(0);
});
