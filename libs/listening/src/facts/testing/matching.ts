import fc from 'fast-check';
import { type Atom, patternTree, type Sequence } from '../pattern-tree';

const SIGNS = Array.from({ length: 0x250 - 0x20 }, (_, at) => String.fromCharCode(at + 0x20));

/** Texts that a pattern may match: those that its lookarounds refuse are among them. */
export function matching(pattern: string): fc.Arbitrary<string> {
  return alternatives(patternTree(pattern));
}

function alternatives(ways: readonly Sequence[]): fc.Arbitrary<string> {
  return fc.oneof(...ways.map((atoms) => fc.tuple(...atoms.map(atom)).map((parts) => parts.join(''))));
}

function atom({ text, quantifier, alternatives: ways }: Atom): fc.Arbitrary<string> {
  if (/^(?:\^|\$|\\b|\(\?<?[=!])$/.test(text)) return fc.constant('');
  const [least, most] = timesOf(quantifier);
  const one = ways === null ? signOf(text) : alternatives(ways);
  return fc.array(one, { minLength: least, maxLength: most }).map((parts) => parts.join(''));
}

function signOf(text: string): fc.Arbitrary<string> {
  const one = new RegExp(`^${text}$`, 'i');
  const signs = SIGNS.filter((sign) => one.test(sign));
  return signs.length === 0 ? fc.constant(text) : fc.constantFrom(...signs);
}

function timesOf(quantifier: string): readonly [number, number] {
  if (quantifier === '') return [1, 1];
  if (quantifier.startsWith('?')) return [0, 1];
  if (quantifier.startsWith('*')) return [0, 2];
  if (quantifier.startsWith('+')) return [1, 3];
  const [, least = '0', , most] = /^\{(\d+)(,(\d*))?/.exec(quantifier) ?? [];
  return [Number(least), Number(most ?? least)];
}
