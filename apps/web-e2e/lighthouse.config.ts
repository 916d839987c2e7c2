import config from './playwright.config';

/** `npm run verify:lighthouse`: the scores of the screens that people look at most, on the production build. */
export default {
  ...config,
  testDir: './lighthouse',
  timeout: 1_200_000,
  projects: config.projects?.slice(0, 1),
  reporter: 'list',
};
