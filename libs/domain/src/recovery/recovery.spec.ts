import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  Check,
  checkWord,
  closedText,
  currentRecovery,
  FEELING_SOURCES,
  FEELINGS,
  type FeltTouch,
  INTERACTION_STATUSES,
  isNegative,
  mayTend,
  nextStep,
  RECOVERY_STEPS,
  RECOVERY_TOUCHES,
  type RecoveryConfirmation,
  ROLES,
} from '../index';

const day = (number: number) => new Date(Date.UTC(2026, 0, number, 9)).toISOString();
const touch = (on: number, feeling: FeltTouch['feeling'], over: Partial<FeltTouch> = {}): FeltTouch => ({
  id: `on-${on}`,
  occurredAt: day(on),
  status: 'COMPLETED',
  feeling,
  feelingSource: feeling && 'STAFF_OBSERVED',
  twoWay: true,
  imported: false,
  ...over,
});
const word = (on: number): RecoveryConfirmation => ({ interactionId: `word-${on}`, occurredAt: day(on) });

describe('a recovery', () => {
  it.each<[string, FeltTouch[], RecoveryConfirmation[], string | null, string | null]>([
    ['of nothing', [], [], null, null],
    ['of a warm talk', [touch(1, 'WARM')], [], null, null],
    ['of an upset talk', [touch(1, 'UPSET')], [], 'on-1', null],
    ['of a strained letter', [touch(1, 'STRAINED', { twoWay: false })], [], 'on-1', null],
    ['of a model’s guess', [touch(1, 'STRAINED', { feelingSource: 'MODEL' })], [], null, null],
    ['of imported history', [touch(1, 'UPSET', { imported: true })], [], null, null],
    ['of one that was only planned', [touch(1, 'UPSET', { status: 'PLANNED' })], [], null, null],
    ['hurt again', [touch(1, 'UPSET'), touch(2, 'STRAINED')], [], 'on-1', null],
    ['with a neutral talk since', [touch(1, 'UPSET'), touch(2, 'NEUTRAL')], [], 'on-1', 'on-2'],
    ['with a talk of unknown feeling since', [touch(1, 'UPSET'), touch(2, null)], [], 'on-1', null],
    ['with a warm letter since', [touch(1, 'UPSET'), touch(2, 'WARM', { twoWay: false })], [], 'on-1', null],
    ['with a model’s warm talk', [touch(1, 'UPSET'), touch(2, 'WARM', { feelingSource: 'MODEL' })], [], 'on-1', null],
    ['with a warm talk ahead', [touch(1, 'UPSET'), touch(2, 'WARM', { status: 'PLANNED' })], [], 'on-1', null],
    ['closed and hurt again', [touch(1, 'UPSET'), touch(2, 'WARM'), touch(3, 'UPSET')], [], 'on-3', null],
    ['closed once', [touch(1, 'UPSET'), touch(2, 'WARM'), touch(3, 'DELIGHTED')], [], 'on-1', 'on-2'],
    ['confirmed', [touch(1, 'UPSET')], [word(2)], 'on-1', 'word-2'],
    ['confirmed before it hurt', [touch(2, 'UPSET')], [word(1)], 'on-2', null],
    ['confirmed, hurt again', [touch(1, 'UPSET'), touch(3, 'UPSET')], [word(2)], 'on-3', null],
    ['confirmed after a warm talk', [touch(1, 'UPSET'), touch(2, 'WARM')], [word(3)], 'on-1', 'on-2'],
  ])('%s', (_name, touches, words, opened, closed) => {
    for (const order of [touches, touches.toReversed()]) {
      const found = currentRecovery(order, words);
      expect([found?.openedBy ?? null, found?.closing?.interactionId ?? null]).toEqual([opened, closed]);
    }
  });

  it('is forgotten behind a hundred later contacts', () => {
    const later = Array.from({ length: RECOVERY_TOUCHES - 1 }, (_, index) => touch(index + 2, null));
    expect(currentRecovery([touch(1, 'UPSET'), ...later], [])).not.toBeNull();
    expect(currentRecovery([touch(1, 'UPSET'), ...later, touch(200, null)], [])).toBeNull();
  });

  const touches = fc.array(
    fc.record({
      id: fc.uuid(),
      occurredAt: fc.integer({ min: 1, max: 20 }).map(day),
      status: fc.constantFrom(...INTERACTION_STATUSES, 'COMPLETED' as const, 'COMPLETED' as const),
      feeling: fc.option(fc.constantFrom(...FEELINGS)),
      feelingSource: fc.constantFrom(...FEELING_SOURCES),
      twoWay: fc.boolean(),
      imported: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  const words = fc.array(
    fc.record({ interactionId: fc.uuid(), occurredAt: fc.integer({ min: 1, max: 20 }).map(day) }),
    { maxLength: 3 },
  );

  it('does not depend on the order in which it is told', () => {
    fc.assert(
      fc.property(touches, words, (list, said) => {
        expect(currentRecovery(list.toReversed(), said.toReversed())).toEqual(currentRecovery(list, said));
      }),
    );
  });

  it('is neither opened nor closed by what nobody felt', () => {
    fc.assert(
      fc.property(touches, words, touches, (list, said, unknown) => {
        const more = unknown.map((one) => ({ ...one, feeling: null }));
        expect(currentRecovery([...list, ...more], said)).toEqual(currentRecovery(list, said));
      }),
    );
  });

  it('is opened by what a person noted as negative, as it happened, and closes no earlier', () => {
    fc.assert(
      fc.property(touches, words, (list, said) => {
        const found = currentRecovery(list, said);
        if (found === null) return;
        const opening = list.find(({ id }) => id === found.openedBy);
        expect(isNegative(opening?.feeling ?? null) && opening?.feelingSource !== 'MODEL' && !opening?.imported).toBe(
          true,
        );
        if (found.closing !== null)
          expect(Date.parse(found.closing.at)).toBeGreaterThanOrEqual(Date.parse(found.openedAt));
      }),
    );
  });

  it('is closed by their word, said after everything', () => {
    fc.assert(
      fc.property(touches, words, (list, said) => {
        const found = currentRecovery(list, [...said, word(30)]);
        expect(found === null || found.closing !== null).toBe(true);
      }),
    );
  });
});

describe('the steps', () => {
  it('come one after the other', () => {
    expect(nextStep(new Set())).toBe('ACKNOWLEDGE');
    expect(nextStep(new Set(['ACKNOWLEDGE', 'CHECK_BACK']))).toBe('FIX');
    expect(nextStep(new Set(RECOVERY_STEPS))).toBeNull();
  });
});

describe('mayTend', () => {
  // By whose: the contact is theirs, nobody's, a colleague's, a colleague's while the recovery is theirs.
  it.each([
    ['OWNER', [true, true, true, true]],
    ['MANAGER', [true, true, true, true]],
    ['AGENT', [true, true, false, true]],
    ['READ_ONLY', [false, false, false, false]],
  ] as const)('lets %s', (role, expected) => {
    expect(ROLES).toContain(role);
    const editor = { id: 'me', role, isApiKey: false };
    const whose = [['me'], [null], ['other'], ['other', 'me']] as const;
    const may = whose.map(([contactOwnerId, ownerId = null]) => mayTend(editor, { contactOwnerId, ownerId }));
    expect(may).toEqual(expected);
  });
});

describe('the word of the customer', () => {
  const said = { status: 'COMPLETED', direction: 'INBOUND', twoWay: false, occurredAt: day(2) } as const;
  it.each([
    ['their letter', said, []],
    ['a talk', { ...said, direction: 'OUTBOUND', twoWay: true } as const, []],
    ['our letter', { ...said, direction: 'OUTBOUND' } as const, ['INVALID']],
    ['a plan', { ...said, status: 'PLANNED' } as const, ['INVALID']],
    ['one of before', { ...said, occurredAt: day(0) }, ['INVALID']],
  ])('is taken or not: %s', (_name, named, expected) => {
    const check = Check.start();
    checkWord(check, named, day(1));
    expect(check.reasons.map(({ code }) => code)).toEqual(expected);
  });
});

describe('closedText', () => {
  it.each([
    ['TALK', 'WARM', 'Closed today: a talk noted as warm.'],
    ['CONFIRMATION', null, 'Closed today: they said that it is good now.'],
  ] as const)('of a %s', (by, feeling, expected) => {
    expect(closedText({ by, feeling, interactionId: 'a', at: day(1) }, 'en', 'today')).toBe(expected);
  });
});
