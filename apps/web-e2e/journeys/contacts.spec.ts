import pg from 'pg';
import { bakery, openBakery, type Bakery } from '../heed/bakery';
import { Client } from '../heed/client';
import { aCustomer } from '../heed/scenes';
import { startHeed, type RunningHeed } from '../heed/start-heed';
import { expect, signIn, test } from '../heed/test';

const PEOPLE = 2_000;

test('J, K and Enter walk the list, / searches it, and Back comes back to the row', async ({ api, page }) => {
  const family = `Quill${process.pid}`;
  const [anna, ben] = [
    await aCustomer(api, { givenName: 'Anna', familyName: family }),
    await aCustomer(api, { givenName: 'Ben', familyName: family }),
  ];
  await page.goto('/contacts');
  await expect(page.getByRole('grid', { name: 'Contacts' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type(family);
  await expect(page.getByText(/\b2 of [\d,]+ people/)).toBeVisible();
  await page.getByRole('grid', { name: 'Contacts' }).focus();
  await page.keyboard.press('j');
  await expect(page.getByRole('row', { selected: true })).toContainText('Ben');
  await page.keyboard.press('k');
  await expect(page.getByRole('row', { selected: true })).toContainText('Anna');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: ben.name, level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('row', { selected: true })).toContainText('Ben');
  await expect(page.getByRole('link', { name: anna.name })).toBeVisible();
});

test('the cells of a row stand beside each other', async ({ page, customer }) => {
  await page.goto(`/contacts?q=${customer.name}`);
  const cells = page.getByRole('row').filter({ hasText: customer.name }).getByRole('gridcell');
  await expect(cells.first()).toBeVisible();
  const boxes = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left));
  expect(boxes).toEqual([...boxes].sort((a, b) => a - b));
  expect(new Set(boxes).size).toBe(boxes.length);
});

test('somebody is found without accents and by their number however it is written', async ({ api, page }) => {
  const family = `Żółkiewska-Núñez ${process.pid}`;
  const phone = `+4930${String(10_000_000 + (process.pid % 1_000_000))}`;
  const customer = await aCustomer(api, { givenName: 'Zoë', familyName: family, phone });
  const local = phone.replace('+49', '0');
  await page.goto('/contacts');
  for (const words of [
    `zolkiewska-nunez ${process.pid}`,
    'ZOE zolk',
    phone,
    local,
    `${local.slice(0, 3)} / ${local.slice(3, 7)}-${local.slice(7)}`,
  ]) {
    await page.getByRole('searchbox').fill(words);
    await expect(page.getByRole('link', { name: customer.name }), words).toBeVisible();
    await expect(page.getByText(/\b1 of [\d,]+ people/), words).toBeVisible();
  }
});

test('a contact is added from the list', async ({ page }) => {
  await page.goto('/contacts');
  await page.getByRole('button', { name: 'New contact' }).click();
  const dialog = page.getByRole('dialog', { name: 'New contact' });
  await dialog.getByLabel('Given name').fill('Otto');
  await dialog.getByLabel('Family name').fill(`Newman ${process.pid}`);
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await expect(page.getByRole('heading', { name: `Otto Newman ${process.pid}`, level: 1 })).toBeVisible();
});

test.describe('with 2,000 people', () => {
  test.use({ role: null });
  let heed: RunningHeed;
  let mill: Bakery;

  test.beforeAll(async () => {
    heed = await startHeed(bakery().postgres);
    mill = await openBakery(heed.url, bakery().postgres);
    await aCustomer(new Client(mill.url, mill.people.OWNER.cookie), { givenName: 'Person', familyName: '0000' });
    await copyContact(heed.database, PEOPLE - 1);
  });

  test.afterAll(() => heed.stop());

  test('the list keeps fewer than 60 rows in the page to its end, and its place on return', async ({
    page,
    context,
  }) => {
    await signIn(context, 'OWNER', mill);
    await page.goto(`${mill.url}/contacts`);
    await expect(page.getByText('2,000 people')).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Contacts' });
    const last = page.getByRole('link', { name: 'Person 1999' });
    let most = 0;
    for (let loaded = 0; (await last.count()) === 0;) {
      await expect.poll(() => grid.evaluate((box) => box.scrollHeight)).toBeGreaterThan(loaded);
      loaded = await grid.evaluate((box) => (box.scrollTop = box.scrollHeight));
      await grid.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      most = Math.max(most, await page.getByRole('row').count());
    }
    await expect(last).toBeInViewport();
    test.info().annotations.push({ type: 'rows in the page', description: `${most}` });
    expect(most).toBeLessThan(60);

    const top = await grid.evaluate((box) => box.scrollTop);
    await last.click();
    await expect(page.getByRole('heading', { name: 'Person 1999', level: 1 })).toBeVisible();
    await page.goBack();
    await expect(last).toBeInViewport();
    expect(Math.abs((await grid.evaluate((box) => box.scrollTop)) - top)).toBeLessThan(60);
  });
});

/** Makes so many more of the only contact there is, numbered, each table in one statement. */
async function copyContact(database: string, times: number): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO contact
       SELECT copy.* FROM contact one, generate_series(1, $1::int) AS n, lpad(n::text, 4, '0') AS number,
         jsonb_populate_record(one, jsonb_build_object(
           'id', overlay(gen_random_uuid()::text placing '7' from 15 for 1),
           'family_name', number, 'display_name', 'Person ' || number,
           'sort_name', number || ' person', 'search', 'person ' || number)) AS copy`,
      [times],
    );
    await client.query(
      `INSERT INTO contact_pulse
       SELECT copy.* FROM contact_pulse one, contact c, jsonb_populate_record(one, jsonb_build_object('id', c.id)) AS copy
       WHERE c.id <> one.id`,
    );
  } finally {
    await client.end();
  }
}
