import { isUuid } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Db } from '../../platform/database/db';
import { decodeCursor, isInstantKey, pageOf } from '../../platform/graphql/page';
import type { InteractionConnection } from './interaction-connection.type';
import { interactionColumns } from '../reading/interaction-sql';
import type { Interaction } from '../interaction.type';
import { type Conditions, timelineConditions } from './timeline-conditions';
import type { TimelineArgs } from './timeline.input';

interface TimelineRow extends Interaction {
  readonly cursorAt: string;
  readonly cursorId: string;
}

/** What of a connection was selected. */
export interface TimelineSelection {
  readonly interaction: ReadonlySet<string>;
  readonly totalCount: boolean;
}

const JOINED = `interaction_participant p
  JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id`;
const MICROSECONDS = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';
const isIdKey = (key: string | null) => key !== null && isUuid(key);

/** Reads what happened with a contact, newest first, by keyset on the contact's own index: a deep page costs as much as the first. */
@Injectable()
export class ReadTimeline {
  /** One statement for the page, and a second one for `totalCount` when it is selected. */
  async ofContact(
    db: Db,
    contactId: string,
    args: TimelineArgs,
    selected: TimelineSelection,
  ): Promise<InteractionConnection> {
    const conditions = timelineConditions(contactId, args.filter ?? {});
    const { text, params } = pageStatement(conditions, args, selected.interaction);
    const rows = await db.query<TimelineRow>(text, params);
    const page = pageOf(rows, args, { keys: (row) => [row.cursorAt, row.cursorId], node: (row): Interaction => row });
    return { ...page, totalCount: selected.totalCount ? await count(db, conditions) : null };
  }
}

function pageStatement(conditions: Conditions, { first, after }: TimelineArgs, fields: ReadonlySet<string>) {
  const keys = decodeCursor(after, [isInstantKey, isIdKey]);
  const params = [...conditions.params, first + 1, ...(keys ?? [])];
  const at = conditions.params.length + 1;
  const behind = keys ? `AND (p.occurred_at, p.id) < ($${at + 1}::timestamptz, $${at + 2}::uuid)` : '';
  const text = `SELECT i.cursor_at AS "cursorAt", i.cursor_id AS "cursorId", ${interactionColumns(fields)}
FROM (SELECT i.*, p.id AS cursor_id, to_char(p.occurred_at AT TIME ZONE 'UTC', '${MICROSECONDS}') AS cursor_at
        FROM ${JOINED}
       WHERE ${conditions.sql} ${behind}
       ORDER BY p.occurred_at DESC, p.id DESC LIMIT $${at}) i
ORDER BY i.cursor_at DESC, i.cursor_id DESC`;
  return { text, params };
}

async function count(db: Db, { sql, params }: Conditions): Promise<number> {
  const [row] = await db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${JOINED} WHERE ${sql}`, params);
  return row?.n ?? 0;
}
