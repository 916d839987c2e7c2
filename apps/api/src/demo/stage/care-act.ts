import { ChangeHandover } from '../../handovers/change-handover';
import { StartHandover } from '../../handovers/start-handover';
import { ChangeRecovery } from '../../recovery/change-recovery';
import type { Care } from '../story/event';
import type { Making } from './log-act';
import type { Act, Acting, Stage } from './stage';

/** What colleagues do for a person, by the commands that people use for it. */
export function careAct(event: Care, at: number, { name }: Making): Act {
  const called = name('other', JSON.stringify(event));
  const perform = async (stage: Stage, as: Acting): Promise<unknown> => {
    const contact = (key: string) => stage.ids.of(name('contact', key));
    if ('tend' in event) {
      const hurt = await recovery(as, stage.ids.of(name('talk', event.hurtIn)), contact(event.tend));
      return stage.command(ChangeRecovery).take(as, { ...hurt, ownerId: as.actor.id });
    }
    if ('step' in event) {
      const hurt = await recovery(as, stage.ids.of(name('talk', event.hurtIn)), contact(event.of));
      const interactionId = event.in === undefined ? null : stage.ids.of(name('talk', event.in));
      return stage.command(ChangeRecovery).tick(as, { ...hurt, step: event.step, done: true, interactionId });
    }
    const contactId = contact('hand' in event ? event.hand : event.takeOver);
    if ('takeOver' in event) return stage.command(ChangeHandover).accept(as, await openHandover(as, contactId));
    const contactVersion = await stage.versionOf('contact', contactId);
    const { note } = event;
    const whom = { contactId, contactVersion, toMemberId: stage.member(event.to) };
    return stage.command(StartHandover).run(as, { id: stage.ids.make(called, at), note, ...whom });
  };
  return { at, by: event.by, called, perform };
}

interface Ref {
  readonly id: string;
  readonly version: number;
}

const RECOVERY = `SELECT p.id, coalesce(r.version, 0) AS version FROM interaction_participant p
  LEFT JOIN recovery r ON r.workspace_id = p.workspace_id AND r.id = p.id
 WHERE p.interaction_id = $1 AND p.contact_id = $2`;
const HANDOVER = `SELECT id, version FROM handover WHERE contact_id = $1 AND told_at IS NULL AND withdrawn_at IS NULL`;

function recovery(as: Acting, interactionId: string, contactId: string): Promise<Ref> {
  return only(as, RECOVERY, [interactionId, contactId]);
}

function openHandover(as: Acting, contactId: string): Promise<Ref> {
  return only(as, HANDOVER, [contactId]);
}

async function only({ db }: Acting, text: string, params: readonly unknown[]): Promise<Ref> {
  const [row] = await db.query<Ref>(text, params);
  if (row === undefined) throw new Error('A story tends what is not there.');
  return row;
}
