import { send } from './part.mjs';
import { wellKnown } from './people.mjs';

/** What rules make of a contact by all that is known of it, and what is heard in its notes: only ours writes that. */
export const LEFT_OUT = [
  'Contact.brief',
  'Contact.suggestions',
  'Contact.clock',
  'Contact.recovery',
  'Contact.handover',
  'Contact.feelingTrend',
  'Interaction.hearing',
];

/**
 * The contact page as it is asked for when a contact is opened: without what rules make of it, beside the limit; whole, alone.
 * @returns {import('./part.mjs').Operation[]}
 */
export function page(/** @type {import('./part.mjs').Given} */ { documents, scale }) {
  const ask = (/** @type {string} */ text) => (/** @type {number} */ n) =>
    send(text, { id: wellKnown(n, scale), first: 50, filter: null });
  const [lean, whole] = [documents(LEFT_OUT), documents()].map((texts) => ask(texts.operation('ContactPage')));
  if (!lean || !whole) throw new Error('The web app has no contact page.');
  return [
    { name: 'contact page', goal: 0.7, statements: 3, leftOut: LEFT_OUT, body: lean },
    { name: 'contact page, whole', statements: 5, growth: 1.6, body: whole },
  ];
}
