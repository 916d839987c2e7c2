import config from './playwright.config';

/** `npm run screenshots`: takes the pictures of docs/pictures anew, from the real app. */
export default { ...config, testDir: './pictures', projects: config.projects?.slice(0, 1) };
