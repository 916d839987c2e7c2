import type { Page } from '@playwright/test';
import { v7 as uuid } from 'uuid';
import { aCustomer, aLog, ago } from '../heed/scenes';
import { readStopwatch, startStopwatch } from '../heed/stopwatch';
import { expect, test } from '../heed/test';
import { brokenServer, requestsOf, slowServer } from '../heed/traffic';

const composer = (page: Page) => page.getByRole('complementary', { name: /^Log/ });
const brief = (page: Page) => page.getByRole('complementary', { name: 'Brief' });
const timeline = (page: Page) => page.getByRole('tabpanel', { name: /Timeline/ });

async function openContact(page: Page, { id, name }: { id: string; name: string }): Promise<void> {
  await page.goto(`/contacts/${id}`);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function openComposer(page: Page): Promise<void> {
  await page.keyboard.press('l');
  await expect(page.getByLabel('What happened?')).toBeFocused();
}

test('L, a sentence, Ctrl+Enter: the entry shows within 100 ms, the server not awaited', async ({ page, customer }) => {
  await openContact(page, customer);
  await openComposer(page);
  const said = 'Bread came at seven, she was glad of it.';
  await page.keyboard.type(said);
  await slowServer(page, 2_000);
  await startStopwatch(page, said);
  await page.keyboard.press('Control+Enter');
  const waited = await readStopwatch(page);
  test.info().annotations.push({ type: 'save to visible', description: `${Math.round(waited)} ms` });
  expect(waited).toBeLessThanOrEqual(100);
  await expect(timeline(page).getByText(said)).toHaveCount(1);
  await page.unrouteAll({ behavior: 'wait' });
  await expect(page.getByText('All saved')).toBeVisible();
  await page.reload();
  await expect(timeline(page).getByText(said)).toHaveCount(1);
});

test('what was learned changes every panel at once with one request, and U takes all of it back', async ({
  page,
  customer,
}) => {
  await openContact(page, customer);
  await openComposer(page);
  const heard = page.waitForResponse((answer) => answer.request().postData()?.includes('query Hear(') ?? false);
  await page.keyboard.type('She asked about the delivery.');
  await page.keyboard.press('Alt+h');
  await page.getByRole('textbox', { name: 'What hurts' }).fill('Bread comes after we open');
  await page.getByLabel('What kind?').selectOption('DELIVERY');
  await page.keyboard.press('Alt+p');
  await page.getByRole('textbox', { name: 'What was promised' }).fill('Tell her the new drop time');
  await page.keyboard.press('Alt+r');
  await page.getByRole('textbox', { name: 'What they like' }).fill('Text Jess when the van is late');
  // The guide is asked for when the composer opens, and the note is heard when nobody types; only what the save asks
  // for counts here, and what is heard of the entry a moment later is no part of it.
  await heard;
  await expect(page.locator('heed-guide').getByRole('heading', { level: 3 })).toBeVisible();
  const sent = requestsOf(page, /query EntryHearing/);
  await page.keyboard.press('Control+Enter');
  const learned = ['Bread comes after we open', 'Tell her the new drop time', 'Text Jess when the van is late'];
  for (const text of learned) await expect(brief(page).getByText(text)).toBeVisible();
  await expect(timeline(page).getByText('She asked about the delivery.')).toBeVisible();
  await expect(page.getByText('All saved')).toBeVisible();
  expect(sent.filter((text) => !text.includes('logInteraction'))).toEqual([]);
  expect(sent).toHaveLength(1);

  await page.keyboard.press('u');
  for (const text of learned) await expect(brief(page).getByText(text)).toHaveCount(0);
  await expect(timeline(page).getByText('She asked about the delivery.')).toHaveCount(0);
  await expect(page.getByLabel('What happened?')).toHaveValue('She asked about the delivery.');
  await page.reload();
  await expect(timeline(page).getByText('Nothing has happened yet')).toBeVisible();
  for (const text of learned) await expect(brief(page).getByText(text)).toHaveCount(0);
});

test('L N and L V log a call that reached nobody with two keys', async ({ page, customer }) => {
  await openContact(page, customer);
  await page.keyboard.press('l');
  await page.keyboard.press('n');
  await expect(timeline(page).getByRole('article', { name: 'No answer' })).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('v');
  await expect(timeline(page).getByRole('article', { name: 'Left a voicemail' })).toBeVisible();
  await expect(page.getByText('All saved')).toBeVisible();
  await page.reload();
  await expect(timeline(page).getByRole('article')).toHaveCount(2);
});

test('no letter does anything while somebody types it into a field', async ({ page, customer }) => {
  await openContact(page, customer);
  await openComposer(page);
  const letters = 'lnvujk/?gcesrd ';
  const note = page.getByLabel('What happened?');
  await note.pressSequentially(letters);
  await expect(note).toHaveValue(letters);
  await page.getByRole('button', { name: 'Add their words' }).click();
  const words = page.getByLabel('In their own words');
  await words.pressSequentially(letters);
  await expect(words).toHaveValue(letters);
  await page.keyboard.press('Escape');
  await brief(page).getByRole('button', { name: 'Change what is known' }).click();
  await page.getByRole('button', { name: /Name to say/ }).click();
  const field = brief(page).getByRole('textbox', { name: 'Name to say' });
  await field.fill('');
  await field.pressSequentially(letters);
  await expect(field).toHaveValue(letters);
  await page.keyboard.press('Escape');
  await expect(timeline(page).getByText('Nothing has happened yet')).toBeVisible();
});

test('a draft survives a reload and goes when it is saved', async ({ page, customer }) => {
  await openContact(page, customer);
  await openComposer(page);
  await page.keyboard.type('Half a thought about the rolls');
  await expect(
    composer(page)
      .getByText(/Draft kept/)
      .first(),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: customer.name, level: 1 })).toBeVisible();
  await openComposer(page);
  await expect(page.getByLabel('What happened?')).toHaveValue('Half a thought about the rolls');
  await page.keyboard.press('Control+Enter');
  await expect(timeline(page).getByText('Half a thought about the rolls')).toBeVisible();
  await openComposer(page);
  await expect(page.getByLabel('What happened?')).toHaveValue('');
});

test.describe('while the server cannot be reached', () => {
  test.use({ expected: /Failed to load resource/ });

  test('the entry says that it is not sent, its words are safe, and trying again sends it once', async ({
    api,
    page,
    customer,
  }) => {
    await openContact(page, customer);
    await openComposer(page);
    await page.keyboard.type('The oven was down, she took it kindly.');
    const server = await brokenServer(page, 'logInteraction');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Not sent. Your text is safe.').first()).toBeVisible();
    await expect(page.locator('main').getByText('The oven was down, she took it kindly.')).toBeVisible();
    await page.reload();
    await expect(page.locator('main').getByText('The oven was down, she took it kindly.')).toBeVisible();
    server.mend();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    const asked = 'query ($id: ID!) { contact(id: $id) { timeline { totalCount } } }';
    const logged = async () => {
      const { contact } = await api.ask<{ contact: { timeline: { totalCount: number } } }>(asked, { id: customer.id });
      return contact.timeline.totalCount;
    };
    await expect.poll(logged).toBe(1);
    await expect(page.getByText('All saved')).toBeVisible();
    await expect(timeline(page).getByText('The oven was down, she took it kindly.')).toHaveCount(1);
    expect(await logged()).toBe(1);
  });
});

test('a text that looks like code is shown as the text it is', async ({ api, page }) => {
  const naughty = `<img src=x onerror="alert(1)"> {{constructor.constructor('alert(2)')()}} </script><script>alert(3)</script>`;
  const customer = await aCustomer(api, { familyName: `<b>Bold</b> {{7*7}}` });
  const promises = [{ id: uuid(), text: naughty, direction: 'OURS' }];
  await aLog(api, customer, { body: naughty, subject: naughty, theirWords: naughty, occurredAt: ago(60), promises });
  await openContact(page, customer);
  await expect(timeline(page).getByText(naughty).first()).toBeVisible();
  await expect(brief(page).getByText(naughty).first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});
