import type { BriefLinesFragment, EvidenceMark } from '../graphql/generated/graphql';

type Line = BriefLinesFragment['lines'][number];
type Item = Line['items'][number];

/** What one record says: sentences that stand on the same evidence are read together. */
export interface Told {
  key: string;
  sentences: readonly string[];
  marks: readonly EvidenceMark[];
  dont: boolean;
  /** The promise, pain point or preference it tells of. */
  subjectId: string | null;
  evidence: Item['evidence'];
}

const standsOn = ({ evidence, subjectId, dont }: Item): string =>
  [subjectId ?? '', dont, ...evidence.map(({ kind, id }) => kind + id)].join();

/** The items of a line, neighbours with the same evidence as one; what not to do stands last. */
export function toldIn({ items }: Line): Told[] {
  const told: Told[] = [];
  const inOrder = [...items.filter(({ dont }) => !dont), ...items.filter(({ dont }) => dont)];
  for (const item of inOrder) {
    const key = standsOn(item);
    const before = told.at(-1);
    // A protocol tells several things to do: each is read by itself.
    if (before?.key === key && item.evidence[0]?.kind !== 'PROTOCOL') {
      const marks = [...new Set([...before.marks, item.mark])];
      told[told.length - 1] = { ...before, sentences: [...before.sentences, item.text], marks };
    } else {
      const { text, mark, dont, subjectId, evidence } = item;
      told.push({ key, sentences: [text], marks: [mark], dont, subjectId, evidence });
    }
  }
  return told;
}

/** Whether it tells nothing of this person but the name: nobody has said or written anything yet. */
export function tellsNothing({ lines }: BriefLinesFragment): boolean {
  const items = lines.flatMap(({ kind, items: said }) => said.map((item, at) => ({ kind, at, item })));
  return items.every(({ kind, at, item }) =>
    item.evidence.every((record) => record.kind === 'PROTOCOL' || (kind === 'NAME' && at === 0)),
  );
}

/** How long it takes to read, in seconds, to five: 90 words take 20. */
export const secondsFor = (words: number): number => Math.ceil(words / 4.5 / 5) * 5;
