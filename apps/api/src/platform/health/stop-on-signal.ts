import type { INestApplication } from '@nestjs/common';
import { Readiness } from './readiness';

const LONGEST_STOP_MS = 25_000;

/**
 * SIGTERM and SIGINT: not ready at once, then what is running may finish, then everything closes; at the latest after
 * 25 s the process ends. `drainMs` is how long a balancer gets to notice.
 */
export function stopOnSignal(app: INestApplication, drainMs: number): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    app.get(Readiness).drain();
    await new Promise((resolve) => setTimeout(resolve, drainMs));
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}
