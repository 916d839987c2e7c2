import { sideways } from '../heed/sideways';
import { expect, test } from '../heed/test';

const NOTE = 'The bread was late again and she had to wait an hour.\n#crates come back dirty';

test('on a phone, a mark and what was noticed are kept with a tap each', async ({ page, customer }) => {
  await page.goto(`/contacts/${customer.id}`);
  await page.getByRole('button', { name: 'Log', exact: true }).last().tap();
  await page.getByLabel('What happened?').fill(NOTE);
  const card = page.getByRole('group', { name: /^The bread was late again/ });
  await expect(card).toBeVisible();
  expect(await sideways(page)).toEqual([]);
  const targets = page.locator('heed-mark-chips button, heed-proposal-card button');
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: 'Right: crates come back dirty' }).tap();
  await card.getByRole('button', { name: /^Keep/ }).tap();
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: /^Save/ }).tap();
  await page.getByRole('tab', { name: /Timeline/ }).tap();
  const entry = page.getByRole('tabpanel').getByRole('article');
  await expect(entry.getByText('crates come back dirty').last()).toBeVisible();
  await expect(entry.getByRole('listitem').filter({ hasText: /^\s*The bread was late again/ })).toBeVisible();
});
