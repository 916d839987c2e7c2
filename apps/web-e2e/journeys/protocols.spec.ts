import { expectNoBarriers } from '../heed/axe';
import { expect, test } from '../heed/test';

interface Listed {
  readonly protocols: readonly { id: string; name: string; situation: string | null; type: { key: string } }[];
}

test('protocols are narrowed by their type; two versions stand beside each other, and the newer is taken back', async ({
  api,
  page,
}) => {
  const { protocols } = await api.ask<Listed>('{ protocols { id name situation type { key } } }');
  const general = protocols.find(({ situation, type }) => type.key === 'EMAIL' && situation === null);
  await page.goto('/protocols');
  await page.getByLabel('Type').selectOption({ label: 'E-mail' });
  await expect(page).toHaveURL(/[?&]type=/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['E-mail']);
  await expectNoBarriers(page, 'protocols of one type');
  await page.getByRole('link', { name: general?.name ?? '', exact: true }).click();

  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Opening line').fill('Good morning, {nameToUse|there}.');
  await page.getByLabel('Why this change?').fill('One greeting for all.');
  await page.getByRole('button', { name: 'Publish the new version' }).click();
  await expect(page.getByText('The new version is in use.')).toBeVisible();
  await page.getByLabel('Compare with').selectOption({ label: 'Version 1' });
  await expect(page.getByRole('heading', { name: 'What version 2 says otherwise than version 1' })).toBeVisible();
  const changes = page.locator('heed-version-changes');
  await expect(changes.locator('ins').first()).toBeVisible();
  await expect(changes).toContainText('Good morning,');
  await expectNoBarriers(page, 'two versions beside each other');

  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('button', { name: /Version 2/ })).toHaveCount(0);
  await expect(changes).toHaveCount(0);
});
