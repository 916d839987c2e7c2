/** Hears the text of each statement sent to the database, transaction control apart. */
type StatementListener = (text: string) => void;

const CONTROL = /^\s*(BEGIN|START|COMMIT|ROLLBACK|SET|SAVEPOINT|RELEASE)\b/i;
const listeners = new Set<StatementListener>();

/** Listens from now on, to every connection of this process; call what is returned to stop. */
export function listenToStatements(listener: StatementListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announceStatement(text: string): void {
  if (listeners.size === 0 || CONTROL.test(text)) return;
  for (const listener of listeners) listener(text);
}
