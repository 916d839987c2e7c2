import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cadenceThatHolds, LIFECYCLE_STAGES, RELATIONSHIP_KINDS } from '@heed/domain';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import type { Db } from '../../src/platform/database/db';
import type { Principal } from '../../src/platform/principal';
import { rebuildPulses } from '../../src/pulse/update-pulse';
import type { KnownContact } from '../../src/suggestions/known-contact';
import type { KnownSetting } from '../../src/suggestions/known-setting';
import { knownSetting } from '../../src/suggestions/setting-sql';
import { KNOWN_CONTACT } from '../../src/suggestions/snapshot-sql';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';
import { aContactRow, aTagRow } from '../rows';
import { writeRows } from '../write-rows';

let test: TestDatabase;
let ada: Principal;
beforeAll(async () => {
  test = await testDatabase();
  ada = await aPrincipal(test.database);
});
afterAll(() => test.close());

const TAGS = ['a', 'b', 'c', 'd'].map((name) => aTagRow(name));
const days = fc.constantFrom(null, 7, 14);
const setting = fc.record({ ideal_days: days, max_days: days });
const person = fc.record({
  relationship_kinds: fc.subarray([...RELATIONSHIP_KINDS]),
  lifecycle_stage: fc.constantFrom(null, ...LIFECYCLE_STAGES),
  tags: fc.subarray(TAGS),
  own: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, setting),
});

async function write(db: Db): Promise<void> {
  const shared = [
    ...RELATIONSHIP_KINDS.slice(0, 6).map((kind) => ({ scope: 'KIND', kind })),
    ...LIFECYCLE_STAGES.slice(0, 3).map((stage) => ({ scope: 'STAGE', stage })),
    ...TAGS.slice(0, 3).map(({ id }) => ({ scope: 'TAG', tag_id: id })),
  ].map((of, at) => ({ id: uuid(), ...of, ...fc.sample(setting, { numRuns: 1, seed: at })[0] }));
  const people = fc.sample(person, { numRuns: 150, seed: 20261123 }).map(({ tags, own, ...columns }) => {
    const contact = aContactRow(columns);
    const worn = tags.map(({ id }) => ({ id: uuid(), contact_id: contact.id, tag_id: id }));
    return { contact, worn, own: own && { id: uuid(), scope: 'CONTACT', contact_id: contact.id, ...own } };
  });
  await writeRows(db, ada, 'tag', TAGS);
  await writeRows(
    db,
    ada,
    'contact',
    people.map(({ contact }) => contact),
  );
  await writeRows(
    db,
    ada,
    'contact_tag',
    people.flatMap(({ worn }) => worn),
  );
  await writeRows(db, ada, 'cadence', [...shared, ...people.flatMap(({ own }) => own ?? [])]);
}

it('every pulse names the cadence that the rules find, or leaves it to their own', async () => {
  const rows = await test.database.inWorkspace(ada, async (db) => {
    await write(db);
    await rebuildPulses(db);
    return db.query<{ known: KnownContact; setting: KnownSetting; held: string | null }>(
      `SELECT ${KNOWN_CONTACT} AS known, ${knownSetting('c.workspace_id')} AS setting,
              (SELECT u.cadence_id FROM contact_pulse u WHERE u.workspace_id = c.workspace_id AND u.id = c.id) AS held
         FROM contact c`,
    );
  });
  expect(rows).toHaveLength(150);
  for (const { known, setting: around, held } of rows) {
    const holds = cadenceThatHolds(known.contact, known.ownCadence, around.cadences);
    expect(held).toBe(holds?.scope === 'CONTACT' ? null : (holds?.id ?? null));
  }
});
