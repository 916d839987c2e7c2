import { isUuid } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Contact } from '../contacts/contact.type';
import type { Db } from '../platform/database/db';
import type { Window } from '../platform/window';
import { COMPUTED_FROM, CONTACT_WINDOWS } from './windows';

const COLUMNS = [
  'c.id',
  'c.version',
  'c.given_name AS "givenName"',
  'c.family_name AS "familyName"',
  'c.honorific_prefix AS "honorificPrefix"',
  'c.name_to_use AS "nameToUse"',
  'c.pronunciation',
  'c.pronouns',
  'c.display_name AS "displayName"',
  'c.relationship_kinds AS "relationshipKinds"',
  'c.lifecycle_stage AS "lifecycleStage"',
  'c.importance',
  'c.owner_id AS "ownerId"',
  'c.language',
  'c.time_zone AS "timeZone"',
  'c.deceased_at AS "deceasedAt"',
  'c.archived_at AS "archivedAt"',
  'c.source',
  'c.external_id AS "externalId"',
  'c.created_at AS "createdAt"',
  'c.updated_at AS "updatedAt"',
].join(', ');

/** Reads contacts as pages show them: one statement, whatever was selected and however many they are. */
@Injectable()
export class ReadContacts {
  /**
   * The contacts of these ids in the order of the ids; unknown ones are left out. `fields` are the names of the
   * selected fields: each window among them becomes a column, the others cost nothing.
   */
  async byIds(db: Db, ids: readonly string[], fields: ReadonlySet<string>): Promise<Contact[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<Contact>(contactsStatement(fields, 'c.id = ANY($1)'), [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /**
   * One contact; null when there is none of this id in the workspace. Not a list of one: PostgreSQL takes an unknown
   * list for ten ids, finds a plan for that dear, and plans the page anew for every request, ten times its own cost.
   */
  async byId(db: Db, id: string, fields: ReadonlySet<string>): Promise<Contact | null> {
    if (!isUuid(id)) return null;
    const [contact] = await db.query<Contact>(contactsStatement(fields, 'c.id = $1'), [id]);
    return contact ?? null;
  }
}

const MOST_TEXTS = 200;
const texts = new Map<string, string>();

/** One text for each selection, made and prepared once; `condition` says which contacts of `c`, by $1. */
function contactsStatement(fields: ReadonlySet<string>, condition: string): string {
  const wanted = new Set([...fields].flatMap((field) => COMPUTED_FROM[field] ?? [field]));
  const windows = CONTACT_WINDOWS.filter(({ field }) => wanted.has(field));
  const selection = [condition, ...windows.map(({ field }) => field)].join();
  const text = texts.get(selection) ?? compose(windows, condition);
  if (texts.size < MOST_TEXTS) texts.set(selection, text);
  return text;
}

function compose(windows: readonly Window[], condition: string): string {
  const columns = [COLUMNS, ...windows.map(({ field, sql }) => `${sql} AS "${field}"`)];
  return `SELECT ${columns.join(',\n')}\nFROM contact c WHERE ${condition}`;
}
