import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = 'dist/apps/web/browser';
const texts = /\.(js|css|html|svg|json|webmanifest|txt)$/;
/** Below this the answer's headers weigh more than what is saved. */
const worthwhile = 1024;

const files = readdirSync(folder, { recursive: true }).filter((file) => texts.test(file));
for (const file of files) compress(join(folder, file));

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
