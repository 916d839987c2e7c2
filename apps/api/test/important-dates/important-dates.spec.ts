import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';
import type { AddImportantDateInput, UpdateImportantDateInput } from '../generated/graphql';

graphql(`
  fragment Days on ContactPayload {
    contact {
      importantDates {
        id
        version
        kind
        label
        year
        month
        day
        leadDays
        confirmed
        nextOn
        daysUntil
      }
    }
    change {
      id
    }
    userErrors {
      code
      field
    }
  }
`);
const ADD = graphql(`
  mutation AddImportantDate($input: AddImportantDateInput!) {
    addImportantDate(input: $input) {
      ...Days
    }
  }
`);
const CHANGE = graphql(`
  mutation UpdateImportantDate($input: UpdateImportantDateInput!) {
    updateImportantDate(input: $input) {
      ...Days
    }
  }
`);
const REMOVE = graphql(`
  mutation RemoveImportantDate($input: ImportantDateRefInput!) {
    removeImportantDate(input: $input) {
      ...Days
    }
  }
`);
const UNDO = graphql(`
  mutation UndoImportantDate($input: UndoChangeInput!) {
    undoChange(input: $input) {
      contact {
        importantDates {
          id
        }
      }
    }
  }
`);

let scene: ContactScene;
beforeAll(async () => {
  scene = await ContactScene.boot();
});
afterAll(() => scene.close());

const add = async (given: Omit<AddImportantDateInput, 'id'> & { id?: string }) =>
  (await scene.owner.client.request(ADD, { input: { id: uuid(), ...given } })).addImportantDate;
const change = async (input: UpdateImportantDateInput) =>
  (await scene.owner.client.request(CHANGE, { input })).updateImportantDate;
const birthday = (contactId: string) => ({ contactId, kind: 'BIRTHDAY', month: 2, day: 29 }) as const;

describe('the important dates of a contact', () => {
  it('come round each year, the next one first, counted in the zone of the business', async () => {
    const { id: contactId } = await scene.aContact();
    await add({ ...birthday(contactId), year: 1988 });
    const { contact } = await add({ contactId, kind: 'RENEWAL', month: 11, day: 22, leadDays: 30, confirmed: false });
    expect(contact?.importantDates).toMatchObject([
      { kind: 'RENEWAL', year: null, leadDays: 30, confirmed: false, nextOn: '2026-11-22', daysUntil: 0 },
      { kind: 'BIRTHDAY', year: 1988, leadDays: 3, confirmed: true, nextOn: '2027-02-28', daysUntil: 98 },
    ]);
  });

  it('have one birthday, however many write it down at once', async () => {
    const { id: contactId } = await scene.aContact();
    const done = await Promise.all(Array.from({ length: 5 }, () => add(birthday(contactId))));
    const refused = done.flatMap(({ userErrors }) => userErrors);
    expect(refused).toEqual(Array(4).fill({ code: 'ALREADY_EXISTS', field: ['kind'] }));
    const other = uuid();
    await add({ id: other, contactId, kind: 'OTHER', label: 'Name day', month: 5, day: 1 });
    expect((await change({ id: other, version: 1, kind: 'BIRTHDAY' })).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);
  });

  it('are refused with every reason and without a trace', async () => {
    const { id: contactId } = await scene.aContact();
    const before = await scene.digest();
    const bad = { contactId, kind: 'OTHER', year: 1066, month: 2, day: 31, leadDays: 91 } as const;
    expect((await add({ id: '1', ...bad })).userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([
      'INVALID id',
      'REQUIRED label',
      'INVALID leadDays',
      'INVALID year',
      'INVALID day',
    ]);
    expect((await add({ ...birthday(contactId), year: 2027 })).userErrors).toHaveLength(1);
    expect(await scene.digest()).toBe(before);
  });

  it('are changed, confirmed, taken away and brought back', async () => {
    const { id: contactId } = await scene.aContact();
    const id = uuid();
    await add({ ...birthday(contactId), id, confirmed: false });
    const changed = await change({ id, version: 1, day: 28, confirmed: true, leadDays: 7 });
    expect(changed.contact?.importantDates).toMatchObject([{ day: 28, month: 2, confirmed: true, leadDays: 7 }]);
    expect((await change({ id, version: 1, day: 27 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await change({ id, version: 2, day: null, month: 2 })).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    expect((await change({ id, version: 2, day: 30 })).userErrors).toEqual([{ code: 'INVALID', field: ['day'] }]);
    const input = { id, version: 2 };
    const { removeImportantDate } = await scene.owner.client.request(REMOVE, { input });
    expect(removeImportantDate).toMatchObject({ contact: { importantDates: [] }, userErrors: [] });
    const undo = { changeId: removeImportantDate.change?.id ?? '' };
    const { undoChange } = await scene.owner.client.request(UNDO, { input: undo });
    expect(undoChange.contact?.importantDates).toEqual([{ id }]);
  });
});
