import { aCustomer } from '../heed/scenes';
import { expect, test } from '../heed/test';

interface Calendar {
  businessCalendar: { version: number; hours: { day: string; from: number; to: number }[]; holidays: object[] };
}
interface Clock {
  contact: { clock: { hours: string; source: string } };
}

const CALENDAR = '{ businessCalendar { version hours { day from to } holidays { date } } }';
const CLOCK = 'query ($id: ID!) { contact(id: $id) { clock { hours source } } }';

test('the hours are changed on the screen, move the clock of a person, and go back with Undo', async ({
  api,
  page,
}) => {
  const customer = await aCustomer(api, { timeZone: 'Europe/Berlin' });
  const hoursOf = async () => (await api.ask<Clock>(CLOCK, { id: customer.id })).contact.clock.hours;
  const before = await hoursOf();
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Opening hours' }).click();
  await expect(page.getByRole('heading', { name: 'Opening hours', level: 1 })).toBeFocused();

  await page.getByLabel('Monday from').fill('18:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/ends before it begins/)).toBeVisible();
  await expect(page.getByLabel('Monday to')).toBeFocused();

  await page.getByLabel('Monday from').fill('05:15');
  await page.getByLabel('Monday to').fill('00:00');
  await page.getByRole('button', { name: 'More for Monday' }).click();
  await page.getByRole('menuitem', { name: 'Copy to Monday to Friday' }).click();
  await page.getByRole('button', { name: 'Add hours on Sunday' }).click();
  await page.getByLabel('Sunday from').fill('10:00');
  await page.getByLabel('Sunday to').fill('11:30');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The hours are saved.')).toBeVisible();
  const { businessCalendar } = await api.ask<Calendar>(CALENDAR);
  expect(businessCalendar.hours).toHaveLength(6);
  expect(businessCalendar.hours[0]).toEqual({ day: 'MONDAY', from: 315, to: 1440 });
  expect(await hoursOf()).not.toBe(before);

  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByLabel('Monday from')).toHaveValue('09:00');
  expect(await hoursOf()).toBe(before);
});

test('holidays are pasted, and a date that does not exist is named', async ({ api, page }) => {
  await page.goto('/settings/hours');
  await page.getByRole('button', { name: 'Add several at once' }).click();
  const lines = page.getByLabel('Holidays, one a line');
  await lines.fill('2099-12-25 Christmas Day\n2099-02-29 Never');
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.getByText(/^Line 2:/)).toBeVisible();
  await lines.fill('2099-12-25 Christmas Day');
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.getByText('1 holiday is added.')).toBeVisible();
  expect((await api.ask<Calendar>(CALENDAR)).businessCalendar.holidays).toContainEqual({ date: '2099-12-25' });
  await page.getByRole('button', { name: /^Remove Christmas Day/ }).click();
  await expect(page.getByText('Christmas Day is no holiday any more.')).toBeVisible();
});

test('a key is made, lets a program in, and is refused once it is revoked', async ({ page, api }) => {
  const name = `Web shop ${process.pid}`;
  await page.goto('/settings/api-keys');
  await page.getByRole('button', { name: 'New key' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: '30 days' }).click();
  await page.getByRole('button', { name: 'Make the key' }).click();
  const card = page.getByRole('group', { name });
  await expect(card.getByText(/shown only this once/)).toBeVisible();
  const key = await card.getByLabel('Key').inputValue();

  const ask = () =>
    fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: '{ contacts(first: 1) { totalCount } }' }),
    });
  const entered = await ask();
  expect(entered.status).toBe(200);
  expect((await entered.json()).data.contacts.totalCount).toEqual(expect.any(Number));

  await card.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByText(key)).toHaveCount(0);
  await page.getByRole('button', { name: new RegExp(`^Revoke.*${name}`) }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await ask()).status).toBe(401);
});

test('a tag is renamed, deleted from whoever wears it, and comes back', async ({ page, api }) => {
  const name = `Fair ${process.pid}`;
  await page.goto('/settings/tags');
  await page.getByLabel('New tag').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${name} is there.`)).toBeVisible();
  const { tags } = await api.ask<{ tags: { id: string; name: string }[] }>('{ tags { id name } }');
  const tag = tags.find((one) => one.name === name);
  await aCustomer(api, { tagIds: [tag?.id] });
  await page.reload();
  await page.getByRole('button', { name: `Delete ${name}` }).click();
  await expect(page.getByText('It is taken off 1 contact. You can undo this.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: `Rename ${name}` })).toHaveCount(0);
  await page.keyboard.press('u');
  await page.getByRole('link', { name: new RegExp(`^1 contact.*${name}`) }).click();
  await expect(page).toHaveURL(new RegExp(`/contacts\\?tag=${tag?.id}`));
});

test.describe('an agent', () => {
  test.use({ role: 'AGENT' });

  test('reads hours, rhythms and tags, and is denied the keys', async ({ page }) => {
    await page.goto('/settings');
    await expect(page.getByRole('link', { name: 'API keys' })).toHaveCount(0);
    for (const path of ['hours', 'cadences']) {
      await page.goto(`/settings/${path}`);
      await expect(page.getByText('Only managers and owners can change this.')).toBeVisible();
      await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    }
    await page.goto('/settings/api-keys');
    await expect(page.getByRole('heading', { name: 'You cannot see this' })).toBeVisible();
  });
});
