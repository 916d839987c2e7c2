const ALLOWED = new Set([
  'context',
  'requestId',
  'operationName',
  'durationMs',
  'codes',
  'code',
  'err',
  'msg',
  'port',
  'host',
]);

/** Keeps the keys a log line may carry: ids, names of operations, durations and codes; never what people wrote. */
export function onlyAllowed(line: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(line).filter(([key]) => ALLOWED.has(key)));
}

/** An error without its message, which may quote a row: its name, its code and where it was thrown. */
export function withoutContents(error: Error & { code?: unknown }): Record<string, unknown> {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code: error.code, at: frames.slice(0, 12).map((line) => line.trim()) };
}
