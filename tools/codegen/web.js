import { shortenDocuments } from './short-documents.js';
import { typedDocuments } from './typed-documents.js';

export default {
  ...typedDocuments('apps/web/src/graphql/generated/', ['apps/web/src/**/*.ts', '!apps/web/src/graphql/generated/**']),
  hooks: { afterOneFileWrite: [shortenDocuments] },
};
