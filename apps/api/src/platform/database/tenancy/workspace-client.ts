import pg from 'pg';
import { ISO_TYPES } from '../iso-types';
import { announceStatement } from '../statement-listeners';
import { beginStatement } from './transaction-settings';

const MOST_NAMES = 500;
const PREPARABLE = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i;
const names = new Map<string, string>();

interface QueryingClient {
  query(config: unknown, values?: unknown, callback?: unknown): unknown;
}
const Client: new (config?: pg.ClientConfig) => QueryingClient = pg.Client;

/**
 * The pool's connection. TypeORM owns the transaction, and its `START TRANSACTION` leaves here as one round trip that
 * also tells row-level security who asks and where; the first 500 distinct statement texts are prepared.
 */
export class WorkspaceClient extends Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, types: ISO_TYPES });
  }

  override query(config: unknown, values?: unknown, callback?: unknown): unknown {
    if (typeof config !== 'string') return super.query(config, values, callback);
    if (config === 'START TRANSACTION') return super.query(beginStatement(), values, callback);
    announceStatement(config);
    const name = nameOf(config);
    if (name === undefined) return super.query(config, values, callback);
    return super.query({ name, text: config, values: Array.isArray(values) ? values : [] }, callback);
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES || !PREPARABLE.test(text)) return known;
  const name = `heed_${names.size + 1}`;
  names.set(text, name);
  return name;
}
