import config from './playwright.config';

/** `npm run verify:lighthouse`: the scores of the screens that people look at most, on the production build with the demo in it. */
export default {
  ...config,
  testDir: './lighthouse',
  globalSetup: './pictures/open-demo.ts',
  timeout: 1_200_000,
  projects: config.projects?.slice(0, 1),
  reporter: 'list',
};
