import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { expectNoBarriers } from '../heed/axe';
import { as, bakery } from '../heed/bakery';
import { expect, test } from '../heed/test';

test.use({ role: 'AGENT', contextOptions: { reducedMotion: 'reduce' } });

const bell = (page: Page) => page.getByRole('button', { name: /^Notifications, / });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Notifications' });

/** A colleague gives the reader a reminder. */
async function given(title: string): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  await as('OWNER').send('createReminder', { id: uuid(), title, dueDate: day, assigneeId: bakery().people.AGENT.id });
}

test('what a colleague gives is told in every window as it happens, and done where it stands', async ({
  context,
  page,
}) => {
  const title = `Order the flour ${uuid().slice(-4)}`;
  await page.goto('/contacts');
  const second = await context.newPage();
  await second.goto('/notifications');
  await expect(second.getByText('New ones appear by themselves.')).toBeVisible();
  await expect(bell(page)).toBeVisible();
  await given(title);
  for (const window of [page, second]) await expect(bell(window)).toHaveAccessibleName(/[1-9]\d* unread/);
  await expect(second.getByRole('main').getByText(title).first()).toBeVisible();
  await expectNoBarriers(second, 'notifications');

  await bell(page).click();
  await expect(panel(page).getByText(title).first()).toBeVisible();
  await expectNoBarriers(page, 'panel of notifications');
  await panel(page)
    .getByRole('button', { name: new RegExp(`^Done: .*${title}`) })
    .first()
    .click();
  await expect(page.getByText('1 reminder done')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(bell(page)).toBeFocused();
  await page.keyboard.press('u');
  await expect(page.getByText('Taken back')).toBeVisible();
});

test('all are read at once', async ({ page }) => {
  await given(`Call the mill ${uuid().slice(-4)}`);
  await page.goto('/notifications');
  await page.getByRole('main').getByRole('button', { name: 'Mark all as read' }).click();
  await expect(bell(page)).toHaveAccessibleName('Notifications, nothing unread');
  await expect(page.getByRole('main').getByText('Unread')).toHaveCount(0);
});
