import type { Page } from '@playwright/test';
import { PASSWORD, bakery, openBakery } from '../heed/bakery';
import { Client } from '../heed/client';
import { aCustomer } from '../heed/scenes';
import { startHeed } from '../heed/start-heed';
import { expect, signIn, test } from '../heed/test';

// Days pass while the page is open: it may ask once more with a session that has ended.
test.use({ role: null, expected: /status of 401/ });

const DAY = 86_400_000;
const SAID = 'The bread came after we opened, and nobody told me.';

/** The Monday after this one, at ten in the morning of the bakery. */
function monday(): Date {
  const at = new Date(Math.ceil(Date.now() / DAY) * DAY + 9 * 3_600_000);
  while (at.getUTCDay() !== 1) at.setTime(at.getTime() + DAY);
  return at;
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  for (let presses = 0; presses < 60 && !name.test((await focused()) ?? ''); presses += 1)
    await page.keyboard.press('Tab');
  expect(await focused()).toMatch(name);
}

async function log(page: Page, words: string, feeling: string): Promise<void> {
  await page.keyboard.press('l');
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Call', exact: true })).toBeVisible();
  await page.keyboard.type(words);
  await page.keyboard.press(feeling);
}

/** A session that nobody used for half a day has ended. */
async function signInAgain(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').focus();
  await page.keyboard.type(email);
  await page.getByLabel('Password', { exact: true }).focus();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
}

async function goToday(page: Page): Promise<void> {
  // A sequence waits a third of a second for its second key, which a busy machine may miss.
  await expect(async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await expect(page.getByRole('heading', { name: /^(?:Good .*|Hello), Mara$/ })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test('an angry call is worth a call two business days later, says why, and a follow-up call closes it', async ({
  context,
  page,
}) => {
  const heed = await startHeed(bakery().postgres, { movable: true });
  const beAt = async (at: Date) => {
    await heed.setAhead(at.getTime() - Date.now());
    await page.clock.setFixedTime(at);
  };
  try {
    const start = monday();
    await heed.setAhead(start.getTime() - Date.now());
    const there = await openBakery(heed.url, bakery().postgres);
    const { OWNER } = there.people;
    const api = new Client(heed.url, OWNER.cookie);
    const amira = await aCustomer(api, { ownerId: OWNER.id, phone: '+49 30 5550142', relationshipKinds: ['CUSTOMER'] });
    await signIn(context, 'OWNER', there);
    await beAt(start);
    await page.goto(`${heed.url}/contacts/${amira.id}`);
    await expect(page.getByRole('heading', { name: amira.name, level: 1 })).toBeVisible();
    await log(page, SAID, 'Alt+1');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Logged with Amira')).toBeVisible();
    await goToday(page);
    const worth = page.getByRole('region', { name: 'Worth a call' });
    await expect(worth.getByText('Nobody needs a call now.')).toBeVisible();

    await beAt(new Date(start.getTime() + 2 * DAY + 3_600_000));
    await page.reload();
    await signInAgain(page, OWNER.email);
    await expect(worth.getByRole('link', { name: amira.name })).toBeVisible();
    await expect(worth.getByText(/noted as upset/)).toBeVisible();
    await tabTo(page, /^Why\?/);
    await page.keyboard.press('Enter');
    await expect(worth.getByText('After a hard conversation')).toBeVisible();
    await expect(worth.getByText(SAID)).toBeVisible();
    await tabTo(page, /^Open: /);
    await page.keyboard.press('Enter');
    const entry = page
      .getByRole('tabpanel', { name: /Timeline/ })
      .getByRole('article')
      .filter({ hasText: SAID });
    await expect(entry).toBeFocused();

    await log(page, 'I rang and said what went wrong; the van now comes at half past six.', 'Alt+4');
    await tabTo(page, /Reached/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Logged with Amira')).toBeVisible();
    await goToday(page);
    await expect(worth.getByText('Nobody needs a call now.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Just logged' }).getByText('Warm')).toBeVisible();
  } finally {
    // A page that is open asks again when its server goes, and would be heard complaining.
    await page.close();
    await heed.stop();
  }
});
