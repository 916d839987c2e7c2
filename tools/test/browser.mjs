import { readResults } from './results.mjs';
import { run } from './program.mjs';

/** @typedef {import('@playwright/test/reporter').JSONReport} BrowserReport */

/**
 * Runs the journeys in a real Chromium; without one, tells how to get it and fails.
 * @param {{ args: string[] }} options `args` go to Playwright
 */
export async function runBrowser({ args }) {
  const { chromiumPath } = await import('../../apps/web-e2e/chromium.ts');
  if (!chromiumPath()) {
    console.log(
      'No Chromium found. Install one: npx playwright install chromium (on Debian: apt-get install chromium)',
    );
    return { passed: 0, failed: 1 };
  }
  const command = ['playwright', 'test', '-c', 'apps/web-e2e/playwright.config.ts', '--forbid-only'];
  const { code } = await run([...command, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  return readResults('dist/test/browser.json', code, (/** @type {BrowserReport} */ { stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));
}
