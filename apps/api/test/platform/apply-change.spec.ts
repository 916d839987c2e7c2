import { Refusal } from '@heed/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ApplyChange } from '../../src/platform/changes/apply-change';
import { ChangeFollowers } from '../../src/platform/changes/change-followers';
import type { Applied, Change } from '../../src/platform/changes/change';
import { findReplay } from '../../src/platform/changes/find-replay';
import { requestHash } from '../../src/platform/changes/request-hash';
import { inserted, removed, type Row, type RowDiff, updated } from '../../src/platform/changes/row-diff';
import { UndoChange } from '../../src/platform/changes/undo-change';
import { listenToStatements } from '../../src/platform/database/statement-listeners';
import type { Principal } from '../../src/platform/principal';
import { aChange } from '../a-change';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';
import { aContactRow, aTagRow } from '../rows';

describe('a change', () => {
  let test: TestDatabase;
  let ada: Principal;
  let changes: ApplyChange;
  let undoing: UndoChange;
  beforeAll(async () => {
    test = await testDatabase();
    changes = new ApplyChange(test.dataSource, new ChangeFollowers());
    undoing = new UndoChange(changes);
  });
  beforeEach(async () => {
    ada = await aPrincipal(test.database);
  });
  afterAll(() => test.close());

  it('writes rows of several tables and its record in one statement', async () => {
    const sent: string[] = [];
    const contact = aContactRow();
    const tag = aTagRow('Regular');
    const link = { id: uuid(), contact_id: contact.id, tag_id: tag.id };
    const stop = listenToStatements((text) => sent.push(text));
    await apply([inserted('contact_tag', link), inserted('contact', contact), inserted('tag', tag)]);
    stop();
    expect(sent).toHaveLength(1);
    expect(await read('contact', contact.id)).toMatchObject({
      version: 1,
      display_name: 'Mia Wolf',
      relationship_kinds: ['CUSTOMER'],
    });
    expect(await read('contact_tag', link.id)).toMatchObject({ tag_id: tag.id, workspace_id: ada.workspaceId });
  });

  it('keeps who did what, when, with the rows before and after', async () => {
    const contact = await aContact();
    const change = aChange([patch(contact, { importance: 3 })], { operation: 'updateContact', contactId: contact.id });
    await commit(change);
    expect(await read('change_record', change.id)).toMatchObject({
      actor_id: ada.id,
      actor_name: ada.name,
      at: change.at,
      operation: 'updateContact',
      contact_id: contact.id,
      rows: [
        {
          table: 'contact',
          id: contact.id,
          before: { version: 1, importance: 2 },
          after: { version: 2, importance: 3 },
        },
      ],
    });
  });

  it('changes only the columns that differ and counts the version up', async () => {
    const contact = await aContact();
    await apply([patch(contact, { name_to_use: 'Mi' })]);
    expect(await read('contact', contact.id)).toMatchObject({
      version: 2,
      name_to_use: 'Mi',
      given_name: 'Mia',
      importance: 2,
    });
  });

  it('has nothing to write when a patch changes nothing', () => {
    expect(
      updated('contact', aContactRow({ version: 1 }), { given_name: 'Mia', relationship_kinds: ['CUSTOMER'] }),
    ).toBeNull();
  });

  it('is refused whole when a row has moved on', async () => {
    const contact = await aContact();
    const tag = aTagRow('New');
    await apply([patch(contact, { importance: 3 })]);
    expect(await refusal(apply([inserted('tag', tag), patch(contact, { importance: 1 })]))).toBe('CONFLICT');
    expect(await read('tag', tag.id)).toBeUndefined();
    expect(await read('contact', contact.id)).toMatchObject({ version: 2, importance: 3 });
  });

  it('loses no update when 20 people edit the same version', async () => {
    const contact = await aContact();
    const edits = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => apply([patch(contact, { language: `x-${n}` })])),
    );
    expect(edits.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await read('contact', contact.id)).toMatchObject({ version: 2 });
  });

  it('happens once however often and however fast the same request is sent', async () => {
    const contact = aContactRow();
    const request = { id: contact.id, hash: requestHash('createContact', contact) };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        commit(aChange([inserted('contact', contact)], { request, contactId: contact.id })),
      ),
    );
    const applied = answers.filter(({ kind }) => kind === 'APPLIED');
    expect(applied).toHaveLength(1);
    expect(new Set(answers.map(({ changeId }) => changeId))).toEqual(new Set([applied[0]?.changeId]));
    expect(await inWorkspace((db) => findReplay(db, ada, request))).toMatchObject({
      kind: 'REPLAYED',
      contactId: contact.id,
    });
  });

  it('is refused when an id or an idempotency key is used for another request', async () => {
    const contact = aContactRow();
    const request = { id: contact.id, hash: requestHash('createContact', contact), idempotencyKey: 'k1' };
    await commit(aChange([inserted('contact', contact)], { request }));
    const other = aContactRow({ given_name: 'Leo' });
    const sameId = { id: contact.id, hash: requestHash('createContact', other) };
    const sameKey = { id: other.id, hash: requestHash('createContact', other), idempotencyKey: 'k1' };
    expect(await refusal(commit(aChange([inserted('contact', other)], { request: sameId })))).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    expect(await refusal(commit(aChange([inserted('contact', other)], { request: sameKey })))).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    expect(await read('contact', other.id)).toBeUndefined();
  });

  it('names the field whose value is taken', async () => {
    await apply([inserted('tag', aTagRow('Regular'))]);
    const uniqueKeys = { tag_name: { field: 'name', message: 'There is a tag of this name.' } };
    const again = commit(aChange([inserted('tag', aTagRow('REGULAR'))], { uniqueKeys }));
    await expect(again).rejects.toMatchObject({ reasons: [{ code: 'ALREADY_EXISTS', field: ['name'] }] });
  });

  it('brings back a removed row when it is undone, and removes it again when that is undone', async () => {
    const contact = await aContact();
    const gone = aChange([removed('contact', contact)]);
    await commit(gone);
    expect(await read('contact', contact.id)).toBeUndefined();
    const back = await undo(gone.id);
    expect(await read('contact', contact.id)).toMatchObject({
      version: 2,
      given_name: 'Mia',
      created_at: contact['created_at'],
    });
    expect(await read('change_record', gone.id)).toMatchObject({ undone_by: back.changeId });
    await undo(back.changeId);
    expect(await read('contact', contact.id)).toBeUndefined();
  });

  it('is undone once', async () => {
    const contact = await aContact();
    const change = aChange([patch(contact, { importance: 3 })]);
    await commit(change);
    const undone = await Promise.allSettled(Array.from({ length: 20 }, () => undo(change.id)));
    expect(undone.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await read('contact', contact.id)).toMatchObject({ importance: 2, version: 3 });
    expect(await refusal(undo(change.id))).toBe('WRONG_STATE');
  });

  it('is not undone when its row has moved on or something else stands on it', async () => {
    const tag = aTagRow('Regular');
    const create = aChange([inserted('tag', tag)]);
    await commit(create);
    const contact = await aContact();
    await apply([inserted('contact_tag', { id: uuid(), contact_id: contact.id, tag_id: tag.id })]);
    expect(await refusal(undo(create.id))).toBe('CONFLICT');
    const edit = aChange([patch(contact, { importance: 3 })]);
    await commit(edit);
    await apply([patch({ ...contact, version: 2 }, { importance: 1 })]);
    expect(await refusal(undo(edit.id))).toBe('CONFLICT');
  });

  it('of another workspace is not there to be undone', async () => {
    const change = aChange([inserted('contact', aContactRow())]);
    await commit(change);
    ada = await aPrincipal(test.database);
    expect(await refusal(undo(change.id))).toBe('NOT_FOUND');
    expect(await refusal(undo(uuid()))).toBe('NOT_FOUND');
  });

  it('refuses a character that cannot be stored', async () => {
    expect(await refusal(apply([inserted('tag', aTagRow('a\u0000b'))]))).toBe('INVALID');
  });

  const inWorkspace: TestDatabase['database']['global'] = (work) => test.database.inWorkspace(ada, work);
  const commit = (change: Change): Promise<Applied> => inWorkspace((db) => changes.apply(db, ada, change));
  const apply = (rows: readonly RowDiff[]) => commit(aChange(rows));

  async function undo(changeId: string): Promise<Applied> {
    return inWorkspace(async (db) => {
      const change = await undoing.load(db, ada, changeId);
      return undoing.undo(db, ada, change, { id: uuid(), at: '2026-11-22T11:00:00.000Z', operation: 'undoChange' });
    });
  }

  async function read(table: string, id: string): Promise<Row | undefined> {
    const [row] = await inWorkspace((db) => db.query<Row>(`SELECT * FROM "${table}" WHERE id = $1`, [id]));
    return row;
  }

  async function aContact(): Promise<Row> {
    const contact = aContactRow();
    await apply([inserted('contact', contact)]);
    return { ...contact, ...(await read('contact', contact.id)) };
  }
});

function patch(row: Row, columns: Record<string, unknown>): RowDiff {
  const diff = updated('contact', row, columns);
  if (diff === null) throw new Error('The patch changes nothing.');
  return diff;
}

async function refusal(work: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error.reasons[0]?.code;
  throw error ?? new Error('It was not refused.');
}
