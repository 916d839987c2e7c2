export default {
  displayName: 'tools',
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: {},
  moduleFileExtensions: ['mjs', 'js', 'json', 'node'],
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
