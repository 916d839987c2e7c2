import type { ErrorRequestHandler, RequestHandler } from 'express';
import express from 'express';

/** The largest request body, in bytes. */
export const LARGEST_BODY = 1024 * 1024;

const PROBLEMS: Record<string, { status: number; message: string }> = {
  'entity.too.large': { status: 413, message: 'The request body is larger than 1 MB.' },
  'encoding.unsupported': { status: 415, message: 'This content encoding is not supported.' },
  'charset.unsupported': { status: 415, message: 'Only UTF-8 is supported.' },
};
const MALFORMED = { status: 400, message: 'The request body is not valid JSON.' };

/** HTTP 415 for every declared character set but UTF-8: some decoders would guess. */
export const utf8Only: RequestHandler = (req, res, next) => {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(req.headers['content-type'] ?? '')?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return next();
  res.status(415).json({ errors: [{ message: 'Only UTF-8 is supported.', extensions: { code: 'BAD_REQUEST' } }] });
};

export const readJson: RequestHandler = express.json({ limit: LARGEST_BODY, type: 'application/json' });

/** A body that could not be read is the sender's fault: 400, 413 or 415 in the shape of a GraphQL answer. */
export const unreadableBody: ErrorRequestHandler = (error: { type?: string }, _req, res, next) => {
  if (typeof error.type !== 'string') return next(error);
  const { status, message } = PROBLEMS[error.type] ?? MALFORMED;
  res.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
};
