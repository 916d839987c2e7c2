import { v7 as uuid } from 'uuid';
import { aCompany, aCustomer, aLog, ago } from '../heed/scenes';
import { expect, test } from '../heed/test';

test('a company is reached from its people, changed in place, and takes in another one', async ({ api, page }) => {
  const word = uuid().slice(-8);
  const company = await aCompany(api, `Café ${word}`);
  const amira = await aCustomer(api, { companyId: company });
  const helen = await aCustomer(api, { givenName: 'Helen', familyName: `Marsh ${word}` });
  await aLog(api, amira, { subject: 'Asked for rye', occurredAt: ago(100) });
  await aLog(api, helen, {
    subject: 'Both came to taste',
    occurredAt: ago(50),
    participants: [{ role: 'ATTENDEE', contactId: amira.id }],
  });
  await page.goto(`/contacts/${amira.id}`);
  await page
    .getByRole('link', { name: `Café ${word}` })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: `Café ${word}`, level: 1 })).toBeFocused();
  const timeline = page.getByRole('region', { name: 'What happened with its people' });
  await expect(timeline.getByRole('article')).toHaveCount(2);

  await page.getByRole('button', { name: /Industry/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Industry' })).toBeFocused();
  await page.keyboard.type('Bakery');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Industry: ?Bakery/ })).toBeVisible();

  await page.getByRole('button', { name: 'Add a person' }).press('Enter');
  await page.getByRole('combobox', { name: 'Who works there?' }).fill(`Marsh ${word}`);
  await expect(page.getByRole('option', { name: helen.name })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: helen.name, exact: true })).toBeVisible();
  await expect(timeline.getByRole('article'), 'what both took part in stands once').toHaveCount(2);

  await timeline.getByRole('link', { name: 'Asked for rye' }).click();
  await expect(page.getByRole('article', { name: 'Asked for rye' })).toBeFocused();
});

test('a company that is not there says so', async ({ page }) => {
  await page.goto(`/companies/${uuid()}`);
  await expect(page.getByRole('heading', { name: 'There is no such company here' })).toBeVisible();
});
