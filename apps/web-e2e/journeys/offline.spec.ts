import { expect, test } from '../heed/test';

test.use({ expected: /Failed to load resource|net::ERR/ });

test('five entries written without a connection are sent in order, each once', async ({
  api,
  context,
  customer,
  page,
}) => {
  await page.goto(`/contacts/${customer.id}`);
  const timeline = page.getByRole('tabpanel', { name: /Timeline/ });
  await expect(timeline.getByText('Nothing has happened yet')).toBeVisible();
  // The composer is loaded while there is a connection, as it is for everybody a moment after the page.
  await page.keyboard.press('l');
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await context.setOffline(true);
  const written = ['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((which) => `${which} of five.`);
  for (const [at, said] of written.entries()) {
    if (at > 0) await page.keyboard.press('l');
    await page.getByLabel('What happened?').fill(said);
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('main').getByText(said)).toBeVisible();
  }
  await context.setOffline(false);
  await expect(page.getByText('All saved')).toBeVisible({ timeout: 30_000 });
  const asked = 'query ($id: ID!) { contact(id: $id) { timeline { nodes { body createdAt } } } }';
  const sent = async () => {
    interface Sent {
      contact: { timeline: { nodes: { body: string; createdAt: string }[] } };
    }
    const { nodes } = (await api.ask<Sent>(asked, { id: customer.id })).contact.timeline;
    return [...nodes].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).map(({ body }) => body);
  };
  await expect.poll(sent, { timeout: 30_000 }).toEqual(written);
  await page.reload();
  for (const said of written) await expect(timeline.getByText(said)).toHaveCount(1);
});
