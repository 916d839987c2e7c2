import type { DeliveryToCarry } from '../../src/reaching/carriers/carrier';
import type { Principal } from '../../src/platform/principal';
import { v7 as uuid } from 'uuid';

/** A delivery to a member as a carrier gets it: their mail of the day, unless something else is said. */
export function aDelivery(member: Principal, given: Partial<DeliveryToCarry> = {}): DeliveryToCarry {
  return {
    id: uuid(),
    workspaceId: member.workspaceId,
    memberId: member.id,
    channel: 'MAIL',
    targetId: member.id,
    subject: 'DIGEST',
    notificationId: null,
    day: null,
    attempt: 1,
    createdAt: '2026-11-22T09:00:00.000Z',
    ...given,
  };
}
