import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visibility } from '@heed/domain';
import { v7 as uuid } from 'uuid';
import { ApplyChange } from '../../src/platform/changes/apply-change';
import { ChangeFollowers } from '../../src/platform/changes/change-followers';
import { inserted, type Row, type RowDiff, updated } from '../../src/platform/changes/row-diff';
import { UndoChange } from '../../src/platform/changes/undo-change';
import type { Principal } from '../../src/platform/principal';
import { aChange } from '../a-change';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';
import { aContactRow, anInteractionRow, aParticipantRow, aTypeRow } from '../rows';

describe('the visibility of an interaction', () => {
  let test: TestDatabase;
  let changes: ApplyChange;
  let [author, colleague, contactOwner, manager]: Principal[] = [];
  let contact: Row;
  const type = aTypeRow();
  beforeAll(async () => {
    test = await testDatabase();
    changes = new ApplyChange(test.dataSource, new ChangeFollowers());
    author = await aPrincipal(test.database);
    const { workspaceId } = author;
    colleague = await aPrincipal(test.database, { workspaceId });
    contactOwner = await aPrincipal(test.database, { workspaceId });
    manager = await aPrincipal(test.database, { workspaceId, role: 'MANAGER' });
    contact = aContactRow({ owner_id: contactOwner.id });
    await apply(author, [inserted('contact', contact), inserted('interaction_type', type)], 'NORMAL');
  });
  afterAll(() => test.close());

  it.each<[Visibility, string]>([
    ['NORMAL', 'author, colleague, contact owner, manager'],
    ['SENSITIVE', 'author, contact owner, manager'],
    ['PRIVATE', 'author'],
  ])('%s shows it and the record of its change to %s', async (visibility, readers) => {
    const logged = await log(visibility);
    expect(await readersOf('interaction', logged.id)).toBe(readers);
    expect(await readersOf('change_record', logged.changeId)).toBe(readers);
  });

  it('hides the records of what was open before when it is narrowed, and shows them when that is undone', async () => {
    const logged = await log('NORMAL');
    const narrowed = await apply(author, [diff(logged, { visibility: 'PRIVATE' })], 'NORMAL');
    expect(await readersOf('change_record', logged.changeId)).toBe('author');
    expect(await readersOf('change_record', narrowed.changeId)).toBe('author');
    const undoing = new UndoChange(changes);
    const when = { id: uuid(), at: '2026-11-22T11:00:00.000Z', operation: 'undoChange' };
    await test.database.inWorkspace(is(author), async (db) =>
      undoing.undo(db, is(author), await undoing.load(db, is(author), narrowed.changeId), when),
    );
    for (const id of [logged.changeId, narrowed.changeId, when.id]) {
      expect(await readersOf('change_record', id)).toBe('author, colleague, contact owner, manager');
    }
  });

  it('does not let anyone else touch a private one, or make one private for its author', async () => {
    const secret = await log('PRIVATE');
    const open = await log('NORMAL');
    await expect(apply(manager, [diff(secret, { subject: 'seen' })], 'NORMAL')).rejects.toThrow('changed this since');
    await expect(apply(manager, [diff(open, { visibility: 'PRIVATE' })], 'NORMAL')).rejects.toMatchObject({
      reasons: [{ code: 'FORBIDDEN' }],
    });
  });

  it('must be given with a change of an interaction', async () => {
    const unguarded = aChange([], { subject: 'INTERACTION' });
    const applying = test.database.inWorkspace(is(author), (db) => changes.apply(db, is(author), unguarded));
    await expect(applying).rejects.toThrow('must carry its visibility');
  });

  async function log(visibility: Visibility): Promise<Row & { changeId: string }> {
    const row = anInteractionRow({ type_id: type.id, visibility, author_id: is(author).id });
    const rows = [
      inserted('interaction', row),
      inserted('interaction_participant', aParticipantRow(row.id, contact.id)),
    ];
    const { changeId } = await apply(author, rows, visibility);
    return { ...row, version: 1, changeId };
  }

  function apply(who: Principal | undefined, rows: readonly RowDiff[], level: Visibility) {
    const visibility = { level, authorId: is(author).id };
    const change = aChange(rows, { subject: 'INTERACTION', contactId: contact.id, visibility });
    return test.database.inWorkspace(is(who), (db) => changes.apply(db, is(who), change));
  }

  async function readersOf(table: string, id: string): Promise<string> {
    const people = { author, colleague, 'contact owner': contactOwner, manager };
    const reading = Object.entries(people).map(async ([name, who]) => {
      const rows = await test.database.inWorkspace(is(who), (db) =>
        db.query(`SELECT FROM ${table} WHERE id = $1`, [id]),
      );
      return rows.length === 1 ? [name] : [];
    });
    return (await Promise.all(reading)).flat().join(', ');
  }
});

function diff(row: Row, columns: Record<string, unknown>): RowDiff {
  const changed = updated('interaction', row, columns);
  if (changed === null) throw new Error('Nothing changes.');
  return changed;
}

function is(who: Principal | undefined): Principal {
  if (who === undefined) throw new Error('Nobody was made.');
  return who;
}
