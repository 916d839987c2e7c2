import { askedWords, isUuid, wordsQuery } from '@heed/domain';
import { idParam } from '../../platform/database/id-param';
import type { TimelineFilter } from './timeline.input';
import { holdsWords } from './words-sql';

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

/**
 * What a filter asks of an interaction `i`, one condition for each value it carries. `at` is the column that holds its
 * instant: the one the list's own index is ordered by.
 */
export function entryConditions(params: Params, filter: TimelineFilter, at: 'i.occurred_at' | 'p.occurred_at') {
  const given = params.given.bind(params);
  const conditions = [
    given((from) => `${at} >= ${from}`, filter.from),
    given((to) => `${at} < ${to}`, filter.to),
    given((ids) => `i.type_id = ANY(${ids}::uuid[])`, someOf(filter.typeIds)?.filter(isUuid)),
    given((direction) => `i.direction = ${direction}`, filter.direction),
    given((feelings) => `i.feeling = ANY(${feelings}::text[])`, someOf(filter.feelings)),
    given((id) => `i.author_id = ${id}::uuid`, idGiven(filter.authorId)),
    given(holdsWords, queryGiven(filter.text)),
    whether(MADE_PROMISE, filter.withPromise),
    whether(TOLD_PAIN, filter.withPain),
  ];
  return conditions.filter((condition) => condition !== null);
}

/** An id to look for: null where none is given, nobody's where the text is none. */
export function idGiven(id: string | null | undefined): string | null {
  return id ? (idParam(id) ?? NOBODY) : null;
}

/** The query of a text: null where none is given, one that nothing matches where it holds no word. */
function queryGiven(text: string | null | undefined): string | null {
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
