import { jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';
import type { KnownContact } from './known-contact';
import type { KnownSetting } from './known-setting';
import { knownSetting } from './setting-sql';
import { KNOWN_CONTACT } from './snapshot-sql';

/** What the window puts on a contact. */
export interface Judged {
  readonly known: KnownContact;
  readonly setting: KnownSetting;
}

/** `Contact.suggestions`: what the rules look at; the report is computed from it. */
export const suggestionsWindow: Window = {
  field: 'suggestions',
  sql: jsonObject({ known: KNOWN_CONTACT, setting: knownSetting('c.workspace_id') }),
};
