import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { expectNoBarriers } from '../heed/axe';
import { aCustomer } from '../heed/scenes';
import { expect, test } from '../heed/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const row = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
const words = (page: Page) => page.getByLabel('What to remember');

test('a series is said in plain words, skipped, done and ended, each taken back', async ({ page }) => {
  const title = `Water the plants ${uuid().slice(-4)}`;
  await page.goto('/reminders');
  await expect(page.getByRole('heading', { name: 'Reminders', level: 1 })).toBeVisible();
  await page.keyboard.press('r');
  await words(page).fill(`${title} every second Tuesday at 09:00`);
  await expect(page.getByRole('status').filter({ hasText: 'every second Tuesday at 09:00' })).toContainText('Comes up');
  await expect(page.getByLabel('Repeats')).toHaveValue('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU');
  await expectNoBarriers(page, 'reminder editor');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, title)).toContainText('every second Tuesday at 09:00');

  const menu = async (entry: RegExp) => {
    await row(page, title)
      .getByRole('button', { name: `Snooze: ${title}` })
      .click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  const before = await row(page, title).innerText();
  await menu(/Skip this one/);
  await expect(page.getByText(/^Skipped\. Again/)).toBeVisible();
  await expect.poll(() => row(page, title).innerText()).not.toBe(before);
  await page.keyboard.press('u');
  await expect.poll(() => row(page, title).innerText()).toBe(before);

  await row(page, title)
    .getByRole('button', { name: `Done: ${title}` })
    .click();
  await expect(page.getByText(new RegExp(`^Done: ${title}\\. Again`))).toBeVisible();
  await expect.poll(() => row(page, title).innerText()).not.toBe(before);

  await menu(/End the series/);
  await page.getByRole('button', { name: 'End the series' }).click();
  await expect(row(page, title)).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(row(page, title)).toBeVisible();
});

test('several are chosen by keys and put off together; one waits until they reply', async ({ api, page }) => {
  const customer = await aCustomer(api);
  const mark = uuid().slice(-4);
  const today = new Date().toISOString().slice(0, 10);
  for (const number of [1, 2]) {
    const input = { id: uuid(), title: `Bulk ${mark} ${number}`, dueDate: today, contactId: customer.id };
    await api.send('createReminder', input);
  }
  await page.goto('/reminders');
  for (const number of [1, 2]) await page.getByLabel(`Choose: Bulk ${mark} ${number}`).check();
  const bar = page.getByRole('group', { name: 'With the chosen reminders' });
  await expect(bar).toContainText('2 chosen');
  await expectNoBarriers(page, 'bulk bar');
  await bar.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('menuitem', { name: /Next week/ }).click();
  await expect(page.getByText(/2 reminders come back/)).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('Taken back')).toBeVisible();

  await row(page, `Bulk ${mark} 1`)
    .getByRole('button', { name: /^Snooze/ })
    .click();
  await page.getByRole('menuitem', { name: /Until they reply, at the latest/ }).click();
  await expect(row(page, `Bulk ${mark} 1`)).toContainText('when they reply, at the latest');
});
