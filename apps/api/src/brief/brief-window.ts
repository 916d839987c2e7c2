import type { BriefInteraction, PainStatus } from '@heed/domain';
import { type GuideFacts, guideFactsJson } from '../guide/load-guide';
import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';
import { takesPart } from '../pulse/takes-part';
import type { Judged } from '../suggestions/suggestions-window';

/** An active protocol of calls, as far as the brief speaks from it. */
interface BriefGuide {
  readonly id: string;
  readonly name: string;
  readonly do: readonly string[];
  readonly dont: readonly string[];
  readonly openingLine: string;
}

/** What the window puts on a contact. */
interface Briefed {
  readonly pronunciation: string | null;
  readonly pronouns: string | null;
  readonly nameToUse: string | null;
  readonly imported: boolean;
  readonly talks: readonly BriefInteraction[];
  readonly guide: GuideFacts;
  readonly guides: readonly BriefGuide[];
}

/** A contact with all that its brief is made from, as the windows `BRIEF_WINDOWS` read it. */
export interface BriefedContact {
  readonly id: string;
  readonly suggestions: Judged;
  readonly painPoints: readonly {
    readonly id: string;
    readonly title: string;
    readonly theirWords: string | null;
    readonly severity: number;
    readonly status: PainStatus;
    readonly lastMentionedAt: string;
    /** The newest first, of those that the viewer may read. */
    readonly mentions: readonly { readonly interactionId: string }[];
  }[];
  readonly brief: Briefed;
}

const newest = (condition: string) => `(SELECT tp.interaction_id FROM interaction_participant tp
    JOIN interaction ti ON ti.workspace_id = tp.workspace_id AND ti.id = tp.interaction_id
   WHERE tp.workspace_id = c.workspace_id AND tp.contact_id = c.id AND NOT tp.planned
     AND ti.status = 'COMPLETED' AND ti.direction <> 'INTERNAL' AND ${takesPart('tp', 'ti')} ${condition}
   ORDER BY tp.occurred_at DESC, tp.id DESC LIMIT 1)`;

/** The last time both sides spoke, and the last touch, whole: what is said of them is never cut. */
const talks = jsonList({
  item: jsonObject({
    id: 'i.id',
    occurredAt: isoInstant('i.occurred_at'),
    status: 'i.status',
    direction: 'i.direction',
    twoWay: 'i.two_way',
    outcome: 'i.outcome',
    typeLabel: 't.label',
    by: 'i.author_name',
    subject: 'i.subject',
    body: 'i.body',
    feeling: 'i.feeling',
    feelingSource: 'i.feeling_source',
    imported: 'i.imported_at IS NOT NULL',
  }),
  from: `(${newest('AND ti.two_way')} UNION ${newest('')}) talk
    JOIN interaction i ON i.workspace_id = c.workspace_id AND i.id = talk.interaction_id
    JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id`,
  orderBy: 'i.id',
});

const CALL = `(SELECT ct.id FROM interaction_type ct WHERE ct.workspace_id = c.workspace_id AND ct.key = 'CALL')`;

const guides = jsonList({
  item: jsonObject({
    id: 'v.id',
    name: 'v.name',
    do: `v.body -> 'do'`,
    dont: `v.body -> 'dont'`,
    openingLine: `v.body -> 'openingLine'`,
  }),
  from: `protocol p JOIN protocol_version v ON v.workspace_id = p.workspace_id AND v.protocol_id = p.id
   WHERE p.workspace_id = c.workspace_id AND p.type_id = ${CALL} AND v.status = 'ACTIVE'`,
  orderBy: 'v.id',
});

export const briefWindow: Window = {
  field: 'brief',
  sql: jsonObject({
    pronunciation: 'c.pronunciation',
    pronouns: 'c.pronouns',
    nameToUse: 'c.name_to_use',
    imported: 'c.source IS NOT NULL',
    talks,
    guide: guideFactsJson(CALL),
    guides,
  }),
};
