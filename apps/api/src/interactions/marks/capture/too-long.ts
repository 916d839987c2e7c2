import { text } from '@heed/domain';

/** Why these words make no record: they are longer than it holds; null when they fit. */
export function tooLong(words: string, most: number): string | null {
  const { problem } = text(words, most);
  return problem ? `A record of this kind holds at most ${most} characters. Say it in fewer, or leave it text.` : null;
}
