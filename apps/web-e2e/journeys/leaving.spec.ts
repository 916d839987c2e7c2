import { expectNoBarriers } from '../heed/axe';
import { expect, test } from '../heed/test';

test('a page with something unsaved asks before it is left, and staying keeps every word', async ({ page }) => {
  await page.goto('/settings/tags');
  const box = page.getByLabel('New tag');
  await box.fill('Market day');
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(question).toBeVisible();
  await expectNoBarriers(page, 'asked before leaving');
  await question.getByRole('button', { name: 'Stay and save' }).click();
  await expect(page).toHaveURL(/\/settings\/tags$/);
  await expect(box).toHaveValue('Market day');
  await page.getByRole('link', { name: 'Today' }).first().click();
  await question.getByRole('button', { name: 'Leave it' }).click();
  await expect(page).toHaveURL(/\/today$/);
});

test('a dialog with something written asks before it closes; what is saved is told, and taken back', async ({
  page,
}) => {
  const label = `Fair ${process.pid}`;
  await page.goto('/settings/types');
  await page.getByRole('button', { name: 'Add a type' }).click();
  const form = page.getByRole('dialog', { name: 'Add a type' });
  await form.getByLabel('Name').fill(label);
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  // A browser closes a dialog by itself when Escape comes again before anything else.
  for (const asks of [true, false, true, false]) {
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(asks ? 1 : 0);
    await expect(form).toBeVisible();
    await expect(form.getByLabel('Name')).toHaveValue(label);
  }
  await form.getByRole('button', { name: 'Close' }).click();
  await question.getByRole('button', { name: 'Stay and save' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${label}: saved.`)).toBeVisible();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: label })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('listitem').filter({ hasText: label })).toHaveCount(0);
});

test('access is asked about before it changes, and a no leaves everything as it was', async ({ page }) => {
  await page.goto('/settings/members');
  const role = page.getByLabel('Role of Lena Vogt');
  await role.selectOption('MANAGER');
  const question = page.getByRole('dialog', { name: 'Lena Vogt: Manager from now on?' });
  await expect(question).toBeVisible();
  await expectNoBarriers(page, 'asked about a role');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(role).toHaveValue('AGENT');
  await page.getByRole('button', { name: /^Deactivate.*Lena Vogt/ }).click();
  await expect(page.getByRole('dialog', { name: 'Deactivate Lena Vogt?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Password link for Lena Vogt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('dialog').getByLabel('Link')).toHaveValue(/\/reset\//);
});
