import { aCompany, aCustomer, aLog, ago } from '../heed/scenes';
import { sideways } from '../heed/sideways';
import { expect, test } from '../heed/test';

test.use({ viewport: { width: 320, height: 640 } });

test('no page scrolls sideways at 320 px', async ({ api, page }) => {
  const company = await aCompany(api, 'Donaudampfschifffahrtsgesellschaft'.repeat(2));
  const customer = await aCustomer(api, {
    companyId: company,
    phone: '+49 30 2345678',
    email: 'a.rather.long.address@cafe-meridian.example',
  });
  const body = `She sent https://example.com/${'very-long-path-'.repeat(12)} and asked about it.`;
  const entry = await aLog(api, customer, {
    subject: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2),
    body,
    occurredAt: ago(60),
  });
  const { protocols } = await api.ask<{ protocols: { id: string }[] }>('{ protocols { id } }');
  const person = `/contacts/${customer.id}`;
  const parts = [
    '',
    '/hours',
    '/cadences',
    '/tags',
    '/members',
    '/listening',
    '/workspace',
    '/api-keys',
    '/types',
    '/profile',
  ];
  const settings = parts.map((part) => `/settings${part}`);
  const tabs = ['brief', 'timeline', 'more'].map((tab) => `${person}?tab=${tab}`);
  for (const path of [
    '/today',
    '/contacts',
    '/team',
    `/team/${entry}`,
    `/companies/${company}`,
    '/ring?tel=03012345679',
    '/ring?tel=anonymous',
    ...tabs,
    ...settings,
    '/protocols',
    `/protocols/${protocols[0]?.id}`,
    '/403',
    '/nowhere',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('heed-skeleton')).toHaveCount(0);
    expect.soft(await sideways(page), path).toEqual([]);
  }
  await page.goto(person);
  await page.getByRole('button', { name: 'Change what is known' }).tap();
  await expect(page.getByRole('button', { name: 'Add a way to reach them' })).toBeVisible();
  expect.soft(await sideways(page), 'all that is known').toEqual([]);
  await page.getByRole('button', { name: 'Log', exact: true }).last().tap();
  await expect(page.getByLabel('What happened?')).toBeVisible();
  for (const kept of ['Promise', 'Pain point', 'Preference'])
    await page.getByRole('button', { name: new RegExp(`^${kept}`) }).tap();
  expect(await sideways(page), 'composer').toEqual([]);
});
