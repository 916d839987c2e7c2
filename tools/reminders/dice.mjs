import { createHash } from 'node:crypto';

/** Chance that falls the same way for the same seed and the same thing. */
export class Dice {
  constructor(/** @type {string} */ seed) {
    this.seed = seed;
  }

  /** From 0 to below 1. */
  roll(/** @type {string | number} */ thing) {
    return createHash('sha256').update(`${this.seed} ${thing}`).digest().readUInt32BE() / 2 ** 32;
  }
}
