import type { TimelineEntryFragment } from '../../graphql/generated/graphql';
import { type LogDraft, emptyDraft } from './log-draft';

/** What was logged before, as a draft to edit. */
export function fromInteraction(logged: TimelineEntryFragment): LogDraft {
  const { id, version, direction, outcome, status, occurredAt, endedAt, feeling, listening, visibility } = logged;
  return {
    ...emptyDraft(),
    id,
    version,
    typeId: logged.type.id,
    direction,
    outcome: outcome ?? null,
    situation: logged.situation ?? 'NONE',
    status,
    at: occurredAt,
    minutes: endedAt ? Math.round((Date.parse(endedAt) - Date.parse(occurredAt)) / 60_000) : null,
    subject: logged.subject ?? '',
    body: logged.body ?? '',
    theirWords: logged.theirWords ?? '',
    feeling: feeling ?? null,
    listening: [...listening],
    visibility,
    versionId: logged.protocolVersion?.id ?? null,
  };
}
