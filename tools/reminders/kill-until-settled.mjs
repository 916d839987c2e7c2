import { pause } from '../start/process.mjs';
import { say } from '../start/say.mjs';

const KILL_EVERY_MS = 5_000;
/** A worker that is gone is heard of after two minutes, and what failed twice is tried after five more. */
const LONGEST_MS = 20 * 60_000;

const WAITING = `SELECT
  (SELECT count(*)::int FROM reminder r WHERE r.workspace_id = $1 AND NOT EXISTS (
     SELECT FROM notification n WHERE n.workspace_id = $1 AND n.subject_id = r.id)) AS untold,
  (SELECT count(*)::int FROM notification WHERE workspace_id = $1 AND handed_at IS NULL) AS unhanded,
  (SELECT count(*)::int FROM membership m WHERE m.workspace_id = $1 AND NOT EXISTS (
     SELECT FROM digest d WHERE d.workspace_id = $1 AND d.member_id = m.id)) AS unmailed,
  (SELECT count(*)::int FROM delivery WHERE workspace_id = $1 AND attempts = 0) AS untried,
  (SELECT count(*)::int FROM delivery WHERE workspace_id = $1 AND next_attempt_at IS NOT NULL) AS open`;

/**
 * Kills a worker every five seconds while anything was not tried yet; from then on nothing fails any more, and what is
 * open is waited for.
 */
export async function killUntilSettled(/** @type {import('pg').Client} */ client, { workers, dice, scene, others }) {
  const began = Date.now();
  let killing = true;
  for (let round = 1; ; round += 1) {
    await pause(KILL_EVERY_MS);
    const { rows } = await client.query(WAITING, [scene.workspaceId]);
    const { open, ...fresh } = rows[0];
    say(`${Math.round((Date.now() - scene.begin.getTime()) / 1000)} s: ${JSON.stringify(rows[0])}`);
    const isFresh = Object.values(fresh).some((count) => count > 0);
    if (killing && !isFresh) {
      killing = false;
      for (const other of others) other.failing = false;
    }
    const figures = () => ({ 'workers killed': workers.killed, 'settled after, s': secondsSince(scene.begin) });
    if (!isFresh && open === 0) return { figures: figures(), wrong: [] };
    if (Date.now() - began > LONGEST_MS)
      return { figures: figures(), wrong: [`never settled: ${JSON.stringify(rows[0])}`] };
    if (killing && Date.now() > scene.begin.getTime()) workers.replaceOne(dice.roll(`kill ${round}`));
  }
}

function secondsSince(/** @type {Date} */ begin) {
  return Math.round((Date.now() - begin.getTime()) / 1000);
}
