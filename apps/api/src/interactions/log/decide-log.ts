import type { Check, Visibility } from '@heed/domain';
import { toldPains } from '../../pain-points/told-pains';
import type { RowDiff } from '../../platform/changes/row-diff';
import { inserted } from '../../platform/changes/row-diff';
import { learnedPreferences } from '../../preferences/learned-preferences';
import { keptPromises, madePromises } from '../../promises/made-promises';
import { loggedReminders, type ReminderScene } from '../../reminders/new-reminder';
import { wokenReminders } from '../../reminders/woken-reminders';
import { loggedAnswers } from '../answers/logged-answers';
import type { InteractionRow } from '../interaction-row';
import { isMessage, twoWayOfNeighbours } from '../thread';
import type { LogInteractionInput } from './log-interaction.input';
import { type LogScene, newInteraction } from './new-interaction';
import { newParticipants } from './new-participants';

/** Everything a log writes. */
interface DecidedLog {
  readonly interaction: InteractionRow;
  readonly rows: readonly RowDiff[];
}

/** Decides what a log writes, from what was loaded; notes every reason against it. */
export function decideLog(check: Check, input: LogInteractionInput, scene: LogScene): DecidedLog {
  const { loaded, contact, now } = scene;
  if (scene.type.archived) check.refuse('INVALID', 'typeId', 'This type is no longer in use. Choose another.');
  const interaction = newInteraction(check, input, scene);
  refuseHindsight(check, input, interaction);
  const { id: interactionId, occurred_at: occurredAt, visibility } = interaction;
  const evidence = { interactionId, contactId: contact.id, occurredAt, visibility, now };
  const rows = [
    inserted('interaction', interaction),
    ...newParticipants(check, input.participants ?? [], interaction, { contactId: contact.id, loaded }),
    ...toldPains(check, input.painPoints ?? [], loaded.pains, evidence),
    ...learnedPreferences(check, input.preferences ?? [], loaded.preferences, evidence),
    ...madePromises(check, input.promises ?? [], promisors(scene), evidence),
    ...loggedReminders(check, input.reminders ?? [], remindersOf(scene, visibility), evidence),
    ...keptPromises(check, input.keptPromiseIds ?? [], loaded.promises, evidence),
    ...loggedAnswers(check, input, interaction, scene),
    ...woken(interaction, scene),
    ...neighbours(interaction, scene),
  ];
  return { interaction, rows: rows.filter((row) => row !== null) };
}

const LEARNED = ['painPoints', 'preferences', 'promises', 'keptPromiseIds'] as const;

function refuseHindsight(check: Check, input: LogInteractionInput, { status }: InteractionRow): void {
  for (const field of status === 'PLANNED' ? LEARNED : []) {
    if (!input[field]?.length) continue;
    check.refuse('INVALID', field, 'This lies ahead, so nothing was said in it yet. Add it when it has taken place.');
  }
}

function promisors({ loaded, contact, actor }: LogScene) {
  return {
    actor: { id: actor.kind === 'USER' ? actor.id : null, name: actor.name },
    contactName: contact.name,
    members: new Map(loaded.members.map(({ id, name }) => [id, name])),
    zone: contact.timeZone ?? loaded.workspace.timeZone,
  };
}

function remindersOf({ loaded, actor, now }: LogScene, visibility: Visibility): ReminderScene {
  const members = new Map(loaded.members.map((member) => [member.id, member]));
  const ownerIds = loaded.contacts.map(({ ownerId }) => ownerId);
  return { actor, members, behind: { visibility, authorId: actor.id, ownerIds }, zone: loaded.workspace.timeZone, now };
}

function woken(interaction: InteractionRow, { loaded, actor, now }: LogScene): RowDiff[] {
  const { direction, status, occurred_at: occurredAt, visibility } = interaction;
  if (direction !== 'INBOUND' || status !== 'COMPLETED') return [];
  const ownerIds = loaded.contacts.map(({ ownerId }) => ownerId);
  return wokenReminders(loaded.sleepers, { occurredAt, visibility, authorId: actor.id, ownerIds }, now);
}

function neighbours(interaction: InteractionRow, { loaded, type }: LogScene): (RowDiff | null)[] {
  if (!isMessage(type.channel)) return [];
  const { id, version, status, direction, occurred_at: occurredAt, visibility, two_way: twoWay } = interaction;
  const own = {
    id,
    version,
    channel: type.channel,
    status,
    direction,
    occurredAt,
    visibility,
    twoWay,
    hasTranscript: false,
  };
  return twoWayOfNeighbours([...loaded.thread, own], id);
}
