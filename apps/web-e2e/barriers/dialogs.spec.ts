import { v7 as uuid } from 'uuid';
import { expectNoBarriers } from '../heed/axe';
import { as } from '../heed/bakery';
import { aCustomer, aLog } from '../heed/scenes';
import { expect, test } from '../heed/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(600_000);

test('the palette, empty, with people and with nobody, and the sheet of keys', async ({ page, customer }) => {
  await page.goto(`/contacts/${customer.id}`);
  await expect(page.getByRole('heading', { name: customer.name, level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoBarriers(page, 'palette');
  await page.keyboard.type(customer.name);
  await expect(page.getByRole('option', { name: new RegExp(customer.name) }).first()).toBeVisible();
  await expectNoBarriers(page, 'palette with people');
  await page.keyboard.type(' nobody is called so');
  await expect(page.getByText(/^Nobody matches/)).toBeVisible();
  await expectNoBarriers(page, 'palette with nobody');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarriers(page, 'sheet of keys');
});

test('the dialogs of the settings, with what is missing', async ({ page }) => {
  for (const [path, opens, sends] of [
    ['/settings/members', /^Invite/, 'Make the link'],
    ['/settings/api-keys', /^New key/, 'Make the key'],
    ['/settings/types', /^(New|Add)/, null],
    ['/settings/types', /^Edit/, null],
    ['/settings/tags', /^(New|Add|Edit|Rename)/, null],
    ['/settings/hours', 'Add several at once', 'Add them'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('button', { name: opens }).first().click();
    if (sends) await page.getByRole('button', { name: sends }).click();
    await expectNoBarriers(page, `${path}, ${opens}`);
  }
});

test('a key that is heard, taken by another, and something written that would be lost', async ({ page }) => {
  await page.goto('/settings/shortcuts');
  await page
    .getByRole('button', { name: /^Change the key/ })
    .first()
    .click();
  await expectNoBarriers(page, 'a key is heard');
  await page.keyboard.press('l');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoBarriers(page, 'a key that is taken');
  await page.goto('/settings/profile');
  await page.getByRole('textbox').first().fill('Somebody else');
  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarriers(page, 'what would be lost');
});

test('two wordings of a line, and of an entry', async ({ api, page }) => {
  const customer = await aCustomer(api, { nameToUse: 'Amira' });
  const entry = await aLog(api, customer, { subject: 'A call' });
  await page.goto(`/contacts/${customer.id}`);
  await page.getByRole('button', { name: 'Change what is known' }).click();
  await page.getByRole('button', { name: /Name to say/ }).click();
  const { contact } = await api.ask<{ contact: { version: number } }>(
    'query ($id: ID!) { contact(id: $id) { version } }',
    customer,
  );
  const theirs = { id: customer.id, version: contact.version, nameToUse: 'Frau Haddad' };
  await as('MANAGER').send('updateContact', theirs);
  await page.getByRole('textbox', { name: 'Name to say' }).fill('Ms Haddad');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /Tomas Berg changed this/ })).toBeVisible();
  await expectNoBarriers(page, 'conflict of a line');
  await page.goto(`/contacts/${customer.id}`);
  const card = page.getByRole('article', { name: 'A call' });
  await card.getByRole('button', { name: /A call/ }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await expect(page.getByLabel('What happened?')).toBeVisible();
  await as('MANAGER').send('editInteraction', { id: entry, version: 1, subject: 'Their call' });
  await page.getByLabel('What happened?').fill(`Mine ${uuid()}`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectNoBarriers(page, 'conflict of an entry');
});
