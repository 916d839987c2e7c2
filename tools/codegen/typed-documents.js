/**
 * Typed documents for one client of the contract: `graphql(...)` of the folder `out` knows every document that
 * `documents` (globs) holds. DateTime and Date are ISO 8601 texts; JSON is unknown until somebody looks into it.
 */
export function typedDocuments(out, documents) {
  return {
    schema: 'libs/contract/schema.graphql',
    documents,
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      [out]: {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
        },
      },
    },
  };
}
