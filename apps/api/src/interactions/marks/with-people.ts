import type { ContactRef } from '../../contacts/contact-ref.type';
import type { LogInteractionInput } from '../log/log-interaction.input';
import { capturePerson } from './capture/capture-person';

type People = ReadonlyMap<string, readonly ContactRef[]>;

/** A log with the people that its note names beyond doubt, mentioned in it: known before it is loaded, since they are locked. */
export function withPeople(input: LogInteractionInput, people: People): LogInteractionInput {
  const given = input.participants ?? [];
  const there = new Set([input.contactId, ...given.map(({ contactId }) => contactId)].map((id) => id?.toLowerCase()));
  const named = peopleMeant(people, input).filter((id) => !there.has(id) && there.add(id));
  return {
    ...input,
    participants: [...given, ...named.map((contactId) => ({ role: 'MENTIONED' as const, contactId }))],
  };
}

/** The ids of those whom a note about this contact names beyond doubt. */
export function peopleMeant(
  people: People,
  { contactId, visibility }: Pick<LogInteractionInput, 'contactId' | 'visibility'>,
): string[] {
  const scene = { people, visibility: visibility ?? 'NORMAL', contactId: contactId.toLowerCase() };
  return [...people.keys()].flatMap((name) => {
    const { people: called, problem } = capturePerson(name, scene);
    return problem === undefined ? (called?.[0]?.id ?? []) : [];
  });
}
