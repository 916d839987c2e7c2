import { contactId } from '../../seed/fill.mjs';

/** Prime, so that every contact is asked for before one comes again. */
const STRIDE = 7919;

/** @typedef {import('../../seed/fill.mjs').Scale} Scale */

/** The id of a contact with a long history, another one for each number. */
export function wellKnown(/** @type {number} */ n, /** @type {Scale} */ { contacts }) {
  return contactId(1 + ((n * STRIDE) % (contacts / 20)));
}

/** The id of any contact, another one for each number. */
export function anybody(/** @type {number} */ n, /** @type {Scale} */ { contacts }) {
  return contactId(1 + ((n * STRIDE) % contacts));
}
