import type { Page } from '@playwright/test';

/** The innermost elements that stand out of the page at its side, when it scrolls sideways. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth,
    );
    return out.filter((one) => !out.some((other) => other !== one && one.contains(other))).map((one) => one.outerHTML);
  });
