import { list } from './list.mjs';
import { log } from './log.mjs';
import { page } from './page.mjs';
import { search } from './search.mjs';
import { today } from './today.mjs';

/** What `--only` can name, in the order in which it is measured: what writes comes last. An import is no request. */
export const PARTS = { page, today, list, search, log, import: undefined };

/** @typedef {keyof typeof PARTS} Part */
