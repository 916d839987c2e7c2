import { FACT_KINDS, type FactKind } from '@heed/domain';
import type { Tongue } from '../cue';
import { hearFacts } from '../hear-facts';
import { plainOf } from '../plain';
import type { Told } from './told';

/** Of one kind: how often it was heard rightly and wrongly, and missed. */
export interface Measured {
  right: number;
  wrong: number;
  missed: number;
}

/** How well a tongue hears sentences of which it is known what they tell, by kind and in all. */
export function measure(tongue: Tongue, told: readonly Told[]): Readonly<Record<FactKind | 'ALL', Measured>> {
  const counts = Object.fromEntries([...FACT_KINDS, 'ALL'].map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]));
  const measured = counts as Record<FactKind | 'ALL', Measured>;
  for (const [sentence, kinds] of told) {
    const expected = new Set(kinds.split(' ').filter((kind) => kind !== ''));
    const heard = new Set(hearFacts(plainOf(sentence, tongue), tongue).map(({ cue }) => cue.kind));
    for (const kind of FACT_KINDS) {
      const what = heard.has(kind) ? (expected.has(kind) ? 'right' : 'wrong') : expected.has(kind) ? 'missed' : null;
      if (what === null) continue;
      measured[kind][what] += 1;
      measured.ALL[what] += 1;
    }
  }
  return measured;
}

/** How much of what was heard was told; 1 when nothing was heard. */
export function precision({ right, wrong }: Measured): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** How much of what was told was heard; 1 when nothing was told. */
export function recall({ right, missed }: Measured): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
