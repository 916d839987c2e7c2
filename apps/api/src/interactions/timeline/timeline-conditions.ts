import { fold, isUuid } from '@heed/domain';
import { idParam } from '../../platform/database/id-param';
import type { TimelineFilter } from './timeline.input';

/** Conditions on a participant `p` and its interaction `i`, with the parameters they name. */
export interface Conditions {
  readonly sql: string;
  readonly params: readonly unknown[];
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
const MADE_PROMISE =
  'EXISTS (SELECT FROM promise x WHERE x.workspace_id = i.workspace_id AND x.source_interaction_id = i.id)';
const TOLD_PAIN =
  'EXISTS (SELECT FROM pain_mention x WHERE x.workspace_id = i.workspace_id AND x.interaction_id = i.id)';

/** What a contact's timeline holds: $1 is the contact, then one parameter for each filter that carries a value. */
export function timelineConditions(contactId: string, filter: TimelineFilter): Conditions {
  const params: unknown[] = [contactId];
  const given = (sql: (parameter: string) => string, value: unknown) => {
    if (value === undefined || value === null) return null;
    params.push(value);
    return sql(`$${params.length}`);
  };
  const conditions = [
    'p.contact_id = $1',
    'NOT p.planned',
    given((at) => `p.occurred_at >= ${at}`, filter.from),
    given((at) => `p.occurred_at < ${at}`, filter.to),
    given((ids) => `i.type_id = ANY(${ids}::uuid[])`, someOf(filter.typeIds)?.filter(isUuid)),
    given((direction) => `i.direction = ${direction}`, filter.direction),
    given((feelings) => `i.feeling = ANY(${feelings}::text[])`, someOf(filter.feelings)),
    given((id) => `i.author_id = ${id}::uuid`, filter.authorId ? (idParam(filter.authorId) ?? NOBODY) : null),
    given((text) => `i.search LIKE ${text}`, filter.text?.trim() ? likePattern(filter.text) : null),
    whether(MADE_PROMISE, filter.withPromise),
    whether(TOLD_PAIN, filter.withPain),
  ];
  return { sql: conditions.filter((condition) => condition !== null).join(' AND '), params };
}

/** An empty list filters nothing. */
function someOf<T>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list?.length ? list : null;
}

function whether(exists: string, wanted: boolean | null | undefined): string | null {
  if (wanted === undefined || wanted === null) return null;
  return wanted ? exists : `NOT ${exists}`;
}

function likePattern(text: string): string {
  return `%${fold(text.replaceAll('\0', '')).replace(/[\\%_]/g, '\\$&')}%`;
}
