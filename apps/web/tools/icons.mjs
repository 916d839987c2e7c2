import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/**
 * Writes `public/icons.svg`: one symbol for each name in `src/ui/icon-names.ts`, from lucide-static, and the five
 * feeling glyphs, which are ours. Run it after a name was added: `node apps/web/tools/icons.mjs`.
 */
const here = import.meta.dirname;
const lucide = dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'));
const source = readFileSync(join(here, '../src/ui/icon-names.ts'), 'utf8');
const names = [...source.matchAll(/'([a-z0-9-]+)'/g)].map((match) => match[1]).sort();

const lucideSymbol = (name) => {
  const svg = readFileSync(join(lucide, 'icons', `${name}.svg`), 'utf8');
  const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return `<symbol id="${name}" viewBox="0 0 24 24">${body.replace(/\s*\n\s*/g, '')}</symbol>`;
};

const down = (x) => `M${x} 6h10l-5 9z`;
const up = (x) => `M${x} 15h10l-5 -9z`;
const glyphs = {
  upset: ['0 4.5 22 12', down(0.5) + down(11.5)],
  strained: ['0 4.5 12 12', down(1)],
  neutral: ['0 4.5 12 12', 'M6 6a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z'],
  warm: ['0 4.5 12 12', up(1)],
  delighted: ['0 4.5 22 12', up(0.5) + up(11.5)],
};
const glyphSymbols = Object.entries(glyphs).map(
  ([name, [box, path]]) =>
    `<symbol id="feeling-${name}" viewBox="${box}"><path fill="currentColor" stroke="none" d="${path}"/></symbol>`,
);

const licence = '<!-- Icons from Lucide, ISC licence, https://lucide.dev/license -->';
const symbols = [...names.map(lucideSymbol), ...glyphSymbols].join('\n');
writeFileSync(
  join(here, '../public/icons.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg">${licence}\n${symbols}\n</svg>\n`,
);
