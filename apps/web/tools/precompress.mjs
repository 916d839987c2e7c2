import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = 'dist/apps/web/browser';
const texts = /\.(js|css|html|svg|json|webmanifest|txt)$/;
/** Below this the answer's headers weigh more than what is saved. */
const worthwhile = 1024;
/** What a phone on a slow line may have to load before it shows anything, in bytes of gzip. */
const budget = 160_000;

const files = readdirSync(folder, { recursive: true }).filter((file) => texts.test(file));
for (const file of files) compress(join(folder, file));
keepBudget();

/** Writes `file.br` and `file.gz`, so that the server never compresses. */
function compress(file) {
  const text = readFileSync(file);
  if (text.length < worthwhile) return;
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  );
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
}

/** Fails the build when the scripts that the first page names weigh too much. */
function keepBudget() {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1]);
  const weight = [...new Set(scripts)]
    .map((script) => gzipSync(readFileSync(join(folder, script)), { level: 9 }).length)
    .reduce((sum, length) => sum + length, 0);
  console.log(`Initial scripts: ${Math.round(weight / 1000)} kB of ${budget / 1000} kB (gzip)`);
  if (weight > budget) process.exitCode = 1;
}
