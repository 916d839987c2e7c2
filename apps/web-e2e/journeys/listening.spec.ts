import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../heed/axe';
import { as } from '../heed/bakery';
import { type Customer, aCustomer, aLog, ago } from '../heed/scenes';
import { expect, test } from '../heed/test';

const NOTE = 'The bread was late again and she had to wait an hour.';
const HEARD = /The bread was late again/;
const HURTS = /In their words: “The bread was late again/;
const LISTENING = '{ listeningSettings { version } }';

const brief = (page: Page) => page.getByRole('complementary', { name: 'Brief' });
const timeline = (page: Page) => page.getByRole('tabpanel', { name: /Timeline/ });
const heard = (page: Page) => timeline(page).getByRole('list', { name: 'Heard in this entry' });

async function write(page: Page, { id, name }: Customer, note: string): Promise<void> {
  await page.goto(`/contacts/${id}`);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Call', exact: true })).toBeVisible();
  await page.keyboard.type(note);
}

/** A name of letters alone, as a mark reads it, that nobody else has. */
const onlyHere = () =>
  `Baker${Date.now()
    .toString()
    .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;

test('one line makes five records and a feeling with keys alone, and U takes all of them back', async ({
  api,
  page,
  customer,
}) => {
  const { name } = await aCustomer(api, { givenName: 'Tom', familyName: onlyHere() });
  const line = `Called :( !send the new price list by friday #crates come back dirty ~calls before noon @${name} >next tuesday`;
  await write(page, customer, line);
  const chips = page.getByRole('list', { name: 'What the marks become' });
  await expect(chips.getByRole('listitem')).toHaveCount(6);
  await expect(chips.getByText(/^send the new price list, by Fri/)).toBeVisible();
  await expect(chips.getByText(/^Tue /)).toBeVisible();
  // Tab takes the mark just written; the next one leaves the note.
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await expect(chips.getByRole('button', { name: /^Right: Tue/ })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What happened?')).not.toBeFocused();
  await page.keyboard.press('Control+Enter');
  const learned = ['crates come back dirty', 'send the new price list', 'calls before noon'];
  for (const text of learned) await expect(brief(page).getByText(text).first()).toBeVisible();
  await expect(timeline(page).getByText(line)).toBeVisible();
  await expect(timeline(page).getByText('Strained').first()).toBeVisible();
  await expect(page.getByText(/^Get back to/).first()).toBeVisible();
  const asked = 'query ($id: ID!) { contact(id: $id) { timeline { nodes { participants { role name } } } } }';
  interface Told {
    contact: { timeline: { nodes: { participants: { role: string; name: string }[] }[] } };
  }
  const { contact } = await api.ask<Told>(asked, { id: customer.id });
  expect(contact.timeline.nodes[0]?.participants).toContainEqual({ role: 'MENTIONED', name });

  await page.keyboard.press('u');
  for (const text of learned) await expect(brief(page).getByText(text)).toHaveCount(0);
  await expect(page.getByLabel('What happened?')).toHaveValue(line);
});

test('a mark that is taken away stays text and makes nothing', async ({ page, customer }) => {
  await write(page, customer, 'They post as #breadlove');
  await expect(page.getByRole('button', { name: 'Leave as text: breadlove' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'What the marks become' })).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(timeline(page).getByText('They post as #breadlove')).toBeVisible();
  await expect(page.getByText('All saved')).toBeVisible();
  await expect(brief(page).getByText('Hurting')).toHaveCount(0);
});

test('what is noticed is kept with the log when somebody says so', async ({ page, customer }) => {
  await write(page, customer, NOTE);
  const card = page.getByRole('group', { name: HEARD });
  await expect(card).toBeVisible();
  await expect(card.getByText(/was late/).last()).toBeVisible();
  await card.getByRole('button', { name: /^Keep/ }).focus();
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(brief(page).getByText(HURTS)).toBeVisible();
  await expect(page.getByText('All saved')).toBeVisible();
  await page.reload();
  await expect(timeline(page).getByText(NOTE)).toBeVisible();
  await expect(heard(page)).toHaveCount(0);
});

test('a proposal on an entry is kept with keys alone, taken back, and put aside', async ({ api, page, customer }) => {
  await aLog(api, customer, { body: NOTE, occurredAt: ago(60) });
  const card = page.getByRole('group', { name: HEARD });
  await expect(async () => {
    await page.goto(`/contacts/${customer.id}`);
    await expect(card).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await card.getByRole('button', { name: /^Keep/ }).focus();
  await page.keyboard.press('Enter');
  await expect(brief(page).getByText(HURTS)).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(card).toBeVisible();
  await expect(brief(page).getByText(HURTS)).toHaveCount(0);
  await card.getByRole('button', { name: /^Put aside/ }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(timeline(page).getByText(NOTE)).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('words of an entry are marked with keys alone', async ({ api, page, customer }) => {
  await aLog(api, customer, { subject: 'Rye', body: 'Rye on Fridays would be lovely.', occurredAt: ago(60) });
  await page.goto(`/contacts/${customer.id}`);
  await page.getByRole('button', { name: 'More about Rye' }).click();
  await page.getByRole('menuitem', { name: 'Mark words…' }).click();
  await expect(page.getByRole('textbox', { name: 'The note' })).toBeFocused();
  for (let letters = 'Rye on Fridays'.length; letters > 0; letters -= 1) await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('button', { name: 'Preference', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What they like' })).toHaveValue('Rye on Fridays');
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(brief(page).getByText('Rye on Fridays').first()).toBeVisible();
});

test('nothing of it is in anybody’s way', async ({ api, page, customer }) => {
  await aLog(api, customer, { subject: 'Bread', body: NOTE, occurredAt: ago(60) });
  await page.goto('/settings/listening');
  await expect(page.getByRole('group', { name: 'How well it hears' })).toBeVisible();
  await expectNoBarriers(page, 'settings');
  await page.getByRole('button', { name: 'Name a model' }).click();
  await expectNoBarriers(page, 'the form of the model');
  await page.keyboard.press('Escape');
  await expect(async () => {
    await page.goto(`/contacts/${customer.id}?tab=timeline`);
    await expect(page.getByRole('group', { name: HEARD })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expectNoBarriers(page, 'what was heard in an entry');
  await page.getByRole('button', { name: /^Change, then keep/ }).click();
  await expectNoBarriers(page, 'what was heard, as a form');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More about Bread' }).click();
  await page.getByRole('menuitem', { name: 'Mark words…' }).click();
  await expect(page.getByRole('textbox', { name: 'The note' })).toBeFocused();
  await expectNoBarriers(page, 'words to mark');
  await write(page, customer, `${NOTE}\nShe prefers tea. !call back fri #crates come back dirty @zed :(`);
  await expect(page.getByRole('heading', { name: 'Noticed in your note' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Keep: / })
    .first()
    .click();
  await expectNoBarriers(page, 'composer');
});

test.describe('switched off', () => {
  test.afterEach(async () => {
    const owner = as('OWNER');
    const { listeningSettings } = await owner.ask<{ listeningSettings: { version: number } }>(LISTENING);
    await owner.send('updateListening', { version: listeningSettings.version, on: true });
  });

  test('listening proposes nothing, neither while one writes nor on the entry', async ({ page, customer }) => {
    await page.goto('/settings/listening');
    await page.getByRole('checkbox', { name: 'Listen to notes' }).uncheck();
    await expect(page.getByText('Notes are not listened to any more')).toBeVisible();
    const asked = page.waitForResponse((answer) => answer.request().postData()?.includes('query Hear(') ?? false);
    await write(page, customer, NOTE);
    await asked;
    await expect(page.getByText('Noticed in your note')).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('All saved')).toBeVisible();
    await page.reload();
    await expect(timeline(page).getByText(NOTE)).toBeVisible();
    await expect(heard(page)).toHaveCount(0);
  });
});

test.describe('for somebody who may not change it', () => {
  test.use({ role: 'AGENT' });

  test('the settings of listening are there to be read', async ({ page }) => {
    await page.goto('/settings/listening');
    await expect(page.getByText('Only an owner can change this.')).toBeVisible();
    await expect(page.getByText(/There is no score for a person/)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Listen to notes' })).toHaveCount(0);
  });
});
