import { bakery } from '../heed/bakery';
import { aCustomer, aLog, ago } from '../heed/scenes';
import { expect, test } from '../heed/test';

test.use({ role: 'AGENT' });

test('who went quiet against their own rhythm stands in the list, and is logged with from there', async ({
  api,
  page,
}) => {
  // A supplier's kind has no rhythm, so that their own is watched.
  const told = { ownerId: bakery().people.AGENT.id, relationshipKinds: ['OTHER'], phone: '+49 30 2345678' };
  const customer = await aCustomer(api, told);
  for (const days of [100, 90, 80, 70, 60, 50])
    await aLog(api, customer, { body: 'As always.', outcome: 'CONNECTED', occurredAt: ago(days * 1_440) });
  await page.goto('/quiet');
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: customer.name });
  await expect(row).toContainText('50 days of silence');
  await expect(row).toContainText(/usually about every 10 days \(\d gaps\)/);
  await row.getByRole('button', { name: `Log with ${customer.name}` }).click();
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await page.getByLabel('What happened?').fill('A good talk.');
  await page.getByRole('radio', { name: 'Call', exact: true }).click();
  await page.getByRole('button', { name: 'Reached', exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await expect(row).toHaveCount(0);
});
