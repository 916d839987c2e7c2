import type { RowDiff } from '../../platform/changes/row-diff';
import type { LeftAsText } from './left-as-text.type';
import { leftAsText, type MarkedLog, readMarks } from './read-marks';

/** What a log left as text when it was written: as it answered then, though names and the hour are others now. */
export function unreadBefore(log: MarkedLog, rows: readonly RowDiff[]): LeftAsText[] {
  const written = rows.find(({ table }) => table === 'interaction')?.after;
  const occurredAt = text(written?.['occurred_at']) ?? log.occurredAt;
  const status = written?.['status'] === 'PLANNED' ? ('PLANNED' as const) : ('COMPLETED' as const);
  const there = new Set(rows.map(({ after }) => text(after?.['contact_id'])));
  const people = [...log.people].map(([name, called]) => {
    const then = called.filter(({ id }) => there.has(id));
    return [name, then.length === 0 && called.length === 1 ? [] : then.length > 0 ? then.slice(0, 1) : called] as const;
  });
  const { captured } = readMarks({ ...log, input: { ...log.input, status }, occurredAt, people: new Map(people) });
  return leftAsText(log.note, captured);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
