import presets from 'jest-preset-angular/presets/index.js';

export default {
  ...presets.createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  displayName: 'web',
  rootDir: import.meta.dirname,
  // All are ES modules only: jest turns them into what its CommonJS preset can load.
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|@jsverse/|uuid/)'],
  moduleNameMapper: { '^@heed/capture$': '<rootDir>/../../libs/capture/src/index.ts' },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/generated/'],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  maxWorkers: 2,
};
