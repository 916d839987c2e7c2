import type { Db } from '../platform/database/db';
import { command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import type { Principal } from '../platform/principal';

/** What a command about a reminder names in its payload. */
interface ReminderShown {
  readonly reminderId: string;
  readonly contactId: string | null;
}

/** What a command did; `changeId` is null when everything was so already. */
export interface ReminderChanged extends ReminderShown {
  readonly changeId: string | null;
}

/** What a command about one reminder works with. */
export interface ReminderWork {
  readonly db: Db;
  readonly actor: Principal;
  /** The instant the operation began, ISO 8601 in UTC. */
  readonly now: string;
  /** Names the reminder as soon as it is known: the payload shows it as it is now beside a CONFLICT. */
  about(shown: ReminderShown): void;
}

/** The body of a mutation about one reminder, answered by a ReminderPayload. */
export function reminderCommand(context: OperationContext, run: (work: ReminderWork) => Promise<ReminderChanged>) {
  let shown: Partial<ReminderShown> = {};
  const about = (named: ReminderShown) => {
    shown = named;
  };
  return command<ReminderChanged>(
    context,
    (db, actor) => run({ db, actor, now: context.now().toISOString(), about }),
    () => shown,
  );
}
