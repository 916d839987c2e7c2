import { RULE_KEYS, type RuleKey } from '../../vocabulary/suggestions';
import { evaluate } from '../evaluate';
import { RULES } from '../rules';
import { snapshotOf } from './as-snapshot';
import type { History } from './history';

/** How often a rule spoke rightly, wrongly, and not although it was expected; n is how many histories expect it. */
export interface RuleScore {
  readonly rule: RuleKey;
  readonly n: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** How many histories name it as silent, with the reason. */
  readonly silences: number;
  /** Of what it said; null when it said nothing. */
  readonly precision: number | null;
  /** Of what it was to say; null when that was nothing. */
  readonly recall: number | null;
}

/** What differs from what a history expects, a line for each; empty when nothing does. */
export function mismatches(history: History): readonly string[] {
  const { fired, silent } = evaluate(snapshotOf(history), history.setting, history.now);
  const { speaks, silent: quiet, button, says } = history.expected;
  const said = new Set(fired.map(({ rule }) => rule));
  const why = (rule: RuleKey) => silent.find((each) => each.rule === rule);
  const best = fired[0];
  return [
    ...speaks.filter((rule) => !said.has(rule)).map((rule) => `${rule} is silent: ${why(rule)?.text ?? 'not asked'}`),
    ...fired.filter(({ rule }) => !speaks.includes(rule)).map(({ rule, text }) => `${rule} speaks: ${text}`),
    ...quiet
      .filter(({ rule, reason }) => why(rule)?.reason !== reason)
      .map(({ rule, reason }) => `${rule} is not silent for ${reason}: ${why(rule)?.reason ?? 'it speaks'}`),
    ...(button !== null && best?.step.text !== button ? [`The button says “${best?.step.text}”, not “${button}”`] : []),
    ...(says !== null && !best?.text.includes(says) ? [`It says “${best?.text}”, without “${says}”`] : []),
  ];
}

/** Precision and recall of every rule over histories, in the order of the vocabulary. */
export function measure(histories: readonly History[]): readonly RuleScore[] {
  const looks = histories.map((history) => ({
    expected: history.expected,
    said: new Set(evaluate(snapshotOf(history), history.setting, history.now).fired.map(({ rule }) => rule)),
  }));
  const asked = RULE_KEYS.filter((rule) => RULES.some(({ key }) => key === rule));
  return asked.map((rule) => {
    const n = looks.filter(({ expected }) => expected.speaks.includes(rule)).length;
    const right = looks.filter(({ expected, said }) => said.has(rule) && expected.speaks.includes(rule)).length;
    const wrong = looks.filter(({ expected, said }) => said.has(rule) && !expected.speaks.includes(rule)).length;
    const silences = looks.filter(({ expected }) => expected.silent.some((each) => each.rule === rule)).length;
    const share = (whole: number) => (whole === 0 ? null : right / whole);
    return { rule, n, right, wrong, missed: n - right, silences, precision: share(right + wrong), recall: share(n) };
  });
}
