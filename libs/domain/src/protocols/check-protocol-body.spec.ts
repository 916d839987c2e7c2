import { describe, expect, it } from '@jest/globals';
import { Check, checkedProtocolBody, type ProtocolBodyInput } from '../index';

const body: ProtocolBodyInput = {
  formality: 'NEUTRAL',
  tone: ['calm', ' warm ', 'plain'],
  soundsLike: 'I am sorry this took so long.',
  doesNotSoundLike: 'As per our policy.',
  do: ['Let them finish.'],
  dont: ['Explain before you have listened.'],
  steps: [{ purpose: 'Listen', ask: 'What happened?', must: true }],
  openingLine: 'Hello {nameToUse|there}.',
};
const checked = (over: Partial<ProtocolBodyInput> = {}) => {
  const check = Check.start();
  const clean = checkedProtocolBody(check, { ...body, ...over });
  return { clean, refused: check.reasons.map(({ code, field }) => [code, ...field].join(' ')) };
};
const lines = (count: number) => Array.from({ length: count }, (_, at) => `Line ${at}`);

describe('checkedProtocolBody', () => {
  it('cleans what is in order', () => {
    const { clean, refused } = checked();
    expect(refused).toEqual([]);
    expect(clean.tone).toEqual(['calm', 'warm', 'plain']);
    expect(clean.steps).toEqual([{ purpose: 'Listen', say: null, ask: 'What happened?', must: true }]);
    expect([clean.responseTargetMinutes, clean.escalateWhen, clean.after]).toEqual([null, null, null]);
  });

  it.each<[string, Partial<ProtocolBodyInput>, string[]]>([
    ['two words of tone', { tone: ['calm', 'warm'] }, ['REQUIRED tone']],
    ['four words of tone', { tone: lines(4) }, ['TOO_MANY tone']],
    ['an empty word of tone', { tone: ['calm', '', 'warm'] }, ['REQUIRED tone 1']],
    ['five do', { do: lines(5) }, []],
    ['six do', { do: lines(6) }, ['TOO_MANY do']],
    ['six don’t', { dont: lines(6) }, ['TOO_MANY dont']],
    ['twelve steps', { steps: lines(12).map((purpose) => ({ purpose, must: false })) }, []],
    ['thirteen steps', { steps: lines(13).map((purpose) => ({ purpose, must: false })) }, ['TOO_MANY steps']],
    ['a step without purpose', { steps: [{ purpose: ' ', must: true }] }, ['REQUIRED steps 0 purpose']],
    ['no time to answer in', { responseTargetMinutes: 0 }, ['INVALID responseTargetMinutes']],
    ['an unknown variable', { openingLine: 'Hello {who}' }, ['INVALID openingLine']],
    ['a brace alone', { openingLine: 'Hello {' }, ['INVALID openingLine']],
    ['no opening line', { openingLine: '' }, ['REQUIRED openingLine']],
    ['several things', { soundsLike: '', tone: [] }, ['REQUIRED tone', 'REQUIRED soundsLike']],
  ])('judges %s', (_name, over, expected) => {
    expect(checked(over).refused).toEqual(expected);
  });
});
