import {
  DAY_MS,
  type Instant,
  isUuid,
  millis,
  QUIET_RATIO_RED,
  quietRatio,
  type SilenceReason,
  type SilentRule,
} from '@heed/domain';
import { cadenceWindow, type HeldCadence, shownCadence } from '../cadences/contact-cadence.resolver';
import { memberJson } from '../identity/member-sql';
import type { Member } from '../identity/member.type';
import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import { decodeCursor, isInstantKey, type Keys, pageOf, type PageRequest } from '../platform/graphql/page';
import type { Principal } from '../platform/principal';
import { type InteractionRef, interactionRefJson } from '../preferences/interaction-ref.type';
import { type KnownContact, snapshotOf } from '../suggestions/known-contact';
import { type KnownSetting, settingOf } from '../suggestions/known-setting';
import { reportOf } from '../suggestions/report-of';
import { knownSetting } from '../suggestions/setting-sql';
import { KNOWN_CONTACT } from '../suggestions/snapshot-sql';
import type { QuietConnection, QuietPerson } from './quiet.type';

interface Asked extends PageRequest {
  /** The member who looks after them; null: anybody. */
  readonly owner: string | null;
}

interface Row {
  readonly key: string;
  readonly id: string;
  readonly known: KnownContact;
  readonly setting: KnownSetting;
  readonly owner: Member | null;
  readonly held: HeldCadence | null;
  readonly lastTwoWay: InteractionRef;
}

// Everybody may read what the pulse points to: it counts NORMAL talks alone.
const LIST = (owned: boolean, after: boolean) => `
  WITH quiet AS MATERIALIZED (
    SELECT u.workspace_id, u.id, u.quiet_at FROM contact_pulse u
      JOIN contact k ON k.workspace_id = u.workspace_id AND k.id = u.id
     WHERE u.workspace_id = $1 AND u.active AND u.quiet_at IS NOT NULL AND u.quiet_at <= $2::timestamptz
       AND k.lifecycle_stage IS DISTINCT FROM 'FORMER' ${owned ? 'AND u.owner_id = $4::uuid' : 'AND $4::uuid IS NULL'}
       ${after ? 'AND (u.quiet_at, u.id) < ($5::timestamptz, $6::uuid)' : ''}
     ORDER BY u.quiet_at DESC, u.id DESC LIMIT $3)
  SELECT to_char(q.quiet_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key, q.id,
         ${KNOWN_CONTACT} AS known, ${knownSetting('c.workspace_id')} AS setting, ${cadenceWindow.sql} AS held,
         (SELECT ${memberJson('m')} FROM membership m WHERE m.workspace_id = c.workspace_id AND m.id = c.owner_id) AS owner,
         (SELECT ${interactionRefJson('li', 'lt')} FROM contact_pulse lu
            JOIN interaction li ON li.workspace_id = lu.workspace_id AND li.id = lu.last_two_way_interaction_id
            JOIN interaction_type lt ON lt.workspace_id = li.workspace_id AND lt.id = li.type_id
           WHERE lu.workspace_id = c.workspace_id AND lu.id = c.id) AS "lastTwoWay"
    FROM quiet q JOIN contact c ON c.workspace_id = q.workspace_id AND c.id = q.id
   ORDER BY q.quiet_at DESC, q.id DESC`;

const isIdKey = (key: string | null) => key !== null && isUuid(key);
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Who is quiet by their own rhythm, in one statement by keyset. */
export async function readQuiet(db: Db, viewer: Principal, asked: Asked, now: Instant): Promise<QuietConnection> {
  const after = decodeCursor(asked.after, [isInstantKey, isIdKey]);
  const owner = asked.owner === null ? null : (idParam(asked.owner) ?? NOBODY);
  const params = [viewer.workspaceId, now, asked.first + 1, owner, ...(after ?? [])];
  const rows = await db.query<Row>(LIST(owner !== null, after !== null), params);
  const keys = ({ key, id }: Row): Keys => [key, id];
  const page = pageOf(rows, asked, { keys, node: (row) => row });
  const edges = page.edges.flatMap(({ cursor, node: row }) => {
    const node = personOf(row, viewer, now);
    return node === null ? [] : [{ cursor, node }];
  });
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo };
}

/** Null for whom no rhythm may be worked out, because they said no to profiling. */
function personOf(
  { known, setting, owner, held, lastTwoWay }: Row,
  viewer: Principal,
  now: Instant,
): QuietPerson | null {
  const { medianGapDays: median, medianGapN: gaps, lastTwoWayAt: last } = known.pulse;
  const ratio = quietRatio(last, median, now);
  if (ratio === null || median === null || last === null || snapshotOf(known, now).profilingDenied) return null;
  const { id, displayName, nameToUse, companyName } = known.contact;
  const { fired, silent } = reportOf(known, settingOf(setting, viewer, now), now);
  return {
    contact: { id, displayName, nameToUse, companyName },
    owner,
    medianGapDays: median,
    gaps,
    daysSince: Math.floor((millis(now) - millis(last)) / DAY_MS),
    ratio,
    urgency: ratio >= QUIET_RATIO_RED ? 'RED' : 'AMBER',
    lastTwoWay,
    cadence: held !== null && held.cadence.idealDays !== null ? shownCadence(held, now) : null,
    left: silent.find(isLeftAlone)?.text ?? null,
    rule: fired.find(({ rule }) => KEEPING.includes(rule))?.rule ?? null,
  };
}

const KEEPING: readonly SilentRule['rule'][] = ['QUIET', 'STAY_IN_TOUCH'];
const ALONE: readonly SilenceReason[] = [
  ...(['NO_CHANNEL', 'LEFT_IN_PEACE', 'TOO_MANY_UNANSWERED', 'CEILING'] as const),
  ...(['PAUSED', 'IN_RECOVERY', 'PLANNED', 'SNOOZED', 'DISMISSED'] as const),
];

function isLeftAlone({ rule, reason }: SilentRule): boolean {
  return KEEPING.includes(rule) && ALONE.includes(reason);
}
