import { describe, expect, it } from '@jest/globals';
import { Refusal, refuse } from './refusal';

function caught(act: () => never): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
}

describe('a refusal', () => {
  it('names the path into the input as a list', () => {
    const refusal = caught(() => refuse('REQUIRED', 'painPoints.0.title', 'Give the pain point a title.'));
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({
      reasons: [{ code: 'REQUIRED', field: ['painPoints', '0', 'title'], message: 'Give the pain point a title.' }],
    });
  });

  it('concerns the whole input when no field is named', () => {
    expect(caught(() => refuse('CONFLICT', '', 'Somebody changed it.'))).toMatchObject({ reasons: [{ field: [] }] });
  });

  it('reads as one text of all its reasons', () => {
    const reason = { code: 'INVALID', field: [] } as const;
    const refusal = new Refusal([
      { ...reason, message: 'One.' },
      { ...reason, message: 'Two.' },
    ]);
    expect(refusal.message).toBe('One. Two.');
  });
});
