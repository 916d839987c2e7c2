import { someNotifications } from '../../notifications/reading/read-notifications';
import type { Notification } from '../../notifications/notification.type';
import type { DeliveryToCarry, Desk } from '../carriers/carrier';

/**
 * The notification of a delivery as its member reads it; null when there is nothing to disturb them for any more: they
 * have read it, it was done, put off or given to somebody else, or they may not read what it came from.
 */
export async function notificationOf(
  { db, member, now }: Desk,
  delivery: DeliveryToCarry,
): Promise<Notification | null> {
  if (delivery.notificationId === null) return null;
  const { notifications } = await someNotifications({ db, viewer: member, now }, [delivery.notificationId]);
  return notifications.find(({ readAt }) => readAt === null) ?? null;
}
