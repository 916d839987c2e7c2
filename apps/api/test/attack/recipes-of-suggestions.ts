import { v7 as uuid } from 'uuid';
import type { Recipe } from './recipes';
import { field, list, text, type World } from './world';

const OPEN = 'query($id: ID!) { contact(id: $id) { suggestions { open { rule subjectKey } } } }';

/** An open suggestion: a promise of ours that has no date yet. */
async function open(world: World) {
  const promise = { id: uuid(), text: world.text(), direction: 'OURS' };
  const { contact: contactId } = await world.logged({ promises: [promise] });
  const { data } = await world.client.ask(OPEN, { id: contactId });
  const [first] = list(field(data, 'contact', 'suggestions'), 'open');
  return { id: uuid(), contactId, rule: text(first, 'rule'), subjectKey: text(first, 'subjectKey') };
}

/** The id of a decision that was made. */
export async function aDecision(world: World): Promise<string> {
  const input = { ...(await open(world)), reason: 'NOT_USEFUL' };
  await world.run('dismissSuggestion', input);
  return input.id;
}

/** Recipes of what somebody does with a suggestion. */
export const SUGGESTIONS: Readonly<Record<string, Recipe>> = {
  snoozeSuggestion: async (world) => ({ input: { ...(await open(world)), until: '2026-12-01T09:00:00Z' } }),
  dismissSuggestion: async (world) => ({ input: { ...(await open(world)), reason: 'NOT_USEFUL' } }),
  acceptSuggestion: async (world) => {
    const suggestion = await open(world);
    const { interaction: interactionId } = await world.logged({ contactId: suggestion.contactId });
    const reminder = { id: uuid(), title: world.text(), assigneeId: world.things.member, dueDate: '2026-12-01' };
    await world.run('createReminder', { ...reminder, contactId: suggestion.contactId });
    return { input: { ...suggestion, interactionId, reminderId: reminder.id } };
  },
};
