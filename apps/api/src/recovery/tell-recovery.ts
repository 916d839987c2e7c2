import {
  closedText,
  currentRecovery,
  DAY_MS,
  type Episode,
  type Instant,
  mayTend,
  millis,
  nextStep,
  RECOVERY_SHOWN_DAYS,
  RECOVERY_STEPS,
  sayDay,
} from '@heed/domain';
import { editorOf } from '../contacts/writing/contact-work';
import type { Principal } from '../platform/principal';
import type { Recovery } from './recovery.type';
import type { KnownActs, KnownRecovery } from './recovery-window';

/** The recovery of a contact as the records tell it to one viewer, with what people did about it. */
export interface ToldRecovery {
  /** The id of the contact's part in what opened it. */
  readonly id: string;
  readonly episode: Episode;
  readonly opening: KnownRecovery['felt'][number];
  /** Null while nobody did anything. */
  readonly acts: KnownActs | null;
}

/** The recovery that is open, else the last one; null when nothing hurt. */
export function toldRecovery({ felt, acts }: KnownRecovery): ToldRecovery | null {
  const confirmations = acts.flatMap(({ row: { confirmed_in_id: interactionId }, confirmedAt: occurredAt }) =>
    interactionId === null || occurredAt === null ? [] : [{ interactionId, occurredAt }],
  );
  const episode = currentRecovery(felt, confirmations);
  const opening = felt.find(({ id }) => id === episode?.openedBy);
  if (episode === null || opening === undefined) return null;
  const id = opening.partId;
  return { id, episode, opening, acts: acts.find(({ row }) => row.id === id) ?? null };
}

/** The recovery as the API shows it, `now`: the open one, else one that closed in the last 14 days; null without one. */
export function shownRecovery(known: KnownRecovery, viewer: Principal, now: Instant): Recovery | null {
  const told = toldRecovery(known);
  if (told === null) return null;
  const { closing } = told.episode;
  const longAgo = closing !== null && millis(now) - millis(closing.at) > RECOVERY_SHOWN_DAYS * DAY_MS;
  return longAgo ? null : shown(told, known, viewer, now);
}

function shown({ id, episode, opening, acts }: ToldRecovery, known: KnownRecovery, viewer: Principal, now: Instant) {
  const { contact, contactOwnerId, language, zone } = known;
  const { closing, openedAt } = episode;
  const steps = acts?.steps ?? RECOVERY_STEPS.map((kind) => ({ kind, doneAt: null, by: null, interaction: null }));
  const done = new Set(steps.filter(({ doneAt }) => doneAt !== null).map(({ kind }) => kind));
  const ownerId = acts?.row.owner_id ?? null;
  return {
    id,
    version: acts?.row.version ?? 0,
    contact,
    owner: acts?.owner ?? null,
    opened: opening.ref,
    openedAt,
    steps,
    next: closing === null ? nextStep(done) : null,
    closedAt: closing?.at ?? null,
    closedText: closing && closedText(closing, language, sayDay(language, closing.at, now, zone)),
    viewerCanEdit: mayTend(editorOf(viewer), { contactOwnerId, ownerId }),
  };
}
