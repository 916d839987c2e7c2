import { AsyncLocalStorage } from 'node:async_hooks';

type Later = () => void;

const waiting = new AsyncLocalStorage<Later[]>();

/**
 * Does this once the transaction in which it is asked for is committed, and not at all when it is rolled back. Nobody waits
 * for it and nothing it throws is anybody's: it is for what may be lost. Outside a transaction it is done at once.
 */
export function afterCommit(work: Later): void {
  const list = waiting.getStore();
  if (list === undefined) work();
  else list.push(work);
}

/** Runs a transaction, then what it asked for. */
export async function withAfterCommit<T>(transaction: () => Promise<T>): Promise<T> {
  const asked: Later[] = [];
  const result = await waiting.run(asked, transaction);
  for (const work of asked) {
    try {
      work();
    } catch {
      // What is committed is done, whatever becomes of what follows.
    }
  }
  return result;
}
