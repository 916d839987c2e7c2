import { setImmediate as breathe } from 'node:timers/promises';
import { HEARING_VERSION } from '@heed/listening';
import { Injectable, Logger } from '@nestjs/common';
import { readCalendar } from '../../calendar/read-calendar';
import { type Writer, writingAt } from '../../calendar/writer';
import type { Db } from '../../platform/database/db';
import { BODY_HASH, WANTED } from '../reading/wanted-sql';
import { hearNote, type HeardRow } from './hear-note';
import { type NoteToHear, readNotes } from './note-sql';

// What was deleted, changed or withdrawn while it was listened to is left out.
const SAVE = `
  WITH heard AS (
    SELECT x.* FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, outcome text, language text, zone text, "cutAt" int,
        tone jsonb, facts jsonb, "textHash" text)
      JOIN interaction i ON i.workspace_id = $1 AND i.id = x.id AND ${BODY_HASH} = x."textHash"
      JOIN workspace w ON w.id = i.workspace_id WHERE ${WANTED}
  ), kept AS (
    INSERT INTO hearing (workspace_id, id, outcome, language, zone, cut_at, tone, facts, text_hash, engine, heard_at)
    SELECT $1, id, outcome, language, zone, "cutAt", tone, facts, "textHash", $3, $4::timestamptz
      FROM heard ORDER BY id
    ON CONFLICT (workspace_id, id) DO UPDATE SET outcome = excluded.outcome, language = excluded.language,
      zone = excluded.zone, cut_at = excluded.cut_at, tone = excluded.tone, facts = excluded.facts,
      model_facts = CASE WHEN hearing.text_hash = excluded.text_hash THEN hearing.model_facts END,
      model_asked_at = CASE WHEN hearing.text_hash = excluded.text_hash THEN hearing.model_asked_at END,
      text_hash = excluded.text_hash, engine = excluded.engine, heard_at = excluded.heard_at
    RETURNING id)
  SELECT count(*)::int AS n FROM kept`;
const FORGET = 'DELETE FROM hearing WHERE workspace_id = $1 AND id = ANY($2::uuid[])';

/** Listens to entries and keeps what was heard: a few statements for however many. */
@Injectable()
export class HearNotes {
  private readonly log = new Logger('listening');

  /**
   * How many of these entries were heard, as far as they took place and whoever asks may read them. Of those nobody wants
   * listened to, what was heard before is thrown away. `now` is an ISO 8601 instant.
   */
  async hear(db: Db, workspaceId: string, ids: readonly string[], now: string): Promise<number> {
    const notes = await readNotes(db, workspaceId, ids);
    const unwanted = notes.filter(({ wanted }) => !wanted);
    if (unwanted.length > 0) await db.query(FORGET, [workspaceId, unwanted.map(({ id }) => id)]);
    const wanted = notes.filter((note) => note.wanted);
    if (wanted.length === 0) return 0;
    const calendar = await readCalendar(db, workspaceId);
    const heard: (HeardRow & Pick<NoteToHear, 'id' | 'textHash'>)[] = [];
    for (const note of wanted) {
      const row = this.tryToHear(note, calendar);
      if (row !== null) heard.push({ id: note.id, textHash: note.textHash, ...row });
      // A note takes milliseconds, and others want to be answered in between.
      await breathe();
    }
    const [kept] = await db.query<{ n: number }>(SAVE, [workspaceId, storable(heard), HEARING_VERSION, now]);
    return kept?.n ?? 0;
  }

  private tryToHear(note: NoteToHear, calendar: Writer['calendar']): HeardRow | null {
    try {
      return hearNote(note, writingAt(note.at, { language: note.language, timeZone: note.zone, calendar }));
    } catch (error) {
      this.log.error({ code: 'a note was not heard', err: error });
      return null;
    }
  }
}

/** As JSON that the database takes: what was cut off in the middle of a letter leaves half of one, which it does not. */
function storable(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'string' ? one.replace(/\p{Cs}/gu, '\ufffd') : one,
  );
}
