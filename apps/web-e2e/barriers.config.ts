import config from './playwright.config';

process.env['HEED_AXE'] = 'all';

/** `npm run verify:axe`: every page in every state, theme and width; dialogs, conflicts, and as different people see it. */
export default {
  ...config,
  testDir: '.',
  testMatch: ['journeys/barriers.spec.ts', 'barriers/*.spec.ts'],
  projects: config.projects?.slice(0, 1),
};
