import { v7 as uuid } from 'uuid';
import { as, bakery } from '../heed/bakery';
import { aCustomer, aLog, ago } from '../heed/scenes';
import { expect, test } from '../heed/test';

const EDITS = /^(Log|New contact|Edit|Undo|Delete|Pin|Add|Change|Kept|More about|Name to say|Call .* more)/;

test.describe('somebody who may only read', () => {
  test.use({ role: 'READ_ONLY' });

  test('sees the person and no control that changes anything', async ({ page }) => {
    const owner = as('OWNER');
    const customer = await aCustomer(owner, { nameToUse: 'Amira', phone: '+49 30 2345678' });
    const promises = [{ id: uuid(), text: 'Send the invoice', direction: 'OURS' }];
    await aLog(owner, customer, { subject: 'A call', occurredAt: ago(30), promises });
    await page.goto(`/contacts/${customer.id}`);
    await expect(page.getByText('Say Amira.')).toBeVisible();
    await expect(page.getByText('Send the invoice').first()).toBeVisible();
    await expect(page.getByRole('button', { name: EDITS })).toHaveCount(0);
    await page.keyboard.press('l');
    await page.getByRole('tab', { name: 'Details' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Details' })).toBeVisible();
    await expect(page.getByRole('button', { name: EDITS })).toHaveCount(0);
    await expect(page.getByLabel('What happened?')).toHaveCount(0);
  });
});

test.describe('an agent', () => {
  test.use({ role: 'AGENT' });

  test('edits their own contact and one of nobody, not a colleague’s', async ({ page }) => {
    const { MANAGER, AGENT } = bakery().people;
    const owner = as('OWNER');
    const theirs = await aCustomer(owner, { nameToUse: 'Amira', ownerId: MANAGER.id });
    const mine = await aCustomer(owner, { nameToUse: 'Amira', ownerId: AGENT.id });
    await page.goto(`/contacts/${theirs.id}`);
    await expect(page.getByText('Say Amira.')).toBeVisible();
    await expect(page.getByRole('button', { name: /Name to say/ })).toHaveCount(0);
    await page.goto(`/contacts/${mine.id}`);
    await page.getByRole('button', { name: 'Change what is known' }).click();
    await expect(page.getByRole('button', { name: /Name to say/ })).toBeVisible();
  });
});

test('a person who is not there, an address that is not there, a page that is denied: each says so', async ({
  page,
}) => {
  await page.goto(`/contacts/${uuid()}`);
  await expect(page.getByRole('heading', { name: 'There is no such person here' })).toBeVisible();
  await page.goto('/nowhere/at/all');
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  await page.goto('/403');
  await expect(page.getByRole('heading', { name: 'You cannot see this' })).toBeVisible();
  await page.getByRole('link', { name: 'To the contacts' }).click();
  await expect(page.getByRole('heading', { name: 'Contacts', level: 1 })).toBeVisible();
});
