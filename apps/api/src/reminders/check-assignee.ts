import { type Check, mayRead } from '@heed/domain';
import type { Principal } from '../platform/principal';
import type { Assignee, Behind } from './reminder-row';

/** What an assignee is chosen from. */
export interface Choice {
  /** The id given; null: nobody was named. */
  readonly given: string | null;
  readonly actor: Principal;
  /** The active member of that id. */
  readonly named: Assignee | null;
  /** Who may read what the reminder came from. */
  readonly behind: Behind;
}

/** The id of who is to do it: the one named, else oneself. Notes under `assigneeId` what speaks against them. */
export function checkAssignee(check: Check, { given, actor, named, behind }: Choice): string {
  const assignee = given === null ? oneself(actor) : named;
  if (assignee === null) {
    if (given === null) check.refuse('REQUIRED', 'assigneeId', 'An integration has nothing to do. Name a member.');
    else check.refuse('NOT_FOUND', 'assigneeId', 'There is no such active member.');
    return actor.id;
  }
  if (behind !== null && !mayRead(assignee, behind)) check.refuse('INVALID', 'assigneeId', UNSEEN);
  return assignee.id;
}

function oneself({ kind, id, role }: Principal): Assignee | null {
  return kind === 'USER' ? { id, role } : null;
}

const UNSEEN =
  'They may not read the entry this came from, and would never see it. Name somebody else, or make it without the entry.';
