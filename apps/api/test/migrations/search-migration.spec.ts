import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { ENTITIES } from '../../src/entities';
import { wordsOf } from '../../src/interactions/words-of';
import { MIGRATIONS } from '../../src/migrations';
import { migrate } from '../../src/platform/database/migrate';
import { emptyDatabase } from '../database';

const MANY = 2_500;
const MESSAGES = [{ at: '2020-05-12T12:25:56Z', from: 'CUSTOMER', text: 'Grüß Gott' }];
const TEXTS = { subject: 'Café', body: "It's late", their_words: null };

describe('the migration to search', () => {
  let empty: Awaited<ReturnType<typeof emptyDatabase>>;
  let looking: pg.Client;
  const [workspace, type] = [uuid(), uuid()];

  beforeAll(async () => {
    empty = await emptyDatabase();
    await upTo(3);
    looking = new pg.Client({ connectionString: empty.superuserUrl });
    await looking.connect();
    await fill();
    await upTo(4);
  }, 60_000);
  afterAll(async () => {
    await looking.end();
    await empty.drop();
  });

  const upTo = (count: number) =>
    migrate({ ...empty, secretsDirectory: tmpdir(), entities: ENTITIES, migrations: MIGRATIONS.slice(0, count) });

  async function fill(): Promise<void> {
    await looking.query(
      `INSERT INTO workspace (id, version, name, language, time_zone, created_at) VALUES ($1, 1, 'Old', 'en', 'UTC', now())`,
      [workspace],
    );
    await looking.query(
      `INSERT INTO interaction_type (workspace_id, id, version, key, label, icon, default_direction, customer_facing, archived, position)
       VALUES ($1, $2, 1, 'CALL', 'Call', 'phone', 'OUTBOUND', true, false, 1)`,
      [workspace, type],
    );
    await looking.query(
      `INSERT INTO interaction (workspace_id, id, version, type_id, direction, status, occurred_at, subject, body, emotions,
         listening, two_way, visibility, author_kind, author_id, author_name, transcript, transcript_length, search, created_at, updated_at)
       SELECT $1, gen_random_uuid(), 1, $2, 'OUTBOUND', 'COMPLETED', timestamptz '2026-03-01' - n * interval '1 hour', $3, $4, '{}', '{}', true,
              (ARRAY['NORMAL', 'SENSITIVE', 'PRIVATE'])[1 + n % 3], 'USER', gen_random_uuid(), 'Ada',
              CASE WHEN n % 2 = 0 THEN $5::jsonb END, 0, 'old', now(), now() FROM generate_series(1, $6::int) n`,
      [workspace, type, TEXTS.subject, TEXTS.body, JSON.stringify(MESSAGES), MANY],
    );
  }

  it('gives every entry its words, whoever may read it', async () => {
    const { rows } = await looking.query<{ at: Date; transcript: unknown; words: string }>(
      'SELECT occurred_at AS at, transcript, words::text FROM interaction',
    );
    const sorted = (words: string) => words.split(' ').sort().join(' ');
    expect(rows).toHaveLength(MANY);
    for (const { at, transcript, words } of rows) {
      const expected = wordsOf({ ...TEXTS, transcript, occurred_at: at.toISOString() });
      expect(sorted(words)).toBe(sorted(expected));
    }
  });

  it('leaves the table as closed as it was', async () => {
    const { rows } = await looking.query(
      `SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'interaction'`,
    );
    expect(rows).toEqual([{ forced: true }]);
  });
});
