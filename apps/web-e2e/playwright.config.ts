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

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../../dist/test/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { executablePath: chromiumPath(), args: [...quiet, ...asRoot] },
    locale: 'en-GB',
    trace: 'retain-on-failure',
  },
});
