import type { SuggestionPartsFragment } from '../graphql/generated/graphql';
import type { LogFollower, LogRequest } from '../log/composer';

/** The promises that a log which follows it most likely keeps. */
function promisesOf({ rule, evidence }: SuggestionPartsFragment): string[] {
  const promised = rule === 'PROMISE_DUE' || rule === 'PROMISE_OVERDUE';
  return promised ? evidence.filter(({ kind }) => kind === 'PROMISE').map(({ id }) => id) : [];
}

/** The log that follows a suggestion: of that person, keeping what was promised. */
export const logFor = (suggestion: SuggestionPartsFragment, follower: LogFollower): Partial<LogRequest> => ({
  contactId: suggestion.contact.id,
  follower,
  begin: { keptPromiseIds: promisesOf(suggestion) },
});

/** The step it proposes: by that channel, at that time when now is no good one; a plan keeps nothing yet. */
export function stepFor(suggestion: SuggestionPartsFragment, follower: LogFollower): Partial<LogRequest> {
  const { at, channel } = suggestion.step;
  const log = logFor(suggestion, follower);
  const begin = at ? { at, direction: 'OUTBOUND' as const } : { ...log.begin, direction: 'OUTBOUND' as const };
  return { ...log, channel, begin };
}
