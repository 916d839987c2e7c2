import { expectNoBarriers } from '../heed/axe';
import { aLog, ago } from '../heed/scenes';
import { expect, test } from '../heed/test';

test.use({ role: 'MANAGER' });

test('another zone in the profile changes the times that are shown; Undo gives them back', async ({
  api,
  customer,
  page,
}) => {
  const { viewer } = await api.ask<{ viewer: { version: number } }>('{ viewer { version } }');
  await api.send('updateProfile', { version: viewer.version, timeZone: null });
  const at = ago(3 * 1_440);
  const clock = (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(at));
  await aLog(api, customer, { subject: 'Asked for rye', occurredAt: at });
  const entry = page.getByRole('article', { name: 'Asked for rye' });
  await page.goto(`/contacts/${customer.id}`);
  await expect(entry).toContainText(clock('Europe/Berlin'));

  await page.goto('/settings/profile');
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
  await expect(page.getByText(/^Now it is .* A number:/)).toContainText(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'Asia/Tokyo' }).format(),
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Your profile is saved.')).toBeVisible();
  await expectNoBarriers(page, 'a profile that is saved');
  await page.getByRole('link', { name: 'Contacts', exact: true }).first().click();
  await page.getByRole('searchbox').fill(customer.name);
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: customer.name }).click();
  await expect(entry).toContainText(clock('Asia/Tokyo'));
  await expect(entry).not.toContainText(clock('Europe/Berlin'));

  await page.keyboard.press('u');
  await expect(entry).toContainText(clock('Europe/Berlin'));
});
