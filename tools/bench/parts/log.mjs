import { v7 as newId } from 'uuid';
import { LEFT_OUT } from './page.mjs';
import { send } from './part.mjs';
import { anybody } from './people.mjs';

/**
 * Logging a call with five dependent rows, answered as the web app asks: without what rules make of the contact, beside the
 * limit; whole, alone.
 * @returns {import('./part.mjs').Operation[]}
 */
export function log(/** @type {import('./part.mjs').Given} */ { documents, scale, scene }) {
  const ask = (/** @type {string} */ text) => (/** @type {number} */ n) =>
    send(text, { input: logInput(scene, anybody(n, scale), n) });
  const [lean, whole] = [documents(LEFT_OUT), documents()].map((texts) => ask(texts.operation('LogInteraction')));
  if (!lean || !whole) throw new Error('The web app logs nothing.');
  return [
    { name: 'log with 5 dependent rows', goal: 0.55, statements: 7, writes: true, leftOut: LEFT_OUT, body: lean },
    // Without a limit of its statements: those by which entries are heard after their commits are counted among them.
    { name: 'log, whole answer', writes: true, body: whole },
  ];
}

/** A call that leaves a participant, a pain point with its mention, a preference and a promise. */
function logInput(
  /** @type {import('../measure/scene.mjs').Scene} */ { callId, protocolVersionId },
  /** @type {string} */ contact,
  /** @type {number} */ n,
) {
  return {
    id: newId(),
    contactId: contact,
    typeId: callId,
    protocolVersionId,
    direction: 'INBOUND',
    outcome: 'CONNECTED',
    subject: `Call ${n}`,
    body: 'She waited twice for an answer about her order and asks to be called before noon.',
    theirWords: 'I should not have to ask twice.',
    feeling: 'STRAINED',
    painPoints: [
      { id: newId(), title: `Asked twice, ${n}`, theirWords: 'Twice.', category: 'PROCESS_WAIT', severity: 2 },
    ],
    preferences: [
      { id: newId(), key: 'PACE', value: `Short answers, ${n}`, strength: 'LIKES', source: 'CUSTOMER_STATED' },
    ],
    promises: [{ id: newId(), text: 'Call back before noon', direction: 'OURS', dueAt: '2099-01-01T11:00:00.000Z' }],
  };
}
