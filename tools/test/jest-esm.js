import { fileURLToPath } from 'node:url';

const libs = fileURLToPath(new URL('../../libs', import.meta.url));

/**
 * Jest for code that runs on Node as ES modules (`node --experimental-vm-modules`), compiled by swc with the
 * decorators and the metadata that NestJS reads. swc does not check types: that is the `typecheck` target's work.
 * @param {string} displayName
 * @param {string} rootDir the project's folder
 */
export function esmJest(displayName, rootDir) {
  return {
    displayName,
    rootDir,
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts'],
    moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
    moduleNameMapper: { '^@heed/(capture|domain|listening)$': `${libs}/$1/src/index.ts` },
    transform: { '^.+\\.ts$': ['@swc/jest', swc] },
    testMatch: ['<rootDir>/**/*.spec.ts'],
    testPathIgnorePatterns: ['/node_modules/', '/generated/'],
    maxWorkers: 2,
  };
}

const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};
