import type { BriefLinesFragment } from '../../graphql/generated/graphql';

type Line = BriefLinesFragment['lines'][number];
type Item = Line['items'][number];
type Record = Item['evidence'][number];

/** A record that something stands on; of the name where nothing is given. */
export function aRecord(over: Partial<Record> = {}): Record {
  const record = { kind: 'CONTACT' as const, id: 'c1', at: null, text: 'Amira Haddad', interaction: null };
  return { ...{ __typename: 'Evidence' }, ...record, ...over };
}

export function anItem(text: string, over: Partial<Item> = {}): Item {
  const item = { text, mark: 'WE_SAW' as const, dont: false, subjectId: null, evidence: [aRecord()] };
  return { ...{ __typename: 'BriefItem' }, ...item, ...over };
}

export const aLine = (kind: Line['kind'], ...items: Item[]): Line => ({
  ...{ __typename: 'BriefLine' },
  kind,
  items,
});

/** The brief of Amira, of whom only the name is known unless lines are given. */
export function aBrief(words = 2, ...lines: Line[]): BriefLinesFragment {
  const known = lines.length ? lines : [aLine('NAME', anItem('Say Amira.'))];
  return { ...{ __typename: 'Brief' }, contactId: 'c1', words, lines: known };
}
