import { askedWords, isUuid, wordsQuery } from '@heed/domain';
import { idParam } from '../../platform/database/id-param';
import type { TimelineFilter } from './timeline.input';

/** The parameters of a statement, in the order in which they were named. */
export class Params {
  readonly values: unknown[];

  constructor(...values: readonly unknown[]) {
    this.values = [...values];
  }

  /** The placeholder of one more. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** `sql` of the placeholder; null, and no parameter, where nothing was given. */
  given(sql: (placeholder: string) => string, value: unknown): string | null {
    return value === undefined || value === null ? null : sql(this.add(value));
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
const MADE_PROMISE =
  'EXISTS (SELECT FROM promise x WHERE x.workspace_id = i.workspace_id AND x.source_interaction_id = i.id)';
const TOLD_PAIN =
  'EXISTS (SELECT FROM pain_mention x WHERE x.workspace_id = i.workspace_id AND x.interaction_id = i.id)';

/** The column that holds the instant of an entry: the one the list's own index is ordered by. */
type At = 'i.occurred_at' | 'p.occurred_at';

/** What a filter asks of the time of an entry. */
export function timeConditions(params: Params, { from, to }: TimelineFilter, at: At): string[] {
  const conditions = [
    params.given((instant) => `${at} >= ${instant}::timestamptz`, from),
    params.given((instant) => `${at} < ${instant}::timestamptz`, to),
  ];
  return conditions.filter((condition) => condition !== null);
}

/** What a filter asks of an interaction `i` beside its time and its words, one condition for each value it carries. */
export function entryConditions(params: Params, filter: TimelineFilter): string[] {
  const given = params.given.bind(params);
  const conditions = [
    given((ids) => `i.type_id = ANY(${ids}::uuid[])`, someOf(filter.typeIds)?.filter(isUuid)),
    given((direction) => `i.direction = ${direction}`, filter.direction),
    given((feelings) => `i.feeling = ANY(${feelings}::text[])`, someOf(filter.feelings)),
    given((id) => `i.author_id = ${id}::uuid`, idGiven(filter.authorId)),
    whether(MADE_PROMISE, filter.withPromise),
    whether(TOLD_PAIN, filter.withPain),
  ];
  return conditions.filter((condition) => condition !== null);
}

/** An id to look for: null where none is given, nobody's where the text is none. */
export function idGiven(id: string | null | undefined): string | null {
  return id ? (idParam(id) ?? NOBODY) : null;
}

/** The query of a filter's text (`wordsQuery`): null where none is given, an empty one where it holds no word. */
export function queryGiven({ text }: TimelineFilter): string | null {
  return text?.trim() ? wordsQuery(askedWords(text)) : null;
}

/** An empty list filters nothing. */
function someOf<T>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list?.length ? list : null;
}

function whether(exists: string, wanted: boolean | null | undefined): string | null {
  if (wanted === undefined || wanted === null) return null;
  return wanted ? exists : `NOT ${exists}`;
}
