import type { Tongue } from './cue';

/** A text as the patterns of a tongue read it, as long as before: apostrophes straight, blanks plain. */
export function plainOf(text: string, { withoutAccents }: Tongue): string {
  const plain = text.replace(/[’‘ʼ`´]/g, "'").replace(/\s/g, ' ');
  return withoutAccents ? bare(plain) : plain;
}

/**
 * Each letter without its accent. What is no sign of western Europe becomes a dot, so that the text has one byte for each
 * sign: for texts of two, every pattern would be compiled once more.
 */
function bare(text: string): string {
  const letters = text.replace(/[À-ɏ]/g, (letter) => letter.normalize('NFD').charAt(0));
  return Buffer.from(letters.replace(/[–—]/g, '-').replace(/[Ā-\uffff]/g, '·'), 'latin1').toString('latin1');
}
