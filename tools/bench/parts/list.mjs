import { send } from './part.mjs';

/**
 * The list of contacts by name: its first page with the number of all, and pages far down.
 * @returns {import('./part.mjs').Operation[]}
 */
export function list(/** @type {import('./part.mjs').Given} */ { documents }) {
  const text = documents().operation('ContactsPage');
  const ask = (/** @type {object} */ more) => send(text, { first: 50, filter: {}, sort: 'NAME', ...more });
  const deep = (/** @type {number} */ n) => {
    const place = Buffer.from(JSON.stringify([LETTERS[n % LETTERS.length], NOBODY])).toString('base64url');
    return ask({ after: place, withTotal: false });
  };
  return [
    { name: 'contacts list, first page', goal: 0.6, statements: 2, body: () => ask({ withTotal: true }) },
    { name: 'contacts list, far down', goal: 0.6, statements: 2, body: deep },
  ];
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Where a page begins: family names of the second half. */
const LETTERS = 'kowalczyk lefevre markovic nguyen ozturk peeters rossi schafer smith vogel weiss zielinski'.split(' ');
