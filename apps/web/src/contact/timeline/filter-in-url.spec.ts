import { describe, expect, it } from '@jest/globals';
import { type TimelineView, filterOf, filtersSet, viewFromUrl, viewToUrl } from './filter-in-url';

const full: TimelineView = {
  types: ['t1', 't2'],
  direction: 'INBOUND',
  feelings: ['UPSET', 'WARM'],
  by: 'lena',
  from: '2026-11-01',
  to: '2026-11-30',
  text: 'bread & rolls',
  promise: true,
  pain: true,
};

describe('the filters of the timeline', () => {
  it('come back from the address as they went in', () => {
    expect(viewFromUrl(viewToUrl(full))).toEqual(full);
  });

  it('leave nothing in the address when none is set', () => {
    const none = viewFromUrl({});
    expect(Object.values(viewToUrl(none)).every((value) => value === null)).toBe(true);
    expect(filterOf(none)).toBeUndefined();
    expect(filtersSet(none)).toBe(0);
  });

  it('ignore what the address says wrongly', () => {
    expect(viewFromUrl({ direction: 'SIDEWAYS', feelings: 'ANGRY', from: 'yesterday', promise: 'maybe' })).toEqual(
      viewFromUrl({}),
    );
  });

  it('ask from the start of the first day to the end of the last', () => {
    const filter = filterOf(full);
    expect(filter).toMatchObject({ typeIds: ['t1', 't2'], authorId: 'lena', text: 'bread & rolls', withPain: true });
    expect(filter?.from).toBe(new Date(2026, 10, 1).toISOString());
    expect(filter?.to).toBe(new Date(2026, 11, 1).toISOString());
  });
});
