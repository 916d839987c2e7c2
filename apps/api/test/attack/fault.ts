import type { Reply } from '../client';
import { leavesOf } from './documents';

/** What a reply must never show: SQL, stacks, paths, names of libraries and of columns. */
const INTERNAL =
  /\b(SELECT|INSERT INTO|UPDATE) .*\b(FROM|SET|VALUES)\b|\bat .*\.(ts|js):\d+|node_modules|typeorm|QueryFailed|syntax error at|violates|duplicate key|invalid input syntax|app_user|change_record|_id\b.*column/i;

/** What of a reply is ours and not the caller's fault; null when it is sound. */
export function faultOf({ status, data, errors }: Reply<unknown>): string | null {
  if (status >= 500) return `HTTP ${status}`;
  const codes = errors.map(({ extensions }) => extensions.code);
  if (codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('UNAVAILABLE')) return codes.join();
  const told = [...errors.map(({ message }) => message), ...messagesOf(data)];
  const leak = told.find((message) => INTERNAL.test(message));
  return leak === undefined ? null : `it tells ${leak}`;
}

/** The messages of user errors in a reply. */
function messagesOf(data: unknown): string[] {
  return leavesOf(data).flatMap(({ path, value }) =>
    path.at(-1) === 'message' && path.includes('userErrors') ? [String(value)] : [],
  );
}
