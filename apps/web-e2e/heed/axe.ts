import AxeBuilder from '@axe-core/playwright';
import type { RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { sideways } from './sideways';
import { expect } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OPTIONS: RunOptions = { runOnly: RULES, resultTypes: ['violations'] };
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

interface Look {
  readonly theme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
}

/** Both themes and both widths are seen. */
const SHORT: readonly Look[] = [
  { theme: 'light', size: WIDE },
  { theme: 'dark', size: NARROW },
];
const ALL: readonly Look[] = [...SHORT, { theme: 'light', size: NARROW }, { theme: 'dark', size: WIDE }];
/** What a page of 1280 px has left at 200 % and at 400 %, where it may become longer but not wider. */
const ZOOMED = [640, 320];
/** What follows the width of the window does so a frame later. */
const soon = expect.configure({ soft: true, timeout: 2_000 });
const THOROUGH = process.env['HEED_AXE'] === 'all';

/** Changes the theme and waits until its colours have settled: in the middle of a transition any contrast is wrong. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (name) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    document.documentElement.dataset['theme'] = name;
    await frame();
    await frame();
    // One that ends may begin the next: a transition on both an element and what it inherits from.
    for (let left = 30; left > 0; left -= 1) {
      const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      if (ending.length === 0) break;
      await Promise.allSettled(ending.map(({ finished }) => finished));
      await frame();
    }
  }, theme);
}

/**
 * Nothing that axe finds wrong on the page as it stands, light and dark, wide and narrow, and nothing that stands out at
 * its side. `npm run verify:axe` looks at every combination, and zoomed, where a state is worth that.
 */
export async function expectNoBarriers(page: Page, state: string, looks: 'short' | 'worth all' = 'worth all') {
  const thorough = THOROUGH && looks === 'worth all';
  for (const look of thorough ? ALL : SHORT) await expectNone(page, state, look);
  for (const width of thorough ? ZOOMED : []) {
    await page.setViewportSize({ width, height: 800 });
    await soon.poll(() => sideways(page), `${state}, sideways at ${width} px`).toEqual([]);
  }
  await page.setViewportSize(WIDE);
}

async function expectNone(page: Page, state: string, { theme, size }: Look): Promise<void> {
  await page.setViewportSize(size);
  await wear(page, theme);
  // What is half under the bar at the top is not too small: it can be scrolled.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page }).options(OPTIONS).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
  const look = `${state}, ${theme}, ${size.width} px`;
  expect.soft(found, look).toEqual([]);
  await soon.poll(() => sideways(page), `${look}, sideways`).toEqual([]);
}
