import { DevApi } from './dev-api.mjs';
import { followContract } from './follow-contract.mjs';
import { followDocuments } from './follow-documents.mjs';
import { serveWeb } from './serve-web.mjs';

/** @typedef {import('../serve.mjs').WebAddress} WebAddress */

/**
 * The web at its address and, behind it, the API; what one of them tells the other (the contract, the types of the
 * documents) follows what is saved.
 * @param {string} root the checkout, installed
 * @param {WebAddress} address of the web, the only one that a person needs
 * @param {WebAddress} behind it, the API's
 * @param {NodeJS.ProcessEnv} environment of the API
 * @param {{ stop: AbortSignal, onStarted: (pid: number | undefined) => void }} told the process of each API started
 */
export function serveBothSides(root, address, behind, environment, { stop, onStarted }) {
  const codegen = followDocuments(root, stop);
  const onServing = async () => {
    if (await followContract(root, behind.asked)) await codegen('The contract has changed');
  };
  const api = new DevApi(root, behind, environment, { onStarted, onServing });
  const web = serveWeb(root, address, behind);
  return {
    ready: Promise.all([api.serving, web.ready]),
    ended: web.ended,
    end: (/** @type {boolean} */ force) => Promise.all([api.end(force), web.end(force)]),
  };
}
