import config from './playwright.config';

/** `npm run screenshots`: takes the pictures of docs/pictures anew, from the real app with the demo in it. */
export default {
  ...config,
  testDir: './pictures',
  globalSetup: './pictures/open-demo.ts',
  projects: config.projects?.slice(0, 1),
};
