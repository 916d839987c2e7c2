import { esmJest } from '../../tools/test/jest-esm.js';

export default {
  ...esmJest('api', import.meta.dirname),
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
  testTimeout: 30_000,
};
