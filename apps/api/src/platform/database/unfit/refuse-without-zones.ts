import type { DataSource } from 'typeorm';
import { UnfitDatabase } from './unfit-database';

/** Names under which JavaScript knows zones and the IANA database keeps only a link; some systems leave those out. */
const OLD_NAMES = ['America/Buenos_Aires', 'Asia/Calcutta', 'Asia/Katmandu', 'Asia/Saigon', 'Europe/Kiev'];

/**
 * Refuses a database that does not know the zones of contacts, reminders and workspaces: each read that counts their
 * days would fail.
 * @throws UnfitDatabase saying what is missing and what to do
 */
export async function refuseWithoutZones(serving: DataSource, zones: readonly string[] = OLD_NAMES): Promise<void> {
  try {
    await serving.query('SELECT count(now() AT TIME ZONE zone) FROM unnest($1::text[]) AS zone', [zones]);
  } catch (error) {
    if (!/time zone "[^"]*" not recognized/.test(String(error))) throw error;
    throw new UnfitDatabase(
      `The database does not know all time zones (${zones.join(', ')}). ` +
        'Install them where PostgreSQL runs: on Debian and Ubuntu the package tzdata-legacy.',
    );
  }
}
