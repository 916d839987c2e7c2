import { OPEN_PAIN_STATUSES } from '@heed/domain';
import { type Writer, writerJson } from '../../calendar/writer';
import { readerLanguage } from '../../identity/reader-sql';
import { ON_RECORD, type OnRecord } from '../../listening/reading/proposal-of';
import { profilingDeniedSql } from '../../listening/reading/wanted-sql';
import { type KnownPain, knownPainsSql } from '../../pain-points/pain-point-row';
import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import type { Principal } from '../../platform/principal';
import { type KnownPreference, knownPreferencesSql } from '../../preferences/preference-row';

/** What a note about somebody is read by. */
export interface LoadedDraft {
  readonly name: string;
  readonly onRecord: OnRecord;
  /** The open ones. */
  readonly pains: readonly KnownPain[];
  readonly preferences: readonly KnownPreference[];
  readonly writer: Writer;
  /** BCP 47: how the viewer reads. */
  readonly language: string;
  readonly listens: boolean;
}

const OPEN = OPEN_PAIN_STATUSES.map((status) => `'${status}'`).join(', ');

const LOAD = `SELECT c.display_name AS name, ${ON_RECORD} AS "onRecord",
    ${knownPainsSql(`pp.workspace_id = $1 AND pp.contact_id = $2 AND pp.status IN (${OPEN})`)} AS pains,
    ${knownPreferencesSql('$1', '$2')} AS preferences, ${writerJson('$1', '$3')} AS writer,
    ${readerLanguage('$1')} AS language, w.listens AND NOT EXISTS (SELECT FROM unnest($4::uuid[]) AS o(id)
      WHERE ${profilingDeniedSql('$1', 'o.id')}) AS listens
  FROM contact c JOIN workspace w ON w.id = c.workspace_id WHERE c.workspace_id = $1 AND c.id = $2`;

/** Null when there is no such contact. `mentioned` are ids of whom else the note is about. */
export async function loadDraft(
  db: Db,
  viewer: Principal,
  { contactId, mentioned }: { readonly contactId: string; readonly mentioned: readonly string[] },
): Promise<LoadedDraft | null> {
  const id = idParam(contactId);
  const [loaded] = await db.query<LoadedDraft>(LOAD, [viewer.workspaceId, id, viewer.id, [id, ...mentioned]]);
  return loaded ?? null;
}
