import { expectNoBarriers } from '../heed/axe';
import { expect, test } from '../heed/test';

test.use({ expected: /Frau Haddad owes|Failed to load resource|net::ERR|dynamically imported module|NG0750/ });

test('an error that nobody caught is told beside the page, with a report that quotes nobody', async ({
  context,
  customer,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/contacts/${customer.id}`);
  await expect(page.getByRole('heading', { name: customer.name, level: 1 })).toBeVisible();
  await page.evaluate(() =>
    setTimeout(() => {
      throw new TypeError('Frau Haddad owes 40');
    }),
  );
  const card = page.getByRole('alert').filter({ hasText: 'Something in Heed went wrong' });
  await expect(card).toBeVisible();
  await expect(page.getByRole('heading', { name: customer.name, level: 1 })).toBeVisible();
  await expectNoBarriers(page, 'an error that nobody caught');
  await card.getByRole('button', { name: 'Copy a report' }).click();
  await expect(card.getByRole('button', { name: 'Copied' })).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('Error: TypeError');
  expect(report).toMatch(/Route: .*contacts/);
  expect(report).not.toContain('Haddad');
  expect(report).not.toContain(customer.id);
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await expect(card).toHaveCount(0);
});

test('a part of the app that is not there any more says to reload, and the page stays', async ({ page }) => {
  await page.goto('/403');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.route('**/*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Team' }).click();
  const card = page.getByRole('alert').filter({ hasText: 'Heed was updated' });
  await expect(card).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You cannot see this' })).toBeVisible();
  await expectNoBarriers(page, 'a part that is missing');
  await page.unrouteAll({ behavior: 'wait' });
  await card.getByRole('button', { name: 'Reload' }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
