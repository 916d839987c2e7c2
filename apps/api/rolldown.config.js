import { existsSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const entries = { main: 'apps/api/src/main.ts', cli: 'apps/api/src/cli/main.ts' };

/** Loaded at run time: a native binary, and what NestJS tries for features that Heed does not use. */
const external = [
  '@node-rs/argon2',
  /^@nestjs\/(microservices|websockets)(\/|$)/,
  /^@apollo\/(gateway|subgraph)(\/|$)/,
  '@as-integrations/fastify',
  'ts-morph',
  /^class-(transformer|validator)(\/|$)/,
];

/** One bundle with its dependencies, because a cold start then reads a few files instead of thousands. */
export default defineConfig({
  input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  platform: 'node',
  tsconfig: 'apps/api/tsconfig.json',
  external,
  onLog(level, log, report) {
    if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
    report(level, log);
  },
  logLevel: 'warn',
  output: {
    dir: 'dist/apps/api',
    cleanDir: true,
    sourcemap: true,
    keepNames: true,
    chunkFileNames: 'lib/[name]-[hash].js',
  },
});
