import { typedDocuments } from './typed-documents.js';

export default typedDocuments('apps/api/test/generated/', [
  'apps/api/test/**/*.ts',
  'apps/api/src/**/*.spec.ts',
  '!apps/api/test/generated/**',
]);
