import { defineConfig, devices } from '@playwright/test';
import { chromiumPath } from './chromium';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// Chromium's sandbox refuses to start for root, which is who runs tests in a container.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };
const phone = { ...desktop, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

export default defineConfig({
  testDir: './journeys',
  outputDir: '../../test-results',
  globalSetup: './heed/global-setup.ts',
  workers: 1,
  timeout: 60_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 10_000 },
  // What fails once and then passes is listed as flaky: a journey to mend, but no reason to stop everybody else.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../../dist/test/browser.json' }]],
  use: {
    launchOptions: { executablePath: chromiumPath(), args: [...quiet, ...asRoot] },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
  },
  projects: [
    { name: 'desktop', use: desktop, testIgnore: '**/*.phone.spec.ts' },
    { name: 'phone', use: phone, testMatch: '**/*.phone.spec.ts' },
  ],
});
