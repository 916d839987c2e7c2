import type { DeskSnapshot } from '@heed/domain';
import type { Interaction } from '../interactions/interaction.type';
import { interactionJson } from '../interactions/reading/interaction-sql';
import { jsonList } from '../platform/database/json-sql';
import type { KnownSetting } from '../suggestions/known-setting';
import { knownSetting } from '../suggestions/setting-sql';
import { DESK } from './desk-sql';

/** What the first statement of Today reads: the setting, by which the second one is asked, and what needs none. */
export interface AroundNow {
  readonly setting: KnownSetting;
  readonly comingUp: readonly Interaction[];
  readonly justLogged: readonly Interaction[];
  readonly desk: DeskSnapshot;
}

/** What is selected of the viewer's own interactions. */
export interface AskedInteractions {
  readonly comingUp: ReadonlySet<string>;
  readonly justLogged: ReadonlySet<string>;
}

const MOST_COMING_UP = 10;
const MOST_JUST_LOGGED = 5;

const ofViewer = (fields: ReadonlySet<string>, condition: string, order: string, most: number) =>
  fields.size === 0
    ? `'[]'::json`
    : jsonList({
        item: interactionJson(fields),
        from: `(SELECT * FROM interaction own WHERE own.workspace_id = $1 AND own.author_id = $2 AND ${condition}
          ORDER BY own.occurred_at ${order}, own.id ${order} LIMIT ${most}) i`,
        orderBy: `i.occurred_at ${order}, i.id ${order}`,
      });

/** SQL of an `AroundNow`: $1 workspace, $2 viewer, $3 now. */
export function aroundNowStatement({ comingUp, justLogged }: AskedInteractions): string {
  const planned = `own.status = 'PLANNED' AND own.occurred_at >= $3::timestamptz`;
  const logged = `own.status <> 'PLANNED' AND own.occurred_at > $3::timestamptz - interval '24 hours'`;
  // The parameters are named by themselves, because a selection may need none of them.
  return `SELECT $2::uuid AS viewer, $3::timestamptz AS now, ${knownSetting('$1')} AS setting,
    ${ofViewer(comingUp, planned, 'ASC', MOST_COMING_UP)} AS "comingUp",
    ${ofViewer(justLogged, logged, 'DESC', MOST_JUST_LOGGED)} AS "justLogged", ${DESK} AS desk`;
}
