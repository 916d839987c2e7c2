import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const domain = new URL('../../../libs/domain/src/index.ts', import.meta.url).href;

/** Lets Node run the rules of the product as they are written: TypeScript, imported without extension. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@heed/domain') return { url: domain, format: 'module-typescript', shortCircuit: true };
    const ways = specifier.startsWith('.') && context.parentURL ? [`${specifier}.ts`, `${specifier}/index.ts`] : [];
    const near = ways
      .map((way) => new URL(way, context.parentURL))
      .find((url) => url.protocol === 'file:' && existsSync(fileURLToPath(url)));
    if (near) return { url: near.href, format: 'module-typescript', shortCircuit: true };
    return next(specifier, context);
  },
});
