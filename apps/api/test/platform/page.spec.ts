import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, pageOf } from '../../src/platform/graphql/page';

const anything = () => true;
const number = (key: string | null) => key !== null && /^\d+$/.test(key);
const of = { keys: (row: number) => [String(row)], node: (row: number) => row * 10 };

describe('a cursor', () => {
  it('gives back the keys it was made of, null included', () => {
    expect(decodeCursor(encodeCursor(['müller', null]), [anything, anything])).toEqual(['müller', null]);
  });

  it.each(['', 'x', encodeCursor([]), encodeCursor(['1', '2']), encodeCursor(['one']), encodeCursor(['\0'])])(
    'is refused when it is not of this list: %j',
    (cursor) => {
      expect(() => decodeCursor(cursor, [number])).toThrow('not of this list');
    },
  );

  it('may be missing', () => {
    expect(decodeCursor(undefined, [number])).toBeNull();
    expect(decodeCursor(null, [number])).toBeNull();
  });
});

describe('a page', () => {
  it('keeps back the one row that was read to know whether more follow', () => {
    const page = pageOf([1, 2, 3], { first: 2 }, of);
    expect(page.nodes).toEqual([10, 20]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(decodeCursor(page.pageInfo.endCursor, [number])).toEqual(['2']);
  });

  it('has no cursors when it is empty', () => {
    const { pageInfo } = pageOf([], { first: 2, after: encodeCursor(['9']) }, of);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  });
});
