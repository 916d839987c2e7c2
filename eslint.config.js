import angular from 'angular-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const specs = ['**/*.spec.{ts,mjs}', 'apps/*/test/**/*.ts', 'apps/web-e2e/**/*.ts', '**/testing/**/*.ts'];

const projects = [
  'libs/domain/tsconfig.spec.json',
  'libs/capture/tsconfig.spec.json',
  'libs/listening/tsconfig.spec.json',
  'apps/api/tsconfig.json',
  'apps/web/tsconfig.json',
  'apps/web-e2e/tsconfig.json',
];

export default defineConfig(
  globalIgnores(['**/generated/', 'dist/', '.nx/', '.angular/', '.heed/', 'coverage/', '**/test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strict, ts.configs.stylistic],
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      // A Nest module and an Angular component are classes whose decorator says it all.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 40],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // NestJS reads parameter types from the decorators' metadata: such imports must stay imports of values.
    files: ['apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // What leaves goes by platform/egress, which knows which addresses are inside the house.
    files: ['apps/api/src/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'] },
  },
  {
    files: ['apps/web/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'heed', style: 'kebab-case' },
          { type: 'attribute', prefix: 'heed', style: 'camelCase' },
        ],
      ],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'heed', style: 'camelCase' }],
      '@angular-eslint/prefer-signals': 'error',
    },
  },
  {
    files: ['apps/web/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      'max-lines': ['error', 120],
      '@angular-eslint/template/prefer-control-flow': 'error',
    },
  },
  { files: specs, rules: { 'max-lines-per-function': 'off' } },
);
