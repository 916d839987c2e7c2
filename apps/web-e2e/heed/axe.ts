import AxeBuilder from '@axe-core/playwright';
import type { RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OPTIONS: RunOptions = { runOnly: RULES, resultTypes: ['violations'] };
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };
/** Each state in two looks of four, so that both themes and both widths are seen; `npm run verify:axe` sees all four. */
const LOOKS = [
  { theme: 'light', size: WIDE },
  { theme: 'dark', size: NARROW },
  ...(process.env['HEED_AXE'] === 'all'
    ? [
        { theme: 'light', size: NARROW },
        { theme: 'dark', size: WIDE },
      ]
    : []),
];

/** Changes the theme and waits until its colours have settled: in the middle of a transition any contrast is wrong. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (name) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    document.documentElement.dataset['theme'] = name;
    await frame();
    await frame();
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  }, theme);
}

/** What axe finds wrong on the page as it stands, light and dark, wide and narrow. */
export async function expectNoBarriers(page: Page, state: string): Promise<void> {
  for (const { theme, size } of LOOKS) {
    await page.setViewportSize(size);
    await wear(page, theme);
    const { violations } = await new AxeBuilder({ page }).options(OPTIONS).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
    expect.soft(found, `${state}, ${theme}, ${size.width} px`).toEqual([]);
  }
  await page.setViewportSize(WIDE);
}
