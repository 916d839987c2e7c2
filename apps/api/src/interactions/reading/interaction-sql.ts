import { isoInstant, jsonObject } from '../../platform/database/json-sql';
import { INTERACTION_WINDOWS } from './interaction-windows';

const PLAIN = {
  id: 'i.id',
  version: 'i.version',
  situation: 'i.situation',
  direction: 'i.direction',
  status: 'i.status',
  outcome: 'i.outcome',
  subject: 'i.subject',
  body: 'i.body',
  theirWords: 'i.their_words',
  feeling: 'i.feeling',
  feelingSource: 'i.feeling_source',
  emotions: 'i.emotions',
  listening: 'i.listening',
  twoWay: 'i.two_way',
  visibility: 'i.visibility',
  authorId: 'i.author_id',
  transcriptLength: 'i.transcript_length',
  source: 'i.source',
  externalId: 'i.external_id',
};
const INSTANTS = {
  occurredAt: 'i.occurred_at',
  endedAt: 'i.ended_at',
  pinnedAt: 'i.pinned_at',
  createdAt: 'i.created_at',
  updatedAt: 'i.updated_at',
};

/** Fields that are computed from another window than one of their own name. */
const COMPUTED_FROM: Readonly<Record<string, string>> = { viewerCanEdit: 'ownerId' };

/** SQL of the columns of an interaction `i`: its plain ones, and the windows among the selected fields. */
export function interactionColumns(fields: ReadonlySet<string>): string {
  const wanted = new Set([...fields].map((field) => COMPUTED_FROM[field] ?? field));
  const plain = Object.entries({ ...PLAIN, ...INSTANTS }).map(([field, column]) => `${column} AS "${field}"`);
  const windows = INTERACTION_WINDOWS.filter(({ field }) => wanted.has(field));
  return [...plain, ...windows.map(({ field, sql }) => `${sql} AS "${field}"`)].join(',\n');
}

/** SQL of an interaction `i` as JSON: its columns, and the windows among the selected fields. */
export function interactionJson(fields: ReadonlySet<string>): string {
  const wanted = new Set([...fields].map((field) => COMPUTED_FROM[field] ?? field));
  const windows = INTERACTION_WINDOWS.filter(({ field }) => wanted.has(field));
  return jsonObject({
    ...PLAIN,
    ...Object.fromEntries(Object.entries(INSTANTS).map(([field, column]) => [field, isoInstant(column)])),
    ...Object.fromEntries(windows.map(({ field, sql }) => [field, sql])),
  });
}

/** The same with all of its windows, its transcript apart: for the few that stand on a page by themselves. */
export const INTERACTION_JSON = interactionJson(
  new Set(INTERACTION_WINDOWS.map(({ field }) => field).filter((field) => field !== 'transcript')),
);
