import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeHome } from './make-home.mjs';
import { codeOf } from './process.mjs';
import { giveUp, Stop } from './say.mjs';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The data directory: `.heed` in the checkout, or `HEED_DATA`. */
export const home = homeFrom(process.env['HEED_DATA'] || '.heed');

function homeFrom(/** @type {string} */ wanted) {
  const directory = resolve(root, wanted);
  try {
    return makeHome(directory);
  } catch (error) {
    return giveUp(
      new Stop(`The data directory ${directory} cannot be made (${codeOf(error)}): choose another HEED_DATA.`),
    );
  }
}
