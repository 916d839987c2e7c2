import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import {
  capped,
  type Evidence,
  evaluate,
  instantOf,
  millis,
  pulseOf,
  RULE_KEYS,
  type RuleKey,
  type RuleReport,
  type Snapshot,
} from '../index';
import type { Look, Sight } from './rule';
import { RULES } from './rules';
import { aDecision, aTalk, NOW } from './testing/a-snapshot';
import { anySnapshot, forEverybody, SETTING, withPulse } from './testing/any-snapshot';

const LOCAL_CLOCK = [
  'getTimezoneOffset',
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'setFullYear',
  'setMonth',
  'setDate',
  'setHours',
  'setMinutes',
] as const;
const RUNS = { numRuns: 300 };
const look = (snapshot: Snapshot, now = NOW) => evaluate(snapshot, SETTING, now);
const SPOKE = ['STAY_IN_TOUCH', 'AFTER_NEGATIVE', 'MISSED_INBOUND', 'QUIET', 'NO_REPLY', 'STEP_BACK'] as const;
/** They send nobody to anybody: a step back, a question for when one meets, the brief, a note. */
const INSIDE: readonly RuleKey[] = ['STEP_BACK', 'PREFERENCE_GAP', 'STALE_PREFERENCE', 'MEETING_PREP', 'LOG_IT'];
const counts = ({ fired }: RuleReport) => RULE_KEYS.map((key) => fired.filter(({ rule }) => rule === key).length);
const inConfidence = (evidence: readonly Evidence[], { interactions }: Snapshot) =>
  interactions.some(({ id, visibility }) => visibility !== 'NORMAL' && evidence.some((each) => each.id === id));
const recordsOf = (snapshot: Snapshot) => {
  const { interactions, promises, importantDates, preferences, planned, contact, handover } = snapshot;
  const { pains = [], unlogged = [], kindnesses = [], feedback = [] } = snapshot;
  const records = [...interactions, ...promises, ...importantDates, ...preferences, ...planned, contact];
  const further = [...pains, ...unlogged, ...kindnesses, ...feedback, ...(handover ? [handover] : [])];
  const mentioned = pains.flatMap(({ mentions }) => mentions.map(({ interactionId }) => interactionId));
  return [...[...records, ...further, ...SETTING.cadences].map(({ id }) => id), ...mentioned];
};
const law = (holds: (snapshot: Snapshot) => void) => fc.assert(fc.property(anySnapshot, holds), RUNS);

describe('the rules, of anybody', () => {
  it('fire in the histories that these laws are tried on', () => {
    const fired = fc.sample(anySnapshot, { numRuns: 500, seed: 7 }).flatMap((snapshot) => look(snapshot).fired);
    expect(new Set(fired.map(({ rule }) => rule))).toEqual(
      new Set(RULES.map(({ key }) => key).filter((rule) => rule !== 'PREFERENCE_GAP')),
    );
  });

  it('never speak without evidence that the viewer has before them', () => {
    law((snapshot) => {
      const there = recordsOf(snapshot);
      for (const { evidence } of look(snapshot).fired) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence.filter(({ id }) => !there.includes(id))).toEqual([]);
      }
    });
  });

  it('say nothing that a rule cannot prove', () => {
    const unproven = RULES.map((rule) => ({
      ...rule,
      look: (sight: Sight): Look => {
        const found = rule.look(sight);
        return found.nothing ? found : { candidates: found.candidates.map((each) => ({ ...each, evidence: [] })) };
      },
    }));
    law((snapshot) => expect(evaluate(snapshot, SETTING, NOW, unproven).fired).toEqual([]));
  });

  it('either speak or say why not, each of them, and of one subject once', () => {
    law((snapshot) => {
      const { fired, silent } = look(snapshot);
      expect([...new Set(fired.map(({ rule }) => rule)), ...silent.map(({ rule }) => rule)].sort()).toEqual(
        RULES.map(({ key }) => key).sort(),
      );
      expect(new Set(fired.map(({ subjectKey }) => subjectKey)).size).toBe(fired.length);
    });
  });

  it('have nothing left to say of staying in touch, hurt or waiting once both sides spoke', () => {
    law((snapshot) => {
      const talk = aTalk(NOW, { id: 'zz' });
      const after = counts(look(withPulse({ ...snapshot, interactions: [...snapshot.interactions, talk] })));
      for (const rule of SPOKE) expect(after[RULE_KEYS.indexOf(rule)]).toBe(0);
    });
  });

  it('never have more to say of keeping in touch or of answers once both sides spoke, however they did', () => {
    fc.assert(
      fc.property(anySnapshot, fc.boolean(), fc.boolean(), (snapshot, letter, asked) => {
        const before = counts(look(snapshot));
        const talk = aTalk(NOW, { id: 'zz', letter, asked });
        const after = counts(look(withPulse({ ...snapshot, interactions: [...snapshot.interactions, talk] })));
        for (const rule of ['STAY_IN_TOUCH', 'QUIET', 'NO_REPLY', 'STEP_BACK'] as const)
          expect(after[RULE_KEYS.indexOf(rule)]).toBeLessThanOrEqual(before[RULE_KEYS.indexOf(rule)] ?? 0);
      }),
      RUNS,
    );
  });

  it('count nobody’s habits who said no to it', () => {
    law((snapshot) => {
      const { fired } = look({ ...snapshot, profilingDenied: true });
      expect(fired.filter(({ rule }) => rule === 'QUIET' || rule === 'BETTER_CHANNEL')).toEqual([]);
    });
  });

  it('are not asked what the reader of the snapshot does not know', () => {
    law((snapshot) => {
      const few = { ...snapshot, pains: undefined, profilingDenied: undefined };
      const { fired, silent } = look(few);
      const asked = [...fired, ...silent].map(({ rule }) => rule);
      for (const rule of ['GOOD_NEWS', 'REPEATED_EXPLANATION', 'QUIET', 'BETTER_CHANNEL', 'OWNER_CHANGE'] as const)
        expect(asked).not.toContain(rule);
    });
  });

  it('leave alone who did not answer three times, but for what we owe, what waits for us and stepping back', () => {
    const still: readonly RuleKey[] = RULES.filter(({ guards }) => !guards.includes('TOO_MANY_UNANSWERED')).map(
      ({ key }) => key,
    );
    const reaching = still.filter((rule) => !INSIDE.includes(rule));
    expect(reaching).toEqual(['PROMISE_DUE', 'PROMISE_OVERDUE', 'MISSED_INBOUND']);
    law((snapshot) => {
      const tired = { ...snapshot, pulse: { ...snapshot.pulse, unansweredOutbound: 3 } };
      expect(look(tired).fired.filter(({ rule }) => !still.includes(rule))).toEqual([]);
    });
  });

  it('wait for who is away', () => {
    law((snapshot) => {
      const away = { ...SETTING, viewer: { ...SETTING.viewer, absentUntil: instantOf(millis(NOW) + 1) } };
      expect(evaluate(snapshot, away, NOW).fired).toEqual([]);
    });
  });

  it('let a snooze hold, however often they are asked', () => {
    fc.assert(
      fc.property(anySnapshot, fc.array(fc.nat(71), { maxLength: 4 }), (snapshot, hours) => {
        for (const { rule, subjectKey, evidence, id } of look(snapshot).fired) {
          const until = instantOf(millis(NOW) + 72 * 3_600_000);
          const evidenceIds = evidence.map((each) => each.id);
          const snooze = aDecision({ rule, subjectKey, evidenceIds, kind: 'SNOOZED', until, decidedAt: NOW });
          const snoozed = { ...snapshot, decisions: [...snapshot.decisions, snooze] };
          const later = hours.map((hour) => look(snoozed, instantOf(millis(NOW) + hour * 3_600_000)));
          expect(later.flatMap(({ fired }) => fired).filter((each) => each.id === id)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('say the same in whatever order they, and what they look at, come', () => {
    law((snapshot) => {
      const turned = Object.fromEntries(
        Object.entries(snapshot).map(([key, value]: [string, unknown]) => [
          key,
          Array.isArray(value) ? value.toReversed() : value,
        ]),
      );
      const setting = { ...SETTING, cadences: SETTING.cadences.toReversed() };
      expect(evaluate({ ...snapshot, ...turned }, setting, NOW, RULES.toReversed())).toEqual(look(snapshot));
    });
  });

  it('never ask in which zone the machine stands', () => {
    const samples = fc.sample(anySnapshot, { numRuns: 100, seed: 11 });
    const before = samples.map((snapshot) => look(snapshot));
    const asked = LOCAL_CLOCK.map((method) =>
      jest.spyOn(Date.prototype, method).mockImplementation(() => {
        throw new Error(`${method} reads the machine's own clock.`);
      }),
    );
    const after = samples.map((snapshot) => look(snapshot));
    for (const spy of asked) spy.mockRestore();
    expect(after).toEqual(before);
  });

  it('say the same again, and change nothing that they are given', () => {
    law((snapshot) => {
      const before = JSON.stringify(snapshot);
      expect(look(snapshot)).toEqual(look(snapshot));
      expect(JSON.stringify(snapshot)).toBe(before);
    });
  });

  it('tell nothing of what the viewer may not read: it is as if it had never been', () => {
    law((snapshot) => {
      const interactions = forEverybody(snapshot.interactions);
      const readable = { ...snapshot, interactions };
      expect(look(withPulse(readable, snapshot.interactions))).toEqual(look(withPulse(readable)));
    });
  });

  it('speak no more to who may read more, unless of what was said in confidence', () => {
    law((snapshot) => {
      const all = { ...snapshot, decisions: [] };
      const few = { ...all, interactions: forEverybody(all.interactions) };
      const known = look(all).fired.filter(({ evidence }) => !inConfidence(evidence, snapshot));
      expect(known.length).toBeLessThanOrEqual(look(few).fired.length);
    });
  });

  it('speak only of whom the facts of the pulse point to', () => {
    law((snapshot) => {
      const facts = pulseOf(snapshot.interactions, [], 'Europe/Berlin');
      for (const { rule, since, evidence, urgency } of look(snapshot).fired) {
        if (inConfidence(evidence.slice(0, 1), snapshot)) continue;
        if (rule === 'AFTER_NEGATIVE' && urgency === 'RED') expect(evidence[0]?.id).toBe(facts.negativeInteractionId);
        if (rule === 'MISSED_INBOUND') expect(millis(facts.unansweredAt ?? 'none')).toBeLessThanOrEqual(millis(since));
        if (rule === 'STAY_IN_TOUCH' || rule === 'QUIET')
          expect(millis(facts.lastTwoWayAt ?? 'none')).toBeLessThanOrEqual(millis(since));
      }
    });
  });

  it('stay within the daily cap, and lose nothing by it', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { maxLength: 12 }), fc.nat(9), (people, acted) => {
        const all = people.flatMap(
          (person, at) => look({ ...person, contact: { ...person.contact, id: `c${at}` } }).fired,
        );
        const { shown, held } = capped(all.toReversed(), acted);
        expect(shown.length).toBeLessThanOrEqual(Math.max(0, 7 - acted));
        expect([...shown, ...held]).toEqual([...capped(all, 0, Infinity).shown]);
      }),
      { numRuns: 50 },
    );
  });
});
