import { describe, expect, it } from '@jest/globals';
import {
  acceptedAtStart,
  Check,
  checkTelling,
  handoverDraft,
  type HandoverFacts,
  handoverState,
  mayShapeHandover,
  sidesToAccept,
} from '../index';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T12:00:00.000Z`;
const handover = (over: Partial<HandoverFacts> = {}): HandoverFacts => ({
  fromId: 'ana',
  fromActive: true,
  toId: 'ben',
  startedAt: day(1),
  acceptedByFromAt: null,
  acceptedByToAt: null,
  toldAt: null,
  withdrawnAt: null,
  ...over,
});
const accepted = { acceptedByFromAt: day(2), acceptedByToAt: day(3) };
const someone = (id: string, role: 'OWNER' | 'AGENT' | 'READ_ONLY' = 'AGENT') => ({ id, role, isApiKey: false });

describe('a handover', () => {
  it.each<[string, Partial<HandoverFacts>, string]>([
    ['begun', {}, 'ASKED'],
    ['accepted by one side', { acceptedByFromAt: day(2) }, 'ASKED'],
    ['accepted by both', accepted, 'ACCEPTED'],
    ['told', { ...accepted, toldAt: day(4) }, 'TOLD'],
    ['withdrawn', { withdrawnAt: day(2) }, 'WITHDRAWN'],
  ])('%s', (_name, over, expected) => {
    expect(handoverState(handover(over))).toBe(expected);
  });
});

describe('who accepts', () => {
  it.each([
    ['the former owner', someone('ana'), {}, ['FROM']],
    ['the new owner', someone('ben'), {}, ['TO']],
    ['a colleague', someone('eva'), {}, []],
    ['a lead', someone('eva', 'OWNER'), {}, []],
    ['a lead for who is gone', someone('eva', 'OWNER'), { fromActive: false }, ['FROM']],
    ['a colleague for who is gone', someone('eva'), { fromActive: false }, []],
    ['somebody who has', someone('ana'), { acceptedByFromAt: day(2) }, []],
    ['a lead who takes over from who is gone', someone('ben', 'OWNER'), { fromActive: false }, ['FROM', 'TO']],
  ])('%s', (_name, editor, over, expected) => {
    expect(sidesToAccept(editor, handover(over))).toEqual(expected);
  });

  it.each([
    ['the former owner', 'ana', {}, ['FROM']],
    ['the new owner', 'ben', {}, ['TO']],
    ['a lead', 'eva', {}, []],
    ['a lead, of who is gone', 'eva', { fromActive: false }, ['FROM']],
    ['the new owner, from nobody', 'ben', { fromId: null, fromActive: false }, ['FROM', 'TO']],
  ])('from the beginning when it is started by %s', (_name, starter, over, expected) => {
    expect([...acceptedAtStart(starter, handover(over))]).toEqual(expected);
  });
});

describe('mayShapeHandover', () => {
  it('lets both sides and leads, and nobody who only reads', () => {
    const people = [
      someone('ana'),
      someone('ben'),
      someone('eva'),
      someone('eva', 'OWNER'),
      someone('ben', 'READ_ONLY'),
    ];
    expect(people.map((one) => mayShapeHandover(one, handover()))).toEqual([true, true, false, true, false]);
  });
});

describe('telling the customer', () => {
  const letter = {
    status: 'COMPLETED',
    direction: 'OUTBOUND',
    twoWay: false,
    occurredAt: day(5),
    visibility: 'NORMAL',
  } as const;
  it.each<[string, Partial<HandoverFacts>, object, string[]]>([
    ['in a letter of ours', accepted, {}, []],
    ['in a talk they began', accepted, { direction: 'INBOUND', twoWay: true }, []],
    ['in their letter', accepted, { direction: 'INBOUND' }, ['INVALID']],
    ['in confidence', accepted, { visibility: 'PRIVATE' }, ['INVALID']],
    ['in a plan', accepted, { status: 'PLANNED' }, ['INVALID']],
    ['before it began', accepted, { occurredAt: '2026-10-01T09:00:00.000Z' }, ['INVALID']],
    ['before both accepted', {}, {}, ['WRONG_STATE']],
    ['twice', { ...accepted, toldAt: day(4) }, {}, ['WRONG_STATE']],
    ['of what was withdrawn', { withdrawnAt: day(4) }, {}, ['WRONG_STATE']],
  ])('%s', (_name, over, telling, expected) => {
    const check = Check.start();
    checkTelling(check, handover(over), { ...letter, ...telling });
    expect(check.reasons.map(({ code }) => code)).toEqual(expected);
  });
});

describe('the draft to the customer', () => {
  it('names who looked after them and who does, and asks for nothing', () => {
    const named = { name: 'Mia', to: 'Ben', business: 'Bakery' };
    expect(handoverDraft({ ...named, from: 'Ana' }, 'en')).toBe(
      'Hello Mia,\n\nBen is looking after you from now on. Ana has passed on what we agreed and how you like things to be done, so you need not explain anything twice.\n\nKind regards,\nBakery',
    );
    expect(handoverDraft({ ...named, from: null }, 'de')).toContain('Ben is looking after you from now on');
  });
});
