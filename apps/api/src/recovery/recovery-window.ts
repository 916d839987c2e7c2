import { type FeltTouch, type Instant, RECOVERY_STEPS, type RecoveryStepKind, type Visibility } from '@heed/domain';
import { contactRefJson } from '../contacts/contact-ref-sql';
import type { ContactRef } from '../contacts/contact-ref.type';
import { memberJson } from '../identity/member-sql';
import type { Member } from '../identity/member.type';
import { readerLanguage, readerZone } from '../identity/reader-sql';
import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';
import { type InteractionRef, interactionRefJson } from '../preferences/interaction-ref.type';
import { ACTS_OF_CONTACT, CONFIRMED_AT, FELT_FIELDS, FELT_LATELY } from './felt-sql';
import { type RecoveryRow, STEP_COLUMNS } from './recovery-row';

/** An interaction with a feeling, with the contact's part in it. */
type Felt = FeltTouch & {
  readonly partId: string;
  readonly ref: InteractionRef;
  readonly visibility: Visibility;
  readonly authorId: string;
};

/** What people did about one recovery. */
export interface KnownActs {
  readonly row: RecoveryRow;
  readonly owner: Member | null;
  readonly steps: readonly {
    readonly kind: RecoveryStepKind;
    readonly doneAt: Instant | null;
    readonly by: string | null;
    readonly interaction: InteractionRef | null;
  }[];
  /** When the customer said that it is good, as far as the viewer may read it. */
  readonly confirmedAt: Instant | null;
}

/** What the window puts on a contact: all that its recovery is told from, as this viewer may read it. */
export interface KnownRecovery {
  readonly contact: ContactRef;
  readonly contactOwnerId: string | null;
  readonly felt: readonly Felt[];
  readonly acts: readonly KnownActs[];
  readonly language: string;
  readonly zone: string;
}

const felt = jsonList({
  item: jsonObject({
    ...FELT_FIELDS,
    partId: 'f.part_id',
    ref: `(SELECT ${interactionRefJson('f', 'ft')} FROM interaction_type ft
      WHERE ft.workspace_id = f.workspace_id AND ft.id = f.type_id)`,
    visibility: 'f.visibility',
    authorId: 'f.author_id',
  }),
  from: FELT_LATELY,
  orderBy: 'f.at, f.id',
});

const refOf = (column: string) => `(SELECT ${interactionRefJson('si', 'st')} FROM interaction si
    JOIN interaction_type st ON st.workspace_id = si.workspace_id AND st.id = si.type_id
   WHERE si.workspace_id = r.workspace_id AND si.id = r.${column})`;

const steps = RECOVERY_STEPS.map((kind) => {
  const { at, by, in: within } = STEP_COLUMNS[kind];
  return jsonObject({ kind: `'${kind}'`, doneAt: isoInstant(`r.${at}`), by: `r.${by}`, interaction: refOf(within) });
});

const acts = jsonList({
  item: jsonObject({
    row: 'to_jsonb(r)',
    owner: `(SELECT ${memberJson('m')} FROM membership m WHERE m.workspace_id = r.workspace_id AND m.id = r.owner_id)`,
    steps: `json_build_array(${steps.join(', ')})`,
    confirmedAt: CONFIRMED_AT,
  }),
  from: ACTS_OF_CONTACT,
  orderBy: 'r.created_at, r.id',
});

/** SQL of a `KnownRecovery` of the contact `c`. */
export const KNOWN_RECOVERY = jsonObject({
  contact: contactRefJson('c'),
  contactOwnerId: 'c.owner_id',
  felt,
  acts,
  language: readerLanguage('c.workspace_id'),
  zone: readerZone('c.workspace_id'),
});

/** `Contact.recovery`. */
export const recoveryWindow: Window = { field: 'recovery', sql: KNOWN_RECOVERY };
