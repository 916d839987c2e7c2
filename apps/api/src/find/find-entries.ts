import { askedWords, foundExcerpt } from '@heed/domain';
import { workspaceEntries } from '../feed/workspace-entries';
import type { Interaction } from '../interactions/interaction.type';
import { readEntries } from '../interactions/timeline/read-entries';
import type { Db } from '../platform/database/db';
import type { FoundEntry } from './found.type';

/** What was said in words that each begin with one of these, newest first, in one statement; nothing without a text. */
export async function findEntries(
  db: Db,
  asked: {
    readonly text: string;
    readonly first: number;
    readonly fields: ReadonlySet<string>;
    readonly excerpts: boolean;
  },
): Promise<FoundEntry[]> {
  const { text, first } = asked;
  if (text.trim() === '') return [];
  const interaction = new Set([...asked.fields, ...(asked.excerpts ? ['transcript'] : [])]);
  const { nodes } = await readEntries(db, workspaceEntries({ text }), { first }, { interaction, totalCount: false });
  const words = asked.excerpts ? askedWords(text) : [];
  return nodes.map((entry) => ({ interaction: entry, excerpt: foundExcerpt(textsOf(entry), words) }));
}

function textsOf({ subject, body, theirWords, transcript }: Interaction): (string | null)[] {
  return [subject, body, theirWords, ...(transcript ?? []).map(({ text }) => text)];
}
