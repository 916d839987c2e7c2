import { expectNoBarriers } from '../heed/axe';
import { PASSWORD, bakery } from '../heed/bakery';
import { complaintsOf, expect, test } from '../heed/test';
import { startHeed } from '../heed/start-heed';

// What the page still asked for when somebody signed out is answered with 401.
test.use({ role: null, expected: /status of 401/ });

const OTHER_PASSWORD = 'nine quiet geese by the canal';

test('a workspace is set up, left, refused to a wrong password, entered, and its password changed', async ({
  page,
}) => {
  const heed = await startHeed(bakery().postgres);
  try {
    await page.goto(heed.url);
    await expect(page).toHaveURL(/\/setup$/);
    await page.getByLabel('Your name').fill('Mara Lind');
    await page.getByLabel('E-mail').fill('mara@hedgerow.example');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('radio', { name: 'Bakery and shop' }).click();
    await expect(page.getByText('Wedding cake, first meeting')).toBeVisible();
    await expectNoBarriers(page, 'set-up, the kind of business');
    await page.getByLabel('Name of the business').fill('Hedgerow Bakery');
    await page.getByRole('button', { name: 'Create workspace' }).click();
    await expect(page.getByRole('heading', { name: /^(?:Good .*|Hello), Mara$/, level: 1 })).toBeVisible();

    await page.getByRole('button', { name: 'Mara Lind, your account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/login$/);
    await page.getByLabel('E-mail').fill('mara@hedgerow.example');
    await page.getByLabel('Password', { exact: true }).fill('not it at all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('This address and password do not fit.')).toBeVisible();
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { name: /^(?:Good .*|Hello), Mara$/, level: 1 })).toBeVisible();

    await page.getByRole('button', { name: 'Mara Lind, your account' }).click();
    await page.getByRole('menuitem', { name: 'Change password' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change password' });
    await dialog.getByLabel('Current password').fill(PASSWORD);
    await dialog.getByLabel('New password').fill(OTHER_PASSWORD);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Your password is changed.')).toBeVisible();
  } finally {
    // A page that is open asks again when its server goes, and would be heard complaining.
    await page.close();
    await heed.stop();
  }
});

test.describe('with a link', () => {
  test.use({ role: 'OWNER' });

  test('an invitation is taken up in another browser, as what it says', async ({ api, browser, page }) => {
    const email = `new-${process.pid}@hedgerow.example`;
    const { path } = await api.send<{ path: string }>('inviteMember', { email, role: 'AGENT' }, 'path');
    const context = await browser.newContext();
    const other = await context.newPage();
    const complaints = complaintsOf(other);
    await other.goto(bakery().url + path);
    await expect(other.getByText('You are invited to Hedgerow Bakery.')).toBeVisible();
    await other.getByLabel('Your name').fill('Noor Said');
    await other.getByLabel('New password').fill(PASSWORD);
    await other.getByRole('button', { name: 'Join' }).click();
    await expect(other.getByRole('button', { name: 'Noor Said, your account' })).toBeVisible();
    const { members } = await api.ask<{ members: { email: string; role: string }[] }>('{ members { email role } }');
    expect(members.find((member) => member.email === email)?.role).toBe('AGENT');
    expect(complaints).toEqual([]);
    await context.close();

    await page.goto(path);
    await expect(page.getByText('This link is no longer valid')).toBeVisible();
  });
});
