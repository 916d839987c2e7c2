import type { ContactRef } from '../../contacts/contact-ref.type';
import type { LogInteractionInput } from '../log/log-interaction.input';
import { capturePerson } from './capture/capture-person';

/** A log with the people that its note names beyond doubt, mentioned in it: known before it is loaded, since they are locked. */
export function withPeople(
  input: LogInteractionInput,
  people: ReadonlyMap<string, readonly ContactRef[]>,
): LogInteractionInput {
  const given = input.participants ?? [];
  const contactId = input.contactId.toLowerCase();
  const there = new Set([input.contactId, ...given.map(({ contactId }) => contactId)].map((id) => id?.toLowerCase()));
  const named = [...people.keys()].flatMap((name) => {
    const { people: called, problem } = capturePerson(name, {
      people,
      visibility: input.visibility ?? 'NORMAL',
      contactId,
    });
    const id = problem === undefined ? called?.[0]?.id : undefined;
    return id !== undefined && !there.has(id) && there.add(id) ? [{ role: 'MENTIONED' as const, contactId: id }] : [];
  });
  return { ...input, participants: [...given, ...named] };
}
