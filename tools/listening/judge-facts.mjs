import { readFileSync } from 'node:fs';
import '../bench/limit/domain-in-node.mjs';
import { mapped, round } from './judge-tones.mjs';
import { countsOf, f1 } from './scores.mjs';

const { listen } = await import('../../libs/listening/src/listen.ts');

/** What the rows call each kind. */
const KINDS = {
  PAIN_POINT: 'PAIN',
  PREFERENCE: 'PREF',
  PROMISE: 'PROM',
  EVENT: 'EVENT',
  URGENCY: 'URG',
  LEAVING: 'CHURN',
};
const LABELS = Object.values(KINDS);
/** The rows up to here were read before a third was kept unseen. */
const READ_BEFORE = 30;
const WRITING = { at: '2026-11-23T09:00:00Z', zone: 'UTC', language: 'en', isWorkday: () => true };

/**
 * @typedef {object} FactRow
 * @property {'customer' | 'staff'} role who speaks
 * @property {string} text
 * @property {ReadonlySet<string>} labels
 * @property {string} source
 */

/** Rows with a header: id, role, text, labels, source. @returns {readonly FactRow[]} */
export function readFactRows(/** @type {string} */ file) {
  const lines = readFileSync(file, 'utf8').split('\n').slice(1);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, role = '', text = '', labels = '', source = ''] = line.split('\t');
      return { role: role === 'staff' ? 'staff' : 'customer', text, labels: new Set(labels.split(',')), source };
    });
}

/**
 * Precision, recall and F1 of each kind of fact. Of what staff says only promises are asked for, of what a customer says
 * all but promises, as the rows are labelled; a promise of the other side is not one of ours. Service chat is told apart
 * from notes, and of it every third row is unseen: nobody looked at it while cues were written.
 */
export function judgeFacts(/** @type {readonly FactRow[]} */ rows) {
  const judged = rows.map((row) => ({ row, heard: heardIn(row) }));
  const isChat = (/** @type {{ row: FactRow }} */ { row }) => row.source.startsWith('STAR');
  const isUnseen = (/** @type {{ row: FactRow }} */ one, /** @type {number} */ at) =>
    isChat(one) && at >= READ_BEFORE && at % 3 === 0;
  const parts = {
    all: judged,
    serviceChatSeen: judged.filter((one, at) => isChat(one) && !isUnseen(one, at)),
    serviceChatUnseen: judged.filter(isUnseen),
    notesSeen: judged.filter((one) => !isChat(one)),
  };
  return mapped(parts, figuresOf);
}

/** @returns {ReadonlySet<string>} */
function heardIn(/** @type {FactRow} */ { role, text }) {
  const { facts } = listen(text, WRITING);
  const kinds = facts.filter(({ promise }) => promise?.direction !== 'THEIRS').map(({ kind }) => KINDS[kind]);
  return new Set(kinds.filter((kind) => (kind === KINDS.PROMISE) === (role === 'staff')));
}

function figuresOf(/** @type {readonly { row: FactRow, heard: ReadonlySet<string> }[]} */ judged) {
  const truths = judged.map(({ row }) => row.labels);
  const answers = judged.map(({ heard }) => heard);
  const counts = LABELS.map((label) => ({ label, ...countsOf(label, truths, answers) }));
  const sum = { hits: 0, wrong: 0, missed: 0 };
  for (const { hits, wrong, missed } of counts)
    Object.assign(sum, { hits: sum.hits + hits, wrong: sum.wrong + wrong, missed: sum.missed + missed });
  const kinds = Object.fromEntries(counts.map((one) => [one.label, told(one)]));
  return { rows: judged.length, ...told(sum), kinds };
}

function told(/** @type {{ hits: number, wrong: number, missed: number }} */ counts) {
  return { facts: counts.hits + counts.missed, ...mapped(f1(counts), round) };
}
