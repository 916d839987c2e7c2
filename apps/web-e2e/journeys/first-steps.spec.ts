import { expectNoBarriers } from '../heed/axe';
import { bakery, openBakery } from '../heed/bakery';
import { startHeed } from '../heed/start-heed';
import { expect, signIn, test } from '../heed/test';

test.use({ role: null });

test('the first steps stand in an empty workspace, are read from what is there, close and come back', async ({
  context,
  page,
}) => {
  const { postgres } = bakery();
  const heed = await startHeed(postgres);
  try {
    await signIn(context, 'MANAGER', await openBakery(heed.url, postgres));
    await page.goto(`${heed.url}/today`);
    const steps = page.getByRole('region', { name: 'To begin with' });
    await expect(steps.getByRole('button', { name: 'Add the first person' })).toBeVisible();
    await expect(steps.getByRole('link', { name: 'Check the opening hours' })).toBeVisible();
    await expectNoBarriers(page, 'first steps');

    await steps.getByRole('button', { name: 'Add the first person' }).click();
    await page.getByLabel('Given name').fill('Amira');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Amira', level: 1 })).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).first().click();
    await expect(steps.getByText('There already: Add the first person')).toBeVisible();

    await steps.getByRole('button', { name: 'Close this for good' }).click();
    await expect(steps).toHaveCount(0);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(steps).toBeVisible();
    await steps.getByRole('button', { name: 'Close this for good' }).click();
    await expect(steps).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('Nothing is due.')).toBeVisible();
    await expect(steps).toHaveCount(0);
  } finally {
    // A page that is open asks again when its server goes, and would be heard complaining.
    await page.close();
    await heed.stop();
  }
});
