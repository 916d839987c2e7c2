import type { TimelineFilter, TimelineMatchFragment } from '../../graphql/generated/graphql';

const has = (text: string | null | undefined, part: string) => text?.toLowerCase().includes(part.toLowerCase());

/** The filter's conditions that a list of values answers; an empty one lets everything through. */
function matchesChoices(entry: TimelineMatchFragment, filter: TimelineFilter): boolean {
  if (filter.typeIds?.length && !filter.typeIds.includes(entry.type.id)) return false;
  if (filter.direction && filter.direction !== entry.direction) return false;
  if (filter.feelings?.length && (!entry.feeling || !filter.feelings.includes(entry.feeling))) return false;
  return !filter.authorId || filter.authorId === entry.author.id;
}

function matchesTime(entry: TimelineMatchFragment, { from, to }: TimelineFilter): boolean {
  return (!from || entry.occurredAt >= from) && (!to || entry.occurredAt < to);
}

/** Whether a new entry belongs into a list that was asked for with `filter`, as the API would say it. */
export function matchesFilter(entry: TimelineMatchFragment, filter: TimelineFilter): boolean {
  if (!matchesChoices(entry, filter) || !matchesTime(entry, filter)) return false;
  const text = filter.text?.trim();
  if (text && ![entry.subject, entry.body, entry.theirWords].some((part) => has(part, text))) return false;
  if (filter.withPromise != null && filter.withPromise !== entry.promises.length > 0) return false;
  return filter.withPain == null || filter.withPain === entry.painMentions.length > 0;
}
