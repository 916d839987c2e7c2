import { list } from './list.mjs';
import { log } from './log.mjs';
import { page } from './page.mjs';

/** What `--only` can name, in the order in which it is measured: what is written comes last. */
export const PARTS = { page, list, log };

/** @typedef {keyof typeof PARTS} Part */
