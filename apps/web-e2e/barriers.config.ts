import config from './playwright.config';

process.env['HEED_AXE'] = 'all';

/** `npm run verify:axe`: every state in both themes and both widths. */
export default { ...config, testMatch: '**/barriers.spec.ts', projects: config.projects?.slice(0, 1) };
