/** Tables that grow with what is seeded. */
const TABLES = [
  'contact',
  'contact_point',
  'contact_tag',
  'affiliation',
  'consent_record',
  'important_date',
  'relationship',
  'interaction',
  'interaction_participant',
  'pain_point',
  'pain_mention',
  'promise',
  'preference',
  'reminder',
  'change_record',
];

/** What PostgreSQL keeps in order with each row, and makes much faster for all rows at once. */
const KEPT = `
  SELECT i.indexrelid::regclass::text AS name, format('DROP INDEX %s', i.indexrelid::regclass) AS drop, pg_get_indexdef(i.indexrelid) AS make,
         1 AS turn
    FROM pg_index i
   WHERE i.indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
  UNION ALL
  SELECT c.conname::text, format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)), 2
    FROM pg_constraint c WHERE c.conrelid = ANY($1::regclass[]) AND c.contype = 'f'
   ORDER BY turn`;

const FREE = [
  `SET LOCAL maintenance_work_mem = '1GB'`,
  `SET LOCAL max_parallel_maintenance_workers = 2`,
  `SET LOCAL work_mem = '128MB'`,
];

/**
 * Does the work without the indexes and foreign keys of the growing tables, and makes them again afterwards. All of it
 * is one transaction, so whatever goes wrong, they are as they were; whoever else uses the tables waits for its end.
 */
export async function withoutIndexes(
  /** @type {import('pg').Client} */ client,
  /** @type {() => Promise<void>} */ work,
  /** @type {(doing: string) => void} */ tell,
) {
  for (const setting of FREE) await client.query(setting);
  const { rows } = await client.query(KEPT, [TABLES]);
  for (const { drop } of [...rows].reverse()) await client.query(drop);
  await work();
  for (const { name, make } of rows) {
    tell(name);
    await client.query(make);
  }
}
