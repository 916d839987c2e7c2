import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const domain = new URL('../../libs/domain/src/index.ts', import.meta.url).href;

/** Lets Node run the rules of the product as they are written: TypeScript, imported without extension. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@heed/domain') return { url: domain, format: 'module-typescript', shortCircuit: true };
    const near =
      specifier.startsWith('.') && context.parentURL ? new URL(`${specifier}.ts`, context.parentURL) : undefined;
    if (near?.protocol === 'file:' && existsSync(fileURLToPath(near)))
      return { url: near.href, format: 'module-typescript', shortCircuit: true };
    return next(specifier, context);
  },
});
