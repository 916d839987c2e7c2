import { type Editor, mayEdit, refuse } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import type { Principal } from '../../platform/principal';

/** What a command about one contact works with. */
export interface ContactWork {
  readonly db: Db;
  readonly actor: Principal;
  /** The instant the operation began, ISO 8601 in UTC. */
  readonly now: string;
  /** Names the contact as soon as it is known: the payload shows it as it is now beside a CONFLICT. */
  about(contactId: string): void;
}

/** What a command did: the contact it is about, and the change, null when everything was so already. */
export interface ContactChanged {
  readonly contactId: string | null;
  readonly changeId: string | null;
}

/** The body of a mutation about one contact, answered by a ContactPayload. */
export function contactCommand(context: OperationContext, run: (work: ContactWork) => Promise<ContactChanged>) {
  let contactId: string | null = null;
  const about = (id: string) => {
    contactId = id;
  };
  return command<ContactChanged>(
    context,
    (db, actor) => run({ db, actor, now: context.now().toISOString(), about }),
    () => ({ contactId }),
  );
}

/** The actor as the rules of editing see them. */
export function editorOf({ id, role, kind }: Principal): Editor {
  return { id, role, isApiKey: kind === 'API_KEY' };
}

/** @throws Refusal FORBIDDEN when the contact belongs to a colleague and the actor's role minds that */
export function refuseUnlessEditable(actor: Principal, ownerId: string | null): void {
  if (mayEdit(editorOf(actor), ownerId)) return;
  refuse('FORBIDDEN', '', 'A colleague looks after this contact. Ask them, or a manager, to change it.');
}
