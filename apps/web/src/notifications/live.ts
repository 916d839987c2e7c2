import type { Client } from 'graphql-ws/client';

/** What the server tells as it happens, reduced to what a reader of it needs. */
export interface Arrived {
  title: string;
  unread: number;
}

/** Who listens. */
interface Ears {
  arrived: (news: Arrived) => void;
  /** The line stands, or does not; each time it stands again something may have been missed. */
  connected: (stands: boolean) => void;
}

const ARRIVED = 'subscription NotificationArrived { notificationArrived { unread notification { id title } } }';
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** How long to wait before the line is tried again: twice as long each time, and never all at the same moment. */
export function pauseBefore(tries: number, random = Math.random()): number {
  return Math.min(FIRST_WAIT * 2 ** tries, LONGEST_WAIT) * (0.5 + random / 2);
}

/** A device without a network tries nothing until it has one. */
async function untilReady(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  if (!navigator.onLine) await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
}

const isArrived = (
  data: unknown,
): data is { notificationArrived: { unread: number; notification: { title: string } } } =>
  typeof data === 'object' && data !== null && 'notificationArrived' in data;

/**
 * Listens over graphql-ws (graphql-transport-ws) until it is ended. A line that breaks is tried again for as long as
 * somebody listens, with growing pauses; a refusal is final.
 */
export async function listen(url: string, { arrived, connected }: Ears): Promise<() => void> {
  const { createClient } = await import('graphql-ws/client');
  const client: Client = createClient({
    url,
    lazy: false,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (tries) => untilReady(pauseBefore(tries)),
    keepAlive: 30_000,
    onNonLazyError: () => connected(false),
    on: { connected: () => connected(true), closed: () => connected(false) },
  });
  const end = client.subscribe(
    { query: ARRIVED },
    {
      next: ({ data }) => {
        if (!isArrived(data)) return;
        const { unread, notification } = data.notificationArrived;
        arrived({ unread, title: notification.title });
      },
      error: () => connected(false),
      complete: () => undefined,
    },
  );
  return () => {
    end();
    void client.dispose();
  };
}
