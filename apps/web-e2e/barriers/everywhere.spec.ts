import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../heed/axe';
import { as, bakery } from '../heed/bakery';
import { OUTSIDE, places, type Place } from '../heed/places';
import { startHeed } from '../heed/start-heed';
import { expect, test } from '../heed/test';

test.use({ contextOptions: { reducedMotion: 'reduce' }, expected: /Failed to load resource|net::ERR/ });
test.setTimeout(1_200_000);

const GRAPHQL = '**/graphql';
const skeletons = (page: Page) => page.locator('heed-skeleton');

async function loaded(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(skeletons(page)).toHaveCount(0);
}

/** Opens the app where nothing is asked for, so that it knows who is signed in. */
async function openApp(page: Page): Promise<void> {
  await page.goto('/403');
  await loaded(page);
}

/** Goes there inside the app, as the browser's back button does. */
async function follow(page: Page, { path }: Place): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

test('every page, as it is and while it is offline', async ({ api, context, page }) => {
  for (const [name, place] of Object.entries(await places(api)))
    await test.step(name, async () => {
      await page.goto(place.path);
      await loaded(page);
      await expectNoBarriers(page, name);
      await context.setOffline(true);
      await expect(page.getByText('Offline', { exact: true }).first()).toBeAttached();
      await expectNoBarriers(page, `${name}, offline`, 'short');
      await context.setOffline(false);
    });
});

test('every page that asks the server, while it loads and when it fails', async ({ api, page }) => {
  for (const [name, place] of Object.entries(await places(api)).filter(([, { still }]) => !still))
    await test.step(name, async () => {
      await openApp(page);
      await page.route(GRAPHQL, () => undefined);
      await follow(page, place);
      await expect.soft(skeletons(page).first(), `${name} shows what is coming`).toBeVisible();
      await expectNoBarriers(page, `${name}, loading`, 'short');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await openApp(page);
      await page.route(GRAPHQL, (route) => route.abort('connectionreset'));
      await follow(page, place);
      await expect.soft(page.getByRole('button', { name: 'Try again' }).first(), `${name} says so`).toBeVisible();
      await expectNoBarriers(page, `${name}, failed`, 'short');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
});

test.describe('somebody who may only read', () => {
  test.use({ role: 'READ_ONLY' });

  test('every page, as far as they may see it', async ({ page }) => {
    for (const [name, place] of Object.entries(await places(as('OWNER'))))
      await test.step(name, async () => {
        await page.goto(place.path);
        await loaded(page);
        await expectNoBarriers(page, `${name}, read only`, 'short');
      });
  });
});

test.describe('a visitor', () => {
  test.use({ role: null });

  test('every page outside', async ({ page }) => {
    for (const [name, { path }] of Object.entries(OUTSIDE).filter(([name]) => name !== 'setup'))
      await test.step(name, async () => {
        await page.goto(path);
        await loaded(page);
        await expectNoBarriers(page, name);
      });
    const empty = await startHeed(bakery().postgres);
    try {
      await page.goto(`${empty.url}/setup`);
      await loaded(page);
      await expectNoBarriers(page, 'setup');
    } finally {
      await empty.stop();
    }
  });
});
