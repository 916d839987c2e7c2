import { expect, test } from '../heed/test';

test('a call is logged with three taps and what was said', async ({ page, customer }) => {
  await page.goto(`/contacts/${customer.id}`);
  await page.getByRole('button', { name: 'Log', exact: true }).last().tap();
  await page.getByLabel('What happened?').fill('Rang about Saturday, all fine.');
  await page.getByRole('button', { name: /^Save/ }).tap();
  await page.getByRole('tab', { name: /Timeline/ }).tap();
  await expect(page.getByRole('tabpanel').getByText('Rang about Saturday, all fine.')).toBeVisible();
});
