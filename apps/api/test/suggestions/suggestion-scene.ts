import type { bootTeam } from '../boot-team';
import type { LogInteractionInput } from '../generated/graphql';

type Team = Pick<Awaited<ReturnType<typeof bootTeam>>, 'api' | 'owner' | 'agent' | 'scene'>;

const DAYS_AGO_MS = 5 * 86_400_000;

/** A way to reach people: of who has none nothing is suggested. */
export const REACH = { phone: '+49 30 901820' };

/** An angry call that the agent took five days ago, so that its time has come: its id and its contact's. */
export async function angryCall(
  { api, owner, agent, scene }: Team,
  { ownerId, ...given }: Partial<LogInteractionInput> & { readonly ownerId?: string } = {},
) {
  const contactId = await scene.aContact(owner.client, { ...REACH, ...(ownerId && { ownerId }) });
  const occurredAt = new Date(api.clock.now().getTime() - DAYS_AGO_MS).toISOString();
  const felt = { feeling: 'UPSET', direction: 'INBOUND', theirWords: 'Third time I call about this.' } as const;
  const call = scene.aCall(contactId, { ...felt, occurredAt, ...given });
  await scene.logged(agent.client, call);
  return { contactId, call: call.id };
}
