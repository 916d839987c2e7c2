import type { TimelineFilter, TimelineMatchFragment } from '../../graphql/generated/graphql';

const wordsOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Each word asked for begins one of the entry's; a word of one or two letters is one. */
function matchesWords({ subject, body, theirWords }: TimelineMatchFragment, text: string): boolean {
  const known = wordsOf([subject, body, theirWords].join(' '));
  const asked = wordsOf(text);
  const holds = (word: string) => known.some((one) => (word.length <= 2 ? one === word : one.startsWith(word)));
  return asked.length > 0 && asked.every(holds);
}

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
  if (text && !matchesWords(entry, text)) return false;
  if (filter.withPromise != null && filter.withPromise !== entry.promises.length > 0) return false;
  return filter.withPain == null || filter.withPain === entry.painMentions.length > 0;
}
