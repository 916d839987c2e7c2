import type { Page } from '@playwright/test';

interface Stopwatch {
  pressed?: number;
  shown?: number;
}

declare global {
  interface Window {
    heedStopwatch?: Stopwatch;
  }
}

/** Measures in the page: from Ctrl+Enter to the frame in which `text` stands in the page's main part. */
export async function startStopwatch(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const watch: Stopwatch = (window.heedStopwatch = {});
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.key === 'Enter') watch.pressed ??= performance.now();
    };
    addEventListener('keydown', press, { capture: true });
    const main = document.querySelector('main');
    const observer = new MutationObserver(() => {
      if (!main?.textContent?.includes(wanted)) return;
      observer.disconnect();
      requestAnimationFrame(() => (watch.shown = performance.now()));
    });
    if (main) observer.observe(main, { subtree: true, childList: true, characterData: true });
  }, text);
}

/** Milliseconds from the key to the frame. */
export async function readStopwatch(page: Page): Promise<number> {
  const read = () => window.heedStopwatch?.shown !== undefined;
  await page.waitForFunction(read);
  return page.evaluate(() => (window.heedStopwatch?.shown ?? NaN) - (window.heedStopwatch?.pressed ?? NaN));
}
