import { WebDocuments } from './documents.mjs';

/**
 * What is measured: requests that the web app sends. One with a `goal` is measured beside the limit.
 * @typedef {object} Operation
 * @property {string} name
 * @property {(n: number) => string} body the n-th request
 * @property {number} [goal] what the limit's CPU should at least be of ours
 * @property {readonly string[]} [leftOut] fields that neither side is asked for
 * @property {number} [statements] how many it should send at most, without session and transaction
 * @property {number} [growth] how much more it should at most cost the database in a large workspace, at the median
 * @property {number} [p99] CPU ms of the database that 99 of 100 requests should stay within
 * @property {number} [most] CPU ms of the database that no request should exceed
 * @property {boolean} [writes] whether both sides answer with new ids and instants
 */

/**
 * What a part is made of.
 * @typedef {object} Given
 * @property {(leftOut?: readonly string[]) => WebDocuments} documents the web app's, without these fields
 * @property {import('../measure/scene.mjs').Scene} scene
 * @property {import('../../seed/fill.mjs').Scale} scale
 */

/** The body of a request. */
export function send(/** @type {string} */ query, /** @type {object} */ variables = {}) {
  return JSON.stringify({ query, variables });
}

/** @returns {Given} */
export function given(
  /** @type {string} */ root,
  /** @type {import('../measure/scene.mjs').Scene} */ scene,
  /** @type {import('../../seed/fill.mjs').Scale} */ scale,
) {
  return { scene, scale, documents: (leftOut) => new WebDocuments(root, leftOut) };
}
