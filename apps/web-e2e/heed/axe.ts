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

/** What axe finds wrong on the page as it stands, light and dark, wide and narrow. */
export async function expectNoBarriers(page: Page, state: string): Promise<void> {
  for (const { theme, size } of LOOKS) {
    await page.setViewportSize(size);
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    const { violations } = await new AxeBuilder({ page }).options(OPTIONS).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
    expect.soft(found, `${state}, ${theme}, ${size.width} px`).toEqual([]);
  }
  await page.setViewportSize(WIDE);
}
