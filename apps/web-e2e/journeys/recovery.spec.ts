import type { Page } from '@playwright/test';
import { as, bakery } from '../heed/bakery';
import { aCustomer, aLog, ago } from '../heed/scenes';
import { expect, test } from '../heed/test';

test.use({ role: 'AGENT' });

const card = (page: Page) => page.getByRole('region', { name: 'To be put right' });

test('after a hard call the way back to good is taken, ticked with what was logged, and ends by itself', async ({
  api,
  page,
}) => {
  const customer = await aCustomer(api, { ownerId: bakery().people.AGENT.id, nameToUse: 'Amira' });
  await aLog(api, customer, {
    body: 'The van came late again.',
    feeling: 'UPSET',
    outcome: 'CONNECTED',
    occurredAt: ago(3 * 1_440),
  });
  await page.goto(`/contacts/${customer.id}`);
  await card(page).getByRole('button', { name: 'I take care of it' }).click();
  await expect(card(page)).toContainText('you take care of it');
  await card(page).getByRole('button', { name: 'Done: Acknowledge' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Log it now' }).click();
  await page.getByLabel('What happened?').fill('Told her that we heard it.');
  await page.keyboard.press('Control+Enter');
  await expect(card(page).getByRole('button', { name: 'Done: Acknowledge', pressed: true })).toBeVisible();
  await card(page).getByRole('button', { name: 'Done: Fix' }).click();
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await expect(card(page).getByRole('button', { name: 'Done: Fix', pressed: true })).toBeVisible();
  await aLog(api, customer, { body: 'The van is on time now.', feeling: 'WARM', outcome: 'CONNECTED' });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: customer.name })).toBeVisible();
  await expect(page.getByText('The van is on time now.').first()).toBeVisible();
  const again = page.getByRole('region', { name: 'Put right' });
  await expect(again).toContainText(/Put right.*Closed/);
  await expect(again.getByRole('button')).toHaveCount(0);
});

test.describe('a manager', () => {
  test.use({ role: 'MANAGER' });

  test('sees with whom things are still to be put right', async ({ page }) => {
    const agent = as('AGENT');
    const customer = await aCustomer(agent);
    await aLog(agent, customer, {
      body: 'Nobody came.',
      feeling: 'STRAINED',
      outcome: 'CONNECTED',
      occurredAt: ago(5 * 1_440),
    });
    await page.goto('/team');
    await page.getByRole('button', { name: 'Show who' }).click();
    await expect(page.getByRole('link', { name: customer.name }).first()).toBeVisible();
  });
});
