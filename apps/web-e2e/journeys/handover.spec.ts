import { as, bakery } from '../heed/bakery';
import { aCustomer, aLog, ago } from '../heed/scenes';
import { expect, signIn, test } from '../heed/test';

test.use({ role: 'MANAGER' });

test('a person is handed over: both accept the letter, and the customer is told once', async ({ browser, page }) => {
  const { url, people } = bakery();
  const customer = await aCustomer(as('MANAGER'), { ownerId: people.MANAGER.id, nameToUse: 'Amira' });
  await aLog(as('MANAGER'), customer, {
    body: 'Likes to be called early.',
    feeling: 'WARM',
    occurredAt: ago(2 * 1_440),
  });
  await page.goto(`/contacts/${customer.id}`);
  await page.getByRole('button', { name: 'Amira, more' }).click();
  await page.getByRole('menuitem', { name: 'Hand over' }).click();
  await page.getByRole('combobox', { name: 'To whom' }).selectOption({ label: people.AGENT.name });
  await page.getByRole('textbox', { name: /What they ought to know/ }).fill('She opens at seven.');
  await page.getByRole('button', { name: 'Hand over', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Amira is handed over' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'The letter' })).toContainText('She opens at seven.');
  const accept = page.getByRole('button', { name: 'Accept', exact: true });
  if (await accept.isVisible()) await accept.click();

  const theirs = await browser.newContext({ baseURL: url });
  await signIn(theirs, 'AGENT');
  const taker = await theirs.newPage();
  await taker.goto('/today');
  await taker.getByRole('region', { name: 'Handovers' }).getByRole('link', { name: customer.name }).click();
  await taker.getByRole('button', { name: 'Accept', exact: true }).click();
  await taker.getByRole('textbox', { name: 'A draft to Amira' }).fill('Good morning Amira, I am Lena.');
  await taker.getByRole('button', { name: 'Save the draft' }).click();
  await taker.getByRole('button', { name: 'I told them' }).click();
  await expect(taker.getByLabel('What happened?')).toHaveValue('Good morning Amira, I am Lena.');
  await taker.getByLabel('What happened?').focus();
  await taker.keyboard.press('Control+Enter');
  await expect(taker.getByText('the customer was told')).toBeVisible();
  await expect(taker.getByRole('button', { name: 'I told them' })).toHaveCount(0);
  await theirs.close();
});
