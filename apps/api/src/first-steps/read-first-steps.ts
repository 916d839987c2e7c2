import { FIRST_STEPS, type FirstStepKey } from '@heed/domain';
import { rightOf } from '../identity/permissions';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import type { FirstStep } from './first-step.type';

/** Without which operation a step is not the viewer's to take. */
const NEEDS: Readonly<Record<FirstStepKey, string>> = {
  CONTACT: 'createContact',
  INTERACTION: 'logInteraction',
  COLLEAGUE: 'inviteMember',
  HOURS: 'updateBusinessCalendar',
};

type Found = Readonly<Record<FirstStepKey, boolean>> & { readonly closed: boolean };

// Each asks for one row, whatever is stored. Hours that nobody ever saved are those that every workspace begins with.
const READ = `SELECT
  coalesce((SELECT first_steps_closed_at IS NOT NULL FROM membership WHERE workspace_id = $1 AND id = $2), true) AS closed,
  EXISTS (SELECT FROM contact WHERE workspace_id = $1) AS "CONTACT",
  EXISTS (SELECT FROM interaction WHERE workspace_id = $1 AND status <> 'PLANNED') AS "INTERACTION",
  EXISTS (SELECT FROM membership WHERE workspace_id = $1 AND id <> $2 AND active) AS "COLLEAGUE",
  EXISTS (SELECT FROM business_calendar WHERE workspace_id = $1 AND version > 1) AS "HOURS"`;

/** The steps that the viewer may take; null once they are all taken, were closed, or none is theirs. */
export async function readFirstSteps(db: Db, viewer: Principal): Promise<FirstStep[] | null> {
  const [found] = await db.query<Found>(READ, [viewer.workspaceId, viewer.id]);
  if (found === undefined || found.closed) return null;
  const steps = FIRST_STEPS.filter((key) => rightOf(viewer, NEEDS[key]) !== 'NO').map((key) => ({
    key,
    done: found[key],
  }));
  return steps.every(({ done }) => done) ? null : steps;
}
