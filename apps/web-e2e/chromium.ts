import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The Chromium of the system, else the one that Playwright downloads; undefined when there is neither. */
export function chromiumPath(): string | undefined {
  const candidates = [
    process.env['CHROMIUM_PATH'] ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return candidates.find((path) => existsSync(path));
}
